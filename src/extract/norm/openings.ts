import { sameActors, type ActorMention } from '../../model/actor.ts';
import type { Modality } from '../../model/norm.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Agent } from '../clause/agent.ts';
import { isForPhrase } from '../clause/case.ts';
import type { Range } from '../words/clause.ts';
import { behindSubject, caseBefore, caseBeforeAgent, onlySubject } from '../clause/case-of-lead.ts';
import type { Lead } from '../clause/lead.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import { caseOfAct, forPhraseOf, timeOf } from './condition.ts';
import type { NormDraft } from './draft.ts';
import { isOfAuthority, isRemedyInCase } from './modality.ts';
import { entitles, isAdjunctOnly, isTask } from '../clause/predicate.ts';
import { declaredOf } from '../clause/of-thing.ts';

/** A norm as it opens, before the reader numbers its clause. */
export type Opening = Omit<NormDraft, 'clause'>;

/** Without its 在 a place is a case only before a comma: 保护区内禁止建设码头. */
const PLACE_BEFORE = /^在.*(?:[内中上下里处区段]|区域|范围|场所)$|(?:[时后前期]|期间|时段)$/;
const OF_STATE = /^(?:国家|本[市省县])(?!.*[内中上下里处区]$)/;
/** 著作权由制作者 | 享有: a right, by whoever has it. */
const ENJOYED = /^(?:依法|共同)*享有(?!的|[和、并]承担)/;
/** A consent with the act behind it: 经领导小组审核同意后 | 公布. */
const CONSENTED =
  /^经(?![营济办纪费常过理贸])[^，。；]{0,40}?(?:同意|批准|核准|审定|审核|审查|通过|认定|备案)+后?(?=[^的后，。；])/;
/** 并经社员大会讨论通过: the consent itself is the last act. */
const LAST_CONSENT = /^经(?![营济办纪费常过理贸])[^，。；]{2,60}(?:[^，。；的时后前间]|确认)$/;

/**
 * A 禁止 or 严禁: its quote begins with its case, a place before it included.
 *
 * @example 在下列区域，禁止燃放烟花爆竹 → condition 在下列区域
 */
export function banOpening(
  text: string,
  reading: Reading,
  modal: Modal,
  lead: Lead,
  leadCondition: Range | null,
  banned: { readonly bearers: readonly ActorMention[]; readonly inherited: boolean },
): Opening {
  const inPlace = PLACE_BEFORE.test(text.slice(reading.wordsStart, modal.start));
  const place = inPlace ? { start: reading.wordsStart, end: modal.start } : null;
  // 其他车辆 | 禁止设置广告: from the thing, but not from 国家.
  const before = text.slice(reading.wordsStart, modal.start);
  const subject = reading.bare || OF_STATE.test(before) ? modal.start : reading.wordsStart;
  // 重要湿地，禁止任何单位和个人占用: the thing before whoever is named.
  const thing = banned.bearers.length > 0 && !banned.inherited ? lead.noun : null;
  const condition = leadCondition ?? place ?? thing;
  const unnamed = banned.bearers.length === 0 || reading.subject?.end === modal.start;
  return {
    modality: 'PROHIBITION',
    start: Math.min(condition?.start ?? (unnamed ? subject : modal.start), lead.start ?? Infinity),
    end: reading.end,
    bearers: banned.bearers,
    condition,
    rule: banned.inherited ? 'norm.inherited' : 'norm.ban',
    confidence: banned.bearers.length === 0 ? 0.85 : 0.9,
    actionStart: modal.end,
    demandedBy: null,
  };
}

/**
 * 鼓励 and 国家支持, behind their case.
 *
 * @param from where the words behind the verb of encouragement begin
 * @param encouraged whoever is encouraged, and the State that does so
 * @example 国家鼓励高等学校开展研究 → bearers 高等学校
 */
export function encouragementOpening(
  text: string,
  reading: Reading,
  lead: Lead,
  from: number,
  { bearers, state }: { readonly bearers: readonly ActorMention[]; readonly state: readonly ActorMention[] },
): Opening {
  return {
    modality: 'ENCOURAGEMENT',
    start: Math.min(lead.condition?.start ?? Infinity, reading.subject?.start ?? reading.wordsStart),
    end: reading.end,
    bearers,
    condition:
      lead.condition ?? timeOf(text, leadingActorPhrase(text, from, reading.end)?.end ?? from, reading.end),
    rule: 'norm.encouragement',
    confidence: bearers.length > 0 ? 0.9 : 0.7,
    actionStart: from,
    demandedBy: null,
    urgedBy: state,
  };
}

/**
 * 由X…: X acts, in the case or of the thing before him.
 *
 * @example 责任人不明确的，由街道办事处确定 → bearers 街道办事处, condition 责任人不明确的
 */
