import { articleEId, paragraphEId } from '../model/eid.ts';
import { squash, squashTitle } from './quotes.ts';
import { scoreNorms } from './score-norms.ts';
import { scopeOf, type ScoredLiabilityRule, type ScoredTarget, type ScoredText } from './scored-text.ts';
import { Tallies, type Difference, type Row, type Tuple } from './tally.ts';

/** The score of found annotations against those of a person. */
export interface Score {
  /** By layer, in the order of the guidelines. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Sources of which nothing was found. */
  readonly missing: readonly string[];
  /** What one side alone has, text by text. */
  readonly differences: readonly TextDifference[];
}

export interface TextDifference extends Difference {
  readonly source: string;
}

/** The layers in the order of the guidelines, with the parts of each. */
const LAYERS = [
  'instrument',
  'structure',
  'functions',
  'norms.span',
  'norms',
  'norms.tight',
  'norms.bearers',
  'norms.recipients',
  'norms.items',
  'norms.condition',
  'liability',
  'liability.violators',
  'liability.enforcers',
  'liability.violates',
  'liability.conduct',
  'measures',
  'measures.amounts',
  'sanctions',
  'references',
  'references.kind',
  'correspondence',
  'correspondence.article',
  'correspondence.relation',
  'definitions',
  'explains',
];

/**
 * Scores found annotations against a person's, matched by `source` (guidelines §11). Layers that the person left out
 * are not scored; a text of which nothing was found misses everything.
 */
export function score(gold: readonly ScoredText[], found: readonly ScoredText[]): Score {
  const bySource = new Map(found.map((text) => [text.source, text]));
  const tallies = new Tallies();
  const missing: string[] = [];
  const differences: TextDifference[] = [];
  for (const text of gold) {
    const alone = gold.length === 1 && found.length === 1 ? found[0] : undefined;
    const partner = bySource.get(text.source) ?? alone;
    if (partner === undefined) missing.push(text.source);
    const before = tallies.differences.length;
    scoreText(text, partner ?? { source: text.source }, tallies);
    for (const difference of tallies.differences.slice(before)) {
      differences.push({ ...difference, source: text.source });
    }
  }
  return { rows: inOrder(tallies.rows()), missing, differences };
}

/** Texts are annotated in some layers only: which of them comes first tells no order. */
function inOrder(rows: ReadonlyMap<string, Row>): ReadonlyMap<string, Row> {
  const order = (layer: string): number => LAYERS.indexOf(layer);
  return new Map([...rows].sort(([a], [b]) => order(a) - order(b)));
}

/** Adds the rows of one text. */
function scoreText(gold: ScoredText, found: ScoredText, tallies: Tallies): void {
  const inside = scopeOf(gold);
  const within = <T extends { readonly at: string }>(
    findings: readonly T[] | null | undefined,
  ): readonly T[] => (findings ?? []).filter(({ at }) => inside(at));

  if (gold.instrument) {
    const { instrument } = gold;
    const keys = INSTRUMENT_KEYS.filter((key) => key in instrument);
    tallies.bags('instrument', instrumentTuples(instrument, keys), instrumentTuples(found.instrument, keys));
  }
  if (gold.structure) {
    const eIds = (text: ScoredText): readonly Tuple[] => (text.structure?.eIds ?? []).map((eId) => [eId]);
    tallies.bags('structure', eIds(gold), eIds(found));
  }
  if (gold.functions) {
    const labels = (text: ScoredText): readonly Tuple[] =>
      Object.entries(text.functions ?? {}).filter(([eId]) => inside(eId));
    tallies.bags('functions', labels(gold), labels(found));
  }
  if (gold.norms) scoreNorms(within(gold.norms), within(found.norms), tallies);
  if (gold.liability) scoreLiability(within(gold.liability), within(found.liability), tallies);
  if (gold.sanctions) {
    const pairs = (text: ScoredText): readonly Tuple[] =>
      (text.sanctions ?? []).filter(({ rule }) => inside(rule)).map((s) => [s.rule, paragraphEId(s.duty)]);
    tallies.sets('sanctions', pairs(gold), pairs(found));
  }
  if (gold.references) {
    const targets = (text: ScoredText, withKind: boolean): readonly Tuple[] =>
      within(text.references).map((reference) => [
        paragraphEId(reference.at),
        ...targetTuple(reference.target),
        ...(withKind ? [reference.kind ?? null] : []),
      ]);
    tallies.bags('references', targets(gold, false), targets(found, false));
    tallies.bags('references.kind', targets(gold, true), targets(found, true));
  }
  if (gold.definitions?.length) {
    const terms = (text: ScoredText): readonly Tuple[] =>
      within(text.definitions).map(({ at, term }) => [paragraphEId(at), squash(term)]);
    tallies.bags('definitions', terms(gold), terms(found));
  }
  if (gold.correspondence?.length) scoreCorrespondence(gold, found, tallies);
  if (gold.explains?.length) {
    const articles = (text: ScoredText): readonly Tuple[] =>
      (text.explains ?? []).map(({ instrument, eId }) => [squashTitle(instrument), articleEId(eId)]);
    tallies.sets('explains', articles(gold), articles(found));
  }
}

