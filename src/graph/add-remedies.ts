import type { LinkedInstrument } from '../model/findings.ts';
import type { LiabilityRule } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import { simplified } from '../text/script.ts';
import { IMPOSED_OTHERWISE } from './add-competences.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import type { InstrumentGraph } from './instrument-graph.ts';

/** Words of a right to contest that reach every penalty of the instrument; a 处理决定 settles a dispute or a petition. */
const AGAINST_PENALTIES = /(?<!被)处罚|罚款决定|行政行为|行政决定/u;
const CLAIMS = /复议|诉讼|起诉/u;
const CLAUSE_END = /[，。；]/u;
/** Who decided what a right contests: 对 | 烟草专卖行政主管部门和工商行政管理部门 | 作出的行政处罚决定不服的. */
const ORGANS = /对(?<organs>[^，。；对]{2,40}?(?:部门|机关|机构|海关))(?:依照|依据|根据|作出|所作|的)/u;
const BETWEEN_ORGANS = /以?及|或者?|[、，和]/u;
/** What tells nothing of the field of an organ: its level, and that it is one. */
const NO_FIELD =
  /[县市省区]级以上|上一?级|发证|颁发证书的|地方|各级|人民政府|国务院|国家|授权的?|有关|相关|行政|综合|执法|监督|检查|管理|主管|登记|部门|机关|机构|[原省市县区局]/gu;
/** 对复议决定不服的，可以向人民法院起诉: the second step of what the sentence before contests. */
const CONTESTS_REVIEW = /复议决定[^，。；复]*不服/u;

/**
 * Adds the edges to the rights by which something can be contested: those of REMEDY paragraphs, and those that contest
 * a penalty in a paragraph that goes on to its enforcement (…逾期不申请行政复议…的，申请人民法院强制执行). Such a right
 * reaches the administrative penalties of the instrument where it speaks of 处罚 (对行政处罚不服的，可以依法申请行政复议);
 * where it names who decided, not those of others (对烟草专卖行政主管部门作出的行政处罚决定不服的: not what 海关 imposes);
 * and the duties and powers of the other paragraphs of its own article (当事人对前款措施有异议的，可以申诉).
 */
export function addRemedies(
  graph: InstrumentGraph,
  functions: LinkedInstrument['functions'],
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
  charged: ReadonlyMap<string, readonly string[]>,
): void {
  for (const { id, norm } of norms) {
    if (norm.modality !== 'RIGHT') continue;
    const contested = contestedIn(norm, norms);
    const remedy = functions.get(norm.at) === 'REMEDY';
    if (!remedy && !contestsPenalty(contested)) continue;
    const words = AGAINST_PENALTIES.exec(contested)?.[0];
    if (words !== undefined) {
      const deciding = fieldsIn(ORGANS.exec(contested)?.groups?.['organs'] ?? '');
      for (const penalty of penalties) {
        if (!isContestable(penalty.rule, charged.get(penalty.id) ?? [], deciding)) continue;
        graph.edge('REMEDIED_BY', penalty.id, id, inferred('remedy.penalty', 0.7, [words]));
      }
      continue;
    }
    for (const other of norms) {
      if (other.norm.at === norm.at || articleOf(other.norm.at) !== articleOf(norm.at)) continue;
      if (other.norm.modality !== 'PERMISSION' && other.norm.modality !== 'OBLIGATION') continue;
      graph.edge('REMEDIED_BY', other.id, id, inferred('remedy.same-article', 0.6, []));
    }
  }
}

/**
 * Whether a rule has a measure that can be contested so: not the discipline of officials alone, nor what others than those
 * who decided impose, as far as it is known by whom that is done.
 */
function isContestable(
  { liability, tiers }: LiabilityRule,
  charged: readonly string[],
  deciding: readonly string[],
): boolean {
  const measures = tiers.flatMap((tier) => tier.measures).filter(({ kind }) => !IMPOSED_OTHERWISE.has(kind));
  if (!liability.includes('ADMINISTRATIVE') || measures.length === 0) return false;
  const isOpen = charged.length === 0 && measures.some(({ enforcers }) => enforcers.length === 0);
  const named = measures.flatMap(({ enforcers }) => enforcers.map(({ name }) => name));
  return isOpen || [...named, ...charged].some((name) => shareField(fieldsIn(name), deciding));
}

/** The fields of some organs: 烟草专卖行政主管部门和工商行政管理部门 → 烟草专卖, 工商; '' of one that may be any. */
function fieldsIn(organs: string): readonly string[] {
  return simplified(organs)
    .split(BETWEEN_ORGANS)
    .map((organ) => organ.replaceAll(NO_FIELD, ''));
}

/** Whether organs may be the same by their fields. */
function shareField(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => one.includes(other) || other.includes(one)));
}

/** The words that tell what a right contests: its own, or of a second step those of its paragraph before it. */
function contestedIn(norm: Norm, norms: readonly AddedNorm[]): string {
  const own = simplified(norm.quote);
  if (!CONTESTS_REVIEW.test(own)) return own;
  const ofParagraph = norms.map((one) => one.norm).filter(({ at }) => at === norm.at);
  const before = ofParagraph.slice(0, ofParagraph.indexOf(norm)).map(({ quote }) => simplified(quote));
  return [...before, own].join('。');
}

/** 当事人对行政处罚决定不服的，可以依法申请行政复议: what a right must say where its paragraph says more. */
function contestsPenalty(words: string): boolean {
  const [object = '', claim = ''] = words.split('不服', 2);
  return CLAIMS.test(claim) && AGAINST_PENALTIES.test(object.split(CLAUSE_END).at(-1) ?? '');
}

const articleOf = (eId: string): string => eId.split('__para_')[0] ?? eId;

function inferred(rule: string, confidence: number, words: readonly string[]) {
  return { rule, method: 'INFERRED', confidence, words };
}
