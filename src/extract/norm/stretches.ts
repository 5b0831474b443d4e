import { shapeOf } from '../clause/case.ts';
import type { Range } from '../words/clause.ts';
import type { NormDraft } from './draft.ts';

/** Segments that say in which case or before when an act is to be done. */
const CASE_ASIDE = /[^目]的$/;
const TIME_ASIDE = /(?:时|前)$/;
const UNDER_RULE =
  /^(?:根据|按照|依照|依据|结合|遵循)[^，。；]*(?:规定|要求|情况|需要|原则|计划|规划|标准|办法|制度|特点|特征|实际|方案|职责|分工)$/;
const REACHES_OUT = /向|会同|组织/;

/** A stretch of a norm in which recipients may stand; before the act only with whom it is done. */
export interface Stretch extends Range {
  /** Whether it stands before the act. */
  readonly before: boolean;
}

/**
 * The stretches of a norm outside its condition, of other cases that a comma closes and of the rules that it names.
 *
 * @example 发现…的，| 应当根据…的规定，| 向公安机关报告 → the last alone
 */
export function outsideOfCases(text: string, draft: NormDraft): Stretch[] {
  const { condition, start, end } = draft;
  const actionStart = draft.rule === 'norm.agent' ? start : draft.actionStart;
  const inner = condition !== null && condition.start >= start && condition.end <= end;
  const kept: Stretch[] = [];
  const keep = (from: number, to: number): void => {
    addWithoutAsides(kept, text, from, Math.min(to, actionStart), true);
    addWithoutAsides(kept, text, Math.max(from, actionStart), to, false);
  };
  if (inner) {
    keep(start, condition.start);
    keep(condition.end, end);
  } else keep(start, end);
  return kept;
}

/** Adds a stretch less the segments in it that are asides. */
function addWithoutAsides(kept: Stretch[], text: string, start: number, end: number, before: boolean): void {
  let from = start;
  for (let at = start; at < end;) {
    const comma = text.indexOf('，', at);
    if (comma === -1 || comma >= end) break;
    if (isAside(text.slice(at, comma), before)) {
      if (at > from) kept.push({ start: from, end: at, before });
      from = comma + 1;
    }
    at = comma + 1;
  }
  if (end > from) kept.push({ start: from, end, before });
}

function isAside(words: string, before: boolean): boolean {
  if (CASE_ASIDE.test(words) || (before && TIME_ASIDE.test(words))) return true;
  return UNDER_RULE.test(words) && !REACHES_OUT.test(words) && shapeOf(words) === 'ADJUNCT';
}
