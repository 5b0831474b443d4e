import type { ActorKind } from '../../model/actor.ts';
import { kindByHead } from '../actors/actor-kinds.ts';
import type { SameParty } from '../party-fit.ts';
import { bigramsOf } from '../word-index.ts';

/** How much likelier the same matter is where both bind the same; more the more of the bearers they share. */
const SAME = 1.6;
const ALIKE = 1.1;
/** Share of the words of the shorter of two names that the longer one holds. */
const LEAST_ALIKE = 0.5;
const LEAST_SHARED = 2;
const ALL_THE_SAME = 0.4;
/** Other bearers of the same kind, and of another kind. */
const SAME_KIND = 0.9;
const OTHER_KIND = 0.65;
/** Share of a law's paragraphs that bind an actor elsewhere from which it tells nothing that one of them does. */
const BINDS_ALL = 0.5;

const ANYONE = /^任何/u;

/** Kinds that stand in each other's place: 公安部门 in a list of departments, courts beside procuratorates. */
const KINDRED: Partial<Record<ActorKind, ActorKind>> = { POLICE: 'REGULATOR', PROCURATORATE: 'COURT' };

/**
 * How who is bound makes it likelier, or less likely, that two provisions regulate the same matter; 1 where one names
 * nobody. A local organ is the same party as the national one in whose place it stands.
 */
export class BearerLikeness {
  readonly #isSame: SameParty;
  readonly #bound: readonly ReadonlySet<string>[];
  readonly #names: ReadonlySet<string>;
  readonly #rarities = new Map<string, number>();
  readonly #words = new Map<string, ReadonlySet<number>>();
  readonly #factors = new Map<ReadonlySet<string>, Map<ReadonlySet<string>, number>>();

  /**
   * @param bound those whom each paragraph of the national law binds
   */
  constructor(isSame: SameParty, bound: readonly ReadonlySet<string>[]) {
    this.#isSame = isSame;
    this.#bound = bound.filter((names) => names.size > 0);
    this.#names = new Set(this.#bound.flatMap((names) => [...names]));
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
    if (shared.length > 0) {
      const share = shared.length / Math.max(local.size, national.size);
      return this.#asRare(SAME * (1 + ALL_THE_SAME * share), shared);
    }
    const same = [...national].filter((other) => [...local].some((one) => this.#isSame(one, other)));
    if (same.length > 0) return this.#asRare(SAME, same);
    // What the State is to do is done by whoever the local text names: 国家保护房屋的所有权.
    if (isState(local) || isState(national)) return SAME_KIND;
    if ([...local].some((one) => [...national].some((other) => this.#isAlike(one, other)))) return ALIKE;
    const kinds = new Set([...national].map(kindOf));
    return [...local].some((name) => kinds.has(kindOf(name))) ? SAME_KIND : OTHER_KIND;
  }

  /** What it tells that both bind the same: less of 县级以上人民政府, which binds much of a law, than of 气象台站. */
  #asRare(factor: number, same: readonly string[]): number {
    return 1 + (factor - 1) * Math.max(...same.map((name) => this.#rarity(name)));
  }

  #rarity(name: string): number {
    const known = this.#rarities.get(name);
    if (known !== undefined) return known;
    const same = [...this.#names].filter((other) => this.#isSame(name, other));
    const binding = this.#bound.filter((names) => same.some((other) => names.has(other)));
    const elsewhere = (binding.length - 1) / this.#bound.length;
    const rarity = Math.max(0, 1 - elsewhere / BINDS_ALL);
    this.#rarities.set(name, rarity);
    return rarity;
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
}

function isState(names: ReadonlySet<string>): boolean {
  return [...names].every((name) => kindByHead(name) === 'STATE');
}

function kindOf(name: string): ActorKind {
  const kind = kindByHead(name);
  return KINDRED[kind] ?? kind;
}
