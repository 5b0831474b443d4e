import { isState } from '../actor/rulers.ts';
import { headOfCase } from './case-head.ts';
import type { Range } from '../words/clause.ts';
import { BETWEEN_MEMBERS } from './matter.ts';
import { isNounLike } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** Acts on a thing that stands before them, and what comes about by itself: 旧城 | 改造, 工程 | 竣工. */
const ACT =
  /(?:建设|开发|改造|改建|扩建|迁建|搬迁|拆迁|拆除|施工|装修|开采|采伐|勘查|勘探|选址|养殖|种植|运输|装卸|作业|[出入进]境|[进出]口|[进出]港|采购|招标|竣工|停工|验收|设置|遇险|相遇|停泊|航行|行驶|飞行|解除|终止|灭失|沉没|失踪|发行)$/;
/** What is laid down of a thing, and nothing that happens to it: 收益 | 主要用于补充维修资金, 经费 | 列入预算. */
const STATES =
  /^(?:包括|属于|具有|具备|符合|需要|纳入|列入|计入|分为|作为|成为|用于|实行|建立|健全|遵守|遵循|坚持|限制|适应|交由)$/;
/** Verbs that are but a part of a thing's name: 防伪技术 | 要求, 环境 | 影响报告表. */
const PART_OF_NAME = /^(?:要求|记录|通知|报告|建议|决定|规定|约定|影响|泄漏|衔接|褒扬|聘任|拨款|补充)$/;
/** A setting, a list, an exception or a title: 在国务院领导下, 社会保险等, 除下列项目外. */
const NO_EVENT =
  /[下中内上等外书]$|方面$|(?:公告|系统|平台|比例|数量|标准|方案|资金|经费|费用|所需[^，。；的]{2,6}|[一二两三]次)$|(?:生产|经营|使用|施工|堆放|存放|加工|销售)(?:企业|单位|场所?|现场)$|除|是否|^[对《]/;
/** 如果人数超过最高差额比例: an event, whatever noun closes it. */
const SUPPOSED = /^(?:如果|若)/;
/** A thing by its noun, whatever verb is a part of its name. */
const THING = /有效期|罚没|所[得收][^，。；的]{2,4}$|(?:税额|任免案|设施设备|[理养护]费)$/;

/**
 * Whether words that are no case by their form tell what happens to a thing or what is done with it, and are no thing, so
 * that they say in which case a modal word behind their comma holds (guidelines §4, condition).
 *
 * @example 铁路建设工程竣工，| 应当组织验收 → true; 旧城改造，| 应当铺设管网 → true; 建设工程的施工，| 应当… → false
 */
export function tellsEvent(words: string): boolean {
  if (NO_EVENT.test(words) && !SUPPOSED.test(words)) return false;
  if (doerOfEvent(words, { start: 0, end: words.length }) !== null) return true;
  if (THING.test(words)) return false;
  const last = words.split(BETWEEN_MEMBERS).at(-1) ?? '';
  const named = last.slice(last.lastIndexOf('的') + 1);
  const act = named.search(ACT);
  return (act > 1 && !isAct(named.slice(0, act))) || governsObject(words, words.lastIndexOf('的') + 1);
}

/** 竣工 | 验收, 规划 | 建设: whether an act stands where what is acted on would. */
function isAct(words: string): boolean {
  const word = wordAt(words, 0);
  return word?.class === 'VERB' && word.length === words.length;
}

/** Whether behind somebody or something a plain verb goes on with an object: 船舶 | 发生海上交通事故. */
function governsObject(words: string, from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    const verb = word.class === 'VERB' && word.length > 1 && !isNounLike(words, at, word);
    const inside =
      at > from + 1 && at + word.length < words.length && !BETWEEN_MEMBERS.test(words.charAt(at - 1));
    if (verb && STATES.test(word.spelling)) return false;
    if (verb && inside && !PART_OF_NAME.test(word.spelling)) return true;
    at += word.length - 1;
  }
  return false;
}

/** 船舶 | 进行过驳作业, 宗教活动场所 | 变更登记内容: ships and places that act as bodies do. */
const PLACE_OF_EVENT = /^[^，。；、的和与及或]{0,6}(?:船舶|船只|活动场所)(?![、和与及或的之])/;

function placeOfEvent(text: string, start: number, end: number): Range | null {
  const named = PLACE_OF_EVENT.exec(text.slice(start, end))?.[0];
  return named === undefined ? null : { start, end: start + named.length };
}

/** Acts that stand in the names of things, too, so that only right behind somebody they are his: 拍卖企业 | 拍卖专卖品. */
const ACTS_ON = /^(?:拍卖|购销|征集|横过|横穿|往来|引水|育苗|造林|建(?:住宅|房))(?!的)/;

/**
 * Who acts in an event, by the noun that closes his name: what he does need be no word that is known.
 *
 * @example 当事人 | 申请证人出庭作证，应当…提出 → 当事人; 移民 | 工程建设施工 → null
 */
export function doerOfEvent(text: string, { start, end }: Range): Range | null {
  const head = headOfCase(text, start, end) ?? placeOfEvent(text, start, end);
  if (head === null || isState(text.slice(start, head.end))) return null;
  // 起草单位 | 起草的政策措施: a thing by what he did.
  const behind = text.slice(head.end, end);
  if (behind.includes('的') && !/^(?:进行|发生|发现)(?!的)/.test(behind)) return null;
  // 宁波市荣誉市民 | 称号授予一般每两年举行一次: a thing that is named by him.
  if (/^(?:称号|资格|证书)/.test(behind)) return null;
  const from = head.end + (/^如果?/.exec(behind)?.[0].length ?? 0);
  const next = wordAt(text, from);
  const acts = next?.class === 'VERB' && !next.nominal && !STATES.test(next.spelling);
  return acts || ACTS_ON.test(behind) || governsObject(behind, 0)
    ? { start: head.start, end: head.end }
    : null;
}
