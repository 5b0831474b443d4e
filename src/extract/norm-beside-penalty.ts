import type { LiabilityRule } from '../model/liability-rule.ts';
import type { MappedText } from '../model/span.ts';
import { spanOf } from '../text/mapped-text.ts';
import { spreadActors } from './actor-phrase.ts';
import { leadingActorPhrase } from './actor-span.ts';
import type { Clause, Range } from './clause-cut.ts';

/** 违反…规定的，运营单位有权予以制止: what whoever is there may or must do before the authority acts. */
const STOPS =
  /(?:有权|(?<!机关|部门|政府|机构|办事处|人员|警察)(?:应当|必须))(?:及时|立即|当场|予以|进行)*(?:制止|劝阻)/u;
/** 由公安机关给予警告, 拒不改正的: where the penalty goes on. */
const PUNISHES = /^由|可以|的$|责令|拘留|处[罚分理]|罚款|没收|警告|责任/u;
/** 受侵害的村民 | 可以申请: how who is bound goes on; 自变更之日起十日内, 依照国务院的规定 only lead to what he must do. */
const IS_BOUND = /^[也都还]?(?:应|必须|可以|有权|不得)[^，]*[^，内的]$/u;
const LEADS_ON =
  /^[也都还]?(?:应当?|必须|可以|有权)(?:根据|依照|按照|依据)[^，]*(?:规定|大小|情节|情况|程度|职责|权限|标准|事实)$/u;
/** What whoever did harm owes, which is civil liability: 行为人必须立即停止侵权行为，并承担赔偿责任. */
const MAKES_GOOD = /停止侵[权害]|消除影响|公开更正|恢复名誉|赔礼道歉/u;

/**
 * The parts of a clause of a penalty that bind or allow somebody by name: before its measures anybody but who imposes
 * them, behind them him too; and what whoever is there does to stop the breach.
 *
 * @example 侵害村民权益的，受侵害的村民可以申请人民法院予以撤销，责任人依法承担法律责任 → 侵害村民权益的，受侵害的村民可以…
 * @example 由税务机关责令限期缴纳，逾期仍未缴纳的，税务机关可以采取下列强制执行措施 → 逾期仍未缴纳的，税务机关可以…
 */
export function besidePenalty(
  mapped: MappedText,
  clause: Clause,
  liability: readonly LiabilityRule[],
): readonly Clause[] {
  const stop = stopWithin(mapped.text, clause);
  if (stop !== null) return [stop];
  const spans = clause.segments.map(({ start, end }) => spanOf(mapped, start, end));
  const tiers = liability
    .flatMap((rule) => rule.tiers)
    .filter(({ span }) => spans.some(({ start, end }) => span.start < end && start < span.end));
  const from = Math.min(...tiers.map(({ span }) => span.start));
  const to = Math.max(...tiers.map(({ span }) => span.end), from);
  const imposers = new Set(liability.flatMap(({ enforcers }) => enforcers.map(({ name }) => name)));
  const before = clause.segments.filter((_, at) => (spans[at]?.end ?? 0) <= from);
  const behind = clause.segments.filter((_, at) => (spans[at]?.start ?? 0) >= to);
  return [
    ...(before.some((segment) => binds(mapped, segment, imposers)) ? [before] : []),
    ...(behind.some((segment) => binds(mapped, segment, new Set())) ? [behind] : []),
  ].map((segments) => partOf(clause, segments));
}

/** Whether a stretch opens with somebody who must or may do something, and who is none of some others. */
function binds(mapped: MappedText, { start, end }: Range, others: ReadonlySet<string>): boolean {
  const phrase = leadingActorPhrase(mapped.text, start, end);
  if (phrase === null) return false;
  const words = mapped.text.slice(phrase.end, end);
  return (
    IS_BOUND.test(words) &&
    !LEADS_ON.test(words) &&
    !MAKES_GOOD.test(words) &&
    !spreadActors(mapped, phrase.start, phrase.end).some(({ name }) => others.has(name))
  );
}

/** The words of a penalty that have somebody stop the breach; null where none do. */
function stopWithin(text: string, clause: Clause): Clause | null {
  const { segments } = clause;
  const stops = segments.findIndex(({ start, end }) => STOPS.test(text.slice(start, end)));
  if (stops < 0) return null;
  const next = segments.findIndex(
    ({ start, end }, at) => at > stops && PUNISHES.test(text.slice(start, end)),
  );
  return partOf(clause, segments.slice(0, next < 0 ? segments.length : next));
}

function partOf(clause: Clause, segments: readonly Range[]): Clause {
  return {
    ...clause,
    start: segments[0]?.start ?? clause.start,
    end: segments.at(-1)?.end ?? clause.end,
    segments,
  };
}
