import type { Range } from './clause-cut.ts';
import { shapeOf, type SegmentShape } from './clause-case.ts';
import { modalsIn, type Modal } from './clause-modality.ts';
import { subjectOf } from './clause-subject.ts';
import { wordAt } from './clause-words.ts';

/** An agent that 由 names, with the 由 itself: 由国务院…制定. */
export interface Agent extends Range {
  readonly phrase: Range;
}

/** A segment of a clause as it was read. */
export interface Reading extends Range {
  /** Start of its words behind a connective (但是, 并, 同时, 其中). */
  readonly wordsStart: number;
  readonly modals: readonly Modal[];
  /** Actor phrase with which it begins. */
  readonly subject: Range | null;
  readonly agent: Agent | null;
  /** What it does where it holds no modal word; PLAIN where it does. */
  readonly shape: SegmentShape;
  /** Whether nothing but connectives and adverbs stands before its modal word. */
  readonly bare: boolean;
  /** Whether it opens with a verb, adverb or preposition. */
  readonly verbal: boolean;
}

const CONNECTIVE =
  /^(?:但是|但|并且|而且|同时|此外|另外|其中|因此|对此|届时|原则上|特殊情况下|凡是|[凡且而又]|并(?![购网联轨])|或者(?=应当|可以|必须|不得|由))+/u;
const ADVERBIAL =
  /^(?:依法|及时|[也还都均并且仍又则就即方便再才只不后]|一律|同时|首先|一般|原则上|事先|分别|共同|同样|必须|应当|立即|最长|最多|最迟|至少|自行|统一|严格|积极|主动|各自|只能)*$/u;
const CLOSED_CASE = /[的时后前]$|时候$|期间$|情形$|情况$|情况下$/u;
const NO_AGENT = /[自理事案缘经]$/u;
/** 由…组成 says what a body is, not what it does. */
const COMPOSITION = /^[^，。；]{0,60}(?:组成|构成)/u;
const REPORT =
  /^(?:《[^》]{1,60}》|意见|本法|这部法律)?(?:[还并也]|同时|进一步|分别|着重)?(?:明确提出|明确要求|明确规定|提出|明确|规定|要求|强调|指出)了?(?:要求)?(?=$|[^的了])/u;

/** Length of the words by which a commentary says that the instrument lays something down: 《意见》明确提出. */
export function reportLength(words: string): number {
  return REPORT.exec(words)?.[0].length ?? 0;
}

/**
 * Reads one segment: connective, modal words, the actor it begins with, the agent of 由, and its shape.
 *
 * @example 对未按规定核验的，| 电信业务经营者可以限制… → second segment: subject 电信业务经营者, modal 可以
 */
export function readSegment(text: string, segment: Range, options: { commentary: boolean }): Reading {
  let wordsStart = segment.start;
  const raw = text.slice(segment.start, segment.end);
  wordsStart += CONNECTIVE.exec(raw)?.[0].length ?? 0;
  if (options.commentary) wordsStart += reportLength(text.slice(wordsStart, segment.end));
  if (wordsStart >= segment.end) wordsStart = segment.end;
  const words = text.slice(wordsStart, segment.end);
  const shape = shapeOf(words);
  // A modal word inside a case (依法应当退还的) lays nothing on anybody.
  const closed = shape === 'EXCEPTION' || (shape === 'CASE' && CLOSED_CASE.test(words));
  const modals = closed ? [] : modalsIn(text, wordsStart, segment.end, options);
  const first = modals[0];
  const limit = first?.start ?? segment.end;
  const before = text.slice(wordsStart, limit);
  const bare = first !== undefined && ADVERBIAL.test(before);
  const agent = agentIn(text, wordsStart, segment.end);
  const subject =
    bare || (agent !== null && agent.start === wordsStart)
      ? null
      : subjectOf(
          text,
          wordsStart,
          first === undefined && agent !== null ? agent.start : limit,
          first !== undefined,
        );
  return {
    start: segment.start,
    end: segment.end,
    wordsStart,
    modals,
    subject,
    agent,
    shape: first === undefined ? shape : 'PLAIN',
    bare,
    verbal: wordAt(text, wordsStart) !== null,
  };
}

/** The agent that 由 names in a segment: the first 由 behind which an actor phrase and a verb stand. */
function agentIn(text: string, start: number, end: number): Agent | null {
  for (let at = text.indexOf('由', start); at !== -1 && at < end; at = text.indexOf('由', at + 1)) {
    if (text.charAt(at + 1) === '于' || text.charAt(at + 1) === '此' || NO_AGENT.test(text.slice(start, at)))
      continue;
    if (COMPOSITION.test(text.slice(at + 1, Math.min(end, at + 70)))) return null;
    if (text.charAt(at + 1) === '其' && wordAt(text, at + 2) !== null) {
      return { start: at, end: at + 2, phrase: { start: at + 1, end: at + 2 } };
    }
    const phrase = subjectOf(text, at + 1, end, false);
    if (phrase !== null && phrase.end < end) return { start: at, end: phrase.end, phrase };
  }
  return null;
}
