import { isActorNoun, opensWithVerb } from '../actor/lexicon.ts';
import { withoutAct } from '../actor/name.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';

/** Where the words of a breach begin behind its subject. */
const BREAKS =
  /违反|有(?=下列|前[款条]|本[法条规办]|第|上述)|[未不](?!成年|动产|特定|良)|拒绝|拒不|擅自|非法|逾期|滥用|玩忽|徇私|利用职|$/g;
/** Words that no list of subjects holds outside of its relatives. */
const NO_LIST =
  /[，。；：把]|[对向将](?![外方导军])|由(?!于)|被(?![告征拆处监])|应当|可以|不得|依照|按照|根据/;
const OPENS_NO_LIST = /^(?:[对向给将为使因在以被由除拒阻妨侵损]|干扰|造成|导致|致使|其(?!他))/;
const LONGEST = 160;
/** 占用单位 | 未…, 设置或者管理单位 | 未…: one by what he does. */
const DOER = /^[^、的]{2}(?:(?:或者|[、和与])[^、的]{2}){0,3}(?:单位|机构|[人者方])(?:(?:或者|[、和])个人)?$/;

/**
 * The subject of a breach by where the breach begins, of lists whose members can not be told one by one from the left:
 * 矿山、建筑施工、危险物品的生产、储存、运输单位和存在重大危险源的单位 | 未…. Null where nobody's name stands before a breach.
 *
 * @example 上市公司、股票在其他交易场所交易的公司的董事、监事，违反… → 上市公司、…、监事
 */
export function subjectBeforeBreach(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  if (OPENS_NO_LIST.test(words) || text[start - 1] === '对') return null;
  for (const { index } of matchesIn(words, BREAKS)) {
    const subject = words.slice(0, index);
    const last = subject.slice(Math.max(subject.lastIndexOf('的'), subject.lastIndexOf('、')) + 1);
    if (last.length < 2 || !isActorNoun(last)) continue;
    if (NO_LIST.test(subject)) return null;
    const acts = opensWithVerb(subject) && !subject.includes('的') && !DOER.test(subject);
    return acts ? null : { start, end: start + index };
  }
  return null;
}

/** What joins the members of a list. */
export const MEMBER_JOINT = /[、和与或及]|以及/;
const JOINED = /^(?:[、和与及或]|以及)/;
/** Words behind a name that make no longer one of it: 检验人员 | 利用检验工作刁难企业. */
const ACTS =
  /^(?:利用|指使|变更|包庇|纵容|强行|擅自|招用|使用(?!者|人|单位)|在[^，的]*[中时])|[未不](?!成年|动产|特定|良)|违[反法规]|必须/;

/**
 * The actors with whom a stretch opens, up to the breach where their list or their name goes on: 业主委员会委员 |
 * 违反…, 旅行社委派的导游人员 | 未….
 */
export function leadingSubject(words: string, { start, end }: Range): Range | null {
  const phrase = leadingActorPhrase(words, start, end);
  if (phrase === null) return null;
  const behind = words.slice(phrase.end, end);
  const whole = subjectBeforeBreach(words, { start, end });
  if (whole === null || whole.end <= phrase.end || ACTS.test(words.slice(phrase.end, whole.end)))
    return phrase;
  const goesOn =
    JOINED.test(behind) ||
    words
      .slice(start, whole.end)
      .split(MEMBER_JOINT)
      .every((name) => withoutAct(name) === name);
  return goesOn ? whole : phrase;
}
