import type { Measure } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import { remembered } from '../text/remembered.ts';
import { kindByHead } from './actors/actor-kinds.ts';
import type { Breach } from './breaches.ts';

/** Whether two parties, by canonical names, are the same, or one is a kind of the other. */
export type SameParty = (a: string, b: string) => boolean;

/**
 * Whether who commits a breach can be who bears a duty: SAME where the bearer is named as violator; OPEN where the
 * duty binds everybody or names nobody, or the rule no violator; OTHERS where both are named and differ; ORGANS where
 * the duty is of organs of the state alone and the rule strikes none of them; PRIVATE where the duty is of none and
 * the rule strikes nobody else.
 */
export type PartyFit = 'SAME' | 'OPEN' | 'OTHERS' | 'ORGANS' | 'PRIVATE';

/** Where who commits the breach can be who bears the duty. */
export const ABLE: ReadonlySet<PartyFit> = new Set(['SAME', 'OPEN']);

const EVERYBODY = /^任何/u;
/** Bare nouns that name no class: whoever it is. 单位用户 is one. */
const ANYONE = /^任何|^(?:单位|个人|组织|公民|法人|其他组织)$/u;
/** 食品生产经营者 is the 食品生产者 and the 食品经营者. */
const PRODUCERS = /生产经营者$/u;
/** Governments at large are any of them: 地方人民政府, 县级以上人民政府. */
const AT_LARGE = /^(?:地方|各级|县级以上)*(人民政府)$/u;
const ORGANS = new Set([
  'REGULATOR',
  'GOVERNMENT',
  'POLICE',
  'COURT',
  'PROCURATORATE',
  'LEGISLATURE',
  'STATE',
]);
const OFFICIALS =
  /(?:部门|机关|政府|机构|委员会|国家|行政|执法|公职)[^，]{0,8}(?:工作人员|人员|负责人|领导)$|^工作人员$|公务员|警察/u;
/** 国家机关、企业事业单位有下列行为之一的: organs of any kind among those struck. */
const AT_ALL = '国家机关';
/** Those of a laboratory, too: of no organ by that name alone. */
const STAFF = '工作人员';
const PRIVATE_MEASURES: ReadonlySet<Measure['kind']> = new Set([
  'FINE',
  'WARNING',
  'DETENTION',
  'CONFISCATE_ILLEGAL_GAINS',
  'CONFISCATE_PROPERTY',
  'SUSPEND_BUSINESS',
  'SUSPEND_FOR_RECTIFICATION',
  'SUSPEND_PERMIT',
  'REVOKE_PERMIT',
  'REVOKE_BUSINESS_LICENCE',
  'CLOSE_SITE_OR_APP',
  'INDUSTRY_BAN',
  'BAN',
]);

/** Who is bound by the duties of a paragraph. */
export interface Bound {
  /** Names of bearers that are a class of their own. */
  readonly bearers: readonly string[];
  /** Whether one of the duties names nobody, or everybody. */
  readonly open: boolean;
  /** Whether one is laid on 任何单位和个人 by name. */
  readonly everybody: boolean;
  /** Whether organs of the state are among the bearers, and whether others are. */
  readonly organs: boolean;
  readonly others: boolean;
}

/** @param enforcers who imposes the penalties of the instrument: organs, whatever their name (电力监管机构) */
export function boundBy(norms: readonly Norm[], enforcers: ReadonlySet<string>): Bound {
  const names = norms.map((norm) => norm.bearers.map(({ name }) => name));
  const bearers = [...new Set(names.flat())].filter((name) => !ANYONE.test(name));
  const isPublic = (name: string): boolean => isOrgan(name) || enforcers.has(name);
  return {
    bearers,
    open: norms.length === 0 || names.some((all) => all.every((name) => ANYONE.test(name))),
    everybody: names.some((all) => all.some((name) => EVERYBODY.test(name))),
    organs: bearers.some(isPublic),
    others: !bearers.every((name) => isPublic(name) && name !== STAFF),
  };
}

/** Who is struck for a breach. */
export interface Struck {
  readonly violators: readonly string[];
  /** Whether organs of the state are among them, and whether others are. */
  readonly organs: boolean;
  readonly others: boolean;
}

