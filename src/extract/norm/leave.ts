import type { ActorMention } from '../../model/actor.ts';

/** Who examines, permits and licenses what others do. */
const GIVES_LEAVE =
  /(?:政府|部门|国务院|委员会|(?:主管|管理|审[查批核]|登记|检[验测疫]|海事|救援)(?:机关|机构)|海关)$/u;
const WITHOUT_LEAVE = /^未(?:经(?![营济])|取得|获得|通过|纳入)/u;
/** What the parties do whom an authority rules; not 不得任用, 不得提交审议, which an authority does itself. */
const PARTYS_ACT =
  /^(?:擅自|自行|先行)?(?:施工|开工|动工|交付|投入|使用|销售|进口|出口|生产|经营|营业|开业|开办|发布|从事|上岗|启封|运输|采伐|捕捞|开采|排放|占用|砍伐|开展[^，。；]{2,12}(?:活动|工作|业务)|承担[^，。；]{2,16}(?:工作|业务)|在[^，。；]{2,24}从事)/u;

/**
 * Whether a ban binds those who have need of an authority's leave, and not the authority that the clause before it named
 * (guidelines §4, rule 3, would hand it on).
 *
 * @param authorities those named in the clause before it
 * @example 设计审核由气象主管机构负责。未经设计审核的，| 不得施工 → true
 */
export function needsLeave(authorities: readonly ActorMention[], condition: string, action: string): boolean {
  return (
    authorities.length > 0 &&
    authorities.every(({ name }) => GIVES_LEAVE.test(name)) &&
    WITHOUT_LEAVE.test(condition) &&
    PARTYS_ACT.test(action)
  );
}

/** Not 经行政机关负责人批准: the organ itself acts. */
const GIVEN = /^(?:书面)?(?:许可|同意|批准)/u;

/**
 * Whether those named in the clause before are but they without whose leave, told in its case, nothing may be done.
 *
 * @param authorities those named in the clause before it
 * @example 由大会执行主席安排发言顺序；临时要求发言的，经大会执行主席许可，| 始得发言 → true
 */
export function areAsked(authorities: readonly ActorMention[], condition: string): boolean {
  const behind = ({ name }: ActorMention): string => condition.split(`经${name}`, 2)[1] ?? '';
  return authorities.length > 0 && authorities.every((asked) => GIVEN.test(behind(asked)));
}
