import type { Findings } from '../../model/findings.ts';
import { explainedTitle, groupOf, isSetAside } from './file-facts.ts';
import { byFile, type Identified, type IdentifiedCorpus } from './identify-instruments.ts';
import type { InstrumentIndex } from './instrument-index.ts';
import { eIdsOf } from '../provisions.ts';
import type { StubWorks } from './stub-works.ts';
import { commentaryUri, fullTitle } from './work-uri.ts';

/**
 * Gives commentaries their uris, numbered for each work in the order of their files. A commentary is on the one work
 * that bears the title it names, else on that of the statute before it in its file (whether or not that text is the
 * one that was kept), else on a work that is not held.
 *
 * @example 专家解读《反洗钱法》 → /cn/反洗钱法/commentary/1
 */
export function identifyCommentaries(
  corpus: readonly Findings[],
  { workOfGroup }: IdentifiedCorpus,
  index: InstrumentIndex,
  stubs: StubWorks,
): readonly Identified[] {
  const statutes = new Map<string, string>();
  for (const findings of corpus) {
    const work = findings.instrument.form === 'STATUTE' ? workOfGroup.get(groupOf(findings)) : undefined;
    if (work !== undefined) statutes.set(fileOf(findings), work);
  }
  const numbers = new Map<string, number>();
  return corpus.toSorted(byFile).flatMap((findings) => {
    if (findings.instrument.form !== 'COMMENTARY' || isSetAside(findings)) return [];
    const named = findings.metadata.commentsOn?.title;
    const held = named === undefined ? [] : index.worksByTitle(fullTitle(named));
    const sole = held.length === 1 ? held[0]?.uri : undefined;
    const work = sole ?? statutes.get(fileOf(findings)) ?? stubs.uriOf(explainedTitle(findings));
    const number = (numbers.get(work) ?? 0) + 1;
    numbers.set(work, number);
    return [{ findings, work, uri: commentaryUri(work, number), eIds: eIdsOf(findings.instrument) }];
  });
}

/** Files of one name may differ. */
function fileOf({ instrument }: Findings): string {
  return `${instrument.source.hash} ${instrument.source.file}`;
}
