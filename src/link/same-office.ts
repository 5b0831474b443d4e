import { remembered } from '../text/remembered.ts';
import { kindByHead } from './actors/actor-kinds.ts';
import type { SameParty } from './party-fit.ts';

/** What a name may be told apart by and still be of the same organ: its level and place, 行政, 主管. */
const LEVEL =
  /^(?:国务院|国家(?!机关)|(?:设区的市|[省市县])级?以上|设区的市|[省市县]级|县（市、区）|自治区|直辖市|[省市县区州]|乡镇|地方|各级|本级|同级|上级|下级|当地|有关|相关|各|人民政府)+/u;
const OFFICE = /(?:行政(?:主管|管理)?|主管|管理)(?=部门|机关)/gu;
/** 公安机关 and 公安部门 are one. */
const DEPARTMENT = /(?:部门|机关)$/u;
const OFFICE_END = '部门';
const ANY_BODY = '单位';
/** 机关、团体、企业事业单位 and 各单位 are bodies of any kind. */
const BODY =
  /^(?:各|其他|各类|有关|相关)*(?:国家机关|机关|社会团体|人民团体|团体|企业|(?:企业?、?)?事业(?:单位|组织)|社会组织|组织|单位)$/u;

/**
 * Whether two names are of one party as law of another level names it: 省公安机关 in the place of 国务院公安部门, 教育部门
 * in that of 教育行政部门, 本市 in that of 国家. What the authority file takes for one is one.
 */
export function sameOffice(same: SameParty): SameParty {
  return (one, other) => {
    if (one === other || same(one, other)) return true;
    if (kindByHead(one) === 'STATE' && kindByHead(other) === 'STATE') return true;
    return isSameOffice(organOf(one), organOf(other));
  };
}

const organOf = remembered((name: string): string => {
  if (BODY.test(name)) return ANY_BODY;
  const plain = name.replace(OFFICE, '').replace(LEVEL, '');
  // What is nothing but a level is a government: 县级以上人民政府, 地方各级人民政府.
  return plain === '' ? '人民政府' : plain.replace(DEPARTMENT, '部门');
});

/** 林业部门 and 林业草原部门, 科技部门 and 科学技术部门: one name holds the characters of the other in their order. */
function isSameOffice(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.endsWith(OFFICE_END) || !other.endsWith(OFFICE_END)) return false;
  const [short, long] = [one, other]
    .map((name) => name.slice(0, -OFFICE_END.length))
    .sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
