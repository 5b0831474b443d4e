import type { PlacedMeasure } from './measures.ts';

/** The name of the rule by which what no list of penalties names is a measure. */
export const UNNAMED = 'penalty.unnamed';

/** Verbs by which something is taken, stopped, refused or undone. */
const STRIKES =
  /收回|追[回缴]|扣[回减留押除缴]|核减|停止|中止|终止|暂停|暂缓|取消|撤销|注销|不[予再](?!受理|[^，]{0,4}(?:处罚|追究|承担|处分))|不得(?:发给|办理|享受|评[优先]|参评|聘[请任用]|作为|通过)|(?<!国家|法律|法规|规定|明令)禁止|限制|降低|强制|缩短|遣[送返]|除名|解聘|(?<![被照])解除(?:聘|其|劳动合同|委托)|罢免|开除|免去|免除其|调离|(?:^|可以|依法|予以)拆除(?!费用)|作废$|无效$/;
/** What an authority owes, tells, looks into or leaves to others strikes nobody; nor does what makes a penalty less. */
const STRIKES_NOBODY =
  /应当|必须|有权|须|不受|告知|通知|通报|报告|督促|劝[阻导告]|举报|检举|投诉|诉讼|起诉|调解|协[商调助]|移[送交]|提出|申请|请求|要求|调查|拒绝|从轻|减轻|免[予于除]|视为|[可能]不再|代为|法院|(?:[人者员]|企业)可以|限期|责令|下列|以下|如下|决定书|之日|为止|期限$|^(?:以及|[对将在自经因为除其]|直至|所需|并?[向告])|[的后时前]$/;

/** 部队应当按照有关规定 | 停止其相关待遇: what an authority is told to take from somebody strikes him. */
const TAKES_HIS = /应当(?:[依按][^，其]{2,14})?(?:停止|取消|撤销|收回|扣[回减发])其/;

/**
 * The measure of a stretch that answers a case and in which no named one was found: whatever the verb, what takes, stops,
 * refuses or undoes is a consequence of the breach (guidelines §5, OTHER).
 *
 * @example 逾期不改正的，| 报省人民政府批准停止其收费 → OTHER; 逾期不改正的，| 应当停止收费 → none
 */
export function unnamedMeasures(text: string): readonly PlacedMeasure[] {
  if (STRIKES_NOBODY.test(text) && !TAKES_HIS.test(text)) return [];
  const start = text.search(STRIKES);
  return start < 0 ? [] : [{ kind: 'OTHER', start, end: text.length, rule: UNNAMED }];
}
