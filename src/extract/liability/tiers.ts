import type { MappedText } from '../../model/span.ts';
import type { Clause, Range } from '../words/clause.ts';
import { REFERRED } from './gate.ts';
import {
  admonishes,
  BREAKS_IT,
  describesBreach,
  FAILS,
  isInVain,
  namesWhomItStrikes,
  REFERS_BACK,
  SOMEBODY_ELSE,
} from './breach-words.ts';
import { breachEnd, CASE_END, CONSEQUENCE_OPENING, cutAtCase, NO_BREACH } from './breach-end.ts';
import { DiscretionReader } from './discretion.ts';
import { enforcersIn } from './enforcers.ts';
import { ImposersReader } from './imposers.ts';
import {
  addMeasure,
  emptyRule,
  furtherTiers,
  isPending,
  openTiers,
  REFERENCES,
  withoutBreachAsCase,
  type DraftRule,
  type DraftTier,
} from './draft.ts';
import { endsBefore, leaves } from './tier-reach.ts';
import { isInOffice, isOfThoseStruck, namesResponsible } from './target.ts';
import { answeringIn, ascribedIn, debtorsIn, orderedIn, refusingIn, struckIn } from './addressees.ts';
import {
  citesItem,
  GRADES,
  isApart,
  isBareCircumstance,
  isSituation,
  OF_PARTY,
  OTHER_ORDER,
  readCase,
  takesPart,
} from './circumstance.ts';
import { StruckReader } from './struck-reader.ts';
import { causesDamage } from './damage.ts';
import { isForceOnDuty } from './force.ts';
import {
  CARRIED_OUT,
  FURTHER_SENTENCE,
  OF_THESE,
  ON_TOP,
  PART_OF_ORDER,
  STATES_DUTY,
  TAILS_OF_ORDER,
} from './tier-words.ts';
import { measuresIn, settingOf, type PlacedMeasure } from '../measure/measures.ts';

/** Reads the clauses of a paragraph into breaches, each with its tiers. */
export class TierReader {
  readonly rules: DraftRule[] = [];
  private readonly text: MappedText;
  private rule: DraftRule;
  private current: DraftTier[] = [];
  private condition = '';
  private readonly discretion = new DiscretionReader();
  private caseInClause = false;
  /** The case that a tier without a circumstance follows upon: 属于个人的, 超过百分之十不足百分之二十的. */
  private caseOfTier: Range | null = null;
  private readonly imposers = new ImposersReader();
  private readonly struck: StruckReader;
  /** The case 造成他人损害的 of a breach, which makes a tier of its own where the consequence is civil. */
  private damage: Range | null = null;
  /** Whether the case read so far is one in which something is to be done. */
  private stated = false;

  constructor(text: MappedText, hasConduct: boolean) {
    this.text = text;
    this.struck = new StruckReader(text);
    this.rule = emptyRule(0);
    this.rule.hasCase = hasConduct;
  }

  read(clauses: readonly Clause[]): readonly DraftRule[] {
    for (const clause of clauses) this.readClause(clause);
    this.finish();
    return this.rules;
  }

  private readClause(clause: Clause): void {
    this.struck.openClause(clause.opensSentence);
    this.caseOfTier = null;
    this.discretion.open();
    this.imposers.openClause();
    const segments = clause.segments.flatMap((segment) => cutAtCase(this.text.text, segment));
    this.caseInClause = false;
    // A clause before that neither describes a breach nor orders anything is a norm, and no part of the rule.
    if (this.rule.tiers.length === 0 && (!this.rule.hasCase || this.laysDuty(segments))) this.finish();
    else if (this.opensBreach(segments))
      this.finish(!clause.opensSentence || this.wordsOf(clause).startsWith(OF_THESE));
    else if (this.leavesTier(segments)) this.current = [];
    const { last, bare } =
      this.rule.tiers.length > 0 ? NO_BREACH : breachEnd(segments.map((segment) => this.wordsOf(segment)));
    if (bare) this.rule.hasCase = true;
    for (const [index, segment] of segments.entries()) {
      const words = this.wordsOf(segment);
      const further = this.rule.tiers.length > 0;
      const strikes = !further && namesWhomItStrikes(words) && !namesResponsible(words);
      if (CASE_END.test(words) || (index === 0 && further && isBareCircumstance(words)))
        this.readCase(segment, words, clause);
      else if (index < last || isApart(words) || strikes) {
        // 有关主管部门除依照行政处罚法处理外，还应当…: who does one imposes the other.
        if (index >= last && isApart(words) && !words.startsWith('除'))
          this.imposers.announce(enforcersIn(this.text, segment), this.text, segment);
        this.addBreach(segment);
      } else this.readMeasures(segment, words, clause);
    }
  }

