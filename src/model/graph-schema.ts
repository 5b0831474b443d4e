import { ACTOR_KINDS } from './actor.ts';
import { CITATION_KINDS, RESOLUTIONS } from './citation.ts';
import { METHODS } from './evidence.ts';
import {
  boolean,
  correspondence,
  evidence,
  few,
  indexed,
  integer,
  number,
  ofParts,
  oneOf,
  place,
  provenance,
  string,
  strings,
  type Properties,
} from './graph-properties.ts';
import { INSTRUMENT_KINDS } from './instrument.ts';
import {
  CIRCUMSTANCES,
  DISCRETIONS,
  MEASURE_BASES,
  MEASURE_KINDS,
  MEASURE_TARGETS,
} from './liability-rule.ts';
import { MODALITIES } from './norm.ts';
import { HEADED_KINDS, PARAGRAPH_FUNCTIONS, PASSAGE_KINDS, PROVISION_KINDS } from './provision.ts';

/**
 * The kinds of node and edge, their properties and what can be filtered, sorted and searched: declared here once,
 * read by both stores and by the GraphQL layer. A new kind needs no code in an adapter.
 */

/** A family of alike kinds: one GraphQL interface, one table, one shared label. */
export interface FamilyDeclaration {
  readonly kinds: readonly string[];
  readonly properties: Properties;
  /** Kept for the compiler: the API has no type for it. */
  readonly internal?: true;
}

export const FAMILIES = {
  Work: {
    kinds: ['Work'],
    properties: {
      uri: { type: 'string', unique: true },
      title: { type: 'string', indexed: true, searchWeight: 3 },
      shortTitle: indexed,
      /** What all ways of writing the title share: by it a name in a text finds the work. */
      titleKey: indexed,
      jurisdiction: few,
      kind: oneOf(INSTRUMENT_KINDS),
      stub: { type: 'boolean', indexed: true },
    },
  },
  Instrument: {
    kinds: ['Instrument'],
    properties: {
      uri: { type: 'string', unique: true },
      work: indexed,
      title: { type: 'string', indexed: true, searchWeight: 3 },
      shortTitle: indexed,
      kind: oneOf(INSTRUMENT_KINDS),
      jurisdiction: few,
      issuer: indexed,
      version: indexed,
      draft: { type: 'boolean', indexed: true },
      adopted: indexed,
      promulgated: indexed,
      effective: indexed,
      /** Day from which the version holds; INFERRED where it is not the printed day of effect. */
      inForceFrom: indexed,
      inForceMethod: oneOf(METHODS),
      /** Day from which a later version or a repeal ends it, as far as the loaded texts tell. */
      superseded: indexed,
      repealed: indexed,
      claimedStatus: string,
      file: string,
      hash: string,
      chapters: integer,
      articles: integer,
      paragraphs: integer,
      items: integer,
      points: integer,
      passages: integer,
    },
  },
  Provision: {
    kinds: PROVISION_KINDS,
    properties: {
      ...place,
      number: string,
      heading: { type: 'string', searchWeight: 2, kinds: HEADED_KINDS },
      /** Own normalised text; of an article its paragraphs, joined by line feeds, is in `content`. */
      text: { type: 'string', searchWeight: 1 },
      /** Whole normalised text of an article or point, marks and children included: search finds the article by it. */
      content: { type: 'string', searchWeight: 1 },
      /** Headings of the containers above it, outermost first: ['第六章 法律责任']. */
      path: strings,
      /** eId of the container directly above, where its own does not tell it: of art_14, chp_2. */
      container: string,
      function: oneOf(PARAGRAPH_FUNCTIONS),
      passageKind: oneOf(PASSAGE_KINDS),
      ...provenance,
    },
  },
  Norm: {
    kinds: ['Duty', 'Permission', 'Right', 'Encouragement', 'Exemption'],
    properties: {
      ...place,
      modality: oneOf(MODALITIES),
      text: { type: 'string', searchWeight: 1 },
      condition: string,
      exceptions: strings,
      ...provenance,
    },
  },
  Penalty: {
    kinds: ['Penalty'],
    properties: {
      ...place,
      liability: strings,
      text: { type: 'string', searchWeight: 1 },
      /** Highest fixed fine that any tier names, in yuan. */
      maxFine: { type: 'integer', indexed: true },
      /** Highest fine as a multiple of its base. */
      maxMultiple: { type: 'number', indexed: true },
      /** Most days of detention that any tier names. */
      maxDetentionDays: { type: 'integer', indexed: true },
      ...provenance,
    },
  },
  PenaltyTier: {
    kinds: ['PenaltyTier'],
    properties: {
      ...place,
      circumstance: oneOf(CIRCUMSTANCES),
      condition: string,
      text: string,
      ...provenance,
    },
  },
  Measure: {
    kinds: ['Measure'],
    properties: {
      ...place,
      kind: oneOf(MEASURE_KINDS),
      target: oneOf(MEASURE_TARGETS),
      discretion: oneOf(DISCRETIONS),
      min: { type: 'integer', indexed: true },
      max: { type: 'integer', indexed: true },
      multipleMin: number,
      multipleMax: { type: 'number', indexed: true },
      base: oneOf(MEASURE_BASES),
      daysMin: integer,
      daysMax: { type: 'integer', indexed: true },
      monthsMin: integer,
      monthsMax: integer,
      ...provenance,
    },
  },
  Citation: {
    kinds: ['Citation'],
    properties: {
      ...place,
      text: string,
      kind: oneOf(CITATION_KINDS),
      resolution: oneOf(RESOLUTIONS),
      reason: string,
      targetWork: indexed,
      /** Title as written, without 《》; null for a provision of the same instrument. */
      targetTitle: string,
      targetEId: string,
      candidates: strings,
      ...provenance,
    },
  },
  DefinedTerm: {
    kinds: ['DefinedTerm'],
    properties: {
      ...place,
      term: { type: 'string', indexed: true, searchWeight: 3 },
      text: { type: 'string', searchWeight: 1 },
      ...provenance,
    },
  },
  Actor: {
    kinds: ['Actor'],
    properties: {
      name: { type: 'string', unique: true, indexed: true, searchWeight: 3 },
      kind: oneOf(ACTOR_KINDS),
      aliases: { type: 'strings', searchWeight: 1 },
      authorised: boolean,
    },
  },
  /**
   * A file as it was given, and what others need to know of its texts (`FileFacts`): so that a later load reads again
   * only what the new files bear on. It owns itself; texts of one file may be several instruments.
   */
  SourceFile: {
    kinds: ['SourceFile'],
    internal: true,
    properties: {
      file: string,
      hash: string,
      /** The whole file, decoded and untouched. */
      text: string,
      setAside: strings,
      statute: indexed,
      explains: strings,
      names: strings,
      calls: strings,
    },
  },
} as const satisfies Readonly<Record<string, FamilyDeclaration>>;

