import type { ActorMention } from '../model/actor.ts';
import type { Circumstance, Discretion, MeasureTarget } from '../model/liability-rule.ts';
import type { MappedText } from '../model/span.ts';
import type { Clause, Range } from './clause-cut.ts';
import { enforcersIn } from './liability-actors.ts';
import { isSituation, readCase } from './liability-circumstance.ts';
import { measuresIn, type PlacedMeasure } from './measures.ts';

/** A measure with its place in the paragraph, whom it strikes, and whether it is bound. */
export interface DraftMeasure extends PlacedMeasure {
  readonly target: MeasureTarget;
  readonly discretion: Discretion;
  readonly enforcers: readonly ActorMention[];
}

export interface DraftTier {
  readonly circumstance: Circumstance;
  start: number;
  end: number;
  readonly measures: DraftMeasure[];
}

/** One breach with what follows from it, before it is told whether it is a rule. */
export interface DraftRule {
  /** Stretches that describe the breach. */
  readonly breach: Range[];
  readonly tiers: DraftTier[];
  readonly enforcers: ActorMention[];
  /** Whether a case …的, 违反… or a list of conduct describes the breach. */
  hasCase: boolean;
  start: number;
  end: number;
}

const CASE_END = /的$/u;
const RESPONSIBLE =
  /主管人员|直接责任|责任人员|责任人(?!代表)|负责人|高级管理人员|领导人员|主要领导|负有责任的|经办人员|有关人员|相关人员|当事人员/u;
const TOWARDS = /对(?![于外方照])/gu;
const ADDRESSEE_END = /给予|予以|处(?!罚对象)|依法|可|并|责令|没收|吊销|追究|应当|按照/u;
/** A breach described without …的: 违反本条例规定，…; 对未取得证书的船舶所有人，…; 凡有下列行为之一者. */
const DESCRIBES_BREACH = /^.{0,40}违反|者$|之一/u;
const TOWARDS_BREACH = /^对(?!于).*的/u;
/** The words that name whom the measures of the next stretch strike: 对…而未申请的单位或者人员，…. */
const VIOLATOR_NAMED = /^对.{4,}的[^的]{0,14}(?:单位|人员|个人|者|人|企业|机构)$/u;
const DAMAGE = /损害|损失|伤害|损毁|伤亡|人身|财产/u;
const MAY = /可以|可(?=[处并给予责由根对暂吊没视按])/gu;
const CONSEQUENCE_OPENING =
  /^(?:由(?!于)|责令|处(?![于理在])|给予|予以|没收|并?可以|并处|并由|吊销|警告|依法给予|依照)/u;
/** A following stretch that begins so is bound again. */
const BOUND_AGAIN = /^(?:并?处|并?对|并?由|没收|并没收|依法追究)/u;
const FURTHER_SENTENCE =
  /^(?:[对并]|同时|还?可以|[可处由]|单位|情节|构成|造成|逾期|拒不|有违法所得|违法所得|没有|尚不|前款)/u;

/** Reads the clauses of a paragraph into breaches, each with its tiers. */
export class TierReader {
  readonly rules: DraftRule[] = [];
  private readonly text: MappedText;
  private rule: DraftRule;
  private current: DraftTier[] = [];
  private condition = '';
  private target: MeasureTarget = 'VIOLATOR';
  private may = false;
  private caseInClause = false;
  /** Enforcers named in a stretch of their own, before that of the measures: 由X会同Y按照职责，责令…. */
  private announced: ActorMention[] = [];
  /** The case 造成他人损害的 of a breach, which makes a tier of its own where the consequence is civil. */
  private damage: Range | null = null;

  constructor(text: MappedText, hasConduct: boolean) {
    this.text = text;
    this.rule = this.emptyRule(0);
    this.rule.hasCase = hasConduct;
  }

  read(clauses: readonly Clause[]): readonly DraftRule[] {
    for (const clause of clauses) this.readClause(clause);
    this.finish();
    return this.rules;
  }