export function agentOpening(
  text: string,
  reading: Reading,
  agent: Agent,
  lead: Lead,
  bearers: readonly ActorMention[],
): Opening {
  const fronted = reading.shape === 'PLAIN' || reading.shape === 'CASE';
  return {
    modality: ENJOYED.test(text.slice(agent.end, reading.end)) ? 'RIGHT' : 'OBLIGATION',
    start: Math.min(lead.start ?? Infinity, fronted ? reading.wordsStart : agent.start),
    end: reading.end,
    bearers,
    condition:
      caseBeforeAgent(text, lead) ??
      (fronted && text.charAt(agent.start - 1) === '的'
        ? { start: reading.wordsStart, end: agent.start }
        : null) ??
      forPhraseOf(text, reading.wordsStart, agent.start, true) ??
      timeOf(text, agent.end, reading.end),
    rule: 'norm.agent',
    confidence: agent.unknown === true ? 0.65 : 0.85,
    actionStart: agent.phrase.end,
    demandedBy: lead.caseSubjects[0] ?? null,
  };
}

/**
 * A statement of what an actor does, without a modal word.
 *
 * @param from where its predicate begins
 * @example 公安机关牵头负责反诈工作 → OBLIGATION of 公安机关
 */
export function declarativeOpening(
  text: string,
  reading: Reading,
  subject: Range,
  lead: Lead,
  { bearers, from }: { readonly bearers: readonly ActorMention[]; readonly from: number },
): Opening {
  const predicate = text.slice(from, reading.end);
  return {
    modality: declaredOf(text.slice(subject.start, subject.end), predicate),
    start: Math.min(lead.start ?? Infinity, subject.start),
    end: reading.end,
    bearers,
    condition:
      (from === subject.end ? caseBefore(lead, subject) : lead.condition) ?? timeOf(text, from, reading.end),
    rule: 'norm.declarative',
    confidence: isTask(predicate) ? 0.85 : 0.65,
    actionStart: from,
    demandedBy: lead.caseSubjects[0] ?? null,
  };
}

/**
 * What he does who acts in the case.
 *
 * @example 纳税人以一个季度为计税期间的，自期满之日起十五日内申报纳税 → OBLIGATION of 纳税人
 */
export function caseOpening(
  text: string,
  reading: Reading,
  acting: Range,
  lead: Lead,
  bearers: readonly ActorMention[],
): Opening {
  const words = text.slice(reading.wordsStart, reading.end);
  const condition = behindSubject(onlySubject(lead), lead.condition);
  const remedy = condition !== null && isRemedyInCase(text.slice(condition.start, condition.end), words);
  return {
    modality: remedy ? 'RIGHT' : declaredOf(text.slice(acting.start, acting.end), words),
    start: Math.min(lead.start ?? Infinity, acting.start),
    end: reading.end,
    bearers,
    condition,
    rule: 'norm.case-subject',
    confidence: 0.75,
    actionStart: reading.wordsStart,
    demandedBy: null,
  };
}

/**
 * A second modal word in the same words, of the same bearers in the same case.
 *
 * @example 有保密的义务并有权要求赔偿 → RIGHT behind the OBLIGATION
 */
export function furtherOpening(
  { bearers, condition }: NormDraft,
  modal: Modal,
  modality: Modality,
  end: number,
): Opening {
  return {
    modality,
    start: modal.start,
    end,
    bearers,
    condition,
    rule: 'norm.modal',
    confidence: 0.8,
    actionStart: modal.end,
    demandedBy: null,
  };
}

/** 士官 | 按照下列规定, 根据决定，以及约定; 对赠款和贷款: words in which nothing is done. */
const isNoAct = (act: string): boolean =>
  isForPhrase(act) ||
  isAdjunctOnly(
    act.replace(/^[^，。；、的]{1,8}(?=按照|依照|根据)/, '').replace(/，(?:以及|及|和)[^，]*$/, ''),
  );

/** 不得组织旅游，并 | 通过安排购物获取回扣: a second act of the same wrong. */
const WRONG = /[获谋牟]取|造成|不正当/;
/** 不得逆向行驶，| 主动避让行人: what nobody is forbidden; to what end he is (防止水土流失) is no duty beside it. */
const DUTIFUL =
  /^(?:自觉|主动|及时|妥善|按时|依法依规|服从|听从|遵守|爱护|保持|维护[^，。；]*(?:卫生|环境|整洁)$|配合|尊重|承担[^，。；]*(?:责任|义务)$|接受[^，。；]*(?:监督|检查|管理|安检|查验)$|对[^，。；]*负责$)/;

/** 享有公民的权利，| 履行公民的义务: the duty that goes with a right. */
const DUTY = /^并?(?:依法|必须|同时)*(?:履行|承担)[^，。；]{0,40}义务$/;

