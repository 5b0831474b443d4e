import type { MeasureTarget } from '../../model/liability-rule.ts';
import { matchesIn } from '../words/matches.ts';

const RESPONSIBLE =
  /主管人员|直接责任(?!单位)|责任人员|责任人(?!代表)|负责人|高级管理人员|领导人员|主要领导|负有责任的(?!.{0,12}(?:单位|企业|机构|经营者|员工|职工)$)|经办人员|(?:有关|相关)人员(?!的.{0,14}[者业位构]$)|当事人员/;
const TOWARDS = /对(?![外方照])/g;
const ADDRESSEE_END = /给予|予以|处(?!罚对象)|依[法照据]|可|并|责令|没收|吊销|追究|应当|按照/;
const LONGEST_ADDRESSEE = 60;
/** 给予直接责任者行政处分: whom a 处分 is given to, without 对. */
const GIVEN = /给予([^，给]{2,30}?)(?:行政|政务|纪律)?处分/;
const RESPONSIBLE_SUBJECT =
  /^(?:其?(?:(?:直接负责|负有(?:直接|领导)?责任)的(?:主管|领导|责任)?人员|主要负责人|直接责任人员|责任人员)|其法定代表人)/;
const IN_OFFICE = /^(?:其中)?(?:属于|[属是系])[^，]{0,8}(?:公职人员|工作人员|公务员|干部|党员)的$/;
/** 责令该宗教团体撤换直接负责的主管人员: who loses an office by what a body is ordered to do. */
const REPLACED = /撤换[^，]*/;
const OF_THOSE_STRUCK = /^(?:其中)?(?:属于|[属是系为])/;

/**
 * Whom the next measures strike, by 对X; null where the words do not say.
 *
 * @example 对直接负责的主管人员和其他直接责任人员处 → RESPONSIBLE_PERSON; 对单位处 → VIOLATOR
 */
export function targetIn(words: string): MeasureTarget | null {
  let addressee: string | null = null;
  for (const { index } of matchesIn(words, TOWARDS)) {
    // 处对单位罚款数额百分之五以上: the fine of another, not whom this one strikes.
    if (/处以?$/.test(words.slice(0, index))) continue;
    const rest = words.slice(index + 1, index + 1 + LONGEST_ADDRESSEE);
    addressee = rest.slice(0, ADDRESSEE_END.exec(rest)?.index ?? rest.length);
  }
  if (addressee !== null) return namesResponsible(addressee) ? 'RESPONSIBLE_PERSON' : 'VIOLATOR';
  return opensWithResponsible(words) ||
    /直接负责的主管人员|直接责任人员/.test(words.replace(REPLACED, '')) ||
    namesResponsible(pursued(words)) ||
    namesResponsible(GIVEN.exec(words)?.[1] ?? '')
    ? 'RESPONSIBLE_PERSON'
    : null;
}

/** Whose liability is pursued: 依法追究有关责任人员的刑事责任 → 有关责任人员的刑事. */
function pursued(words: string): string {
  const start = words.indexOf('追究');
  const end = words.lastIndexOf('责任');
  return start < 0 || words.startsWith('其', start + 2) ? '' : words.slice(start + 2, end);
}

/** Whether words name those who answer for a body. */
export function namesResponsible(words: string): boolean {
  return RESPONSIBLE.test(words);
}

/** Whether those are the subject of a case: 直接负责的主管人员属于公职人员的. */
export function opensWithResponsible(words: string): boolean {
  return RESPONSIBLE_SUBJECT.test(words);
}

/** Whether a case is a situation of those whom the words before it strike: 属于国家工作人员的. */
export function isOfThoseStruck(words: string): boolean {
  return OF_THOSE_STRUCK.test(words);
}

/** Whether a case is that those struck hold an office, which has a 处分 of its own: 属于公职人员的. */
export function isInOffice(words: string): boolean {
  return IN_OFFICE.test(words);
}