export type Family = keyof typeof FAMILIES;
export type NodeKind = (typeof FAMILIES)[Family]['kinds'][number];

export interface EdgeDeclaration {
  readonly from: readonly Family[];
  readonly to: readonly Family[];
  readonly properties: Properties;
  /**
   * Nodes name one end of theirs in a property too: each that names a node of the family `to` has an edge to it, and to
   * no other of that family. So what such a node holds is found by the index of the property, in the order of the law.
   */
  readonly named?: { readonly to: Family; readonly by: string };
  /** It follows from other edges, and is there so that one step leads where several would. */
  readonly derived?: true;
}

/** Kinds of edge, each with the families at its ends. `position` (implied on all) orders the edges of one node. */
export const EDGES = {
  VERSION_OF: { from: ['Instrument'], to: ['Work'], properties: {} },
  HAS_PART: { from: ['Instrument', 'Provision'], to: ['Provision'], properties: {} },
  /**
   * Containment made flat, so that one step leads from a whole to all within it: from every provision and finding
   * to its instrument and to each provision around it (of a finding, the one that states it included).
   */
  WITHIN: {
    from: ['Provision', 'Norm', 'Penalty', 'Citation', 'DefinedTerm'],
    to: ['Provision', 'Instrument'],
    properties: {},
    named: { to: 'Instrument', by: 'instrument' },
    derived: true,
  },
  /** From a citation to each provision and instrument around what it CITES, itself included: all that cites art. 25 or a part of it. */
  CITES_WITHIN: { from: ['Citation'], to: ['Provision', 'Instrument'], properties: {}, derived: true },
  /** 实施: an instrument that carries out a work of a higher level. */
  IMPLEMENTS: { from: ['Instrument'], to: ['Work'], properties: {} },
  /** 根据…制定 */
  BASED_ON: { from: ['Instrument'], to: ['Work'], properties: {} },
  AMENDS: { from: ['Instrument'], to: ['Work'], properties: {} },
  /** 同时废止 */
  REPEALS: { from: ['Instrument'], to: ['Work'], properties: {} },
  STATES: { from: ['Provision'], to: ['Norm', 'Penalty', 'DefinedTerm'], properties: {} },
  HAS_CITATION: { from: ['Provision'], to: ['Citation'], properties: {} },
  CITES: { from: ['Citation'], to: ['Provision', 'Work'], properties: {} },
  /** 具体办法由X制定 */
  DELEGATES_TO: { from: ['Citation'], to: ['Actor'], properties: {} },
  BORNE_BY: { from: ['Norm'], to: ['Actor'], properties: {} },
  TOWARD: { from: ['Norm'], to: ['Actor'], properties: {} },
  HAS_ITEM: { from: ['Norm'], to: ['Provision'], properties: {} },
  HAS_TIER: { from: ['Penalty'], to: ['PenaltyTier'], properties: {} },
  HAS_MEASURE: { from: ['PenaltyTier'], to: ['Measure'], properties: {} },
  APPLIES_TO: { from: ['Penalty', 'Measure'], to: ['Actor'], properties: {} },
  ENFORCED_BY: { from: ['Penalty', 'Measure'], to: ['Actor'], properties: {} },
  VIOLATES: { from: ['Penalty'], to: ['Provision'], properties: {} },
  /** From a penalty to each provision around what it VIOLATES, itself included. */
  VIOLATES_WITHIN: { from: ['Penalty'], to: ['Provision'], properties: {}, derived: true },
  HAS_CONDUCT: { from: ['Penalty'], to: ['Provision'], properties: {} },
  /** eIds of the items of `conduct` that breach the duty, and of its own `items` that are named; null for the whole. */
  SANCTIONS: {
    from: ['Penalty'],
    to: ['Norm'],
    properties: { conduct: strings, items: strings, ...evidence },
  },
  CORRESPONDS_TO: { from: ['Provision'], to: ['Provision'], properties: correspondence },
  /** From a local provision to each provision around the national one that it CORRESPONDS_TO, itself included. */
  CORRESPONDS_WITHIN: { from: ['Provision'], to: ['Provision'], properties: ofParts, derived: true },
  /** From each provision around a local one, itself included, to the national one that that CORRESPONDS_TO. */
  PART_CORRESPONDS_TO: { from: ['Provision'], to: ['Provision'], properties: ofParts, derived: true },
  EXPLAINS: { from: ['Provision', 'Instrument'], to: ['Provision', 'Work'], properties: { ...evidence } },
  REMEDIED_BY: { from: ['Penalty', 'Norm'], to: ['Norm'], properties: { ...evidence } },
  ENFORCED_UNDER: { from: ['Penalty'], to: ['Norm'], properties: { ...evidence } },
  /**
   * From a penalty to whom it is ENFORCED_BY, as sure as it was read, to the bearers of what it is ENFORCED_UNDER, and to the
   * police where such a norm leaves it to them.
   */
  IMPOSED_BY: { from: ['Penalty'], to: ['Actor'], properties: { ...evidence }, derived: true },
  KIND_OF: { from: ['Actor'], to: ['Actor'], properties: {} },
  PART_OF: { from: ['Actor'], to: ['Actor'], properties: {} },
  READ_FROM: { from: ['Instrument'], to: ['SourceFile'], properties: {} },
} as const satisfies Readonly<Record<string, EdgeDeclaration>>;

