import { findCitations } from './extract/citation/find-citations.ts';
import { declarationsIn, declaredInstruments } from './extract/citation/titles.ts';
import type { InTurn } from './graphql/serving/turns.ts';
import { versionAt } from './link/works/instrument-index.ts';
import { resolveCitation } from './link/works/resolve-citation.ts';
import { stubWork } from './link/works/identify-instruments.ts';
import { readStoredIndex } from './load/stored-index.ts';
import type { Citation, ResolvedCitation } from './model/citation.ts';
import { workOfUri } from './model/instrument-uri.ts';
import type { MappedText } from './model/span.ts';
import type { Store } from './store/store.ts';
import { spanOf } from './text/mapped-text.ts';
import { normalise } from './text/normalise.ts';
import { isTraditional, simplified } from './text/script.ts';

/** The instrument in which a free text is taken to stand: 第二十二条 is then of it. */
export interface Surroundings {
  readonly title: string;
  readonly jurisdiction: string;
  readonly uri: string;
}

/**
 * Every citation in a piece of text, followed as far as the store goes: the extractor and the linker of the compiler,
 * over text that belongs to no instrument, or is taken to stand in one. Lists and ranges are spread, one citation
 * each; what is ambiguous keeps its candidates. Spans are UTF-16 offsets of the text as given. Each line is a turn of
 * the request's own (`inTurn`), so that a long text keeps others waiting for a line of it at most. What is in
 * traditional script is read in simplified one, and quoted as it is.
 *
 * @example 依照《反电信网络诈骗法》第三十九条第一款第（五）项 → RESOLVED, /cn/反电信网络诈骗法, art_39__para_1__item_5
 */
export async function resolveCitations(
  store: Store,
  text: string,
  within: Surroundings | null,
  inTurn: InTurn,
): Promise<readonly ResolvedCitation[]> {
  const ownTitle = within === null ? null : simplified(within.title);
  const lines = normalisedLines(inSimplified(text)).map((line) => ({
    ...line,
    text: withTitleMarks(line.text),
  }));
  const printed = normalisedLines(text);
  const declared = new Map(
    lines.flatMap((line) => declaredInstruments(line.text).map(({ short, full }) => [short, full] as const)),
  );
  const citationsOf = (line: MappedText, index: number): readonly Citation[] =>
    findCitations(line.text, {
      declared,
      skip: declarationsIn(line.text),
      ...(ownTitle !== null && { ownTitle }),
    }).map((citation) => ({
      ...citation,
      at: '',
      quote: (printed[index] ?? line).text.slice(citation.start, citation.end),
      span: spanOf(line, citation.start, citation.end),
      method: 'EXPLICIT',
    }));
  const found: Citation[] = [];
  for (const [index, line] of lines.entries()) {
    found.push(...(await inTurn(() => citationsOf(line, index))));
  }
  const titles = found.flatMap(({ target }) => (target?.to === 'INSTRUMENT' ? [target.title] : []));
  const index = await readStoredIndex(store, ownTitle === null ? titles : [...titles, ownTitle]);
  const citing = {
    version: within === null ? null : versionAt(index, within.uri),
    jurisdiction: within?.jurisdiction ?? 'CN',
    firstMade: null,
  };
  const resolve = (citation: Citation) =>
    resolveCitation(citation, citing, index, (title) => stubWork(title).uri);
  return (await inTurn(() => found.map(resolve))).map(
    ({ quote, span, kind, target, resolution, reason, work, eId, candidates }) => ({
      quote,
      span,
      kind,
      resolution,
      reason,
      work: target?.to === 'HERE' && within !== null ? workOfUri(within.uri) : work,
      title: target?.to === 'INSTRUMENT' ? target.title : null,
      eId,
      candidates,
    }),
  );
}

/** 乾 is a simplified character too, in names (乾县): in a text that is not in traditional script it stays. */
function inSimplified(text: string): string {
  if (isTraditional(text.replaceAll('乾', ''))) return simplified(text);
  return text.replace(/[^乾]+/gu, (words) => simplified(words));
}

/** <献血法>, 〈献血法〉 and 「献血法」 for 《献血法》, letter by letter. */
function withTitleMarks(text: string): string {
  return text.replace(/[<〈「]([^<>〈〉「」《》\n]{2,60})[>〉」]/gu, '《$1》');
}

/** The lines of a text, normalised, each with the places of its characters. */
function normalisedLines(text: string): readonly MappedText[] {
  const lines: MappedText[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(normalise(text, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}
