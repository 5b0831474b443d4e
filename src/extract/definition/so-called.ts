import { matchesIn } from '../words/matches.ts';
import { termOf, veiled, type DefinedWords } from './term.ts';

const RULE = 'definition.so-called';

/** 本法所称X，是指…: the words before the term. */
const SO_CALLED =
  /(?:(?:本[法章节条款例]|本条例|本[规决][定则程]|本办法|本细则|本解释|本意见|前[款条项]|上述)[^，。；：]{0,6}?)?(?:所[称说]|所指(?![定导挥派引示明])|所提(?![供出交请起取及到醒]))的?/;
const MEANS =
  /是指|(?<!关)系指|指的是|是|指(?![导定挥派引标示令])|包[括含]|均含(?=本[数级])|含(?=本数)|(?<=，)即|即(?![时使将行])(?=[^，。；]{1,8}$)|(?<![行作视成分定布列划])为(?![^，。；为]{0,30}(?:(?<![批标核])准(?=[，。；]|$)|，[是系均都]?(?:指|包括)))/;
/** The same where it cannot be read otherwise: 直接为林业生产服务的工程设施是指 has its 为 in the term. */
const SURELY_MEANS = /^[^，,。；：:]*?(?=[，,：:]?(?:是指|系指|指的是))/;
/** 前款所称重大问题： with what it means in the items below. */
const LISTED = /^[^，。；：:]{1,16}(?=[：:]$)/;
/** 本条例所称广播电视传输覆盖网，由广播电视发射台、转播台等构成. */
const MADE_UP = /^[^，。；：由]{1,40}(?=，?由)/;
/** How the term stands to what it means, no part of it: 分别是指, 均包括, 慈善信托属于公益信托，是指. */
const MANNER =
  /(?:分别|主要|(?<![人平])均|(?<![首古京旧])都|(?<!归)属于[^，。；的]{2,12}|位于[^，。；的]{2,20})$/;
/** 不包括港澳台, 还包括食用农产品, 应当包括以下内容: words on a term that is known; but 不包括本数 tells how a number is read. */
const NO_MEANING = /(?:不|还|应当)$/;
const OF_NUMBERS = /^(?:包[括含]|均?含)本[数级]/;
/** A case, no term: 本条所指航班的安排时，…; 所提建议的，应当以书面形式提出. */
const CASE = /[时的]$/;
/** Another term of the same sentence, and what is none: 但不包括, 也包括, 主要包括. */
const BESIDE = /，(?:所[称指]的?)?([^，。；：]{2,16}?)(?:包括|是指|不(?:包括|含)(?=本数))/g;
const NO_TERM = /(?:[不还也均都]|主要|分别)$|^[但并其在以具]|应当|可以/;
/** 下列行为属于《反间谍法》第三十九条所称“…”： and 列入名录的建筑物，是本条例所称的传统建筑: the term comes last. */
const FALLS_UNDER =
  /(?:^下列[^，。；：]{1,12}属于|下列情形之一的，属于|，是(?!指))[^，。；：]{0,24}所[称指]的?([^，。；：]{1,40})[：:]?$/;
/** So far from the head of its clause 本法所称 opens a definition; farther on it picks up a term. */
const NEAR = 24;
const LONGEST_TERM = 60;

/**
 * The terms of 本法所称X，是指…, with those that stand beside the first in one sentence.
 *
 * @example 本法所称石油包括原油和成品油，所称天然气包括天然气、煤层气和煤制气 → 石油, 天然气
 */
export function soCalled(words: string): readonly DefinedWords[] {
  if (!words.includes('所')) return [];
  const clause = veiled(words);
  const opening = SO_CALLED.exec(clause);
  if (opening === null) return [];
  const from = opening.index + opening[0].length;
  const first = opening.index > NEAR ? null : firstTerm(clause.slice(from));
  if (first === null) return fallsUnder(words, clause);
  const written = words.slice(from, from + first.end);
  const term = termOf(written).replace(MANNER, '');
  if (term === '') return [];
  return [
    { term, start: opening.index, rule: RULE, confidence: first.sure ? 0.98 : 0.85 },
    ...beside(words, clause, from + first.end),
  ];
}

/** Where the first term ends, and whether the words that define it can mean nothing else. */
function firstTerm(rest: string): { readonly end: number; readonly sure: boolean } | null {
  const whole = SURELY_MEANS.exec(rest)?.[0] ?? '';
  if (whole !== '' && whole.length <= LONGEST_TERM) return { end: whole.length, sure: true };
  const made = /[组构]成$/.test(rest) ? MADE_UP.exec(rest)?.[0] : undefined;
  if (made !== undefined) return { end: made.length, sure: false };
  const means = MEANS.exec(rest.slice(0, LONGEST_TERM));
  if (means === null) return listed(rest);
  const before = rest.slice(0, means.index).replace(/[，,：]$/, '');
  const [term = ''] = before.split(/[，,]/, 1);
  const numbers = OF_NUMBERS.test(rest.slice(means.index));
  if (term === '' || CASE.test(term) || (!numbers && NO_MEANING.test(before))) return null;
  return { end: numbers ? term.replace(/不$/, '').length : term.length, sure: /[是系]指/.test(means[0]) };
}

/** 前款所称重大问题：, where nothing else tells that its meaning follows. */
function listed(rest: string): { readonly end: number; readonly sure: boolean } | null {
  const term = LISTED.exec(rest)?.[0];
  return term === undefined ? null : { end: term.length, sure: true };
}

function beside(words: string, clause: string, from: number): readonly DefinedWords[] {
  return matchesIn(clause, BESIDE).flatMap((match) => {
    const [whole, veiledTerm = ''] = match;
    if (match.index < from || NO_TERM.test(veiledTerm)) return [];
    const at = match.index + whole.indexOf(veiledTerm, 1);
    const term = termOf(words.slice(at, at + veiledTerm.length));
    return { term, start: match.index + 1, rule: RULE, confidence: 0.85 };
  });
}

function fallsUnder(words: string, clause: string): readonly DefinedWords[] {
  const match = FALLS_UNDER.exec(clause);
  const veiledTerm = match?.[1];
  if (match === null || veiledTerm === undefined) return [];
  const at = match.index + match[0].lastIndexOf(veiledTerm);
  return [{ term: termOf(words.slice(at, at + veiledTerm.length)), start: 0, rule: RULE, confidence: 0.85 }];
}
