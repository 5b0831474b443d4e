import type { CorrespondenceRelation } from '../../model/correspondence.ts';
import type { ComparableLaw } from './comparable-law.ts';
import type { ComparedParagraph } from '../compared-text.ts';
import { lengthOfWords } from '../breaches.ts';
import { bindsOthers } from './new-bearers.ts';
import type { Modality } from '../../model/norm.ts';
import type { SameParty } from '../party-fit.ts';

/** Share of the local words that stand in the national paragraph from which it says the same. */
const RESTATED = 0.58;
/** The same of a statement of purpose, which may leave the purposes out and name its basis alone. */
const PURPOSE_KEPT = 0.3;
/** Share of a prohibition's words below which it forbids more than the national one. */
const SAME_PROHIBITION = 0.5;

/** Share of the words that a national paragraph holds of a sentence of its matter, beside the sentence most held. */
const OF_THE_MATTER = 0.3;
/** Characters of words from which a sentence says something of its own. */
const LEAST_ADDED = 4;

/**
 * How a local paragraph stands to each of the national ones with which it regulates the same matter (guidelines §8):
 * EXTENDS where it binds others too or forbids more; RESTATES where nearly all that it says stands there; else ELABORATES.
 */
export function relationsOf(
  local: ComparedParagraph,
  nationals: readonly ComparedParagraph[],
  law: ComparableLaw,
  isSame: SameParty,
): readonly CorrespondenceRelation[] {
  const shares = sharesOf(law.strip(local.text), nationals, law);
  const adds = nationals.length === 1 && nationals.some((national) => addsSentence(local, national, law));
  return nationals.map((national, position) =>
    relationOf(
      local,
      national,
      { contained: shares[position] ?? 0, adds },
      boundAlike(local, law.texts.get(national.eId) ?? '', law),
      isSame,
    ),
  );
}

function relationOf(
  local: ComparedParagraph,
  national: ComparedParagraph,
  { contained, adds }: { readonly contained: number; readonly adds: boolean },
  bound: ReadonlySet<string>,
  isSame: SameParty,
): CorrespondenceRelation {
  if (local.function === 'SCOPE') return isSameScope(local, national) ? 'RESTATES' : 'NARROWS';
  if (local.function === 'PURPOSE') return contained < PURPOSE_KEPT ? 'NARROWS' : 'RESTATES';
  if (bindsOthers({ ...local, bearers: bound }, national, isSame) || isForbidding(local, national))
    return 'EXTENDS';
  const forbids = [local, national].every(({ modalities }) => modalities.has('PROHIBITION'));
  if (forbids && contained < SAME_PROHIBITION) return 'EXTENDS';
  // What the law leaves to another text is not restated by laying it down.
  const laysDown = national.function === 'REFERRAL' && local.function !== 'REFERRAL';
  if (contained < RESTATED || adds || laysDown) return 'ELABORATES';
  // 可以按照规定授予职称 became 应当按规定授予职称.
  const ordersPermitted = isOnly(local.modalities, 'OBLIGATION') && isOnly(national.modalities, 'PERMISSION');
  return ordersPermitted ? 'EXTENDS' : 'RESTATES';
}

const OWN = /本(?:法|条例|办法|规定|决定)/gu;

/** Whether two texts reach equally far: 本省行政区域内的…，应当遵守本条例 and the same 本办法. */
function isSameScope({ whole: own }: ComparedParagraph, { whole: other }: ComparedParagraph): boolean {
  return own.replace(OWN, '') === other.replace(OWN, '');
}

/**
 * Whether a local paragraph only forbids where the national one forbids nothing.
 *
 * @example 不得提供虚假数据和资料 (山东省实施《环境影响评价法》办法 11.2), where 建设单位应当对…内容和结论负责
 */
function isForbidding(
  { modalities: own }: ComparedParagraph,
  { modalities: other }: ComparedParagraph,
): boolean {
  return isOnly(own, 'PROHIBITION') && other.size > 0 && !other.has('PROHIBITION');
}

function isOnly(modalities: ReadonlySet<Modality>, only: Modality): boolean {
  return modalities.size === 1 && modalities.has(only);
}

const CLAUSE_END = /[，。；：]/u;

/**
 * Share of the local words that each of several national paragraphs holds: of the clauses that it holds most of, for
 * a local paragraph may restate several national ones, a clause each.
 */
function sharesOf(
  text: string,
  nationals: readonly ComparedParagraph[],
  { texts, index }: ComparableLaw,
): readonly number[] {
  const words = nationals.map(({ eId }) => texts.get(eId) ?? '');
  if (words.length === 1) return words.map((national) => index.contained(text, national));
  const clauses = Map.groupBy(text.split(CLAUSE_END), (clause) => {
    const shares = words.map((national) => index.contained(clause, national));
    const most = Math.max(...shares);
    return most === 0 ? -1 : shares.indexOf(most);
  });
  return words.map((national, position) => {
    const own = clauses.get(position);
    return index.contained(own === undefined ? text : own.join('，'), national);
  });
}

/**
 * Whether a local paragraph has a sentence of which its counterpart holds little. One with several counterparts is a
 * digest, of which a sentence may stand in a fourth.
 *
 * @example 医疗机构应当为教师的医疗保健提供方便 (浙江省实施《教师法》办法 14.1), behind a sentence that restates 29.1
 */
function addsSentence(
  { sentences }: ComparedParagraph,
  { eId }: ComparedParagraph,
  { texts, index, strip }: ComparableLaw,
): boolean {
  const counterpart = texts.get(eId) ?? '';
  return sentences
    .map(({ text }) => strip(text))
    .some(
      (words) => lengthOfWords(words) >= LEAST_ADDED && index.contained(words, counterpart) < OF_THE_MATTER,
    );
}

/** Whom a local paragraph binds in those of its sentences of which a national one holds most. */
function boundAlike(
  { sentences, bearers }: ComparedParagraph,
  text: string,
  { index, strip }: ComparableLaw,
): ReadonlySet<string> {
  if (sentences.length === 1) return bearers;
  const shares = sentences.map((sentence) => index.contained(strip(sentence.text), text));
  const least = OF_THE_MATTER * Math.max(...shares);
  const bound = sentences.filter((_, order) => (shares[order] ?? 0) >= least);
  return new Set(bound.flatMap((sentence) => [...sentence.bearers]));
}