  private readClause(clause: Clause): void {
    this.target = 'VIOLATOR';
    this.may = false;
    this.announced = [];
    const { segments } = clause;
    this.caseInClause = false;
    const lastBreach = this.rule.tiers.length > 0 ? -1 : this.lastBreachOf(segments);
    for (const [index, segment] of segments.entries()) {
      const words = this.wordsOf(segment);
      if (CASE_END.test(words)) this.readCase(segment, words, index === 0 || !this.measuredIn(clause));
      else if (index < lastBreach || /^除/u.test(words) || this.namesViolator(words)) this.addBreach(segment);
      else this.readMeasures(segment, words, clause);
    }
  }

  /**
   * Index of the last stretch that describes the breach; -1 where none does. A case behind the first consequence
   * (没收违法所得，违法经营额五十万元以上的，…) describes it no more.
   */
  private lastBreachOf(segments: readonly Range[]): number {
    let last = -1;
    for (const [index, segment] of segments.entries()) {
      if (this.isBreach(segment)) last = index;
      else if (last >= 0 && CONSEQUENCE_OPENING.test(this.wordsOf(segment))) break;
    }
    return last;
  }

  private isBreach(segment: Range): boolean {
    const words = this.wordsOf(segment);
    return (
      CASE_END.test(words) &&
      readCase(words, false).is === 'BREACH' &&
      readCase(words, true).is !== 'CIRCUMSTANCE'
    );
  }

  private measuredIn(clause: Clause): boolean {
    return this.rule.tiers.some(({ measures }) => measures.some(({ start }) => start >= clause.start));
  }

  private readCase(segment: Range, words: string, opensClause: boolean): void {
    const measured = this.rule.tiers.length > 0;
    const reading = readCase(words, measured);
    this.condition = words;
    this.caseInClause = true;
    this.target = 'VIOLATOR';
    this.may = false;
    switch (reading.is) {
      case 'CIRCUMSTANCE':
        this.rule.hasCase = true;
        this.current = reading.circumstances.map((circumstance) => ({
          circumstance,
          start: segment.start,
          end: segment.end,
          measures: [],
        }));
        if (!measured) this.addBreach(segment);
        return;
      case 'SAME_TIER':
        this.rule.hasCase = true;
        return;
      case 'FURTHER_TIER':
        this.rule.hasCase = true;
        if (measured) this.current = [];
        else this.addBreach(segment);
        return;
      case 'BREACH':
        if (measured && opensClause && !isSituation(words)) this.finish();
        if (measured) this.current = [];
        this.rule.hasCase = true;
        if (words.includes('造成') && DAMAGE.test(words)) this.damage = segment;
        this.addBreach(segment);
    }
  }