export type EdgeKind = keyof typeof EDGES;

/** The families, the kinds of node and the kinds of edge by name, in the order of their declarations. */
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];
export const NODE_KINDS = FAMILY_NAMES.flatMap((family): readonly NodeKind[] => FAMILIES[family].kinds);
export const EDGE_KINDS = Object.keys(EDGES) as readonly EdgeKind[];

/** Whether edges of a kind follow from others: a walk that took them would find everything near. */
export function isDerived(kind: EdgeKind): boolean {
  const declaration: EdgeDeclaration = EDGES[kind];
  return declaration.derived === true;
}

const familyByKind = new Map<string, Family>(
  FAMILY_NAMES.flatMap((family) => FAMILIES[family].kinds.map((kind) => [kind, family] as const)),
);

/** The family of a kind: `familyOf('Article')` is `'Provision'`. */
export function familyOf(kind: NodeKind): Family {
  const family = familyByKind.get(kind);
  if (family === undefined) throw new TypeError(`No family holds the kind ${kind}.`);
  return family;
}

/** Whether the API has no type for a family. */
export function isInternal(family: Family): boolean {
  const declaration: FamilyDeclaration = FAMILIES[family];
  return declaration.internal === true;
}

/** Whether a string names a kind of node. */
export function isNodeKind(kind: string): kind is NodeKind {
  return familyByKind.has(kind);
}

const namesByFamily = new Map(
  FAMILY_NAMES.map((family) => [family, Object.keys(FAMILIES[family].properties).sort()]),
);

/** The names of the declared properties of a family, sorted: what is read of a whole node. */
export function propertyNamesOf(family: Family): readonly string[] {
  return namesByFamily.get(family) ?? [];
}

/** The declared properties of a family, by name. */
export function propertiesOf(family: Family): Properties {
  return FAMILIES[family].properties;
}
