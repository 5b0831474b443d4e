import type { LinkedInstrument } from '../model/findings.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import type { InstrumentGraph } from './instrument-graph.ts';

/** Words of a right to contest that reach every penalty of the instrument. */
const AGAINST_PENALTIES = /处罚|行政行为|处理决定|行政决定/u;

/**
 * Adds the edges to the rights by which something can be contested: the rights that REMEDY paragraphs state. Such a
 * right reaches the administrative penalties of the instrument where it speaks of 处罚 (对行政处罚不服的，可以依法申请行政
 * 复议), and the duties and powers of the other paragraphs of its own article (当事人对前款措施有异议的，可以申诉).
 */
export function addRemedies(
  graph: InstrumentGraph,
  functions: LinkedInstrument['functions'],
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
): void {
  const remedies = norms.filter(
    ({ norm }) => norm.modality === 'RIGHT' && functions.get(norm.at) === 'REMEDY',
  );
  for (const { id, norm } of remedies) {
    const words = AGAINST_PENALTIES.exec(simplified(norm.quote))?.[0];
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

const articleOf = (eId: string): string => eId.split('__para_')[0] ?? eId;

function inferred(rule: string, confidence: number, words: readonly string[]) {
  return { rule, method: 'INFERRED', confidence, words };
}
