import type { ComparedParagraph } from '../compared-text.ts';
import { conceptsIn } from '../concepts.ts';
import { kindByHead } from '../actors/actor-kinds.ts';
import type { SameParty } from '../party-fit.ts';

type Bearing = Pick<ComparedParagraph, 'bearers' | 'modalities'>;

const DEPARTMENT = /(?:部门|机关)$/u;
const ORGAN = /(?:部门|机关|委员会|法院|检察院|政府|办事处)$/u;
const GOVERNMENT = /(?:政府|国务院|办事处)$/u;
/** 有关部门, 作出决定的部门 are any department; 有关单位, 任何单位和个人 any body. */
const ANY_DEPARTMENT = /^(?:县级以上|地方|各级|本级|同级|人民政府|其他|有关|相关|各)*(?:主管)?部门$|的部门$/u;
const ANY_BODY = /^(?:有关|相关|各|各有关)?(?:单位|方面|组织)$|^任何|的单位$/u;
const ANY_PERSON = /^(?:有关|相关|各)?个人$/u;
/** 任何单位和个人 are persons too. */
const PERSONS = /个人$/u;
/** Heads of the names of organs by their rank, the lowest first; 市人民政府 may be that of a municipality. */
const RANKS = [/^(?:乡|镇|街道)/u, /^[县区]/u, /^设区的市/u, /^省/u];
const AND_ABOVE = /级?以上/u;
/** What tells which of a class are meant, not another class: 有关院校, 驻京军事机关. */
const QUALIFIER = /^(?:有关|相关|各级|各类|驻[^，军]|各)+/u;

/**
 * Whether a local paragraph binds someone whom the national one does not. A local organ in the place of a national one
 * is no other; one of a lower rank than those that the national paragraph reaches is.
 *
 * @example 宾馆、酒店管理者 (湖南 15.1), where 反电信网络诈骗法 14.2 binds 电信业务经营者、互联网服务提供者
 */
export function bindsOthers(
  { bearers: local }: Bearing,
  { bearers: national, modalities }: Bearing,
  isSame: SameParty,
): boolean {
  if (national.size === 0) return false;
  const names = [...national];
  if (reachesLower(local, names)) return true;
  // 国家鼓励公众参与 binds nobody but the State, in whose place the governments encourage: 县级以上人民政府应当鼓励公众参与.
  const encouragesOnly = modalities.size === 1 && modalities.has('ENCOURAGEMENT');
  if (encouragesOnly && [...local].every((name) => GOVERNMENT.test(name))) return false;
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
    if (names.some((other) => isSame(name, other) || calling(name) === calling(other))) return false;
    // 本市建立…制度 where 设区的市级以上人民政府 is to: who governs the place, by another name.
    if (kindByHead(name) === 'STATE' && names.some((other) => GOVERNMENT.test(other))) return false;
    if (ANY_DEPARTMENT.test(name)) return departments.length === 0;
    if (anyDepartment && DEPARTMENT.test(name)) return false;
    if (ANY_PERSON.test(name)) return !bodies.some((other) => PERSONS.test(other));
    if (ANY_BODY.test(name)) return bodies.length === 0;
    return !(anyBody && !GOVERNMENT.test(name));
  });
}

/**
 * Whether an organ has a lower rank than those at and above a rank that alone are to act.
 *
 * @example 乡镇人民政府负责具体组织实施 (北京市实施《防震减灾法》规定 17.2), where 县级以上地方人民政府 are to act
 */
function reachesLower(local: ReadonlySet<string>, national: readonly string[]): boolean {
  const reached = national.filter((name) => ORGAN.test(name) && kindByHead(name) !== 'STATE');
  const ranks = reached.map((name) => (AND_ABOVE.test(name) ? rankOf(name) : -1));
  const lowest = Math.min(...ranks);
  if (ranks.length === 0) return false;
  return [...local].some((name) => ORGAN.test(name) && rankOf(name) >= 0 && rankOf(name) < lowest);
}

function rankOf(name: string): number {
  return RANKS.findIndex((head) => head.test(name));
}

/** What a class is called, whatever the word: 有关院校 and 有关学校 are one. */
function calling(name: string): string {
  const plain = name.replace(QUALIFIER, '');
  return conceptsIn(plain).reduce((words, { word, concept }) => words.replace(word, String(concept)), plain);
}
