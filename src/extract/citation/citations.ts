import type { Citation } from '../../model/citation.ts';
import type { InstrumentMetadata } from '../../model/instrument.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { spreadActors } from '../actor/phrase.ts';
import { annexesIn, annexesOf, type Annexes } from './annexes.ts';
import { delegationsIn } from './delegations.ts';
import { quotedPlace, type QuotedPlace } from './amended.ts';
import { declarationsIn, declaredInstruments, titlesIn } from './titles.ts';
import { addressOf, CitationTree } from './tree.ts';
import { findCitations, type CitationContext, type NamedArticle } from './find-citations.ts';

/**
 * All formal references of an instrument (guidelines §6), in document order: to numbered provisions, to instruments
 * named in 《》, by a declared or a national short name, to 前款 and the like, and delegations. None is followed yet.
 *
 * @example art_31__para_2 实施前款行为的单位 → { quote: '前款', kind: 'ANAPHORA', target: HERE art_31__para_1 }
 * @example 具体办法由国务院公安部门会同有关主管部门规定 → DELEGATION to 国务院公安部门
 */
export function extractCitations(i: ParsedInstrument, metadata: InstrumentMetadata): Citation[] {
  const units = unitsOf(i.body);
  const tree = new CitationTree(i.body);
  const annexes = annexesOf(i.body);
  const declared = new Map(
    units.flatMap((unit) =>
      declaredInstruments(unit.text.text).map(({ short, full }) => [short, full] as const),
    ),
  );
  const amended = amendedTitle(metadata.title);
  let article: string | null = null;
  let amendedArticle: string | null = null;
  let quoted: QuotedPlace | null = null;
  let leadIn: NamedArticle | null = null;
  return units.flatMap((unit) => {
    const around = tree.article(unit.eId)?.eId ?? null;
    if (around !== article) [amendedArticle, quoted] = [null, null];
    article = around;
    if (amended !== null && !IN_LIST.has(unit.kind)) quoted = quotedPlace(unit.text.text, quoted);
    const context: CitationContext = {
      place: { at: unit.eId, tree },
      declared,
      skip: declarationsIn(unit.text.text),
      ownTitle: metadata.title,
      ...(leadIn !== null && IN_LIST.has(unit.kind) && { leadIn }),
      ...(amended !== null && { amends: { title: amended, article: amendedArticle, quoted } }),
    };
    const found = citationsOf(unit, context, annexes);
    if (!IN_LIST.has(unit.kind)) leadIn = articleNamedIn(found);
    const last = found.findLast(({ target }) => target?.to === 'INSTRUMENT' && target.title === amended);
    if (last?.target?.to === 'INSTRUMENT') {
      amendedArticle = /^art_([^_]+)/.exec(last.target.eId ?? '')?.[1] ?? amendedArticle;
    }
    return found;
  });
}

const IN_LIST: ReadonlySet<ProvisionNode['kind']> = new Set(['Item', 'Subitem']);

/** The article that a lead-in named last. */
function articleNamedIn(found: readonly Citation[]): NamedArticle | null {
  const last = found.findLast(({ rule }) => rule === 'citation.numbered' || rule === 'citation.range');
  const eId = last?.target?.to === 'ACTOR' ? null : (last?.target?.eId ?? null);
  if (last === undefined || eId === null || !eId.startsWith('art_')) return null;
  return { title: last.target?.to === 'INSTRUMENT' ? last.target.title : null, address: addressOf(eId) };
}

/** Nodes with words of their own, in document order; an annex is no place that citations count from. */
function unitsOf(nodes: readonly ProvisionNode[]): ProvisionNode[] {
  return nodes.flatMap((node) => [
    ...(node.text.text === '' || node.kind === 'Annex' ? [] : [node]),
    ...(node.kind === 'Annex' ? [] : unitsOf(node.children)),
  ]);
}

/**
 * The instrument that an amending text amends: 刑法 of 刑法修正案（七）, X of 关于修改《X》的决定; null of a text that
 * amends nothing or many.
 */
function amendedTitle(title: string): string | null {
  const code = title.indexOf('修正案');
  if (code < 0 && !title.includes('修改')) return null;
  return titlesIn(title)[0]?.title ?? (code > 0 ? title.slice(0, code) : null);
}

function citationsOf(unit: ProvisionNode, context: CitationContext, annexes: Annexes): Citation[] {
  const { text } = unit.text;
  const evidence = (start: number, end: number) => ({
    at: unit.eId,
    quote: text.slice(start, end),
    span: spanOf(unit.text, start, end),
    method: 'EXPLICIT' as const,
  });
  const annexed = annexes.size === 0 ? [] : annexesIn(text, annexes);
  const isAnnex = (at: number): boolean => annexed.some(({ start, end }) => at >= start && at < end);
  const named = findCitations(text, context).filter(({ start }) => !isAnnex(start));
  const cited = [...named, ...annexed].map(({ start, end, ...found }): Citation => ({
    ...found,
    ...evidence(start, end),
  }));
  const delegated = delegationsIn(text).flatMap((delegation) =>
    spreadActors(unit.text, delegation.actorStart, delegation.actorEnd).map(({ name }): Citation => ({
      ...evidence(delegation.start, delegation.end),
      kind: 'DELEGATION',
      target: { to: 'ACTOR', name },
      rule: delegation.rule,
      confidence: 0.9,
    })),
  );
  return [...cited, ...delegated].sort((a, b) => a.span.start - b.span.start);
}