  /**
   * 因建设需要确需占用的，建设单位应当征得同意；…: a case that is no breach, with what is to be done in it; so where the
   * breach of that comes next (设施破损的，设置单位应当修复。违反规定的，…).
   */
  private laysDuty(next: readonly Range[]): boolean {
    const cases = next.map((segment) => this.wordsOf(segment)).filter((words) => CASE_END.test(words));
    if (!this.stated || cases.length === 0 || cases.some((words) => this.isUnheeded(words))) return false;
    if (next[0] !== undefined && BREAKS_IT.test(this.wordsOf(next[0]))) return true;
    return !this.rule.breach.some((segment) => FAILS.test(this.wordsOf(segment)));
  }

  /** Whether the first case of a clause behind the consequences of a breach is another breach. */
  private opensBreach(segments: readonly Range[]): boolean {
    if (this.rule.tiers.length === 0) return false;
    for (const [index, segment] of segments.entries()) {
      const words = this.wordsOf(segment);
      if (isBareCircumstance(words)) return false;
      if (CASE_END.test(words))
        return (
          readCase(words, true).is === 'BREACH' &&
          (SOMEBODY_ELSE.test(words) || !isSituation(words)) &&
          // 有前款第二项情形的，可以并处…；有第一项情形的，可以并处…: the conduct of other items is another breach.
          (!this.comesOnTop(segments[index + 1]) ||
            (citesItem(words) && this.rule.breach.some((one) => citesItem(this.wordsOf(one)))))
        );
      if (CONSEQUENCE_OPENING.test(words)) return false;
    }
    return false;
  }

  /** 弄虚作假的，并处…罚款: what comes on top of the measures before is a further tier of theirs. */
  private comesOnTop(next: Range | undefined): boolean {
    return next !== undefined && ON_TOP.test(this.wordsOf(next));
  }

  /**
   * Whether a clause without a case goes back to what holds in all cases: ；对直接负责的主管人员依法给予处分 behind
   * 情节严重的, anything behind damage or a crime.
   */
  private leavesTier(segments: readonly Range[]): boolean {
    const [tier] = this.current;
    if (tier === undefined || tier.circumstance === 'BASE') return false;
    const ahead = segments.findIndex((segment) => CONSEQUENCE_OPENING.test(this.wordsOf(segment)));
    if (
      segments
        .slice(0, ahead < 0 ? segments.length : ahead)
        .some((segment) => CASE_END.test(this.wordsOf(segment)))
    )
      return false;
    // …；由X责令停产，造成严重后果的，吊销…: what comes again was left before.
    const again = segments.some((segment) => {
      const reading = readCase(this.wordsOf(segment), true);
      return reading.is === 'CIRCUMSTANCE' && reading.circumstances.includes(tier.circumstance);
    });
    if (again) return true;
    const clause = segments.map((segment) => this.wordsOf(segment)).join('，');
    const words = this.text.text.slice(tier.start, tier.end);
    return endsBefore(clause, { tier, words, before: this.rule.tiers });
  }

  private measuredIn(clause: Clause): boolean {
    return this.rule.tiers.some(({ measures }) => measures.some(({ start }) => start >= clause.start));
  }

  private readCase(segment: Range, words: string, clause: Clause): void {
    if (OTHER_ORDER.test(words)) this.imposers.forget();
    const measured = this.rule.tiers.length > 0;
    const reading = readCase(words, measured || this.refersBack() || this.isUnheeded(words));
    // 有违法所得的，退还所收费用，无法退还的予以没收: gains still.
    this.condition = words.startsWith('无法') ? this.condition + words : words;
    this.caseInClause = true;
    const ofThose = isOfThoseStruck(words) && this.measuredIn(clause);
    if (reading.is !== 'SAME_TIER')
      this.caseOfTier = measured || reading.is === 'FURTHER_TIER' ? segment : null;
    if (isInOffice(words) && !ofThose && measured) {
      this.readOfThose(segment);
      return;
    }
    this.struck.openCase(segment, { ofThose, measured, isGrade: reading.is !== 'BREACH' });
    this.discretion.open();
    if (measured) this.rule.refusing.push(...refusingIn(this.text, segment));
    this.rule.refusing.push(...ascribedIn(this.text, segment));
    this.rule.hasCase = true;
    switch (reading.is) {
      case 'CIRCUMSTANCE':
        this.current = openTiers(reading.circumstances, segment, words, this.current);
        if (!measured) this.addBreach(segment);
        return;
      case 'SAME_TIER':
        return;
      case 'FURTHER_TIER':
        if (measured) this.openFurther(segment);
        else this.addBreach(segment);
        return;
      case 'BREACH':
        if (measured) {
          const otherOrder = OTHER_ORDER.test(words) && !isPending(this.current);
          const opensAnew = takesPart(words) || leaves(this.current, clause);
          if (otherOrder || (opensAnew && !OF_PARTY.test(words))) this.current = [];
          else if (!ofThose) this.openFurther(segment);
          return;
        }
        // 有前条情形，情节严重的，或者有第五十八条情形的: how grave one of two breaches is makes no tier of both.
        if (words.startsWith('或者')) this.current = [];
        this.addBreach(segment);
    }
  }

