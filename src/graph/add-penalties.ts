import type { LinkedInstrument } from '../model/findings.ts';
import { isImposed, type LiabilityRule, type Measure, type Tier } from '../model/liability-rule.ts';
import type { SourceText } from '../model/source-text.ts';
import { inTextOrder, provenance, type InstrumentGraph } from './instrument-graph.ts';

/** A liability rule and the id of its node. */
export interface AddedPenalty {
  readonly id: string;
  readonly rule: LiabilityRule;
}

/** Adds the liability rules of one text, with their tiers, measures and actors. */
export function addPenalties(
  graph: InstrumentGraph,
  { instrument, liability }: LinkedInstrument,
): readonly AddedPenalty[] {
  return inTextOrder(liability).map((rule) => {
    const place = graph.idOf(rule.at);
    const id = graph.ids.next(place, 'penalty');
    const measures = rule.tiers.flatMap((tier) => tier.measures);
    // 罚金 of criminal law is no 罚款, with which it would be ranked.
    const fines = isImposed(rule) ? measures : [];
    graph.place('Penalty', 'Penalty', id, rule.at, {
      liability: rule.liability,
      text: rule.quote,
      maxFine: highestFine(fines),
      maxMultiple: highestMultiple(fines),
      maxDetentionDays: longestDetention(measures),
      ...provenance(instrument.source, rule.span, rule),
    });
    graph.edge('STATES', place, id);
    graph.toActors('APPLIES_TO', id, [...rule.violators, ...measures.flatMap(({ violators }) => violators)]);
    graph.toActors('ENFORCED_BY', id, rule.enforcers);
    for (const eId of rule.violates) graph.edge('VIOLATES', id, graph.idOf(eId));
    for (const eId of rule.conduct) graph.edge('HAS_CONDUCT', id, graph.idOf(eId));
    rule.tiers.forEach((tier, index) => addTier(graph, instrument.source, rule, id, tier, index));
    return { id, rule };
  });
}

function addTier(
  graph: InstrumentGraph,
  source: SourceText,
  rule: LiabilityRule,
  penalty: string,
  tier: Tier,
  index: number,
): void {
  const id = `${penalty}~tier_${index + 1}`;
  graph.place('PenaltyTier', 'PenaltyTier', id, rule.at, {
    circumstance: tier.circumstance,
    condition: tier.condition,
    text: tier.quote,
    ...provenance(source, tier.span, rule),
  });
  graph.edge('HAS_TIER', penalty, id);
  tier.measures.forEach((measure, order) => {
    const measureId = `${id}~measure_${order + 1}`;
    graph.place('Measure', 'Measure', measureId, rule.at, {
      kind: measure.kind,
      target: measure.target,
      discretion: measure.discretion,
      min: whole(measure.min),
      max: whole(measure.max),
      multipleMin: measure.multipleMin,
      multipleMax: measure.multipleMax,
      base: measure.base,
      daysMin: whole(measure.daysMin),
      daysMax: whole(measure.daysMax),
      monthsMin: whole(measure.monthsMin),
      monthsMax: whole(measure.monthsMax),
      ...provenance(source, measure.span, rule),
    });
    graph.edge('HAS_MEASURE', id, measureId);
    graph.toActors('APPLIES_TO', measureId, measure.violators);
    graph.toActors('ENFORCED_BY', measureId, measure.enforcers);
  });
}

/** Amounts are whole (★): half a yuan for each square metre is not told as a number; the quote has it. */
function whole(amount: number | null): number | null {
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Highest fine of a fixed sum, in yuan; an amount for each unit (每平方米) is none. */
function highestFine(measures: readonly Measure[]): number | null {
  return highest(
    measures.map(({ kind, base, max }) => (kind === 'FINE' && base !== 'UNIT' ? whole(max) : null)),
  );
}

function highestMultiple(measures: readonly Measure[]): number | null {
  return highest(measures.map(({ kind, multipleMax }) => (kind === 'FINE' ? multipleMax : null)));
}

function longestDetention(measures: readonly Measure[]): number | null {
  return highest(measures.map(({ kind, daysMax }) => (kind === 'DETENTION' ? whole(daysMax) : null)));
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (most, value) => (value !== null && (most === null || value > most) ? value : most),
    null,
  );
}
