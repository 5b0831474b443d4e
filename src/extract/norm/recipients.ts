import type { ActorMention } from '../../model/actor.ts';
import type { MappedText, Span } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';
import type { NormDraft } from './draft.ts';
import { demandedOf } from './demand.ts';
import { isEverybody, lastNamedBefore } from './pronoun.ts';
import { FORMS, HIS_ACT } from './recipient-forms.ts';
import { isClause } from './recipient-phrase.ts';
import { outsideOfCases, type Stretch } from './stretches.ts';

/** 组织 | 本市的企业: where, and nobody. */
const OWN_AREA = /^本(?:[市省州县区]|自治区)$/;
/** 向全体业主公告，听取 | 业主意见: all of them are they. */
const OF_ALL = /^全体/;
/** 其他, 其中: what makes another word of 其. */
const NOT_ITS = /^其[他余中次间]/;
const CLAUSE_MARK = /[，。；：]/g;

/**
 * The actors toward whom or with whom a norm is to be done (guidelines §4, `recipients`): they stand in the norm's
 * own words, outside its condition, behind one of a closed list of words.
 *
 * 其 behind such a word is who was last named before it in the sentence, the bearer apart. Where the act answers the
 * demand of one who stands in the condition (公安机关依法调取证据的，应当予以配合), he is the recipient.
 *
 * @param from where the sentence of the norm begins
 * @example 应当会同有关部门建立…，并向公安机关报告 → 有关部门, 公安机关
 */
export function recipientsOf(mapped: MappedText, draft: NormDraft, from: number): readonly ActorMention[] {
  const { text } = mapped;
  const found: ActorMention[] = [];
  const add = (range: Range): boolean => {
    const before = found.length;
    for (const actor of spreadActors(mapped, range.start, range.end)) {
      const known = found.some(
        ({ name, span }) =>
          name.replace(OF_ALL, '') === actor.name.replace(OF_ALL, '') ||
          name.endsWith(`的${actor.name}`) ||
          (name.endsWith(actor.name) && holds(span, actor.span)),
      );
      if (
        known ||
        isEverybody(actor.name) ||
        OWN_AREA.test(actor.name) ||
        isClause(actor.name) ||
        draft.bearers.some(({ name, span }) => name === actor.name || holds(span, actor.span))
      )
        continue;
      const shorter = found.findIndex(
        ({ name, span }) => actor.name.endsWith(name) && (holds(actor.span, span) || holds(span, actor.span)),
      );
      if (shorter >= 0) found.splice(shorter, 1);
      found.push(actor);
    }
    return found.length > before;
  };

  for (const stretch of outsideOfCases(text, draft)) {
    addressedIn(mapped, stretch, draft, from, add);
  }
  const demanded = found.length === 0 ? demandedOf(text, draft) : null;
  if (demanded !== null) add(demanded);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a name is a part of another: 个人 in 国内外个人. */
const holds = (whole: Span, part: Span): boolean => whole.start <= part.start && part.end <= whole.end;

/** Hands over whom a stretch names, one form after the other. */
function addressedIn(
  mapped: MappedText,
  stretch: Stretch,
  draft: NormDraft,
  from: number,
  add: (range: Range) => boolean,
): void {
  const { text } = mapped;
  const words = text.slice(stretch.start, stretch.end);
  for (const { word, beforeAct, notAfter, notBefore, who, orIts } of FORMS) {
    const pattern = stretch.before ? beforeAct : word;
    // 告知移送单位: 移送 is a part of the name.
    let covered = 0;
    for (const match of pattern === null ? [] : matchesIn(words, pattern)) {
      const start = stretch.start + match.index;
      const end = start + match[0].length;
      if (
        start < covered ||
        notAfter?.test(text.slice(Math.max(0, start - 2), start)) === true ||
        notBefore?.test(text.slice(end, end + 3)) === true
      )
        continue;
      CLAUSE_MARK.lastIndex = end - stretch.start;
      const stop = stretch.start + (CLAUSE_MARK.exec(words)?.index ?? words.length);
      const named = who({ text, draft, start, end, stop, from: stretch.start, stretchEnd: stretch.end });
      if (named === null) continue;
      if (named !== 'ITS' && add(named)) covered = named.end;
      else if (named === 'ITS' || orIts === true) {
        const its = itsAt(mapped, { start, end }, from, draft);
        if (its !== null) add(its);
      }
    }
  }
}

/** Whom a 其 behind a word means. */
function itsAt(mapped: MappedText, { start, end }: Range, from: number, draft: NormDraft): Range | null {
  const words = mapped.text.slice(end, end + 6);
  if (!words.startsWith('其') || NOT_ITS.test(words) || HIS_ACT.test(words)) return null;
  return lastNamedBefore(mapped, from, start, draft);
}
