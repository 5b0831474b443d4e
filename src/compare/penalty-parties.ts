import { strikesOrgans } from '../link/party-fit.ts';
import { isPunishment, measuresOf, type PenaltyFacts } from './penalty-facts.ts';

/** A penalty, as far as it tells whom it strikes. */
export interface StrikingPenalty extends Pick<PenaltyFacts, 'tiers'> {
  readonly liability: readonly string[];
  /** Names of those whom it strikes. */
  readonly violators: readonly string[];
}

const PERSON = /(?:个人|公民|自然人)$/u;
const BODY = /(?:单位|企业|公司|机构|组织|机关|部门|政府)$/u;
const ANY_BODY = /^(?:有关|相关|其他|任何)*(?:单位|企业|组织|法人)$/u;
const EVERYBODY = /^任何|(?:单位|组织)(?:[和或、]|或者)个人$/u;
/** Characters at the end of a name that tell what those are called: 用户, 人员. */
const CALLING = 2;

/**
 * Whether two penalties may strike the same: they are of one branch of law, and not one of them strikes officials alone
 * and the other none.
 *
 * @example 给予行政处分 (北京市消防条例 79) and 处警告或者五百元以下罚款 (消防法 60.2) → false
 */
export function mayAnswer(one: StrikingPenalty, other: StrikingPenalty): boolean {
  if (!one.liability.some((branch) => other.liability.includes(branch))) return false;
  const [measures, others] = [measuresOf(one), measuresOf(other)];
  const disciplines = [measures, others].every((all) =>
    all.some(({ kind }) => kind === 'DISCIPLINARY_ACTION'),
  );
  return disciplines || !(strikesOrgans(measures) || strikesOrgans(others));
}

/**
 * Whether two penalties for like acts are unlike all the same: one punishes and the other does not, or both name whom
 * they strike, and none of them is, or may be, of those whom the other names.
 *
 * @example 个人违反…规定 (北京市消防条例 89) and 单位违反本法规定 (消防法 60.1), or 拒不改正的，强制执行 (60.3) → true
 */
export function areUnlike(one: StrikingPenalty, other: StrikingPenalty): boolean {
  if (punishes(one) !== punishes(other)) return true;
  const [own, others] = [one.violators, other.violators];
  if (own.length === 0 || others.length === 0) return false;
  return !own.some((name) => others.some((party) => isOfParty(name, party) || isOfParty(party, name)));
}

const punishes = (penalty: StrikingPenalty): boolean => measuresOf(penalty).some(isPunishment);

/** Whom a measure strikes: persons, or bodies. */
export type Party = 'PERSON' | 'BODY';

/**
 * The party that names are of; null where there are none, or of both.
 *
 * @example 个人 of 对个人处五百元以下罚款 → PERSON
 */
export function partyOf(names: readonly string[]): Party | null {
  const parties = new Set(names.map((name): Party => (PERSON.test(name) ? 'PERSON' : 'BODY')));
  const [party = null] = parties;
  return parties.size === 1 ? party : null;
}

/** 居民用户 and 燃气用户 are users; 单位 is any body, 个人 whoever is none. */
function isOfParty(name: string, party: string): boolean {
  if (EVERYBODY.test(party) || name.slice(-CALLING) === party.slice(-CALLING)) return true;
  return ANY_BODY.test(party) ? !PERSON.test(name) : PERSON.test(party) && !BODY.test(name);
}