  /** Goes on with those whom the last measure struck, be the case serious or not: ；属于公职人员的，还应当依法给予处分. */
  private readOfThose(segment: Range): void {
    this.struck.goOn(this.rule.tiers.at(-1)?.measures.at(-1));
    this.discretion.open();
    this.current = this.current.filter(({ circumstance }) => !GRADES.has(circumstance));
    this.openFurther(segment);
  }

  /** 有前款行为，致使…后果发生的: beside a breach that was told before, a consequence makes the tier. */
  private refersBack(): boolean {
    return this.rule.breach.some((segment) => REFERS_BACK.test(this.wordsOf(segment)));
  }

  /** 由管理单位予以劝阻；不听劝阻的: what was done before a penalty had no effect. */
  private isUnheeded(words: string): boolean {
    return this.rule.admonished && isInVain(words);
  }

  /** Opens a further tier of the circumstance that is spoken of; of BASE none, for the measures open that. */
  private openFurther(segment: Range): void {
    // 警告后不改正的，或者放任动物恐吓他人的: what a tier follows upon either way.
    if (isPending(this.current) && this.text.text.startsWith('或者', segment.start)) return;
    this.current = furtherTiers(this.current, segment);
  }

  private readMeasures(segment: Range, words: string, clause: Clause): void {
    const setting = settingOf(this.text.text, segment, clause, this.condition);
    const measures = measuresIn(words, setting).filter(
      (measure) => !this.isDuty(measure, words, segment, clause) && !this.closesFine(measure, clause),
    );
    // 法律已有规定的，依照其规定处罚: a referral, beside which 构成犯罪的 still has its consequence.
    if (REFERRED.test(this.condition) && measures.every(({ rule }) => REFERENCES.has(rule))) return;
    if (measures.length === 0) {
      this.discretion.announce(words);
      this.rule.admonished ||= admonishes(words);
      const states = this.rule.breach.length > 0 && STATES_DUTY.test(words);
      this.stated ||= states;
      if (states && this.rule.tiers.length === 0) this.rule.obliged.push(...debtorsIn(this.text, segment));
      const enforcers = enforcersIn(this.text, segment);
      if (this.rule.tiers.length === 0 && !this.caseInClause && enforcers.length === 0)
        this.addBreach(segment);
      this.struck.announce(segment);
      this.rule.struck.push(...struckIn(this.text, segment));
      if (CARRIED_OUT.test(words) && this.measuredIn(clause)) this.rule.enforcers.push(...enforcers);
      else this.imposers.announce(enforcers, this.text, segment);
      return;
    }
    if (
      clause.opensSentence &&
      !this.caseInClause &&
      this.rule.tiers.length > 0 &&
      !this.measuredIn(clause)
    ) {
      // A sentence of its own without a case is a further tier where it goes on with the same breach.
      const goesOn = FURTHER_SENTENCE.test(this.text.text.slice(clause.start, clause.start + 8));
      if (!goesOn && !measures.some(({ rule }) => rule === 'penalty.fine')) return;
      this.current = [];
    }
    this.discretion.openStretch(words);
    const civil = measures.every(({ rule }) => rule === 'penalty.civil' || rule === 'penalty.restitution');
    // 有关部门应当查实；查证有违法行为的，有关人员应当承担责任: whoever looks into it imposes nothing by that.
    const isOpen = measures.every(({ rule }) => rule === 'penalty.openLiability');
    if (civil) {
      const debtors = debtorsIn(this.text, segment);
      this.rule.debtors.push(...debtors);
      if (!/^与|由/.test(words)) this.rule.obliged.push(...debtors);
    } else if (isOpen) {
      this.rule.debtors.push(...answeringIn(this.text, segment));
    }
    this.rule.ordered.push(...orderedIn(this.text, segment));
    this.rule.struck.push(...struckIn(this.text, segment));
    const enforcers =
      civil && !words.includes('责令')
        ? []
        : [...this.imposers.announced, ...enforcersIn(this.text, segment)];
    this.rule.enforcers.push(...enforcers);
    this.chooseTier(segment, civil);
    this.imposers.forgetAnnounced();
    let from = 0;
    for (const { measure, imposers, apart } of this.imposers.read(this.text, segment, measures, enforcers)) {
      if (this.continuesOrder(measure, words, clause)) continue;
      const draft = {
        ...measure,
        start: segment.start + measure.start,
        end: segment.start + measure.end,
        ...this.struck.read({ start: segment.start + from, end: segment.start + measure.end }, measure),
        discretion: this.discretion.read(words.slice(from, measure.start + 1)),
        enforcers: isOpen ? enforcersIn(this.text, segment) : imposers,
        apart,
      };
      for (const tier of this.current) addMeasure(tier.measures, draft);
      from = measure.end;
    }
    for (const tier of this.current) tier.end = Math.max(tier.end, segment.end);
    this.rule.end = Math.max(this.rule.end, segment.end);
  }

