import type { ActorMention } from '../../model/actor.ts';
import type { Modal } from '../clause/modality.ts';
import { isAdjunctOnly } from '../clause/predicate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Range } from '../words/clause.ts';
import type { NormDraft } from './draft.ts';

/** Who examines, permits and licenses what others do. */
const GIVES_LEAVE =
  /(?:政府|部门|国务院|委员会|(?:主管|管理|审[查批核]|登记|检[验测疫]|海事|救援)(?:机关|机构)|海关)$/;
const WITHOUT_LEAVE = /^未(?:经(?![营济])|取得|获得|通过|纳入)/;
/** What an authority has found of what the parties did: 验收合格的, 证明确实不带危险性病虫的. */
const FOUND_FIT = /合格|证明|符合/;
/** What the parties do whom an authority rules; not 不得任用, 不得提交审议, which an authority does itself. */
const PARTYS_ACT =
  /^(?:擅自|自行|先行|继续|恢复|正式)?(?:施工|开工|动工|交付|投入|使用|销售|进口|出口|生产|经营|营业|开业|开办|发布|从事|上岗|启封|运输|采伐|捕捞|开采|饲养|(?:分散)?种植|利用|排放|占用|砍伐|开展[^，。；]{2,12}(?:活动|工作|业务)|承担[^，。；]{2,16}(?:工作|业务)|在[^，。；]{2,24}从事)/;

/**
 * Whether a ban binds those who have need of an authority's leave, and not the authority that the clause before it named
 * (guidelines §4, rule 3, would hand it on).
 *
 * @param authorities those named in the clause before it
 * @example 设计审核由气象主管机构负责。未经设计审核的，| 不得施工 → true
 */
export function needsLeave(authorities: readonly ActorMention[], condition: string, action: string): boolean {
  return WITHOUT_LEAVE.test(condition) && isPartysAct(authorities, action);
}

function isPartysAct(authorities: readonly ActorMention[], action: string): boolean {
  return (
    authorities.length > 0 &&
    authorities.every(({ name }) => GIVES_LEAVE.test(name)) &&
    PARTYS_ACT.test(action)
  );
}

/** Not 经行政机关负责人批准: the organ itself acts. */
const GIVEN = /^(?:书面)?(?:许可|同意|批准)/;

/**
 * Whether those named before are but they by whose leave, or on whose finding, told in its case, others may act.
 *
 * @param authorities those named before it
 * @example 由广播电视行政部门组织验收，验收合格的，方可 | 投入使用 → true; 由大会执行主席安排发言顺序；…，经大会执行主席许可，始得 | 发言 → true
 */
export function givesLeave(authorities: readonly ActorMention[], condition: string, action: string): boolean {
  const behind = ({ name }: ActorMention): string => condition.split(`经${name}`, 2)[1] ?? '';
  const asked = authorities.length > 0 && authorities.every((actor) => GIVEN.test(behind(actor)));
  const found = condition.endsWith('的') && FOUND_FIT.test(condition);
  return asked || (found && isPartysAct(authorities, action));
}

const ONLY_THEN = /^[方才始]$|^并[^，]*后[方才]?$|^[^，]*后[方才]$/;

/**
 * Whether a modal word tells but what may follow when a duty is done, and so is a part of the duty; in a case of its own
 * (…的) it is a leave beside it, and where the duty is told in that case alone all are one.
 *
 * @example 应当经注册后，方可 | 执业 → true; 应当报检疫机构检疫，检疫合格的，方可 | 利用 → false
 */
export function isOnlyThen(
  text: string,
  run: NormDraft,
  reading: Reading,
  modal: Modal,
  condition: Range | null,
): boolean {
  if (run.modality !== 'OBLIGATION' || !ONLY_THEN.test(text.slice(reading.start, modal.start))) return false;
  const own = condition !== null && text.charAt(condition.end - 1) === '的';
  return !own || isAdjunctOnly(text.slice(run.actionStart, run.end));
}
