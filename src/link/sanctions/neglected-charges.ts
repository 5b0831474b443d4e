import type { Findings } from '../../model/findings.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { kindByHead } from '../actors/actor-kinds.ts';
import type { Breach } from '../breaches.ts';
import { ABLE, boundBy, struckBy } from '../party-fit.ts';
import { bigramsOf } from '../word-index.ts';
import { isWorded, type Wording } from './breach-frames.ts';
import type { BreachScores } from './breach-scores.ts';
import type { Duties } from './duties.ts';

/** An organ does not do its work at all: 不履行…监督管理职责. What it is charged with is held. */
const NEGLECT =
  /^[^，。；]{0,60}[未不](?:依法|认真|正确|及时|全面|(?:按照|依照|按)(?:规定|本[^，。；]{1,4}规定))?(?:履行|执行)(?<matter>[^，。；]{2,30})(?:职责|职能|责任)的?(?:[，。；]|$)/u;
/** Words of that by which it is only the law's: 本条例规定的职责 are whatever it lays down. */
const OF_LAW = /本(?:法|条例|办法|规定)|规定|法定|工作|相关|有关|[、等的]/gu;
/** Words that stand in any charge. */
const OF_ANY = new RegExp(`${OF_LAW.source}|监督|管理|检查`, 'gu');
/** Which organ is charged with what: …部门负责本行政区域的…工作, 按照各自职责做好…工作. */
const CHARGE: readonly Wording[] = [
  [/负责(?![、的])|主管(?!部门|机关)/u, /工作|管理|监督|协调/u],
  [/按照|根据|依据|依照/u, /职责|职能/u],
  [/履行(?:下列|以下)/u, /职责/u],
  [/实施/u, /监督管理/u],
  [/[是为]/u, /主管(?:部门|机关)/u],
  /职责范围内/u,
];
/** The chapters in which statutes charge organs. */
const CHARGING_CHAPTER = /总\s*则|职\s*责|体\s*制/u;
/** Where no chapter is printed the first articles do. */
const FIRST_ARTICLES = 8;
/** 有关部门, 负有…职责的部门: any organ that is charged. */
const ANY_ORGAN = /^(?:负有[^，。；]{2,30}的)?(?:有关|相关|其他|各|政府|国家|行政|主管|管理)*(?:部门|机关)$/u;
/** Not whom the penalty strikes by name. */
const OTHERS = /其他/u;
/** 安全生产监督管理部门或者政府其他有关部门的工作人员: those of several organs. */
const STAFF = /的?工作人员$/u;
const AND = /或者|以及|[、和及]/u;
/** Share of the pairs of characters of the neglected matter that a charge must hold. */
const LEAST_SHARE = 0.8;

/** The paragraphs of an instrument that charge organs. */
export class Charges {
  readonly #duties: Duties;
  readonly #scores: BreachScores;
  readonly #enforcers: ReadonlySet<string>;
  readonly #dividing: readonly string[];

  constructor({ instrument, liability }: Findings, duties: Duties, scores: BreachScores) {
    this.#duties = duties;
    this.#scores = scores;
    this.#enforcers = new Set(liability.flatMap((rule) => rule.enforcers.map(({ name }) => name)));
    const opening = openingParagraphs(instrument.body);
    this.#dividing = scores.index.eIds.filter((eId) => opening.has(eId) && this.#isCharge(eId));
  }

  /**
   * Those that an organ breaks by not doing its work at all; nothing for any other breach. The charges are divided where
   * the statute opens, whichever article lays down the single acts.
   *
   * @param told paragraphs that the words of the breach tell; of these any charge counts, wherever it stands
   * @example 政府部门不履行家庭教育工作职责 → 教育行政部门…承担家庭教育工作的日常事务, …等有关部门在各自的职责范围内做好家庭教育工作
   */
  neglectedBy(breach: Breach, told: readonly string[]): readonly string[] {
    const matter = NEGLECT.exec(breach.words)?.groups?.['matter'];
    if (matter === undefined || breach.isAbuse || !struckBy(breach).organs) return [];
    if (matter.replace(OF_LAW, '') === '') return [];
    const words = bigramsOf(matter.replace(OF_ANY, '，'));
    const divided = this.#dividing.filter((eId) => this.#isOfOffice(breach, eId) && this.#holds(eId, words));
    return divided.length === 0 ? [] : [...divided, ...told.filter((eId) => this.#isCharge(eId))];
  }

  #isCharge(eId: string): boolean {
    const norms = this.#duties.of(eId);
    return (
      norms.some(({ quote }) => CHARGE.some((charge) => isWorded(quote, charge))) &&
      boundBy(norms, this.#enforcers).organs
    );
  }

  #holds(eId: string, words: ReadonlySet<number>): boolean {
    const held = bigramsOf(this.#scores.index.textOf(this.#scores.index.eIds.indexOf(eId)));
    return words.intersection(held).size >= words.size * LEAST_SHARE;
  }

  /** Whether those struck are who is charged; a government charges its departments, whose neglect is not its own. */
  #isOfOffice(breach: Breach, eId: string): boolean {
    const struck = breach.violators.flatMap(({ name }) => name.replace(STAFF, '').split(AND));
    const charged = this.#duties.of(eId).flatMap(({ bearers }) => bearers.map(({ name }) => name));
    const isGovernment = (name: string): boolean => kindByHead(name) === 'GOVERNMENT';
    if (charged.every(isGovernment) && !struck.some(isGovernment)) return false;
    return (
      struck.some((name) => ANY_ORGAN.test(name)) ||
      charged.some((name) => ANY_ORGAN.test(name) && !OTHERS.test(name)) ||
      ABLE.has(this.#scores.fit(breach, eId))
    );
  }
}

/** eIds of the paragraphs in the chapters that charge organs; where there are none, in the first articles. */
function openingParagraphs(body: readonly ProvisionNode[]): ReadonlySet<string> {
  const chapters = body.filter(({ heading }) => CHARGING_CHAPTER.test(heading ?? ''));
  const articles =
    chapters.length > 0 ? chapters.flatMap(articlesIn) : body.flatMap(articlesIn).slice(0, FIRST_ARTICLES);
  return new Set(articles.flatMap(({ children }) => children.map(({ eId }) => eId)));
}

function articlesIn(node: ProvisionNode): readonly ProvisionNode[] {
  return node.kind === 'Article' ? [node] : node.children.flatMap(articlesIn);
}
