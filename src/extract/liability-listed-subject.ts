import { isActorNoun, opensWithVerb } from './actor-lexicon.ts';
import type { Range } from './clause-cut.ts';
import { matchesIn } from './matches.ts';

/** Where the words of a breach begin behind its subject. */
const BREAKS =
  /违反|有(?=下列|前[款条]|本[法条规办]|第|上述)|[未不](?!成年|动产|特定|良)|拒绝|拒不|擅自|非法|逾期|滥用|玩忽|徇私|利用职|$/gu;
/** Words that no list of subjects holds outside of its relatives. */
const NO_LIST =
  /[，。；：把]|[对向将](?![外方导军])|由(?!于)|被(?![告征拆处监])|应当|可以|不得|依照|按照|根据/u;
const OPENS_NO_LIST = /^(?:[对向给将为使因在以被由除拒阻妨侵损]|干扰|造成|导致|致使|其(?!他))/u;
const LONGEST = 160;

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
    return opensWithVerb(subject) && !subject.includes('的') ? null : { start, end: start + index };
  }
  return null;
}
