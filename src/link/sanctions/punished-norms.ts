import type { ActorMention } from '../../model/actor.ts';
import { walk } from '../../model/provision-walk.ts';
import type { Findings } from '../../model/findings.ts';
import type { Norm } from '../../model/norm.ts';
import type { BreachScores } from './breach-scores.ts';
import { alternativesOf, type Breach } from '../breaches.ts';
import type { Duties } from './duties.ts';
import { wordsOfBreach, wordsOfDuty } from './duty-index.ts';
import { strikesOrgans, strikesPrivate, type SameParty } from '../party-fit.ts';
import { wholeText } from '../provisions.ts';

/** From which share of a breach's words on a duty of the paragraph is plainly told by it. */
const TOLD = 0.45;
/** How near to the best told duty another must come to be told as well. */
const NEAR_BEST = 0.6;
/** From which share of its own words on a short duty is told by a breach of many. */
const HELD = 0.7;
/** 违法设置户外广告设施 names a matter, and whatever is laid down of it. */
const VAGUE = /违法|违规|违反规定/u;
const MODAL_WORDS = /不得|应当?|禁止|严禁|必须/gu;
/** Who does without leave what is forbidden breaks also the duty to ask for it: 禁止…；确需…的，应当经…批准. */
const WITHOUT_LEAVE = /擅自|未经|未取得/u;
const WITH_LEAVE = /^[^，；。]{0,40}(?:确需|确有必要|特殊(?:情况|原因|需要))/u;
/** What must not be done before the duty in front of it is met: 应当申请商标注册；未经核准注册的，不得销售. */
const WITHOUT = /^(?:未|没有|不)[^，。；]{1,30}的，(?:不得|禁止)/u;

/** Which duties of a paragraph a breach breaks, where the paragraph lays down several. */
export class PunishedNorms {
  readonly #duties: Duties;
  readonly #scores: BreachScores;
  readonly #same: SameParty;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #words = new Map<Norm, ReadonlySet<number>>();

