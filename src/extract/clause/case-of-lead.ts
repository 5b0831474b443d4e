import { isActorNoun } from '../actor/lexicon.ts';
import type { Range } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';
import { NAMES_THING, type Lead } from './lead.ts';
import { isMatter, paidLength } from './matter.ts';
import { makerOf } from './owner.ts';

/**
 * 八周岁以上的未成年人为限制民事行为能力人, 公园通过购买服务确定管理单位, 乡长: what somebody is or does, or his office;
 * not 从事违法行为的单位.
 */
const IS_SOMETHING = /是|(?<!行)为|(?<![体关联])系|(?:长|主任|主席|组成人员|委员)$/;

/**
 * 完成育种的单位或者个人, 国家所有的土地: whether words are somebody or a thing by what is told of them, and not by whose
 * they are.
 */
function isRelated(words: string): boolean {
  const of = words.lastIndexOf('的');
  const owned = wordAt(words, 0) === null && isActorNoun(words.slice(0, of));
  if (of < 2 || owned || IS_SOMETHING.test(words) || words.includes('通过', of)) return false;
  return NAMES_THING.test(words) || isActorNoun(words.slice(of + 1));
}

/**
 * The case before an agent: all its words, though an actor acts in them (其监护人不办理手续的，由…), or the thing that one
 * made (医疗机构产生的医疗废物，由…), or whoever or whatever is named by a relative (尚未建立工会的企业，由…); null where they
 * are what the agent lays down or does (单位从事期货交易的办法，由…制定).
 */
export function caseBeforeAgent(text: string, lead: Lead): Range | null {
  const { condition, whole, noun, subject, place } = lead;
  const named = noun ?? subject;
  const spokenOf = named === null ? '' : text.slice(named.start, named.end).replaceAll('设区的市', '市');
  const made = noun !== null && makerOf(text, noun.start, noun.end) !== null;
  // 各港的监督机构 | 是登记机关，其管辖范围由…确定: what he is, and no case of another.
  const isTold = named !== null && /[是为系]/.test(text.charAt(named.end));
  // 饮食摊点集中的区域，由…负责: the place to which he sees.
  const words =
    whole ?? (place ? null : condition) ?? (made || (isRelated(spokenOf) && !isTold) ? named : null);
  if (words === null) return null;
  const spoken = text.slice(words.start, words.end).replace(/，$/, '');
  return isMatter(spoken) ? null : { start: words.start, end: words.end - paidLength(spoken) };
}

/** The case before a bearer: …受过刑事处罚的人员，公安机关可以…, where a noun phrase is the case. */
export function caseBefore(lead: Lead, named: Range | null): Range | null {
  if (named !== null && lead.noun !== null) return lead.noun;
  if (named === null || lead.subject === null || lead.described) return lead.condition;
  if (lead.whole !== null) return lead.whole;
  return { start: lead.subject.start, end: Math.max(lead.condition?.end ?? 0, lead.subject.end) };
}

/** Who alone acts in the case, or made the thing that is named before it; null where nobody or more than one does. */
export const onlySubject = ({ maker, caseSubjects: [only, another] }: Lead): Range | null =>
  maker ?? (another === undefined ? (only ?? null) : null);

/** The case without the bearer with whom it begins: 公安机关 | 发现…的，应当…; 企业 | 发生的费用，符合…的，可以…. */
export function behindSubject(subject: Range | null, condition: Range | null): Range | null {
  if (subject === null || condition?.start !== subject.start) return condition;
  return { start: subject.end, end: condition.end };
}
