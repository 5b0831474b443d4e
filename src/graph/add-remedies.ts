import type { LinkedInstrument } from '../model/findings.ts';
import type { Norm } from '../model/norm.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import type { InstrumentGraph } from './instrument-graph.ts';

/** Words of a right to contest that reach every penalty of the instrument; a 处理决定 settles a dispute or a petition. */
const AGAINST_PENALTIES = /(?<!被)处罚|罚款决定|行政行为|行政决定/u;
const CLAIMS = /复议|诉讼|起诉/u;
const CLAUSE_END = /[，。；]/u;
/** 对复议决定不服的，可以向人民法院起诉: the second step of what the sentence before contests. */
const CONTESTS_REVIEW = /复议决定[^，。；复]*不服/u;

/**
 * Adds the edges to the rights by which something can be contested: those of REMEDY paragraphs, and those that contest
 * a penalty in a paragraph that goes on to its enforcement (…逾期不申请行政复议…的，申请人民法院强制执行). Such a right
 * reaches the administrative penalties of the instrument where it speaks of 处罚 (对行政处罚不服的，可以依法申请行政复议),
 * and the duties and powers of the other paragraphs of its own article (当事人对前款措施有异议的，可以申诉).
 */
export function addRemedies(
  graph: InstrumentGraph,
  functions: LinkedInstrument['functions'],
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
): void {
  for (const { id, norm } of norms) {
    if (norm.modality !== 'RIGHT') continue;
    const contested = contestedIn(norm, norms);
    const remedy = functions.get(norm.at) === 'REMEDY';
    if (!remedy && !contestsPenalty(contested)) continue;
    const words = AGAINST_PENALTIES.exec(contested)?.[0];
    if (words !== undefined) {
      for (const penalty of penalties) {
        if (!penalty.rule.liability.includes('ADMINISTRATIVE')) continue;
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
