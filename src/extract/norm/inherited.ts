import { isRuledBelow } from '../clause/case.ts';
import type { Range } from '../words/clause.ts';
import { isThing, type Lead } from '../clause/lead.ts';
import type { Reading } from '../clause/reading.ts';
import { forPhraseOf } from './condition.ts';
import { rewardsThem, type Carry } from './carry.ts';
import { isRemedyInCase } from './modality.ts';
import type { NormDraft } from './draft.ts';
import { namesTasks } from '../clause/tasks.ts';
import { behind } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';
import {
  declaredModality,
  entersWork,
  isActInCase,
  isBenefit,
  isStative,
  ordersThing,
  setsTask,
} from '../clause/predicate.ts';
import { declaresBenefit, directsThing, isMeasured } from '../clause/of-thing.ts';

/** 坚持…的原则: in what spirit all work is done. */
const SPIRIT = /坚持|遵循|原则|方针|以人为本|有利于/;
const SPIRIT_REACH = 200;
const GOES_ON = /应当|必须|不得|可以/;
/** Whoever is bound behind an act: it is but his case. */
const BOUND = /应当|(?<![供相适对响反效])应(?![急用对届税])|必须|不得|可以|，由/;
/** 关系人的范围，依照…确定; 前款规定的特定标准，…: what a word means. */
const DEFINED = /(?:范围|含义)，$|^(?:前款|本条例?|本法|本办法|本规定)(?:规定|所称)的/;
/** 捐赠财产包括货币: what a thing is; 不能确定详细规格外: an exception. */
const SAYS_WHAT = /^[^，。；的]{2,10}包括|^不[^，。；]{2,40}外$/;
/** Behind an act of nobody, what may be done, too. */
const MAY_ALSO = /，也可以?(?!不)/y;
/** 具体适用税额按照规定的程序确定: a thing, and no act; not 具体负责, 具体按照规定办理. */
const SPECIFIC = /^具体[^，。；]{2,16}(?:[按依]照|根据)/;
const OCCASION = /^(?:开展|实施|进行|组织)/;
/** 推进加工机械的现代化: what the State furthers, unnamed. */
const FURTHERS = /^(?:积极|大力|加快|持续)*(?:推[进动]|促进)/;
const REFERS_ON = /^，(?:其[^，。；由中]{1,20}为|适用|依照|参照|按照[^，。；]{1,30}执行)/;

/** 通过时间不超过四十八小时，在特殊情况下不超过九十六小时的，…: what leads up to a case is part of it. */
const LEADS_UP = /的，|的$/;
const PENAL = /违反|违法|不改正|不整改|情节/;
const KEEPS_BELOW = /^(?:自觉|严格)?(?:遵守|遵循)(?:下列|以下|如下)[^，。；]{0,12}规[定范]$/;
/** 情节严重的: of a penalty that another clause lays down. */
const OF_PENALTY = /^(?:情节|逾期|拒不)/;

/**
 * Whether words lay down what is to be done without anybody named: a task that opens the paragraph, or the order of a
 * thing; not behind a principle, nor before a referral (开展…活动，适用…的规定).
 */
function ordersSomething(text: string, reading: Reading, lead: Lead, clauseEnd: number): boolean {
  const behindIt = text.slice(reading.end, clauseEnd);
  if (reading.shape !== 'PLAIN' || REFERS_ON.test(behindIt)) return false;
  // 开展海上搜寻救助行动，| 相关组织应当服从统一指挥: on what occasion others are bound.
  if (OCCASION.test(text.slice(reading.wordsStart, reading.end)) && BOUND.test(behindIt)) return false;
  if (SPIRIT.test(text.slice(Math.max(0, reading.end - SPIRIT_REACH), reading.end))) return false;
  const words = text.slice(reading.wordsStart, reading.end);
  if (directsThing(words)) return !LEADS_UP.test(text.slice(reading.end, clauseEnd));
  // 迁移、砍伐树木，| 按照下列权限审批; 文明旅游，| 自觉遵守下列规定
  if (isRuledBelow(words)) return !PENAL.test(text.slice(lead.start ?? reading.start, reading.start));
  if (KEEPS_BELOW.test(words)) return true;
  // 建设工程 | 实行竣工验收制度, 重点污染物排放 | 实行总量控制: a noun that a verb or adverb opens.
  const first = wordAt(words, 0);
  const adverb = first?.class === 'ADVERB' && wordAt(words, first.length)?.class !== 'VERB';
  const noun = first?.nominal === true || adverb;
  const thing = !reading.verbal || SPECIFIC.test(words);
  if (thing || (noun && !setsTask(words))) return ordersThing(words);
  if (lead.topic)
    return !DEFINED.test(text.slice(lead.start ?? reading.start, reading.start)) && ordersThing(`〇${words}`);
  return lead.start === null && setsTask(words);
}

