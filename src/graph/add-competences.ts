import type { LiabilityRule, MeasureKind } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import type { InstrumentGraph } from './instrument-graph.ts';

/** All penalties of the instrument, not those of an article of it. */
const ALL_PENALTIES =
  /^本(?:法|条例|办法|规定|决定|细则)(?:规定|设定)的(?:行政)?处罚(?:(?:以及|和|、)[^，。由]{2,30})?(?:，|由|依法由)/u;
const CHARGES = /(?:决定|实施|执行|行使|负责)$/u;
/** What leaves the rest to the norm; in any other case (实行综合行政执法的区域) it does not hold for all. */
const SAVE_OTHERS = /^除|未明确|另有规定/u;
/** What is no 行政处罚: the employer of an official, courts and the parties see to it. */
const IMPOSED_OTHERWISE: ReadonlySet<MeasureKind> = new Set([
  'DISCIPLINARY_ACTION',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
]);

/**
 * Adds the edges from penalties that name no organ to the norms that charge one with all penalties of the instrument:
 * drafters name it once, in a general clause at the end of 法律责任 or in 附则.
 *
 * @example 本条例规定的行政处罚，由公安机关消防机构决定: 责令改正，处五千元罚款 of another article is imposed by that organ
 */
export function addCompetences(
  graph: InstrumentGraph,
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
): void {
  const unnamed = penalties.filter(({ rule }) => namesNobody(rule));
  for (const { id, norm } of norms) {
    if (!chargesWithAll(norm)) continue;
    for (const penalty of unnamed) {
      graph.edge('ENFORCED_UNDER', penalty.id, id, {
        rule: 'competence.general-clause',
        method: 'INFERRED',
        confidence: 0.8,
        words: ['处罚'],
      });
    }
  }
}

/** Whether a rule has administrative penalties, and tells of none by whom it is imposed. */
function namesNobody({ enforcers, tiers }: LiabilityRule): boolean {
  const measures = tiers.flatMap((tier) => tier.measures);
  return (
    enforcers.length === 0 &&
    measures.every((measure) => measure.enforcers.length === 0) &&
    measures.some(({ kind }) => !IMPOSED_OTHERWISE.has(kind))
  );
}

function chargesWithAll({ modality, bearers, condition, quote }: Norm): boolean {
  const words = simplified(quote);
  return (
    modality === 'OBLIGATION' &&
    bearers.length > 0 &&
    ALL_PENALTIES.test(words) &&
    words.includes('由') &&
    CHARGES.test(words) &&
    (condition === null || SAVE_OTHERS.test(simplified(condition)))
  );
}