  private readMeasures(segment: Range, words: string, clause: Clause): void {
    const rest = this.text.text.slice(segment.end, clause.end);
    const fineAhead = /^[^；。]{0,60}罚款/u.test(rest) && !words.includes('罚款');
    const measures = measuresIn(words, this.condition, fineAhead);
    if (measures.length === 0) {
      if (this.current.length === 0 && this.rule.tiers.length === 0) this.addBreach(segment);
      this.turnTo(words);
      this.announced.push(...enforcersIn(this.text, segment));
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
    if (BOUND_AGAIN.test(words)) this.may = false;
    const civil = measures.every(({ kind }) => kind === 'CIVIL_LIABILITY');
    const enforcers = this.addEnforcers(segment, civil);
    this.chooseTier(segment, civil);
    let from = 0;
    for (const measure of measures) {
      if (this.continuesCorrection(measure, words, clause)) continue;
      this.turnTo(words.slice(from, measure.end));
      if (hasMay(words.slice(from, measure.start))) this.may = true;
      const draft: DraftMeasure = {
        ...measure,
        start: segment.start + measure.start,
        end: segment.start + measure.end,
        target: this.target,
        discretion: this.may ? 'MAY' : 'MUST',
        enforcers,
      };
      for (const tier of this.current) tier.measures.push(draft);
      from = measure.end;
    }
    for (const tier of this.current) tier.end = Math.max(tier.end, segment.end);
    this.rule.end = Math.max(this.rule.end, segment.end);
  }

  /** 责令停止违法行为，限期改正 is one order. */
  private continuesCorrection(measure: PlacedMeasure, words: string, clause: Clause): boolean {
    if (measure.kind !== 'ORDER_CORRECTION' || !words.startsWith('限期', measure.start)) return false;
    return this.current.some(({ measures }) =>
      measures.some(({ kind, start }) => kind === 'ORDER_CORRECTION' && start >= clause.start),
    );
  }

  /** The tier that the measures of a stretch belong to; opens a BASE tier where no case did. */
  private chooseTier(segment: Range, onlyCivil: boolean): void {
    const lone = this.current[0];
    if (lone?.circumstance === 'NO_OR_LOW_GAIN' && lone.measures.length > 0) {
      // 没有违法所得的 holds only the measure that its own words name.
      const before = this.rule.tiers.findLast(({ circumstance }) => circumstance !== 'NO_OR_LOW_GAIN');
      this.current = before === undefined ? [] : [before];
    }
    if (this.current.length === 0) {
      const damage = onlyCivil ? this.damage : null;
      const circumstance = damage === null ? 'BASE' : 'DAMAGE';
      this.current = [{ circumstance, start: (damage ?? segment).start, end: segment.end, measures: [] }];
    }
    for (const tier of this.current) if (!this.rule.tiers.includes(tier)) this.rule.tiers.push(tier);
  }

  /** Follows 对X: whom the next measures strike. */
  private turnTo(words: string): void {
    let last: string | null = null;
    for (const { index } of words.matchAll(TOWARDS)) {
      const rest = words.slice(index + 1, index + 61);
      last = rest.slice(0, ADDRESSEE_END.exec(rest)?.index ?? rest.length);
    }
    if (last !== null) this.target = RESPONSIBLE.test(last) ? 'RESPONSIBLE_PERSON' : 'VIOLATOR';
    else if (/直接负责的主管人员|直接责任人员/u.test(words)) this.target = 'RESPONSIBLE_PERSON';
  }

  private addEnforcers(segment: Range, civil: boolean): readonly ActorMention[] {
    const found = [...this.announced, ...(civil ? [] : enforcersIn(this.text, segment))];
    this.announced = [];
    for (const actor of found) {
      if (!this.rule.enforcers.some(({ name }) => name === actor.name)) this.rule.enforcers.push(actor);
    }
    return found;
  }

  private addBreach(segment: Range): void {
    this.rule.breach.push(segment);
    if (this.rule.breach.length === 1 && this.rule.tiers.length === 0) this.rule.start = segment.start;
    if (this.describesBreach(this.wordsOf(segment))) this.rule.hasCase = true;
    this.rule.end = Math.max(this.rule.end, segment.end);
  }

  private namesViolator(words: string): boolean {
    return this.rule.tiers.length === 0 && VIOLATOR_NAMED.test(words) && !RESPONSIBLE.test(words);
  }

  private describesBreach(words: string): boolean {
    if (words.includes('应当')) return VIOLATOR_NAMED.test(words);
    // Behind an authority's name 对…的 is the object of its task.
    return DESCRIBES_BREACH.test(words) || (this.rule.breach.length <= 1 && TOWARDS_BREACH.test(words));
  }

  private finish(): void {
    if (this.rule.tiers.length > 0) this.rules.push(this.rule);
    this.rule = this.emptyRule(this.rule.end);
    this.current = [];
    this.damage = null;
  }

  private emptyRule(start: number): DraftRule {
    return { breach: [], tiers: [], enforcers: [], hasCase: false, start, end: start };
  }

  private wordsOf({ start, end }: Range): string {
    return this.text.text.slice(start, end);
  }
}

function hasMay(words: string): boolean {
  MAY.lastIndex = 0;
  return MAY.test(words);
}