  constructor({ instrument, norms }: Findings, duties: Duties, scores: BreachScores, same: SameParty) {
    this.#duties = duties;
    this.#scores = scores;
    this.#same = same;
    const items = new Set(norms.flatMap((norm) => norm.items));
    this.#texts = new Map(
      walk(instrument.body).flatMap((node) => (items.has(node.eId) ? [[node.eId, wholeText(node)]] : [])),
    );
  }

  /**
   * Those that the words of the breach plainly tell, and what the same party is bound to beside them: a paragraph that
   * nobody names is told as a whole. Where the words tell none, those that the violators bear, else all. Duties of
   * organs that the penalty does not strike are none of them, unless the paragraph holds no others.
   *
   * @example 公路管理机构应当设置界桩。任何单位不得损坏界桩 (损坏界桩的，处…罚款) → the prohibition
   * @example 禁止围湖造地。已经围垦的，应当…退地还湖 (围湖造地的，责令…) → the prohibition
   */
  of(breach: Breach, paragraph: string): readonly Norm[] {
    const { told, likely, rest } = this.#choose(breach, this.#duties.readIn(paragraph));
    if (told.length > 0) {
      return likely.filter((norm) => told.some((one) => one === norm || this.#bears(norm, one.bearers)));
    }
    return rest;
  }

  /**
   * The same, where the breach names the paragraph, or an item of it: those of the item; else those that its words
   * plainly tell and no others, where they tell one.
   *
   * @example 禁止倾倒垃圾。船舶应当配备垃圾容器 (违反第二十二条规定，倾倒垃圾的) → the prohibition
   */
  ofNamed(breach: Breach, paragraph: string, named: string): readonly Norm[] {
    const all = this.#duties.readIn(paragraph);
    const atItem = all.filter(({ at, items }) => at === named || items.includes(named));
    if (named !== paragraph && atItem.length > 0) return atItem;
    const { told, rest } = this.#choose(breach, all);
    return told.length > 0 ? told : rest;
  }

  /** Those that the violators can break, whichever the words tell. */
  possible(breach: Breach, paragraph: string): readonly Norm[] {
    return this.#choose(breach, this.#duties.of(paragraph)).rest;
  }

  /** Those that can be broken, among them those plainly told, and those that are meant where none is. */
  #choose(
    breach: Breach,
    all: readonly Norm[],
  ): Readonly<Record<'told' | 'likely' | 'rest', readonly Norm[]>> {
    const { own, likely } = this.#able(breach, all);
    const told = VAGUE.test(breach.words) ? [] : this.#told(breach, likely);
    return { told, likely, rest: own.length > 0 ? own : likely };
  }

  /** Whether one of some parties is bound by a norm. */
  #bears({ bearers }: Norm, parties: readonly ActorMention[]): boolean {
    return bearers.some((bearer) => parties.some(({ name }) => this.#same(bearer.name, name)));
  }

  /** Of the duties of a paragraph those that the violators bear by name, and all that they can break. */
  #able(
    breach: Breach,
    all: readonly Norm[],
  ): { readonly own: readonly Norm[]; readonly likely: readonly Norm[] } {
    if (all.length < 2) return { own: [], likely: all };
    const own = all.filter((norm) => this.#bears(norm, breach.violators));
    const able = all.filter((norm) => {
      const fit = this.#scores.fitOfNorm(breach, norm);
      if (own.length > 0) return fit === 'OPEN' || fit === 'SAME' || own.includes(norm);
      if (!tellsWhom(breach)) return !this.#bears(norm, breach.rule.enforcers);
      // 处分 strikes those who run a firm of the State as well.
      return fit !== 'ORGANS' && (fit !== 'PRIVATE' || breach.rule.violators.length === 0);
    });
    return { own, likely: able.length > 0 ? able : all };
  }

  /** Each part of a breach may tell a duty of its own. */
  #told(breach: Breach, norms: readonly Norm[]): readonly Norm[] {
    const told = new Set([breach, ...alternativesOf(breach)].flatMap((part) => this.#nearest(part, norms)));
    const isAlike = (one: Norm, other: Norm): boolean =>
      this.#wordsOf(one).intersection(this.#wordsOf(other)).size > 0;
    const belongs = (norm: Norm, before: Norm): boolean =>
      (WITHOUT.test(norm.quote) && isAlike(norm, before)) ||
      (before.modality === 'PROHIBITION' && WITHOUT_LEAVE.test(breach.words) && WITH_LEAVE.test(norm.quote));
    return norms.filter((norm, order) => {
      const [before, after] = [norms[order - 1], norms[order + 1]];
      if (told.has(norm)) return true;
      return (
        (before !== undefined && told.has(before) && belongs(norm, before)) ||
        (after !== undefined && told.has(after) && belongs(after, norm))
      );
    });
  }

  #nearest({ words }: Breach, norms: readonly Norm[]): readonly Norm[] {
    const wanted = wordsOfBreach(words);
    if (wanted.size === 0) return [];
    const shared = norms.map((norm) => {
      const own = this.#wordsOf(norm);
      const common = wanted.intersection(own).size;
      return { norm, share: common / wanted.size, held: common / own.size };
    });
    const best = Math.max(...shared.map(({ share }) => share));
    return shared
      .filter(({ share, held }) => (best >= TOLD && share >= best * NEAR_BEST) || held >= HELD)
      .map(({ norm }) => norm);
  }

  #wordsOf(norm: Norm): ReadonlySet<number> {
    const known = this.#words.get(norm);
    if (known !== undefined) return known;
    const items = norm.items.map((item) => this.#texts.get(item) ?? '');
    const words = wordsOfDuty([norm.quote, ...items].join('。').replace(MODAL_WORDS, '，'));
    this.#words.set(norm, words);
    return words;
  }
}

/** Whether a penalty tells whom it strikes; 撤销批准文件 does not. */
function tellsWhom({ rule, violators }: Breach): boolean {
  const measures = rule.tiers.flatMap((tier) => tier.measures);
  return violators.length > 0 || strikesOrgans(measures) || strikesPrivate(measures);
}
