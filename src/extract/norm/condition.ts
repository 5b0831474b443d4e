import { isForPhrase, shapeOf, submittedAfter } from '../clause/case.ts';
import type { Range } from '../words/clause.ts';
import { behindSubject } from '../clause/case-of-lead.ts';
import { isThing, type Lead } from '../clause/lead.ts';
import { isAttribute, type Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import { wordAt } from '../words/word.ts';

/** What between bearer and modal word tells how, with whom, by when; not in which case. */
const MANNER = /^(?:根据|按照|依照|依据|结合|[自与向同以于每在]|从(?!事)|会同|通过|至少)/;
/** Adverbs right before a modal word: 经复检达标后 | 方可使用; not the end of 地方, 立即, 人才, 开始. */
const TAIL =
  /(?:依法|及时|一律|(?<!在|认为)必要时|[也还都均]|(?<![地双对甲乙一各多买卖])方|(?<![立随])即|(?<=[，后])才|(?<!开)始)$/;
const FOR = /^(?:对(?![外方])|对于)/;
const NEED = /^(?:必要时|紧急时|紧急情况下|特殊情况下|战时)/;
const TIME_OF_THING = /在[^在]*[前后时]$/;
const CASE_WORD = /^(?:[因为未不]|由于)/;

/**
 * The words between bearer and modal word, where they state a case: a verb phrase (办理案件，应当), a 对-phrase, …时, 未经….
 *
 * @param subject the bearer, null where the segment names none
 * @param end start of the modal word
 */
export function innerCondition(
  text: string,
  reading: Reading,
  subject: Range | null,
  end: number,
): Range | null {
  const from = subject?.end ?? reading.wordsStart;
  const need = subject === null ? NEED.exec(text.slice(from, end)) : null;
  if (need !== null) return { start: from, end: from + need[0].length };
  let start = from;
  while (start < end) {
    const word = wordAt(text, start);
    if (word?.class !== 'ADVERB') break;
    start += word.length;
  }
  if (start >= end) return null;
  const bare = text.slice(start, end).replace(TAIL, '');
  const whole = { start: from, end: start + bare.length };
  const shape = shapeOf(bare);
  if (shape === 'ADJUNCT' || shape === 'REFERRAL' || shape === 'EXCEPTION') return null;
  // 经批准的规划 | 不得擅自更改: a thing by what was done with it is the subject.
  if (subject === null && shape === 'CASE' && isThing(bare)) return null;
  // 保护区内不得…: without 在 a place says so only before a comma.
  if (shape === 'PLACE' && !bare.startsWith('在')) return null;
  if (shape !== 'PLAIN' || FOR.test(bare)) {
    // 村庄规划在报送审批前应当…: the time alone, without the thing.
    const time = subject === null && shape === 'CASE' ? bare.search(TIME_OF_THING) : -1;
    return time > 0 ? { start: start + time, end: whole.end } : whole;
  }
  if (subject === null || MANNER.test(bare)) return null;
  if (wordAt(text, start)?.class !== 'VERB' && !CASE_WORD.test(bare)) return null;
  return whole;
}

/** 应当在收取保险费时依法代收: a time, not a deadline nor an hour of the clock, with which the act begins. */
const TIME_BEHIND =
  /^并?[在于](?:[^，。；在于\d一二三四五六七八九十]|[一二三四五六七八九十](?!日)){2,30}?(?:(?<![随及届同平按准临一二三四五六七八九十零])时(?![间段期限效代候])|期间(?!的)|后(?![的续方期\d]|[一二三四五六七八九十两]+[个日天年]|及时))/;

/** The time with which an act begins behind its modal word or bearer; null where it begins with none. */
export function timeOf(text: string, from: number, end: number): Range | null {
  const words = text.slice(from, end);
  const time = (TIME_BEHIND.exec(words) ?? NEED.exec(words))?.[0];
  if (time === undefined || from + time.length > end) return null;
  // 鼓励用人单位在招聘时，| 优先录用…; 在报名时提交的材料 is a thing.
  const last = from + time.length === end;
  if (last ? text.charAt(end) !== '，' : isAttribute(text, from + time.length)) return null;
  return { start: from + (time.startsWith('并') ? 1 : 0), end: from + time.length };
}

/**
 * The case in which a further act of a run stands: for whom it is (shape FOR), the time with which it begins, or what must
 * be done before it.
 *
 * @example 编制防治规划，经专家论证后报本级人民政府批准 → 经专家论证后
 */
export function caseOfAct(text: string, { shape, wordsStart, end }: Reading): Range | null {
  if (shape === 'FOR') return { start: wordsStart, end };
  const first = submittedAfter(text.slice(wordsStart, end));
  return first > 0 ? { start: wordsStart, end: wordsStart + first } : timeOf(text, wordsStart, end);
}

/** 应当对…存量业务，重新组织…: a 对-phrase behind the modal word that a comma closes; or the time of the act. */
export function conditionBehind(text: string, reading: Reading, modal: Modal): Range | null {
  const time = timeOf(text, modal.end, reading.end);
  if (time !== null) return time;
  const goesOn = text.charAt(reading.end) === '，' && wordAt(text, reading.end + 1) !== null;
  const closed = goesOn && isForPhrase(text.slice(modal.end, reading.end));
  return closed ? { start: modal.end, end: reading.end } : null;
}

const FOR_VERB =
  /依法|及时|进行|开展|实施|予以|给予|加以|加强|作出|采取|提出|负责|提供|实行|统一|定期|应当|可以|重点|按照|根据|依照/;

/**
 * A 对-phrase at the head of a clause that runs on into its verb; null where there is none.
 *
 * @param closed whether the phrase is known to end at `end`
 * @example ；对公安机关通报的涉诈号码实施拦截 → 对公安机关通报的涉诈号码
 */
export function forPhraseOf(text: string, start: number, end: number, closed = false): Range | null {
  const words = text.slice(start, end);
  if (!FOR.test(words)) return null;
  if (closed) return { start, end };
  const of = words.lastIndexOf('的');
  const from = of === -1 ? 1 : of;
  const verb = words.slice(from).search(FOR_VERB);
  if (verb <= 0) return null;
  return { start, end: start + words.slice(0, from + verb).replace(/[不均都也]$/, '').length };
}

/** Stretches side by side are one condition; of two that stand apart, the first. */
export function joinConditions(text: string, first: Range | null, second: Range | null): Range | null {
  if (first === null) return second;
  if (second === null) return first;
  const adjoining = second.start <= first.end + 1 && /^，?$/.test(text.slice(first.end, second.start));
  return adjoining ? { start: first.start, end: second.end } : first;
}

const IN_NEED = '必要时';

/** 必要时 | 国务院可以…: the case of need with which a segment begins, before whoever acts in it; null where there is none. */
export function needBefore(text: string, reading: Reading, named: Range | null): Range | null {
  const start = reading.wordsStart;
  if (named === null || named.start < start + IN_NEED.length || !text.startsWith(IN_NEED, start)) return null;
  return { start, end: start + IN_NEED.length };
}

/**
 * The case of a norm before whose modal word no actor stands as its subject.
 *
 * @example 铁路建设工程竣工，| 应当组织验收 → 铁路建设工程竣工
 */
export function caseWithoutSubject(
  lead: Lead,
  { bare }: Reading,
  { bearers, actsInCase }: { readonly bearers: readonly unknown[]; readonly actsInCase: Range | null },
  { condition, inner }: { readonly condition: Range | null; readonly inner: Range | null },
): Range | null {
  const event = bare && (actsInCase !== null || bearers.length === 0) ? lead.event : null;
  if (actsInCase !== null) return behindSubject(actsInCase, condition ?? event);
  return lead.thing ? inner : (condition ?? event);
}