  /** 责令停止违法行为，限期改正 is one order, and so is 责令改正，采取补救措施; another measure between cuts. */
  private continuesOrder(measure: PlacedMeasure, words: string, clause: Clause): boolean {
    const partOf =
      measure.kind === 'ORDER_CORRECTION' || (TAILS_OF_ORDER.has(measure.rule) && PART_OF_ORDER.test(words));
    return (
      partOf &&
      this.current.some(({ measures }) => {
        const last = measures.at(-1);
        return last?.kind === 'ORDER_CORRECTION' && last.start >= clause.start;
      })
    );
  }

  /** 应当经批准，…，限期恢复原状, and 采取保护措施 before any case, are part of a duty; an authority orders with 责令. */
  private isDuty(measure: PlacedMeasure, words: string, segment: Range, clause: Clause): boolean {
    const untold = !this.caseInClause && this.rule.tiers.length === 0;
    if (isForceOnDuty(measure, this.text.text.slice(clause.start, segment.start + measure.start)))
      return true;
    // 不得在养殖区内从事游泳: what all are forbidden, for no time, is a norm.
    const forbids = measure.kind === 'INDUSTRY_BAN' && measure.months == null && !words.includes('终身');
    if (forbids || measure.rule === 'penalty.namedMeasures') return untold && !this.rule.hasCase;
    if (words.startsWith('承担', measure.start)) return untold && this.rule.breach.length === 0;
    if (measure.kind !== 'ORDER_CORRECTION' || words.startsWith('责令', measure.start)) return false;
    return /应当|必须/.test(this.text.text.slice(clause.start, segment.start)) && !this.measuredIn(clause);
  }

  /** 按照每人一千元的标准计算，处以罚款: the amount came before. */
  private closesFine({ rule }: PlacedMeasure, clause: Clause): boolean {
    const last = this.current[0]?.measures.at(-1);
    return rule === 'penalty.openFine' && last?.rule === 'penalty.fine' && last.start >= clause.start;
  }

  /** The tier that the measures of a stretch belong to; opens a BASE tier where no case did. */
  private chooseTier(segment: Range, onlyCivil: boolean): void {
    const lone = this.current[0];
    if (lone?.circumstance === 'NO_OR_LOW_GAIN' && lone.measures.length > 0 && !this.comesOnTop(segment)) {
      // 没有违法所得的 holds only what its own words name: 没有违法所得的，予以警告，可以并处罚款.
      const before = this.rule.tiers.findLast(({ circumstance }) => circumstance !== 'NO_OR_LOW_GAIN');
      this.current = before === undefined ? [] : [before];
    }
    if (this.current.length === 0) {
      const damage = onlyCivil ? this.damage : null;
      const circumstance = damage === null ? 'BASE' : 'DAMAGE';
      const consequence = this.imposers.announcedFrom ?? segment.start;
      const start = damage?.start ?? consequence;
      const condition = damage ?? this.caseOfTier;
      this.current = [{ circumstance, condition, start, consequence, end: segment.end, measures: [] }];
    }
    for (const tier of this.current) if (!this.rule.tiers.includes(tier)) this.rule.tiers.push(tier);
  }

  private addBreach(segment: Range): void {
    this.rule.breach.push(segment);
    if (this.rule.breach.length === 1 && this.rule.tiers.length === 0) this.rule.start = segment.start;
    const words = this.wordsOf(segment);
    // Behind an authority's name 对…的 is the object of its task.
    const opens = this.rule.breach.length <= 1 && this.imposers.announced.length === 0;
    if (describesBreach(words, opens)) this.rule.hasCase = true;
    if (causesDamage(words) && this.rule.tiers.length === 0) this.damage = segment;
    this.rule.end = Math.max(this.rule.end, segment.end);
  }

  private finish(goesOn = false): void {
    if (this.rule.tiers.length > 0) this.rules.push(this.rule);
    withoutBreachAsCase(this.rule.tiers);
    this.imposers.openBreach(goesOn);
    this.rule = emptyRule(this.rule.end, goesOn);
    this.current = [];
    this.damage = null;
    this.stated = false;
  }

  private wordsOf({ start, end }: Range): string {
    return this.text.text.slice(start, end);
  }
}
