import { sameActors, type ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { actorsIn } from '../actor/place.ts';
import { isState } from '../actor/rulers.ts';
import type { Agent } from '../clause/agent.ts';
import { actsFirst, awaitsAction, isFronted, withoutFacts } from '../clause/await.ts';
import type { Clause, Range } from '../words/clause.ts';
import { caseBefore, caseBeforeAgent } from '../clause/case-of-lead.ts';
import { marksCase, readLead, type Lead } from '../clause/lead.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import { headedByVerb } from '../words/name-stems.ts';
import {
  actorOfCase,
  agentOf,
  asksOthers,
  bannedActors,
  bearersWithoutSubject,
  encouragedActors,
  insteadOfAddressee,
} from './bearers.ts';
import {
  caseOfAct,
  caseWithoutSubject,
  conditionBehind,
  innerCondition,
  joinConditions,
  needBefore,
} from './condition.ts';
import { modalConfidence } from './confidence.ts';
import { handedOn, handsOn, type Carry } from './carry.ts';
import { caseOfFirstRun, governs, stateIn, type NormDraft } from './draft.ts';
import { inheritedDraft } from './inherited.ts';
import { LastNamed } from './last-named.ts';
import { isOnlyThen } from './leave.ts';
import { claimsBefore, grow, isHeadlessClaim, modalityOf } from './modality.ts';
import {
  agentOpening,
  banOpening,
  caseOpening,
  declarativeOpening,
  encouragementOpening,
  furtherOpening,
  lastActOf,
  turnOf,
  type Opening,
} from './openings.ts';
import {
  encouragementLength,
  isAdjunctOnly,
  isChosen,
  isDetermined,
  isPrinciple,
  isStatement,
  isStative,
  isVagueNoun,
  statesRightAndDuty,
} from '../clause/predicate.ts';
import { declaredOf, measuresHis } from '../clause/of-thing.ts';

const URGES = /^(?:鼓励|支持|提倡|倡导)/;

/**
 * Reads the clauses of one paragraph in order and cuts them into norms: one for each run of actions with the same
 * bearers and kind (guidelines §4, rules 1 to 3, 8 to 10).
 *
 * @example 应当核查其相关情况；经核查有下列情形之一的，有权拒绝办理 → OBLIGATION, RIGHT, both of the first bearer
 */
export class ClauseRuns {
  readonly drafts: NormDraft[] = [];
  private carry: Carry | null = null;
  private current: NormDraft | null = null;
  private pending: Reading[] = [];
  private clause: Clause = { start: 0, end: 0, segments: [], opensSentence: true };
  private clauseIndex = 0;
  private readonly lastNamed: LastNamed;
  private readonly mapped: MappedText;
  private readonly text: string;

  constructor(mapped: MappedText) {
    this.mapped = mapped;
    this.lastNamed = new LastNamed(mapped);
    this.text = mapped.text;
  }

  /** Takes the next clause of the paragraph, as its segments were read. */
  read(clause: Clause, index: number, segments: readonly Reading[]): void {
    this.clause = clause;
    this.clauseIndex = index;
    this.current = null;
    this.pending = [];
    const readings = withoutFacts(this.text, segments);
    for (const [at, reading] of readings.entries()) this.step(reading, at, readings);
    this.closeRun();
  }

  /** …拟订，经领导小组审核同意后公布: a last act behind a case of its own belongs to the run. */
  private closeRun(): void {
    const { current } = this;
    const act = lastActOf(this.text, this.pending);
    if (current === null || act === null) return;
    current.end = act.end;
    current.condition ??= act.consent;
  }

  private step(reading: Reading, at: number, readings: readonly Reading[]): void {
    if (reading.wordsStart >= reading.end || reading.shape === 'EXCEPTION') return;
    const modal = reading.modals[0];
    if (modal !== undefined && governs(this.text, modal, reading, this.current, this.clause)) {
      this.modalAction(reading, modal);
      for (const further of reading.modals.slice(1)) this.furtherModal(reading, further);
      return;
    }
    if (modal === undefined) {
      const { agent, shape } = reading;
      if (agent !== null && shape !== 'ADJUNCT' && (shape !== 'CASE' || actsFirst(this.text, readings, at))) {
        this.agentAction(reading, agent);
        return;
      }
      if (shape === 'REFERRAL') {
        // 并按照…规定办理 is a further act; 未提出的，视为没有证据 leaves the case to what follows.
        if (this.current !== null && this.text.startsWith('并', reading.start)) this.extend(reading);
        else if (this.current === null && !/^视[为同]/.test(this.text.slice(reading.wordsStart)))
          this.pending = [];
        return;
      }
      if (shape !== 'PLAIN') {
        this.pending.push(reading);
        return;
      }
    }
    const inRun = this.current !== null;
    if (inRun && isFronted(this.text, readings, at)) this.pending.push(reading);
    else this.plainAction(reading, awaitsAction(this.text, readings, at, inRun));
  }

  /** A segment without a modal word, case or agent: subject, declarative or a further action of the run. */
  private plainAction(reading: Reading, awaits: boolean): void {
    const { subject } = reading;
    if (subject === null) {
      if (this.current !== null) {
        // 应当取得许可，许可的范围按照国家有关规定执行: what is stated of a thing is no further act.
        if (!reading.verbal && isStatement(this.text.slice(reading.wordsStart, reading.end))) return;
        if (awaits && !reading.verbal) this.pending.push(reading);
        else if (this.pending.length === 0 || !this.actionOfCase(reading)) this.extend(reading);
      } else if (awaits) this.pending.push(reading);
      else this.subjectlessAction(reading);
    } else if (subject.end >= reading.end) {
      if (this.current === null || awaits) this.pending.push(reading);
      else this.extend(reading);
    } else if (awaits) this.pending.push(reading);
    else if (this.current !== null && isVagueNoun(this.slice(subject))) this.extend(reading);
    else if (
      this.current !== null &&
      (this.text.startsWith('以及', reading.start) || headedByVerb(this.text, subject.start))
    )
      // 应当告知劳动报酬，以及劳动者要求了解的其他情况: one more object.
      this.extend(reading);
    else if (isStative(this.text.slice(subject.end, reading.end))) this.pending.push(reading);
    else this.declarativeAction(reading, subject);
  }

  private modalAction(reading: Reading, modal: Modal): void {
    const { mapped, text } = this;
    if (modal.modality === 'ENCOURAGEMENT') {
      this.encouragement(reading, modal.start);
      return;
    }
    const lead = readLead(text, this.pending);
    const agent = agentOf(text, reading, modal);
    // 入园幼儿应当由监护人接送: whom 由 names acts, whatever stands before the modal word.
    const acts = agent === null || agent.start < modal.end;
    const named = acts && this.actors(reading.subject, true).length > 0 ? reading.subject : null;
    const subject = named ?? (agent === null ? lead.subject : null);
    const inner = innerCondition(text, reading, named, modal.start);
    const need = needBefore(text, reading, named);
    const led = agent !== null && named === null ? caseBeforeAgent(text, lead) : caseBefore(lead, named);
    const before = joinConditions(text, led, need);
    let condition = joinConditions(text, before, inner) ?? conditionBehind(text, reading, modal);

    if (modal.word === '禁止' || modal.word === '严禁') {
      this.ban(reading, modal, condition, lead);
      return;
    }
    let bearers: readonly ActorMention[];
    let rule = 'norm.modal';
    let confidence = modalConfidence(text, { modal, end: reading.end, condition, inner, lead, subject });
    let demandedBy: Range | null = null;
    if (agent !== null && named === null) {
      bearers = this.agents(agent.phrase);
      rule = 'norm.agent';
      confidence = 0.9;
    } else if (subject !== null) {
      const chosen = named !== null || lead.whole === null;
      const predicate = text.slice(modal.end, reading.end);
      bearers = chosen && isChosen(predicate, this.slice(subject)) ? [] : this.actors(subject, true);
      demandedBy = lead.caseSubjects[0] ?? (named === null || lead.whole === null ? null : lead.subject);
    } else {
      const inherited =
        this.current?.bearers ?? handedOn(text, this.carry, modal, reading, lead, this.drafts.at(-1));
      const taken = bearersWithoutSubject(mapped, reading, modal, lead, inherited, this.current !== null);
      ({ bearers, rule, confidence, demandedBy } = taken);
      condition = caseWithoutSubject(lead, reading, taken, { condition, inner });
    }
    const action = text.slice(modal.end, reading.end);
    const claim = text.slice(modal.end, this.clause.end);
    const impersonal = bearers.length === 0 && (this.carry === null || rule === 'norm.impersonal');
    const ofAct = lead.act && subject === null && this.current === null && !/应当|不得|必须/.test(claim);
    if ((lead.act ? ofAct : impersonal) && isPrinciple(text, reading, modal, lead, { action, claim })) {
      [this.pending, this.carry] = [[], null];
      return;
    }
    if (rule === 'norm.inherited') bearers = insteadOfAddressee(text, reading, bearers, this.drafts);
    // 对…有异议的，可以提出申诉: the right of whom it strikes, not of those before it.
    const claimed = claimsBefore(text, this.current ?? this.carry, this.drafts.at(-1));
    if (rule === 'norm.inherited' && !claimed && isHeadlessClaim(this.slice(condition))) bearers = [];
    const modality = modalityOf(modal, claim, bearers, this.slice(condition));
    if (this.current !== null) {
      if (isOnlyThen(text, this.current, reading, modal, condition)) {
        this.extend(reading);
        return;
      }
      const same = sameActors(this.current.bearers, bearers);
      const goesOn = subject === null && agent === null && rule !== 'norm.case-subject';
      const unnamed = goesOn && !lead.topic && (reading.bare || rule !== 'norm.impersonal');
      if (this.current.modality === modality && (unnamed || same)) {
        this.current.condition ??= condition;
        this.extend(reading);
        return;
      }
      if (same && (reading.bare || named !== null || bearers.length === 0 || rule === 'norm.inherited'))
        condition ??= caseOfFirstRun(this.drafts, this.clauseIndex, bearers);
    }
    this.open({
      modality,
      start: Math.min(lead.start ?? Infinity, need?.start ?? named?.start ?? reading.wordsStart),
      end: reading.end,
      bearers,
      condition,
      rule,
      confidence,
      actionStart: modal.end,
      demandedBy,
    });
  }

  /** A second modal word in the same segment counts where 并 or 但 stands before it: 有…的义务，并有权…. */
  private furtherModal(reading: Reading, modal: Modal): void {
    const { current, text } = this;
    if (current === null || !/[并但且也又]$/.test(text.slice(reading.start, modal.start))) return;
    const action = text.slice(modal.end, reading.end);
    const modality = modalityOf(modal, action, current.bearers, this.slice(current.condition));
    if (modality === current.modality || modality === 'ENCOURAGEMENT') return;
    current.end = modal.start - 1;
    this.open(furtherOpening(current, modal, modality, reading.end));
  }

  /** 禁止 and 严禁: of the actor named beside, else of the clause's bearers where it forbids their own conduct. */
  private ban(reading: Reading, modal: Modal, leadCondition: Range | null, lead: Lead): void {
    const before = this.current?.bearers ?? this.carry?.bearers ?? [];
    const { bearers, inherited } = bannedActors(this.mapped, reading, modal, before);
    if (this.current?.modality === 'PROHIBITION' && sameActors(this.current.bearers, bearers)) {
      this.extend(reading);
      return;
    }
    const ofRun = bearers.length > 0 ? caseOfFirstRun(this.drafts, this.clauseIndex, bearers) : null;
    const opening = banOpening(this.text, reading, modal, lead, leadCondition, { bearers, inherited });
    this.open({ ...opening, condition: opening.condition ?? ofRun });
  }

  /** 鼓励 and 国家支持: the bearer is who is encouraged, else the State itself. */
  private encouragement(reading: Reading, verb: number): void {
    const { text } = this;
    const from = verb + encouragementLength(text.slice(verb, reading.end));
    const subject = reading.subject ?? readLead(text, this.pending).subject;
    const state = isState(this.slice(subject)) ? this.actors(subject) : stateIn(this.current);
    const named = encouragedActors(this.mapped, from, reading.end);
    const bearers = named.length > 0 ? named : state;
    const run = this.current?.modality === 'ENCOURAGEMENT' ? this.current : null;
    if (run !== null && (bearers.length === 0 || sameActors(run.bearers, bearers))) {
      this.extend(reading);
      return;
    }
    // 发展科学技术，鼓励自主创新: another act is no case.
    const cases = this.pending.some(marksCase) ? this.pending : [];
    this.open(encouragementOpening(text, reading, readLead(text, cases), from, { bearers, state }));
  }

  /** 由X…: X is the bearer; a modal word before it that governs but an adjunct is the same norm. */
  private agentAction(reading: Reading, agent: Agent): void {
    const { text, current } = this;
    const bearers = this.agents(agent.phrase);
    const headless = current !== null && current.bearers.length === 0;
    if (headless && isAdjunctOnly(text.slice(current.actionStart, current.end))) {
      current.bearers = bearers;
      this.extend(reading);
      this.carry = { bearers, modality: current.modality };
      return;
    }
    const named = bearers.length > 0 || agent.phrase.end - agent.phrase.start === 1;
    if (!named && !(agent.unknown === true && (current === null || agent.start === reading.wordsStart))) {
      if (current !== null) this.extend(reading);
      return;
    }
    this.open(agentOpening(text, reading, agent, readLead(text, this.pending), bearers));
  }

  /** A task laid down without a modal word: 公安机关牵头负责…. */
  private declarativeAction(reading: Reading, subject: Range, from: number = subject.end): void {
    const predicate = this.text.slice(from, reading.end);
    if (isState(this.slice(subject)) ? encouragementLength(predicate) > 0 : URGES.test(predicate)) {
      this.encouragement(reading, from);
      return;
    }
    const ofThing = isDetermined(predicate) || measuresHis(predicate);
    const bearers = ofThing ? [] : this.actors(subject);
    const modality = declaredOf(this.slice(subject), predicate);
    const run = this.current?.modality === modality ? this.current : null;
    if ((bearers.length === 0 && !ofThing) || (run !== null && sameActors(run.bearers, bearers))) {
      this.extend(reading);
      return;
    }
    const lead = readLead(this.text, this.pending);
    const opening = declarativeOpening(this.text, reading, subject, lead, { bearers, from });
    this.open(opening);
    if (modality === 'RIGHT' && statesRightAndDuty(predicate))
      this.open({ ...opening, modality: 'OBLIGATION' });
  }

  /** A verb phrase: of the subject that a comma set off (公共场所的从业人员，持证方能…), else of those before it. */
  private subjectlessAction(reading: Reading): void {
    const { subject } = reading.verbal ? readLead(this.text, this.pending) : { subject: null };
    if (subject !== null && !isStative(this.text.slice(reading.wordsStart, reading.end))) {
      this.declarativeAction(reading, subject, reading.wordsStart);
    } else if (!this.actionOfCase(reading)) this.inheritedAction(reading);
  }

  /** What he does in whose case it is: 登记机关认为不符合条件的，不予登记; false where the act is another's. */
  private actionOfCase(reading: Reading): boolean {
    const lead = readLead(this.text, this.pending);
    const acting = reading.verbal ? actorOfCase(this.text, reading, lead) : null;
    const bearers = this.actors(acting);
    if (acting === null || bearers.length === 0) return false;
    const { current } = this;
    if (current !== null && (asksOthers(this.text, acting) || sameActors(current.bearers, bearers)))
      return false;
    this.open(caseOpening(this.text, reading, acting, lead, bearers));
    return true;
  }

  /** A clause without bearer and modal word: the work of those before it (guidelines §4, rule 3). */
  private inheritedAction(reading: Reading): void {
    const lead = readLead(this.text, this.pending);
    const draft = inheritedDraft(this.text, reading, lead, this.carry, this.clause.end);
    if (draft === null) this.pending.push(reading);
    else this.open(draft);
  }

  private open(draft: Opening): void {
    this.current = { ...draft, clause: this.clauseIndex };
    this.drafts.push(this.current);
    if (this.carry === null || handsOn(this.text, this.current, this.drafts.at(-2)))
      this.carry = { bearers: draft.bearers, modality: draft.modality };
    this.pending = [];
    this.lastNamed.note(this.current);
  }

  private extend(reading: Reading): void {
    const { current } = this;
    if (current === null) return;
    const lead = readLead(this.text, this.pending);
    const turn = turnOf(this.text, current, reading, lead, this.carry?.bearers ?? []);
    if (turn !== null) {
      this.open(turn);
      return;
    }
    current.condition ??= lead.condition ?? caseOfAct(this.text, reading);
    grow(this.text, current, reading);
    this.pending = [];
    this.lastNamed.note(current);
  }

  private actors(range: Range | null, bound = false): readonly ActorMention[] {
    return range === null ? [] : actorsIn(this.mapped, range, bound);
  }

  /** Who acts behind 由; 其 is whoever was named last, else who acts in the case. */
  private agents(phrase: Range): readonly ActorMention[] {
    if (phrase.end - phrase.start > 1) return this.actors(phrase);
    const named = this.lastNamed.actors();
    return named.length > 0 ? named : this.actors(readLead(this.text, this.pending).caseSubjects[0] ?? null);
  }

  private slice(range: Range | null): string {
    return range === null ? '' : this.text.slice(range.start, range.end);
  }
}
