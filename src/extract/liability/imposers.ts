import type { ActorMention } from '../../model/actor.ts';
import type { MeasureKind } from '../../model/liability-rule.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import type { Range } from '../words/clause.ts';
import type { PlacedMeasure } from '../measure/measures.ts';

/** Courts and parties see to it, whoever was named before. */
const BY_OTHERS: ReadonlySet<MeasureKind> = new Set(['CRIMINAL_LIABILITY', 'CIVIL_LIABILITY']);
/** What a superior or a supervisory organ orders, which disciplines, too. */
const OF_OFFICE: ReadonlySet<MeasureKind> = new Set([
  'ORDER_CORRECTION',
  'PUBLIC_CRITICISM',
  'DISCIPLINARY_ACTION',
]);
/** Whom one of two measures is left to, and not what follows: 责令停业整顿直至由发证机关吊销许可证，并处罚款. */
const ALTERNATIVE = /(?:直至|或者)(?:由|提请|报请|建议)/;

/** A measure with those who impose it. */
export interface Imposed {
  readonly measure: PlacedMeasure;
  readonly imposers: readonly ActorMention[];
  /** Whether nobody imposes it but who is named for it. */
  readonly apart: boolean;
}

/**
 * Tells the measures of a breach, one after another, by whom they are imposed. 由X governs the measures that are
 * coordinated behind it, up to the next authority; behind a semicolon or full stop those take over again that impose
 * the first measures. Who is named in a later clause imposes nothing of an earlier one.
 *
 * @example 由公安部门没收违法所得，责令停业整顿；情节严重的，由发证机关吊销许可证，对主管人员处罚款 → 公安部门 the first two,
 *   发证机关 the others
 * @example 处五万元以下罚款；构成违反治安管理行为的，由公安机关给予治安管理处罚 → the fine nobody
 */
export class ImposersReader {
  /** Who is named in a stretch of his own, before that of the measures: 由X会同Y按照职责，责令…. */
  announced: readonly ActorMention[] = [];
  /** Where the words begin by which they are brought in: 由X. */
  announcedFrom: number | null = null;
  /** Those of the first measures, and those named last in the clause. */
  private first: readonly ActorMention[] = [];
  private last: readonly ActorMention[] = [];
  /** Who detains: the police do, whoever imposes the rest. */
  private detaining: readonly ActorMention[] = [];
  private measured = false;
  /** Whether an official's superior is who was named: nothing but measures of office was imposed. */
  private ofOffice = true;

  /** Another breach: what is told of it anew goes before; of one that goes on with the sentence the rest stays. */
  openBreach(goesOn: boolean): void {
    this.measured = false;
    if (goesOn) return;
    this.first = [];
    this.last = [];
    this.detaining = [];
    this.ofOffice = true;
  }

  /** Behind a semicolon those impose what follows that imposed the first measures. */
  openClause(): void {
    this.last = this.first;
    this.forgetAnnounced();
  }

  announce(actors: readonly ActorMention[], { text }: MappedText, { start }: Range): void {
    this.announced = [...this.announced, ...actors];
    if (actors.length > 0 && text.startsWith('由', start)) this.announcedFrom ??= start;
  }

  forgetAnnounced(): void {
    this.announced = [];
    this.announcedFrom = null;
  }

  /** An order of its own (违反治安管理的) is kept up by others, until the next clause. */
  forget(): void {
    this.last = [];
  }

  /** @param named the authorities of the stretch in the order of the text, and those announced before it */
  read(
    text: MappedText,
    { start, end }: Range,
    measures: readonly PlacedMeasure[],
    named: readonly ActorMention[],
  ): readonly Imposed[] {
    const words = text.text.slice(start, end);
    const places = measures.map((measure) => spanOf(text, start + measure.start, start + measure.end));
    const lastPlace = places.at(-1)?.start ?? 0;
    // 罚款由X决定: who is named behind all measures imposes them.
    const behind = named.every(({ span }) => span.start > lastPlace);
    const alternative = ALTERNATIVE.test(words);
    let current = this.last;
    let from = 0;
    return measures.map((measure, index) => {
      const to = places[index]?.start ?? 0;
      const own = behind ? named : named.filter(({ span }) => span.start >= from && span.start < to);
      from = to;
      const isTried = BY_OTHERS.has(measure.kind);
      // 由司法机关依法追究刑事责任，尚不构成犯罪的，处罚款: a court fines nobody of whom that is told.
      if (own.length > 0 && !isTried) {
        current = own;
        if (!(alternative && (index > 0 || words.startsWith('直至')))) this.last = own;
      }
      // The police punish a breach of public order, and that one may no longer do something follows from the law itself.
      const byLaw = measure.kind === 'INDUSTRY_BAN' && words.includes('不得');
      const byOthers = isTried || words.includes('治安管理处罚') || byLaw;
      if (!byOthers) {
        if (!this.measured && own.length > 0) this.first = own;
        this.measured = true;
        this.ofOffice &&= OF_OFFICE.has(measure.kind);
      }
      const disciplines = measure.kind === 'DISCIPLINARY_ACTION' && !this.ofOffice;
      const apart = own.length === 0 && (byOthers || disciplines);
      const detains = measure.kind === 'DETENTION';
      const upon = detains && own.length === 0 && this.detaining.length > 0 ? this.detaining : current;
      const imposers = apart ? [] : own.length > 0 ? own : upon;
      if (detains) this.detaining = imposers;
      return { measure, imposers, apart };
    });
  }
}
