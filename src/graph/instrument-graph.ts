import type { ActorMention } from '../model/actor.ts';
import type { Evidence } from '../model/evidence.ts';
import type { LinkedCorpus, LinkedInstrument } from '../model/findings.ts';
import type { EdgeKind, Family, NodeKind } from '../model/graph-schema.ts';
import type { PropertyMap } from '../model/property-graph.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { toSource } from '../text/places.ts';
import { NO_PROPERTIES, type GraphDraft } from './graph-draft.ts';

/** `/actor/公安机关` */
export const actorId = (canonicalName: string): string => `/actor/${canonicalName}`;

/** `/cn/反洗钱法@2024-11-08#art_3__para_1` */
export const provisionId = (uri: string, eId: string): string => `${uri}#${eId}`;

/** Finding ids of one instrument: `…#art_3__para_1~norm_2` is the second norm of its paragraph. */
class FindingIds {
  readonly #counts = new Map<string, number>();

  next(place: string, name: 'norm' | 'penalty' | 'citation' | 'term'): string {
    const key = `${place}~${name}`;
    const number = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, number);
    return `${key}_${number}`;
  }
}

/** Findings in the order of the text. */
export function inTextOrder<T extends { readonly span: Span }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What is added to the draft for one instrument: what its nodes and edges have in common. */
export class InstrumentGraph {
  readonly draft: GraphDraft;
  readonly corpus: LinkedCorpus;
  readonly uri: string;
  readonly jurisdiction: string;
  readonly ids = new FindingIds();
  readonly #positions = new Map<Family, number>();
  /** Ids that were asked for, by eId: those of a paragraph are for all that is found in it. */
  readonly #provisions = new Map<string, string>();

  constructor(draft: GraphDraft, corpus: LinkedCorpus, { uri, metadata }: LinkedInstrument) {
    this.draft = draft;
    this.corpus = corpus;
    this.uri = uri;
    this.jurisdiction = metadata.jurisdiction;
  }

  idOf(eId: string): string {
    const known = this.#provisions.get(eId);
    if (known !== undefined) return known;
    const made = provisionId(this.uri, eId);
    this.#provisions.set(eId, made);
    return made;
  }

  /** Adds a node that stands at `eId`, next in the order of its family. */
  place(family: Family, kind: NodeKind, id: string, eId: string, properties: PropertyMap): void {
    const position = this.#positions.get(family) ?? 0;
    this.#positions.set(family, position + 1);
    const { uri, jurisdiction } = this;
    this.draft.node(kind, id, uri, properties, { instrument: uri, jurisdiction, eId, position });
  }

  edge(kind: EdgeKind, from: string, to: string, properties: PropertyMap = NO_PROPERTIES): void {
    this.draft.edge(kind, from, to, this.uri, properties);
  }

  /** Edges to the actors of some mentions. */
  toActors(kind: EdgeKind, from: string, mentions: readonly ActorMention[]): void {
    for (const { name } of mentions) this.edge(kind, from, actorId(this.corpus.canonicalName(name)));
  }
}

/** Where something was read and how surely: the provenance of a node. */
export function provenance(source: SourceText, span: Span, evidence: Omit<Evidence, 'span'>): PropertyMap {
  const { file, start, end, quote } = toSource(source, span);
  return { file, start, end, quote, ...evidenceOf(evidence) };
}

/** The rule, method and confidence of a finding, without what else it holds. */
export function evidenceOf({ rule, method, confidence }: Omit<Evidence, 'span'>): {
  readonly rule: string;
  readonly method: Evidence['method'];
  readonly confidence: number;
} {
  return { rule, method, confidence };
}
