import { actsOf, type PenaltyFacts } from './penalty-facts.ts';
import { bySet, type Judgement, NO_VALUE, type Reason, type Verdict } from './verdict.ts';
import { wordsOf } from './word-diff.ts';

const MOST_WORDS = 12;
const REFERENCE = /本(?:法|条例|办法|规定|决定)(?:第[一二三四五六七八九十百零]+[条款项])*/gu;
const JOINING: ReadonlySet<string> = new Set([
  '或者',
  '以及',
  '并且',
  '其他',
  '相应',
  '进行',
  '有关',
  '规定',
]);
const MARKS = /[\s，。；：、（）“”]/gu;

/**
 * Which acts are struck. The alternatives of each text are compared as they are worded: all those of the other and
 * more is STRICTER, some of them LOOSER; whatever is worded otherwise is DIFFERENT, not guessed to be wider. Where a
 * penalty names no act, the duties that are broken stand in for it; UNKNOWN where these are not known either.
 *
 * @example 未…对涉案…互联网账号所关联注册的互联网账号…核验 against 未对涉案、涉诈电话卡关联注册互联网账号进行核验 → DIFFERENT
 */
export function compareScopes(here: PenaltyFacts, there: PenaltyFacts): Judgement {
  const [acts, others] = [actsOf(here), actsOf(there)];
  const spelled = acts.length > 0 && others.length > 0;
  const [own, other] = spelled
    ? [acts, others]
    : [acts.length > 0 ? acts : here.duties, others.length > 0 ? others : there.duties];
  const values = {
    here: { ...NO_VALUE, words: [...own] },
    there: { ...NO_VALUE, words: [...other] },
  };
  if (own.length === 0 || other.length === 0) {
    return {
      ...values,
      verdict: 'UNKNOWN',
      reason: ['A text does not say which acts it strikes.', '未写明所处罚的行为。'],
    };
  }
  const compared = bySet(plain(own), plain(other));
  // An act and the duty that it breaks are never worded alike.
  const verdict: Verdict = spelled || acts.length === others.length ? compared : 'DIFFERENT';
  return { ...values, verdict, reason: reasonOf(verdict, own, other) };
}

const plain = (acts: readonly string[]): ReadonlySet<string> =>
  new Set(acts.map((act) => act.replace(REFERENCE, '').replace(MARKS, '')));

function reasonOf(verdict: Verdict, here: readonly string[], there: readonly string[]): Reason {
  if (verdict === 'SAME') return ['The same acts in the same words.', '所处罚的行为相同。'];
  const [own, other] = [content(here), content(there)];
  const [onlyHere, onlyThere] = [told(own.difference(other)), told(other.difference(own))];
  return [
    `Words only here: ${onlyHere}; only there: ${onlyThere}.`,
    `仅本文件有的词：${onlyHere}；仅对方有的词：${onlyThere}。`,
  ];
}

/** Words of at least two characters: what tells one act from another. */
const content = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    wordsOf(texts.join('。')).filter((word) => /^\p{Script=Han}{2,}$/u.test(word) && !JOINING.has(word)),
  );

function told(words: ReadonlySet<string>): string {
  return words.size === 0 ? '—' : [...words].slice(0, MOST_WORDS).join('、');
}
