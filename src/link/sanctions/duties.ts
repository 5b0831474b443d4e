import { delegationIn } from '../../model/delegation.ts';
import type { Findings } from '../../model/findings.ts';
import type { LiabilityRule } from '../../model/liability-rule.ts';
import type { Norm } from '../../model/norm.ts';
import { paragraphEId } from '../../model/eid.ts';

/**
 * Whether a norm says what is broken by doing or leaving something: it commands or forbids, or permits only then.
 *
 * @example 电动自行车经登记并领取牌证后，方可上道路行驶 → true; 可以依法延期 → false
 */
export function binds({ modality, quote }: Norm): boolean {
  if (modality === 'PERMISSION') return ONLY_THEN.test(quote);
  return modality === 'OBLIGATION' || modality === 'PROHIBITION';
}

/** What may be done only when leave is there. */
export const ONLY_THEN = /方可|方能|始得/u;

/** The duties of an instrument by the paragraph that lays them down. */
export class Duties {
  readonly #byParagraph: ReadonlyMap<string, readonly Norm[]>;
  readonly #inPenalties: ReadonlyMap<string, readonly Norm[]>;
  readonly #penalties: ReadonlyMap<string, readonly LiabilityRule[]>;

  constructor({
    norms,
    liability,
    functions,
    citations,
  }: Pick<Findings, 'norms' | 'liability' | 'functions' | 'citations'>) {
    this.#penalties = Map.groupBy(
      liability.filter(({ at }) => functions.get(at) === 'LIABILITY'),
      ({ at }) => at,
    );
    const isDelegation = delegationIn(citations);
    const duties = norms.filter((norm) => binds(norm) && !isDelegation(norm));
    const isOfPenalty = (norm: Norm): boolean => this.#isOfPenalty(norm);
    this.#byParagraph = byParagraph(duties.filter((norm) => !isOfPenalty(norm)));
    this.#inPenalties = byParagraph(duties.filter(isOfPenalty));
  }

  of(paragraph: string): readonly Norm[] {
    return this.#byParagraph.get(paragraph) ?? [];
  }

  /** The same; of a paragraph that is a penalty alone, what that says: 销售者应当负责修理、更换、退货；造成损失的，应当赔偿. */
  readIn(paragraph: string): readonly Norm[] {
    return this.#byParagraph.get(paragraph) ?? this.#inPenalties.get(paragraph) ?? [];
  }

  /** Whether a paragraph lays down a penalty alone. */
  isPenalty(paragraph: string): boolean {
    return this.#penalties.has(paragraph) && this.of(paragraph).length === 0;
  }

  /** Whether a paragraph only punishes the breach of another that it names: 违反第十二条规定的，处…罚款. */
  namesAnother(paragraph: string): boolean {
    const rules = this.#penalties.get(paragraph) ?? [];
    return this.isPenalty(paragraph) && rules.some(({ violates }) => violates.length > 0);
  }

  /** Whether a place is an item in which a penalty tells its conduct: 违反第一款第二项规定的 breaks what that item breaks. */
  isConduct(item: string): boolean {
    const rules = this.#penalties.get(paragraphEId(item)) ?? [];
    return rules.some(({ conduct }) => conduct.includes(item));
  }

  /** Whether a sentence of a paragraph belongs to the penalty that stands behind a duty there. */
  isInPenalty(paragraph: string, sentence: string): boolean {
    const rules = this.#penalties.get(paragraph) ?? [];
    return rules.some(({ quote }) => quote.includes(sentence) || sentence.includes(quote));
  }

  /**
   * What a penalty says of organs is no duty that it punishes; what stands before it may be: 责任人应当确保公共厕所正常使用。
   * 违反规定，不能保证公共厕所正常使用的，处…罚款.
   */
  #isOfPenalty({ at, span }: Norm): boolean {
    const rules = this.#penalties.get(paragraphEId(at));
    return rules?.some((rule) => span.end > rule.span.start) ?? false;
  }
}

function byParagraph(norms: readonly Norm[]): ReadonlyMap<string, readonly Norm[]> {
  return Map.groupBy(norms, ({ at }) => paragraphEId(at));
}