/** Whether a …的 stands right before the act with which the clause closes, or the case is a 对-phrase within it. */
function closesCase(text: string, reading: Reading, lead: Lead, clauseEnd: number): boolean {
  const before = lead.condition?.end;
  if (
    before === undefined
      ? lead.start !== null
      : before !== reading.start - 1 || text.charAt(before - 1) !== '的'
  )
    return false;
  return !BOUND.test(text.slice(reading.end, clauseEnd));
}

/**
 * The norm of a clause that names no bearer and holds no modal word: the work of those before it in the paragraph,
 * of the same kind, but never a prohibition (guidelines §4, rule 3). Without anybody before it, a case that is followed
 * by an act, a task that opens its sentence and the order of a thing are norms, of nobody. Null where it is none.
 *
 * @param carry what the clause before it hands on
 * @param clauseEnd end of its clause
 * @example …不得超出数量开办电话卡；开展监测识别 → OBLIGATION of the same bearer
 */
export function inheritedDraft(
  text: string,
  reading: Reading,
  lead: Lead,
  carry: Carry | null,
  clauseEnd: number,
): Omit<NormDraft, 'clause'> | null {
  const words = text.slice(reading.wordsStart, reading.end);
  const due = declaresBenefit(words);
  // 维护公共秩序，自觉遵守下列规定: two acts, and no case.
  const follows = lead.act && KEEPS_BELOW.test(words);
  const condition = follows ? null : (lead.condition ?? forPhraseOf(text, reading.wordsStart, reading.end));
  const remedy = condition !== null && isRemedyInCase(text.slice(condition.start, condition.end), words);
  const own = remedy ? 'RIGHT' : (due ?? declaredModality(words));
  const demandedBy: Range | null = lead.caseSubjects[0] ?? null;
  const place = {
    start: Math.min(lead.start ?? Infinity, reading.wordsStart),
    end: reading.end,
    condition,
    actionStart: reading.wordsStart,
    demandedBy,
  };
  const borne =
    carry !== null && carry.bearers.length > 0 && !isMeasured(words) && !rewardsThem(carry, words);
  const act =
    !isThing(words) &&
    !SAYS_WHAT.test(words) &&
    !SPECIFIC.test(words) &&
    (reading.verbal || entersWork(words));
  if (borne && !isStative(words) && !lead.topic && (act || namesTasks(words))) {
    const kept = carry.modality === 'PROHIBITION' || carry.modality === 'EXEMPTION' ? own : carry.modality;
    const modality = own === 'OBLIGATION' ? kept : own;
    // 对决定不服的，申请复议: the right of whom it strikes, but for his who claimed before.
    const bearers = remedy && carry.modality !== 'RIGHT' ? [] : carry.bearers;
    return { ...place, modality, bearers, rule: 'norm.inherited', confidence: 0.75 };
  }
  const rest = text.slice(Math.max(reading.wordsStart, condition?.end ?? 0), reading.end);
  // 对重大违法行为给予处罚，负责人应当讨论决定: the case of another act.
  const goesOn = lead.condition === null && GOES_ON.test(text.slice(reading.end, clauseEnd));
  const benefit =
    condition !== null &&
    reading.verbal &&
    !goesOn &&
    (isBenefit(rest) || (closesCase(text, reading, lead, clauseEnd) && isActInCase(rest))) &&
    !OF_PENALTY.test(text.slice(condition.start, condition.end));
  // 一般每两年举行一次，也可以适时授予: beside what may be done stands what is to be done.
  const beside =
    reading.verbal && !words.startsWith('对') && !isStative(words) && behind(MAY_ALSO, text, reading.end);
  if (
    !benefit &&
    !beside &&
    ((borne && act && due === null) || !ordersSomething(text, reading, lead, clauseEnd))
  )
    return null;
  const modality = FURTHERS.test(words) ? 'ENCOURAGEMENT' : own;
  return { ...place, modality, bearers: [], rule: 'norm.impersonal', confidence: 0.6 };
}
