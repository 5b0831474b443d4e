/** What words may open that are a case, an act or a relative, and no fact of a thing that they name first. */
const NO_FACT =
  /^(?:[如凡以自从是为因经对在]|无论|不论|[按依]照|[根依]据|不?具有|作为|接受|采取|坚持|贯彻|遵循|列入|取得|申请|[新改扩]建)/;
/** 信报箱 | 是居民楼房的配套设施; not 明知是假药, 入伍前是职工的. */
const COPULA = /[^但凡就都可知前果为]是(?![否因])[^，。；是]{1,80}(?<![的时后])$/;
/** 权期限 | 为八年, 看守所 | 以行政区域为单位设置, 合并 | 为进口税. */
const MEASURE =
  /[^，。；]为(?:[一二三四五六七八九十百两\d]+至)?[一二三四五六七八九十百两\d]+[^，。；的]{1,6}$|[^，。；所可加足得给予用]以[^，。；以]{1,40}为(?:[主辅界准]|基础|[^，。；的为]{0,6}单位)[^，。；的]{0,4}$/;
/** 税 | 按月计征, 会费的收取 | 接受会员代表大会的监督, 合同 | 作为结算的依据, 协议 | 具有法律约束力. */
const STANDING =
  /按(?:[年月季次日]|学期|学年)[^，。；的]{2,10}$|接受[^，。；接]{1,40}监督$|[作成]为[^，。；为]{1,40}(?:依据|凭证|组成部分|标准|基础|内容|证明|机关|机构)$|具有[^，。；的]{0,12}(?:约束力|效力|资格)$|采取[^，。；]{2,20}形式$|(?:贯彻|坚持|遵循)[^，。；贯坚遵]{1,60}(?:方针|原则)$/;

/**
 * Whether words state a fact of a thing or body that they name first: what it is, how it is measured, what standing it has.
 * A main clause with a subject of its own, without a mark of a case (的, 时, 后), says not in which case another is bound.
 *
 * @example 接收邮件的信报箱是居民楼房的配套设施 → true; 劳动合同期满 → false
 */
export function statesFact(words: string): boolean {
  const named = words.slice(2);
  if (NO_FACT.test(words)) return false;
  return COPULA.test(named) || MEASURE.test(named) || STANDING.test(named);
}
