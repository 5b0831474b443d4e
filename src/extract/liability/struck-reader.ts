import type { ActorMention } from '../../model/actor.ts';
import type { MeasureTarget } from '../../model/liability-rule.ts';
import type { MappedText } from '../../model/span.ts';
import type { PlacedMeasure } from '../measure/measures.ts';
import type { Range } from '../words/clause.ts';
import { partiesIn, partyOfCase } from './addressees.ts';
import { opensWithResponsible, targetIn } from './target.ts';

/** Whom a measure strikes, by its own words: the violator or those who answer for him, and who by name. */
export interface Struck {
  readonly target: MeasureTarget;
  readonly violators: readonly ActorMention[];
}

const THE_VIOLATOR: Struck = { target: 'VIOLATOR', violators: [] };

/** What a case tells of whom its measures strike. */
interface StruckCase {
  /** Whether it is a situation of those whom the clause struck before: 属于个人的. */
  readonly ofThose: boolean;
  /** Whether the breach has a measure before it; else the case tells whose breach it is. */
  readonly measured: boolean;
  /** Whether it is but another grade of the breach: 情节严重的. */
  readonly isGrade: boolean;
}

/**
 * Tells of the measures of a paragraph, one after another, whom they strike: 对X holds until others are named, to the end
 * of the clause or to the next case. A further grade of a sentence that fines those alone who answer for a body fines
 * them, too.
 *
 * @example 对单位处五万元罚款，对个人处一万元罚款 → 单位, 个人
 * @example 对直接负责的主管人员给予警告，并处二十万元罚款；情节严重的，并处五十万元罚款 → RESPONSIBLE_PERSON each time
 */
export class StruckReader {
  private readonly text: MappedText;
  private current = THE_VIOLATOR;
  /** Whether all that the sentence has ordered strikes those who answer for a body, and whether it fines them. */
  private onlyResponsible = true;
  private finesResponsible = false;
  private inGrade = false;

  constructor(text: MappedText) {
    this.text = text;
  }

  openClause(opensSentence: boolean): void {
    this.current = THE_VIOLATOR;
    this.inGrade = false;
    if (!opensSentence) return;
    this.onlyResponsible = true;
    this.finesResponsible = false;
  }

  openCase(segment: Range, { ofThose, measured, isGrade }: StruckCase): void {
    const violators = measured ? partyOfCase(this.text, segment) : [];
    const before = ofThose ? this.current : THE_VIOLATOR;
    const target = opensWithResponsible(this.wordsOf(segment)) ? 'RESPONSIBLE_PERSON' : before.target;
    this.inGrade = isGrade && target === 'VIOLATOR' && violators.length === 0;
    this.current = { target, violators: violators.length > 0 ? violators : before.violators };
  }

  /** Goes on with those whom the last measure struck. */
  goOn({ target, violators }: Struck = THE_VIOLATOR): void {
    this.current = { target, violators };
  }

  /** A stretch that holds no measure: 对旅行社，由X责令改正. */
  announce(segment: Range): void {
    this.current = this.namedIn(segment) ?? this.current;
  }

  /** @param words those from the measure before up to the end of this one */
  read(words: Range, { rule }: PlacedMeasure): Struck {
    const named = this.namedIn(words);
    this.current = named ?? this.current;
    this.inGrade &&= named === null;
    const isFine = rule === 'penalty.fine';
    const struck: Struck =
      this.inGrade && isFine && this.onlyResponsible && this.finesResponsible
        ? { target: 'RESPONSIBLE_PERSON', violators: [] }
        : this.current;
    this.onlyResponsible &&= struck.target === 'RESPONSIBLE_PERSON';
    this.finesResponsible ||= isFine;
    return struck;
  }

  private namedIn(words: Range): Struck | null {
    const target = targetIn(this.wordsOf(words));
    return target === null ? null : { target, violators: partiesIn(this.text, words) };
  }

  private wordsOf({ start, end }: Range): string {
    return this.text.text.slice(start, end);
  }
}
