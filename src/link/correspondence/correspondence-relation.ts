import type { CorrespondenceRelation } from '../../model/correspondence.ts';
import { kindByHead } from '../actors/actor-kinds.ts';
import type { ComparedParagraph } from '../compared-text.ts';
import type { SameParty } from '../party-fit.ts';

/** Share of the local words that stand in the national paragraph from which it says the same. */
const RESTATED = 0.66;
/** The same of a statement of purpose, which may leave the purposes out and name its basis alone. */
const PURPOSE_KEPT = 0.3;
/** Share of a prohibition's words below which it forbids more than the national one. */
const SAME_PROHIBITION = 0.5;

const DEPARTMENT = /(?:部门|机关)$/u;
const ORGAN = /(?:部门|机关|委员会|法院|检察院|政府|办事处)$/u;
const GOVERNMENT = /(?:政府|国务院|办事处)$/u;
/** 有关部门, 作出决定的部门 are any department; 有关单位, 任何单位和个人 any body. */
const ANY_DEPARTMENT = /^(?:县级以上|地方|各级|本级|同级|人民政府|其他|有关|相关|各)*(?:主管)?部门$|的部门$/u;
const ANY_BODY = /^(?:有关|相关|各|各有关)?(?:单位|方面|组织)$|^任何|的单位$/u;
const ANY_PERSON = /^(?:有关|相关|各)?个人$/u;

/**
 * How a local paragraph stands to the national one with which it regulates the same matter (guidelines §8): EXTENDS
 * where it binds others too or forbids more; RESTATES where nearly all that it says stands there; else ELABORATES.
 *
 * @param contained share of the local words, as far as they are of this matter, that the national paragraph holds
 * @param bound those whom the local paragraph binds in this matter
 */
export function relationOf(
  local: ComparedParagraph,
  national: ComparedParagraph,
  contained: number,
  bound: ReadonlySet<string>,
  isSame: SameParty,
): CorrespondenceRelation {
  if (local.function === 'SCOPE') return 'NARROWS';
  if (local.function === 'PURPOSE') return contained < PURPOSE_KEPT ? 'NARROWS' : 'RESTATES';
  if (bindsOthers(bound, national.bearers, isSame)) return 'EXTENDS';
  const forbids = [local, national].every(({ modalities }) => modalities.has('PROHIBITION'));
  if (forbids && contained < SAME_PROHIBITION) return 'EXTENDS';
  return contained >= RESTATED ? 'RESTATES' : 'ELABORATES';
}

/** Whether a local paragraph binds someone whom the national one does not. */
function bindsOthers(local: ReadonlySet<string>, national: ReadonlySet<string>, isSame: SameParty): boolean {
  if (national.size === 0) return false;
  const names = [...national];
  const departments = names.filter((name) => DEPARTMENT.test(name));
  const bodies = names.filter((name) => !ORGAN.test(name));
  // Beside departments that are named, 等有关部门 stands for no others.
  const anyDepartment =
    departments.some((name) => ANY_DEPARTMENT.test(name)) &&
    departments.every((name) => ANY_DEPARTMENT.test(name));
  const anyBody =
    bodies.some((name) => ANY_BODY.test(name)) &&
    bodies.every((name) => ANY_BODY.test(name) || ANY_PERSON.test(name));
  return [...local].some((name) => {
    if (names.some((other) => isSame(name, other))) return false;
    // 本市建立…制度 where 设区的市级以上人民政府 is to: who governs the place, by another name.
    if (kindByHead(name) === 'STATE' && names.some((other) => GOVERNMENT.test(other))) return false;
    if (ANY_DEPARTMENT.test(name)) return departments.length === 0;
    if (anyDepartment && DEPARTMENT.test(name)) return false;
    if (ANY_PERSON.test(name)) return !bodies.some((other) => ANY_PERSON.test(other));
    if (ANY_BODY.test(name)) return bodies.length === 0;
    return !(anyBody && !GOVERNMENT.test(name));
  });
}
