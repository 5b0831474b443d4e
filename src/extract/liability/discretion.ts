import type { Discretion } from '../../model/liability-rule.ts';

const MAY = /可以|可(?=[处并给予责由根对暂吊没视按撤取])/;
/** A following stretch that begins so is bound again. */
const BOUND_AGAIN = /^(?:并?处|并?对|并?由|没收|并没收|依法追究)/;
/** 可以对单位处五万元罚款，| 对个人处一万元罚款: of those whom a breach strikes either way. */
const FOR_EACH = /可以对(?:单位|个人|法人)/;
const FOR_OTHER = /^对(?:单位|个人|法人|自然人|公民)(?![^，]{0,12}(?:主管|负责|责任))/;
/** 并可以自责令改正之日的次日起，| 可以根据情节轻重，| 可以报经人民政府批准，|: the words behind 可以 up to the measure. */
const AHEAD = /可以(?:自|根据|按照|依照|依据|视|结合|报[经请]|将案件移[送交])/;

/**
 * Tells of the measures of a clause, one after another, whether the authority must or may impose them.
 *
 * @example 责令改正，可以并处罚款 → MUST, MAY; 可以对单位处五万元罚款，对个人处一万元罚款 → MAY, MAY
 */
export class DiscretionReader {
  private may = false;
  private ahead = false;
  private forEach = false;

  /** Another clause or case: what follows is bound until 可以 stands before it. */
  open(): void {
    this.may = false;
    this.ahead = false;
    this.forEach = false;
  }

  /** A stretch that holds no measure. */
  announce(words: string): void {
    this.ahead = AHEAD.test(words);
    this.may ||= this.ahead;
  }

  /** A stretch with measures. */
  openStretch(words: string): void {
    const goesOn = this.ahead || (this.forEach && FOR_OTHER.test(words));
    if (BOUND_AGAIN.test(words) && !goesOn) this.may = false;
    this.ahead = false;
    this.forEach ||= FOR_EACH.test(words);
  }

  /** @param before the words between the measure before and this one, whose first character is the last */
  read(before: string): Discretion {
    if (MAY.test(before)) this.may = true;
    return this.may ? 'MAY' : 'MUST';
  }
}