/**
 * A further act without a modal word that is of another kind than the run before it, of the same bearers in the same
 * case: the duty that 并 or its verb sets beside a ban or goes with a right, what one is entitled to beside what he must
 * do, and what the State does beside what it encourages. Null where the run goes on.
 *
 * @param before bearers that the clause before hands on; of a measure's least or most they are bound
 * @example 不得与生活垃圾混同，并 | 投放到指定地点 → OBLIGATION; 依法参加社会保险，| 享受保险待遇 → RIGHT
 */
export function turnOf(
  text: string,
  run: NormDraft,
  reading: Reading,
  lead: Lead,
  before: readonly ActorMention[],
): Opening | null {
  const { start, wordsStart, end, modals } = reading;
  if (modals.length > 0) return null;
  if (run.modality === 'ENCOURAGEMENT') return taskBesideUrging(text, run, reading);
  const words = text.slice(wordsStart, end);
  const joined = text.startsWith('并', start) || DUTIFUL.test(words);
  const dutyBesideBan = run.modality === 'PROHIBITION' && joined && !WRONG.test(words);
  // 由联合会核发证件，享受优惠待遇: of him to whom the agent gives it. Behind nothing but a rule it is all that is said.
  const rightBesideDuty =
    (run.modality === 'OBLIGATION' || run.modality === 'EXEMPTION') &&
    run.rule !== 'norm.agent' &&
    entitles(words) &&
    !isOfAuthority(run.bearers) &&
    !run.bearers.some(({ name }) => name.endsWith('所在单位')) &&
    !isNoAct(text.slice(run.actionStart, run.end));
  const dutyBesideRight = run.modality === 'RIGHT' && run.rule === 'norm.declarative' && DUTY.test(words);
  if (!dutyBesideBan && !rightBesideDuty && !dutyBesideRight) return null;
  return {
    modality: rightBesideDuty ? 'RIGHT' : 'OBLIGATION',
    start: Math.min(lead.start ?? Infinity, wordsStart),
    end,
    // 禁止任何人截留，并接受监督: not of everybody.
    bearers: run.rule === 'norm.ban' ? [] : run.bearers.length > 0 ? run.bearers : before,
    condition: lead.condition ?? caseOfAct(text, reading) ?? run.condition,
    rule: 'norm.inherited',
    confidence: 0.85,
    actionStart: wordsStart,
    demandedBy: null,
  };
}

/** 鼓励对外贸易，| 维护公平的秩序: what the State does beside what it encourages; to what end it does so is no task. */
const OWN_TASK = /^(?:依法|切实|逐步)*(?:保[护障]|维护|规范|加强|建立|健全|完善|实行)/;
/** 推动建立担保体系，| 建立合作机制: what it furthers goes on. */
const FURTHERS = /^(?:国家|本[市省])?(?:推[动进]|促进)/;
/** Of this the State sees to it, whoever else is named as encouraged. */
const SHIELDS = /^(?:依法|切实)*(?:保[护障]|维护)[^，。；]*(?:权益|权利|秩序|安全)$/;

/** The State's own task behind what it encourages; null where the run goes on. */
function taskBesideUrging(text: string, run: NormDraft, { wordsStart, end }: Reading): Opening | null {
  const state = run.urgedBy ?? [];
  const words = text.slice(wordsStart, end);
  if (state.length === 0 || FURTHERS.test(text.slice(run.start, run.end))) return null;
  if (!(sameActors(state, run.bearers) ? OWN_TASK : SHIELDS).test(words)) return null;
  return {
    modality: 'OBLIGATION',
    start: wordsStart,
    end,
    bearers: state,
    condition: null,
    rule: 'norm.declarative',
    confidence: 0.75,
    actionStart: wordsStart,
    demandedBy: null,
  };
}

/**
 * The act that closes a clause behind a run: its end, and the consent with which it begins; null where the words are a
 * case alone, or more than one segment is left.
 *
 * @example 经领导小组审核同意后公布 → consent 经领导小组审核同意后
 */
export function lastActOf(
  text: string,
  [last, another]: readonly Reading[],
): { readonly end: number; readonly consent: Range | null } | null {
  if (last === undefined || another !== undefined) return null;
  const { shape, wordsStart, end } = last;
  const words = text.slice(wordsStart, end);
  const consent = CONSENTED.exec(words)?.[0];
  if (consent !== undefined) return { end, consent: { start: wordsStart, end: wordsStart + consent.length } };
  // 应当按照捐赠人的意愿，对捐赠的文物收藏、保管: what closes a clause acts.
  return shape === 'FOR' || LAST_CONSENT.test(words) ? { end, consent: null } : null;
}
