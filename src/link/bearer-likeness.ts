import type { ActorKind } from '../model/actor.ts';
import { kindByHead } from './actor-kinds.ts';
import type { SameParty } from './party-fit.ts';
import { bigramsOf } from './word-index.ts';

/** How much likelier the same matter is where both bind the same; more the more of the bearers they share. */
const SAME = 1.5;
const ALIKE = 1.1;
/** Share of the words of the shorter of two names that the longer one holds. */
const LEAST_ALIKE = 0.5;
const LEAST_SHARED = 2;
const ALL_THE_SAME = 0.5;
/** Other bearers of the same kind, and of another kind. */
const SAME_KIND = 0.85;
const OTHER_KIND = 0.55;

const ANYONE = /^任何/u;

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
/** Kinds that stand in each other's place: 公安部门 in a list of departments, courts beside procuratorates. */
const KINDRED: Partial<Record<ActorKind, ActorKind>> = { POLICE: 'REGULATOR', PROCURATORATE: 'COURT' };

/**
 * How who is bound makes it likelier, or less likely, that two provisions regulate the same matter; 1 where one names
 * nobody. A local organ is the same party as the national one in whose place it stands.
 */
export class BearerLikeness {
  readonly #same: SameParty;
  readonly #organs = new Map<string, string>();
  readonly #words = new Map<string, ReadonlySet<number>>();
  readonly #factors = new Map<ReadonlySet<string>, Map<ReadonlySet<string>, number>>();

  constructor(same: SameParty) {
    this.#same = same;
  }

  /** Worked out once for two sets: every sentence of a paragraph is compared with every one of another. */
  factor(local: ReadonlySet<string>, national: ReadonlySet<string>): number {
    if (local.size === 0 || national.size === 0) return 1;
    const factors = this.#factors.get(local) ?? new Map<ReadonlySet<string>, number>();
    this.#factors.set(local, factors);
    const known = factors.get(national);
    if (known !== undefined) return known;
    const factor = this.#factor(local, national);
    factors.set(national, factor);
    return factor;
  }

  #factor(local: ReadonlySet<string>, national: ReadonlySet<string>): number {
    const shared = [...local].filter((name) => national.has(name));
    // Every law binds 任何单位和个人 somewhere: it tells nothing that both do here.
    if (shared.length > 0 && shared.every((name) => ANYONE.test(name))) return 1;
    if (shared.length > 0)
      return SAME * (1 + (ALL_THE_SAME * shared.length) / Math.max(local.size, national.size));
    if ([...local].some((one) => [...national].some((other) => this.isSame(one, other)))) return SAME;
    // What the State is to do is done by whoever the local text names: 国家保护房屋的所有权.
    if (isState(local) || isState(national)) return SAME_KIND;
    if ([...local].some((one) => [...national].some((other) => this.#isAlike(one, other)))) return ALIKE;
    const kinds = new Set([...national].map(kindOf));
    return [...local].some((name) => kinds.has(kindOf(name))) ? SAME_KIND : OTHER_KIND;
  }

  /** 省公安机关 in the place of 国务院公安部门, 教育部门 in that of 教育行政部门. */
  isSame(one: string, other: string): boolean {
    if (one === other || this.#same(one, other)) return true;
    return isSameOffice(this.#organ(one), this.#organ(other));
  }

  /** 物业服务企业 and 居民住宅区的物业服务人: names that share most of their words. */
  #isAlike(one: string, other: string): boolean {
    const [a, b] = [this.#wordsOf(one), this.#wordsOf(other)];
    let shared = 0;
    for (const word of a) if (b.has(word)) shared += 1;
    return shared >= LEAST_SHARED && shared >= LEAST_ALIKE * Math.min(a.size, b.size);
  }

  #wordsOf(name: string): ReadonlySet<number> {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const words = bigramsOf(name);
    this.#words.set(name, words);
    return words;
  }

  #organ(name: string): string {
    const known = this.#organs.get(name);
    if (known !== undefined) return known;
    const plain = name.replace(OFFICE, '').replace(LEVEL, '');
    // What is nothing but a level is a government: 县级以上人民政府, 地方各级人民政府.
    const department = plain === '' ? '人民政府' : plain.replace(DEPARTMENT, '部门');
    const organ = BODY.test(name) ? ANY_BODY : department;
    this.#organs.set(name, organ);
    return organ;
  }
}

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

function isState(names: ReadonlySet<string>): boolean {
  return [...names].every((name) => kindByHead(name) === 'STATE');
}

function kindOf(name: string): ActorKind {
  const kind = kindByHead(name);
  return KINDRED[kind] ?? kind;
}