/** Whom a breach strikes: its violators by their names, or whoever can bear its measures where it names nobody. */
export function struckBy({
  violators: mentions,
  rule: { tiers },
}: Pick<Breach, 'violators' | 'rule'>): Struck {
  const violators = mentions.map(({ name }) => name);
  if (violators.length > 0)
    return {
      violators,
      organs: violators.some((name) => isOrgan(name) || name === AT_ALL),
      others: !violators.every(isOrgan),
    };
  const organs = strikesOrgans(tiers.flatMap(({ measures }) => measures));
  return { violators, organs, others: !organs };
}

/**
 * Whether a rule names a bearer as one who commits the breach; of each name it is worked out once, for the same bearers
 * stand in paragraph after paragraph.
 *
 * @param told words of the breach and of the lead-in above it, which may name who commits it
 * @example violators 生产经营者: 食品生产者 is named
 */
export function namedIn({ violators }: Struck, told: string, same: SameParty): (bearer: string) => boolean {
  return remembered(
    (bearer) =>
      isTold(bearer, told, violators.length > 0) ||
      violators.some(
        (one) =>
          bearer.endsWith(AT_LARGE.exec(one)?.[1] ?? one) ||
          one.endsWith(bearer) ||
          (PRODUCERS.test(one) && /(?:生产|经营)者$/u.test(bearer)) ||
          isKindOf(bearer, one) ||
          same(bearer, one),
      ),
  );
}

/** @param isNamed whether a bearer is named as one who commits the breach */
export function partyFit(
  { violators, organs, others }: Struck,
  bound: Bound,
  isNamed: (bearer: string) => boolean,
): PartyFit {
  if (bound.bearers.some(isNamed)) return 'SAME';
  if (bound.open) return 'OPEN';
  if (!bound.others && !organs) return 'ORGANS';
  if (!bound.organs && !others) return 'PRIVATE';
  return violators.length > 0 ? 'OTHERS' : 'OPEN';
}

/** Before a name: toward whom one acts, with whom or by whose leave (未向…报告, 未经…批准). */
const TOWARD = /[向经由报对给为被与受]/u;

/** The same of whom one resists or offends: 阻碍行政执法人员, 拒绝生态环境主管部门. */
const AGAINST = /(?:阻碍|阻挠|妨碍|拒绝|抗拒|干扰|侮辱|殴打|威胁|报复)[^，。；]{0,2}$/u;

/**
 * Whether words name a party as one who may commit what they tell. Where the rule names its violators, whom they only
 * act toward is none: 处置单位未按月向城市管理行政主管部门报告电子台账 is no breach of that department.
 * Whom one resists is none in any rule.
 */
function isTold(party: string, words: string, isKnownWho: boolean): boolean {
  for (let at = words.indexOf(party); at >= 0; at = words.indexOf(party, at + 1)) {
    const isToward = isKnownWho && TOWARD.test(words.charAt(at - 1));
    if (!isToward && !AGAINST.test(words.slice(Math.max(0, at - 4), at))) return true;
  }
  return false;
}

/** 网络产品和服务提供者: who do one thing with several. */
const SEVERAL_ROLES = /[和或及、][^和或及、]+者$/u;
/** From how many characters on the ending that two names share tells what they do: 服务提供者. */
const LEAST_ENDING = 4;
/** Characters at the head of both names: 网络. */
const FIELD = 2;

/**
 * Whether a name calls a kind of those that another calls: in the same field they end in the same words, and the other
 * says more than one thing of them.
 *
 * @example 网络游戏服务提供者 is one of the 网络产品和服务提供者
 */
function isKindOf(kind: string, whole: string): boolean {
  if (!SEVERAL_ROLES.test(whole) || kind.slice(0, FIELD) !== whole.slice(0, FIELD)) return false;
  let shared = 0;
  while (shared < Math.min(kind.length, whole.length) && kind.at(-1 - shared) === whole.at(-1 - shared))
    shared += 1;
  return shared >= LEAST_ENDING;
}

/** Organs of the state and their officials alone are struck by 处分 and by nothing else. */
export function strikesOrgans(measures: readonly Pick<Measure, 'kind'>[]): boolean {
  return measures.some(({ kind }) => kind === 'DISCIPLINARY_ACTION') && !strikesPrivate(measures);
}

/** Whether there is a measure that strikes no organ. */
export function strikesPrivate(measures: readonly Pick<Measure, 'kind'>[]): boolean {
  return measures.some(({ kind }) => PRIVATE_MEASURES.has(kind));
}

const isOrgan = remembered((name: string): boolean => ORGANS.has(kindByHead(name)) || OFFICIALS.test(name));
