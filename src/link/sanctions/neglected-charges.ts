import type { Findings } from '../../model/findings.ts';
import { walk } from '../../model/provision-walk.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { kindByHead } from '../actors/actor-kinds.ts';
import type { Breach } from '../breaches.ts';
import { ABLE, struckBy } from '../party-fit.ts';
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
const OF_ANY = new RegExp(`${OF_LAW.source}|监督|管理|检查|监管|相应`, 'gu');
/** Which organ is charged with what: …部门负责本行政区域的…工作, 按照各自职责做好…工作. */
const CHARGE: readonly Wording[] = [
  /负总责/u,
  [/负责(?![、的])|主管(?!部门|机关)/u, /工作|管理|监督|协调/u],
  [/按照|根据|依据|依照/u, /职责|职能/u],
  [/履行(?:下列|以下)/u, /职责/u],
  [/实施/u, /监督管理/u],
  [/[是为]/u, /主管(?:部门|机关)/u],
  /职责范围内/u,
];
/** Where the words begin that say with what an organ is charged. */
const CHARGED_WITH =
  /负责(?![、的])|负总责|主管(?!部门|机关)|按照|根据|依据|依照|履行|实施|职责范围内|[是为]/u;
/** A meeting is charged with nothing that it could neglect. */
const MEETING = /会议$/u;
/** 对机动车维修企业不履行监督管理职责: an act toward one party, which another article lays down. */
const TOWARD_ONE = /对[^，。；对未不]{2,30}[未不](?:依法|认真|正确|及时|全面|按照?规定)?(?:履行|执行)/u;
/** 监督检查职责 of no matter of its own: what lays inspection down. */
const INSPECTION = /检查/u;
const INSPECTS = /(?:实施|加强|进行|开展)(?:(?!实施|加强|进行|开展)[^，。；]){0,40}(?:监督|检查)/u;
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
const LOCAL = /地方/u;
const CENTRAL = /^国务院/u;
/** Share of the pairs of characters of the neglected matter that a charge must hold. */
const LEAST_SHARE = 0.8;

/** The paragraphs of an instrument that charge organs. */
export class Charges {
  readonly #body: readonly ProvisionNode[];
  readonly #duties: Duties;
  readonly #scores: BreachScores;
  /** The charges where the statute opens, found when an organ is first said to neglect one. */
  #found: readonly string[] | null = null;

  constructor({ instrument }: Findings, duties: Duties, scores: BreachScores) {
    this.#body = instrument.body;
    this.#duties = duties;
    this.#scores = scores;
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
    if (matter.replace(OF_LAW, '') === '' || TOWARD_ONE.test(breach.words)) return [];
    const own = matter.replace(OF_ANY, '');
    const inspects = own === '' && INSPECTION.test(matter) ? told.filter((eId) => this.#inspects(eId)) : [];
    if (inspects.length > 0) return inspects;
    const words = bigramsOf(matter.replace(OF_ANY, '，'));
    const divided = this.#dividing().filter(
      (eId) => this.#isOfOffice(breach, eId) && this.#holds(eId, words),
    );
    return divided.length === 0 ? [] : [...divided, ...told.filter((eId) => this.#isCharge(eId))];
  }

  #dividing(): readonly string[] {
    if (this.#found === null) {
      const opening = openingParagraphs(this.#body);
      this.#found = this.#scores.index.eIds.filter((eId) => opening.has(eId) && this.#isCharge(eId));
    }
    return this.#found;
  }

  #isCharge(eId: string): boolean {
    const norms = this.#duties.of(eId);
    return (
      norms.some(
        ({ quote, bearers }) =>
          !bearers.some(({ name }) => MEETING.test(name)) && CHARGE.some((charge) => isWorded(quote, charge)),
      ) && this.#scores.bindsOrgans(eId)
    );
  }

  #inspects(eId: string): boolean {
    return this.#duties.of(eId).some(({ quote }) => INSPECTS.test(quote));
  }

  #holds(eId: string, words: ReadonlySet<number>): boolean {
    const charged = this.#duties.of(eId).flatMap(({ quote }) => {
      const from = quote.search(CHARGED_WITH);
      return from < 0 ? [] : quote.slice(from);
    });
    const held = bigramsOf(charged.join('，'));
    return words.intersection(held).size >= words.size * LEAST_SHARE;
  }

  /** Whether those struck are who is charged; a government charges its departments, whose neglect is not its own. */
  #isOfOffice(breach: Breach, eId: string): boolean {
    const struck = breach.violators.flatMap(({ name }) => {
      const body = name.replace(STAFF, '');
      return ANY_ORGAN.test(body) ? [body] : body.split(AND);
    });
    const charged = this.#duties.of(eId).flatMap(({ bearers }) => bearers.map(({ name }) => name));
    const isGovernment = (name: string): boolean => kindByHead(name) === 'GOVERNMENT';
    if (charged.every(isGovernment) && !struck.some(isGovernment)) return false;
    if (struck.every(isGovernment) && !charged.some(isGovernment)) return false;
    if (struck.every((name) => LOCAL.test(name)) && charged.every((name) => CENTRAL.test(name))) return false;
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
  const articles = chapters.length > 0 ? articlesIn(chapters) : articlesIn(body).slice(0, FIRST_ARTICLES);
  return new Set(articles.flatMap(({ children }) => children.map(({ eId }) => eId)));
}

const articlesIn = (nodes: readonly ProvisionNode[]): readonly ProvisionNode[] =>
  walk(nodes).filter(({ kind }) => kind === 'Article');