const INSTRUMENT_KEYS = ['title', 'kind', 'jurisdiction', 'adopted', 'promulgated', 'effective', 'status'];

function instrumentTuples(
  instrument: Readonly<Record<string, unknown>> | null | undefined,
  keys: readonly string[],
): readonly Tuple[] {
  return keys.map((key) => {
    const value = instrument?.[key];
    return [key, key === 'title' ? squash(typeof value === 'string' ? value : null) : value];
  });
}

function scoreLiability(
  gold: readonly ScoredLiabilityRule[],
  found: readonly ScoredLiabilityRule[],
  tallies: Tallies,
): void {
  const branches = (rules: readonly ScoredLiabilityRule[]): readonly Tuple[] =>
    rules.flatMap((rule) => rule.liability.map((branch) => [paragraphEId(rule.at), branch]));
  tallies.bags('liability', branches(gold), branches(found));
  for (const field of ['violators', 'enforcers', 'violates', 'conduct'] as const) {
    const values = (rules: readonly ScoredLiabilityRule[]): readonly Tuple[] =>
      rules.flatMap((rule) =>
        [...new Set(rule[field] ?? [])].map((value) => [paragraphEId(rule.at), squash(value)]),
      );
    tallies.bags(`liability.${field}`, values(gold), values(found));
  }
  tallies.bags('measures', measureTuples(gold), measureTuples(found));
  tallies.bags('measures.amounts', amountTuples(gold), amountTuples(found));
}

function measureTuples(rules: readonly ScoredLiabilityRule[]): readonly Tuple[] {
  return rules.flatMap((rule) =>
    rule.tiers.flatMap((tier) =>
      tier.measures.map((measure) => [
        paragraphEId(rule.at),
        tier.circumstance,
        measure.kind,
        measure.target,
        ...amountsOf(measure),
      ]),
    ),
  );
}

/** Of the measures that name an amount, a multiple or days: the amounts, whatever their tier and target. */
function amountTuples(rules: readonly ScoredLiabilityRule[]): readonly Tuple[] {
  return rules.flatMap((rule) =>
    rule.tiers
      .flatMap((tier) => tier.measures)
      .filter((measure) => amountsOf(measure).some((amount) => amount !== null))
      .map((measure) => [paragraphEId(rule.at), measure.kind, ...amountsOf(measure)]),
  );
}

type ScoredMeasure = ScoredLiabilityRule['tiers'][number]['measures'][number];

function amountsOf(measure: ScoredMeasure): readonly (number | null)[] {
  const { min, max, multipleMin, multipleMax, daysMin, daysMax } = measure;
  return [min, max, multipleMin, multipleMax, daysMin, daysMax].map((amount) => amount ?? null);
}

/** What a reference points at, as it is compared. */
export function targetTuple(target: ScoredTarget | null | undefined): Tuple {
  if (!target) return ['none'];
  if (target.actor) return ['actor', squash(target.actor)];
  if (target.instrument) return ['instrument', squashTitle(target.instrument), target.eId ?? null];
  return ['here', target.eId ?? null];
}

type Pair = NonNullable<ScoredText['correspondence']>[number];

function scoreCorrespondence(gold: ScoredText, found: ScoredText, tallies: Tallies): void {
  const byParagraph = gold.correspondence?.some(({ national }) => national?.includes('__para'));
  const depth = byParagraph ? paragraphEId : articleEId;
  const rows: Readonly<Record<string, (pair: Pair) => Tuple>> = {
    correspondence: (pair) => [depth(pair.local), pair.national ? depth(pair.national) : null],
    'correspondence.article': (pair) => [
      articleEId(pair.local),
      pair.national ? articleEId(pair.national) : (pair.national ?? null),
    ],
    'correspondence.relation': (pair) => [
      depth(pair.local),
      pair.national ? depth(pair.national) : null,
      pair.relation ?? null,
    ],
  };
  for (const [layer, tupleOf] of Object.entries(rows)) {
    tallies.sets(layer, (gold.correspondence ?? []).map(tupleOf), (found.correspondence ?? []).map(tupleOf));
  }
}
