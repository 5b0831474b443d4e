import type { Circumstance, Measure, MeasureKind } from '../model/liability-rule.ts';

/** What a verdict needs to know of a measure. Null means that the text does not say. */
export interface MeasureFacts extends Omit<Measure, 'span' | 'enforcers' | 'violators'> {
  /** Its words in the text: 处五万元以上二十万元以下罚款. */
  readonly words: string;
  /** Names of those whom its own words strike: 个人 of 对个人处五百元以下罚款. */
  readonly violators: readonly string[];
}

export interface TierFacts {
  readonly circumstance: Circumstance;
  readonly words: string;
  readonly measures: readonly MeasureFacts[];
}

/** What a verdict needs to know of a penalty. */
export interface PenaltyFacts {
  /** Its own words, without those of its items. */
  readonly words: string;
  readonly tiers: readonly TierFacts[];
  /** Words of the items of conduct that are meant; [] where it lists none. */
  readonly conduct: readonly string[];
  /** Words of the paragraphs whose breach it punishes, as far as they correspond. */
  readonly duties: readonly string[];
}

const LISTED = /有?下列(?:行为|情形)之一/u;
const END = /(?:的，?|，|：)$/u;

/**
 * The acts that a penalty strikes, one for each alternative: its items of conduct, or what stands before its first
 * step. [] where it only points at the rule that is broken.
 *
 * @example 违反本办法第二十五条第二款规定，…未按规定…重新进行核验，或者未按规定采取相应处置措施的，由…责令改正 → two acts
 */
export function actsOf({ words, tiers, conduct }: PenaltyFacts): readonly string[] {
  if (conduct.length > 0) return conduct.flatMap(alternatives);
  const lead = leadOf({ words, tiers });
  return LISTED.test(lead) ? [] : alternatives(lead);
}

/** What a penalty says before its first step, but for which rule is broken. */
export function leadOf({ words, tiers }: Pick<PenaltyFacts, 'words' | 'tiers'>): string {
  const [first] = tiers;
  const at = first === undefined ? -1 : words.indexOf(first.words);
  return withoutBreach(at < 0 ? '' : words.slice(0, at));
}

/** 违反本办法第二十五条第二款规定，…: which rule is broken says nothing of the act. */
function withoutBreach(lead: string): string {
  const [first = '', ...rest] = lead.split('，');
  return first.includes('违反') && /规定的?$/u.test(first) ? rest.join('，') : lead;
}

function alternatives(text: string): string[] {
  return text
    .split(/，或者|；/u)
    .map((act) =>
      act
        .replace(/[。；]$/u, '')
        .replace(END, '')
        .trim(),
    )
    .filter((act) => act !== '' && act !== '的');
}

/** All measures of a penalty. */
export function measuresOf({ tiers }: Pick<PenaltyFacts, 'tiers'>): readonly MeasureFacts[] {
  return tiers.flatMap(({ measures }) => measures);
}

/** What is no punishment: to put right what is wrong, and what other law lays down. */
const NO_PUNISHMENT: ReadonlySet<MeasureKind> = new Set([
  'ORDER_CORRECTION',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
  'OTHER',
]);

/** Whether a measure punishes, and does not merely put right or point at other law. */
export function isPunishment({ kind }: MeasureFacts): boolean {
  return !NO_PUNISHMENT.has(kind);
}
