import type { InstrumentKind } from '../../model/instrument.ts';

/** What the kind of an instrument is concluded from. */
export interface KindClues {
  readonly title: string;
  /** ISO 3166-2 code: CN for a national instrument. */
  readonly jurisdiction: string;
  /** Who made it; null where unprinted. */
  readonly issuer: string | null;
  /** Words of its head, where a body that approved or issued it may be named. */
  readonly head: string;
  /** Body text that tells by what power it was made: 结合本省实际，制定本规定. */
  readonly basis: string;
}

const CONSTITUTION = /^(?:中华人民共和国)?宪法(?:修正案|$)/;
const COURT = /^最高人民(?:法院|检察院)/;
const POLICY = /(?:意见|通知|通告|方案|纲要|规划|计划|要点|指引|指南|函|公报)(?:[（(][^（）()]{0,12}[）)])?$/;
const DECISION = /(?:决定|决议)(?:[（(][^（）()]{0,12}[）)])?$/;
const CONGRESS = /人民代表大?会|人大(?:常委)?会/;
const STATE_COUNCIL = /国务院|政务院|中央军事委员会/;
const NATIONAL_CONGRESS = /全国人(?:民代表)?大/;
const LAW = /(?<!办)法$|法典$|刑法修正案/;
const CODE_NAME = /条例$/;
const DEPARTMENT = /(?:[部局署厅]|委员会|总局|银行|办公室|海关)令?/;
const GOVERNMENT = /人民政府/;

/**
 * The kind of an instrument, by who made it (立法法): a congress makes laws, local regulations and decisions, the
 * State Council 行政法规, a ministry or a local government 规章, the supreme court and procuratorate 司法解释.
 *
 * Where the maker is not printed the name decides: 法 is a law; a local 条例, 办法, 规定 that implements a law or
 * speaks of 本省 is a local regulation; a national 条例 is an administrative regulation, any other national 办法,
 * 规定, 细则 a rule (规章制定程序条例: a rule is not called 条例).
 *
 * @example kindOf({ title: '北京市…决定', issuer: '北京市人民代表大会常务委员会', … }) → 'DECISION'
 */
export function kindOf({ title, jurisdiction, issuer, head, basis }: KindClues): InstrumentKind {
  if (CONSTITUTION.test(title)) return 'CONSTITUTION';
  const maker = issuer ?? '';
  if (COURT.test(title) || COURT.test(maker)) return 'JUDICIAL_INTERPRETATION';
  if (POLICY.test(title)) return 'POLICY';
  const isCongress = CONGRESS.test(maker) || (issuer === null && CONGRESS.test(title));
  if (DECISION.test(title) && (isCongress || issuer === null)) return 'DECISION';
  if (jurisdiction !== 'CN') {
    if (isCongress) return 'LOCAL_REGULATION';
    return GOVERNMENT.test(maker) || GOVERNMENT.test(head) ? 'RULE' : localByName(title, basis);
  }
  if (NATIONAL_CONGRESS.test(maker) || LAW.test(title)) return 'LAW';
  if (STATE_COUNCIL.test(maker) || STATE_COUNCIL.test(head)) return 'ADMINISTRATIVE_REGULATION';
  if (DEPARTMENT.test(maker)) return 'RULE';
  return CODE_NAME.test(title) ? 'ADMINISTRATIVE_REGULATION' : 'RULE';
}

/** 规章 of a local government are seldom printed without their 令; what names no maker is taken for a 地方性法规. */
function localByName(title: string, basis: string): InstrumentKind {
  if (DECISION.test(title)) return 'DECISION';
  return /规章/.test(basis) ? 'RULE' : 'LOCAL_REGULATION';
}
