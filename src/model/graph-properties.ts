import { CORRESPONDENCE_RELATIONS } from './correspondence.ts';
import { METHODS } from './evidence.ts';

/** A property of a node or an edge. It may be null (absent), which means that the text does not say. */
export interface PropertyDeclaration {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'strings';
  /** Values of an enumeration. */
  readonly values?: readonly string[];
  /** A filter or an order may name it; both stores index it. */
  readonly indexed?: true;
  /** It has few values, each on many nodes: nodes are counted by it at load. Enumerations and booleans are such. */
  readonly few?: true;
  /** It is never null: a graph with a node that lacks it is refused. */
  readonly required?: true;
  /** Its value occurs once among the nodes of its family. */
  readonly unique?: true;
  /** Its text is found by search, with this weight against the other fields of the node. */
  readonly searchWeight?: number;
  /** The only kinds of the family whose nodes may have it; without it all may. */
  readonly kinds?: readonly string[];
}

/** Properties by name. */
export type Properties = Readonly<Record<string, PropertyDeclaration>>;

/** The types of properties, by short names: what a family declares of each is a word. */
export const string = { type: 'string' } as const;
export const indexed = { type: 'string', indexed: true } as const;
export const few = { type: 'string', indexed: true, few: true } as const;
export const strings = { type: 'strings' } as const;
export const integer = { type: 'integer' } as const;
export const number = { type: 'number' } as const;
export const boolean = { type: 'boolean' } as const;
export const oneOf = <const V extends readonly string[]>(values: V) =>
  ({ type: 'string', values, indexed: true }) as const;

/** Where a node was read, by which rule, how surely (DESIGN §2, Places; code points). */
export const provenance = {
  file: string,
  start: integer,
  end: integer,
  quote: string,
  rule: indexed,
  method: oneOf(METHODS),
  confidence: { type: 'number', indexed: true },
} as const satisfies Properties;

/** Where in the law a finding stands. `position` is its order in the instrument. */
export const place = {
  instrument: { type: 'string', indexed: true, required: true },
  jurisdiction: few,
  eId: indexed,
  position: { type: 'integer', indexed: true, required: true },
} as const satisfies Properties;

/** What an inferred edge rests on. */
export const evidence = {
  rule: string,
  method: oneOf(METHODS),
  confidence: number,
  /** Words that both ends share. */
  words: strings,
} as const satisfies Properties;

/** How a local provision stands to a national one. */
export const correspondence = {
  relation: oneOf(CORRESPONDENCE_RELATIONS),
  score: number,
  runnerUp: string,
  ...evidence,
} as const satisfies Properties;

/** Of an edge that joins wholes: `at` has the eIds of the parts that correspond, the closest first; the rest is of that one. */
export const ofParts = { ...correspondence, at: strings } as const satisfies Properties;
