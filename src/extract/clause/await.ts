import { RULES } from '../actor/rulers.ts';
import { shapeOf } from './case.ts';
import type { Range } from '../words/clause.ts';
import { statesFact } from './fact.ts';
import type { Reading } from './reading.ts';
import { answersDemand } from './answer.ts';
import {
  acquires,
  entitles,
  isAdjunctOnly,
  isCaseVerb,
  isCopula,
  isExcused,
  isStative,
  isTask,
  setsTask,
  statesRightOrDuty,
} from './predicate.ts';
import { declaredOf, directsThing } from './of-thing.ts';

/**
 * Whether the act of an agent in a …后 comes first in a run that goes on without him: 由清算组与债权人协商后，| 报中国人民银行确认.
 */
export function actsFirst(text: string, readings: readonly Reading[], at: number): boolean {
  const [reading, next] = [readings[at], readings[at + 1]];
  if (reading === undefined || next === undefined || text.charAt(reading.end - 1) !== '后') return false;
  return next.shape === 'PLAIN' && next.modals.length === 0 && next.subject === null && next.agent === null;
}

/** 老年人进入公园，| 免交门票费: whether what one does is the case in which he is not charged. */
function isFreed(text: string, readings: readonly Reading[], at: number): boolean {
  const [reading, ...rest] = readings.slice(at);
  const next = rest.find(({ shape }) => shape === 'PLAIN');
  if (reading?.subject == null || next === undefined || next.modals.length > 0) return false;
  if (next.subject !== null || next.agent !== null) return false;
  return (
    declaredOf(
      text.slice(reading.subject.start, reading.subject.end),
      text.slice(next.wordsStart, next.end),
    ) === 'EXEMPTION'
  );
}

/** 免交学杂费，| 享受助学金; 注销户口，| 享有…: what is laid down by itself, and no case of the right behind it. */
const OWN_NORM = /^(?:依法|免)|注销|登记$/;

/**
 * Whether what one does is the case in which he is entitled to something: 公民对行政机关实施行政许可，| 享有陈述权. A task, and
 * what is to be done 依法, are duties of their own: 公务员依法参加社会保险，享受保险待遇.
 */
function isEntitling(text: string, readings: readonly Reading[], at: number, predicate: string): boolean {
  if (isTask(predicate) || isAdjunctOnly(predicate) || OWN_NORM.test(predicate)) return false;
  if (readings.slice(0, at + 1).every(({ subject }) => subject === null)) return false;
  for (const { subject, agent, modals, wordsStart, end } of readings.slice(at + 1)) {
    if (subject !== null || agent !== null || modals.length > 0) return false;
    if (entitles(text.slice(wordsStart, end))) return true;
  }
  return false;
}

/** …发出承诺，为新要约: as what the law holds an act. */
const HELD = /^(?:均|也)?(?:为|视为|视同|属于)/;
/** 投资者因履行合同发生的争议，当事人应当…: the matter of another's act. */
const MATTER =
  /的(?:争议|纠纷|损失|(?:必要|合理)?费用|款项|货物|财产|信息|数据|资料|作品|成果|任务|案件|职责分工|(?:固定资产)?投资项目)$/;
const THING_OF = /的[^的]{0,8}(?:权利|权益|利益|财产|自由|人格|尊严|安全)$/;

/** What is drawn up or issued: the thing of 由X制定. */
const DRAWN_UP = /(?:办法|范本|格式|标准|目录|名录|规则|程序|细则|样式|证书|证件)$/;
const DRAWS_UP = /制定|制订|规定|印制|监制|公布|确定|编制/;

/**
 * Whether the words up to 由X制定 are what X draws up: 境外机构在境内设立机构，以及在境内设立分支机构的管理办法，| 由国务院制订.
 */
function isDrawnUp(text: string, readings: readonly Reading[], at: number): boolean {
  const goesOn = readings[at + 1];
  const last = goesOn !== undefined && text.startsWith('以及', goesOn.start) ? at + 1 : at;
  const [thing, next] = [readings[last], readings[last + 1]];
  if (thing === undefined || next?.agent?.start !== next?.wordsStart || next?.agent == null) return false;
  return (
    DRAWN_UP.test(text.slice(thing.start, thing.end)) && DRAWS_UP.test(text.slice(next.agent.end, next.end))
  );
}

/** 行政机关作出…的决定，| 当事人逾期不履行的，…: what an authority decided is the case of another's act. */
const isDecided = (predicate: string): boolean => predicate.endsWith('决定') && predicate.includes('作出');

/** 公司合并，| 军人牺牲、病故，| …: what befalls whom it names is a case. */
const BEFALLS =
  /^(?:因[^，。；]{1,12})?(?:合并|分立|设立|变更|解散|终止|注销|被?撤销|破产|牺牲|病故|死亡|失踪|逃匿|伤残|致残|退休|离职|辞职)(?:(?:或者|[、和])(?:合并|分立|变更|解散|终止|注销|被?撤销|破产|病故|死亡|失踪|伤残|致残|离职|被辞退))*$/;
/** 单位和个人违反本规定，| …, 当事人没有约定，| …: a breach or lack is what another act answers. */
const FAILS =
  /^(?:对[^，。；]{1,20}|在[^，。；]{1,20}[内中时])?(?:违反|拒绝|拒不|无正当理由|没有|未(?!成年|来)|不(?:履行|执行|服(?!从)|缴纳|参加|按照?|依照?|具有|具备|符合|能|愿|申请)|被(?!告人|申请人|害人))/;
/** 实行两次审议的法规案，| 常务委员会会议第二次审议时，…: what another deals with in the case that follows. */
const BILL = /的[^，。；的]{1,6}案$/;

const STATE = /^(?:国家|本[市省]|本自治[区州县])$/;
const GOVERNING = /(?:国家|政府|国务院|部门|机关|委员会|法院|检察院|本[市省])$/;

/** What one need not do is no case. */
const EXCUSED = /^(?:无需|不|免)/;

/** 监狱对罪犯实行分开关押，| 对未成年犯，应当…: a 对-phrase that runs on into its act, before one that is the case of the next. */
const isActToward = (predicate: string, next: Reading): boolean =>
  next.shape === 'FOR' && predicate.startsWith('对') && shapeOf(predicate) === 'PLAIN';

/** Whether a segment says who is to act: its subject, or an agent right behind its modal word. */
function namesWho({ subject, agent, modals, wordsStart }: Reading): boolean {
  return subject !== null || (agent !== null && agent.start <= (modals[0]?.end ?? wordsStart) + 6);
}

/**
 * Whether what one does is the case of what another must do: 公司发行新股，| 股东大会应当对下列事项作出决议. What is stated
 * of an organ is its task.
 */
function isSetting(text: string, reading: Reading, next: Reading): boolean {
  const { subject } = reading;
  if (subject === null || subject.end >= reading.end || !namesWho(next)) return false;
  if (EXCUSED.test(text.slice(subject.end))) return false;
  return next.start === reading.end + 1 && !isGoverning(text, subject);
}

/** 依法履行职责, 执行职务: whatever an organ's tasks are. */
const ON_DUTY = /^[^，。；]{0,16}(?:履行|行使|执行)[^，。；的]{0,16}(?:职责|职权|职务|公务|任务)$/;
/** 不得拒绝、阻碍: how one is not to answer. */
const RESISTS = /^(?:拒绝|拒不|阻[碍挠拦]|妨碍|干[涉预扰])/;

/**
 * Whether that an organ is on duty is the case in which another, named behind it, must answer or not resist it. What work
 * it does then is a task of its own.
 *
 * @example 主管部门依法履行职责，| 有关单位应当予以协助 → true; 主管部门依法开展检查，| 有关单位应当予以配合 → false
 */
function isAnswered(text: string, reading: Reading, next: Reading): boolean {
  const [modal] = next.modals;
  const predicate = text.slice(reading.subject?.end ?? reading.end, reading.end);
  if (modal === undefined || !namesWho(next) || !ON_DUTY.test(predicate)) return false;
  const act = text.slice(modal.end, next.end);
  return modal.modality === 'PROHIBITION' ? RESISTS.test(act) : answersDemand(act);
}

/** 剧毒农药 | 纳入统一储备管理，可以由…: what is laid down of a thing, and no case of what another does. */
const KEPT = /[^，。；](?:纳入|列入|计入)[^，。；的]{0,16}(?:管理|范围|预算|档案|体系|系统)$/;

/** 设立国有独资公司，| 应当由授权的机构申请: whether behind a comma and a bare modal word another acts. */
const isAgents = ({ agent, bare, modals: [modal] }: Reading): boolean =>
  bare && agent !== null && agent.start === modal?.end;

/** 在集贸市场以外经营野生动物，| 由主管部门监督管理: what opens the clause, of nobody named, right before another acts. */
function isTopicOf(text: string, readings: readonly Reading[], at: number, next: Reading): boolean {
  const reading = readings[at];
  if (reading?.subject !== null || next.start !== reading.end + 1 || next.wordsStart !== next.start)
    return false;
  const words = text.slice(reading.wordsStart, reading.end);
  if (setsTask(words) || isExcused(words) || directsThing(words)) return false;
  return readings
    .slice(0, at)
    .every(({ subject, end }) => subject === null && !/[的后]/.test(text.charAt(end - 1)));
}

function isStates(text: string, subject: Range): boolean {
  return STATE.test(text.slice(subject.start, subject.end));
}

function isGoverning(text: string, subject: Range): boolean {
  return GOVERNING.test(text.slice(subject.start, subject.end));
}

/** 对安全保护负总责, 对评审采取会议的形式: no phrase, but the whole predicate. */
const WHOLE = /负总责|采取|方面$/;

const GIVES = /^(?:给予|予以|实行|提供)/;
const AFFAIR =
  /^对[^，。；]{2,60}的(?![^，。；的]*(?:依法|进行|实施|开展|[给予]予|实行|加强|作出|提供|负责|承担))[^，。；的]{2,20}$/;

/** 国家对自然保护区的管理，| 给予资金补助: toward what affair one gives or sets up something, whatever verb tells it. */
const isGivenTo = (text: string, predicate: string, { verbal, wordsStart, end }: Reading): boolean =>
  verbal && GIVES.test(text.slice(wordsStart, end)) && AFFAIR.test(predicate) && !WHOLE.test(predicate);

/** 国家对从事个体经营的残疾人，| 免除…: whether behind the bearer stands but toward whom or where he acts. */
function isSetOnly(text: string, predicate: string, reading: Reading, next: Reading | undefined): boolean {
  const { subject } = reading;
  if (subject === null || next === undefined || next.subject !== null || next.agent !== null) return false;
  if (next.modals.length > 0 || text.startsWith('以及', next.start)) return false;
  const acts = next.shape === 'PLAIN' && next.verbal;
  if (predicate.startsWith('在')) return acts && shapeOf(predicate) !== 'PLAIN';
  if (shapeOf(predicate) !== 'FOR' || WHOLE.test(predicate)) return false;
  const ruled = next.shape === 'CASE' && RULES.test(text.slice(subject.start, subject.end));
  return acts || ruled || next.shape === 'ADJUNCT';
}

/** 保险公司赔偿保险金，| 基金管理机构垫付费用，| 需要核实有关情况的，…: whether acts of two, no organs, lead up to a …的. */
function leadsUp(text: string, readings: readonly Reading[], at: number): boolean {
  const [first, second, third] = readings.slice(at);
  return (
    third?.shape === 'CASE' &&
    text.charAt(third.end - 1) === '的' &&
    [first, second].every((reading) => reading?.subject != null && !isGoverning(text, reading.subject))
  );
}

/** 代表提出建议，| 是执行代表职务的工作: what an act is. */
const isSaid = (text: string, { subject, wordsStart, end }: Reading): boolean =>
  subject === null && isCopula(text.slice(wordsStart, end));

/** 法律另有规定的: what leaves a task as it is. */
const RESERVED = /另有[^，。；]{0,6}[规约]定/;

/**
 * Whether nothing but a referral closes what a segment opens: 犯罪嫌疑人委托辩护人，| 适用本法第三十四条的规定; 当事人没有约定，|
 * 依据前条规定仍不能确定的，| 适用下列规定.
 */
function isReferred(text: string, readings: readonly Reading[], at: number): boolean {
  const behind = readings.slice(at + 1).filter(({ shape }) => shape !== 'EXCEPTION');
  const last = behind.at(-1);
  // 并按照规定办理 is a further act.
  if (last?.shape !== 'REFERRAL' || text.startsWith('并', last.start)) return false;
  return behind
    .slice(0, -1)
    .every(
      ({ start, end, modals, agent }) =>
        modals.length === 0 && agent === null && !RESERVED.test(text.slice(start, end)),
    );
}

/** 养老机构提供养老服务，| 依法应当减免税收的，…: whether a …的 stands right behind what one who is no organ does. */
function opensCase(text: string, { subject }: Reading, next: Reading | undefined): boolean {
  if (subject === null || isGoverning(text, subject) || next?.shape !== 'CASE') return false;
  const words = text.slice(next.start, next.end);
  return words.endsWith('的') && !RESERVED.test(words);
}

/** 编制规划, 组织考试: what is done once, and no standing work. */
const DEED = /^(?:依法|组织)*(?:编制|制[定订]|拟[定订]|组织|审[查判理批]|设立|履行|行使|管理)(?!工作)/;
const LISTED = /^有(?:下列|以下)/;

/**
 * Whether an act with which a task could be meant is but the first part of a case: another act up to a 时 goes on with it,
 * or the list of its cases: 人民政府编制规划，| 进行重大项目布局时，应当…; 人民法院审判案件，| 有下列情形之一的，….
 */
function opensTwofoldCase(text: string, { subject, end }: Reading, next: Reading | undefined): boolean {
  if (subject === null || next?.shape !== 'CASE' || next.subject !== null) return false;
  if (!DEED.test(text.slice(subject.end, end))) return false;
  const words = text.slice(next.wordsStart, next.end);
  return LISTED.test(words) || (next.verbal && words.endsWith('时') && !MET.test(words));
}

/** 行使权利，| 不得违反法律: how one is not to do what he may. */
const OWN_POWER = /^(?:行使|履行)[^，。；]*(?:权利?|职责|义务|自由)$/;
/** 按照规定征收税款, 对女职工实行特殊劳动保护: what is to be done beside the ban. */
const DUTY = /^(?:[按依]照|根据|对|应)|[有负]/;

/** 用药人购进药品，| 不得有下列行为: whether what stands right before a bare 不得 is when it holds, and no task. */
function isScene(predicate: string, leadsToCase: boolean): boolean {
  return OWN_POWER.test(predicate) || (leadsToCase && !DUTY.test(predicate));
}

/** 村务监督机构成员 | 向村民会议负责，可以列席村民委员会会议; 董事会 | 设董事长一人，可以设副董事长: to whom one answers and whom one has is a duty, and no case. */
const ANSWERS =
  /^(?:依法)?[对向][^，。；]{2,40}负(?:全面)?(?:总责|责任?)$|^(?:[各下]|分别)?设(?![立置定施计备有在于])/;

/** 不得新建专用网络，已经建成的专用网络，| 应当…: a thing by its state, set before what is to be done with it. */
const FRONTED =
  /^(?:已经?|其(?!他|中|[^，。；]*(?:用于|[纳列计记存]入|归|由))|原有?|现有|尚?未(?!成年))[^，。；]{2,40}的[^，。；的]{1,16}$/;

/** 一般每两年举行一次，| 也可以适时授予: what is done as a rule is no case of what may be done, too. */
const AS_A_RULE = /^(?:一般|原则上|主要|通常|依法(?:承担|提供))|形式举行$/;

/** 应当加强巡查，发现安全隐患，| 应当及时处理: what one comes upon at his work, before what he does then. */
const MET = /^(?:在[^，。；]{2,20}[中时])?(?:发现|遇[有到]|出现|发生|[接收]到)(?![的、])/;
const AT_ONCE = /^(?:及时|立即|马上|即时)/;

/**
 * Whether a segment behind a run of actions names a thing of which the next segment, that names no other, says what is to
 * be done, or what one comes upon when he must act as it says.
 */
export function isFronted(text: string, readings: readonly Reading[], at: number): boolean {
  const [reading, next] = [readings[at], readings[at + 1]];
  if (reading?.subject !== null || next === undefined || next.subject !== null) return false;
  const words = text.slice(reading.wordsStart, reading.end);
  if (MET.test(words))
    return (
      !text.startsWith('并', next.start) && (next.bare || AT_ONCE.test(text.slice(next.start, next.end)))
    );
  if (!next.bare && next.agent?.start !== next.wordsStart) return false;
  return next.wordsStart === next.start && FRONTED.test(words);
}

/**
 * Whether the action to which a segment belongs is still to come, so that its words are a case or a subject, and no
 * action of their own: the next modal word of the clause stands bare (公安机关办理…案件，应当…), or a …的 follows that
 * the segment leads up to (…未履行义务，给他人造成损害的，受害人有权…). A task is never a case: 电信业务经营者建立…制度，
 * 评估未通过的，不得….
 *
 * @param inRun whether a run of actions already began in the clause
 */
export function awaitsAction(
  text: string,
  readings: readonly Reading[],
  at: number,
  inRun: boolean,
): boolean {
  const reading = readings[at];
  if (reading === undefined) return false;
  const predicate = text.slice(reading.subject?.end ?? reading.wordsStart, reading.end);
  if (statesRightOrDuty(predicate) || (reading.subject !== null && ANSWERS.test(predicate))) return false;
  const another = readings[at + 1];
  const leadsToCase = !inRun && (!isTask(predicate) || opensTwofoldCase(text, reading, another));
  let hasCase = false;
  if (!inRun && another !== undefined) {
    if (reading.subject !== null && (BEFALLS.test(predicate) || FAILS.test(predicate))) return true;
    if (reading.subject !== null && another.subject !== null && isDecided(predicate))
      return !text.startsWith('并', another.start);
    if (reading.subject === null && another.shape === 'CASE' && BILL.test(predicate)) return true;
    if (reading.subject !== null && isActToward(predicate, another)) return false;
    if (reading.subject !== null && isGivenTo(text, predicate, another)) return true;
    if (isReferred(text, readings, at) || isDrawnUp(text, readings, at)) return true;
    if (isFreed(text, readings, at) || isEntitling(text, readings, at, predicate)) return true;
    const said = readings.length === at + 2 && isSaid(text, another);
    if (
      leadsToCase &&
      (said || isSetOnly(text, predicate, reading, another) || opensCase(text, reading, another))
    )
      return true;
  }
  const isKept = reading.subject === null && KEPT.test(predicate);
  for (const other of readings.slice(at + 1)) {
    const modal = other.modals[0];
    if (modal !== undefined) {
      if (!inRun && other === another && isAgents(other) && !isKept) return true;
      if (other.subject !== null || other.agent !== null)
        return (
          (!inRun && (hasCase || other === another) && isAnswered(text, reading, other)) ||
          (leadsToCase &&
            (hasCase || isSetting(text, reading, other) || isTopicOf(text, readings, at, other))) ||
          (!inRun && MATTER.test(predicate))
        );
      if (hasCase) return leadsToCase;
      // 对有不良记录的，增加检查频次，并可以实施惩戒: what 并 joins is an act beside another.
      if (!other.bare || (text.startsWith('并', other.start) && modal.modality === 'PERMISSION'))
        return false;
      const also = text.startsWith('也', other.start) && modal.modality === 'PERMISSION';
      if (also && !predicate.endsWith('联名')) return reading.subject !== null && !AS_A_RULE.test(predicate);
      if (reading.subject === null && inRun) return false;
      if (modal.modality === 'PROHIBITION') {
        // 国家对军人的婚姻给予特别保护，禁止…: what the State does is its task.
        if (modal.word !== '不得' && reading.subject !== null && isGoverning(text, reading.subject))
          return false;
        // 矿山企业对女职工实行特殊劳动保护，不得…: a 对-phrase that runs on into its verb is an act.
        if (predicate.startsWith('对') && shapeOf(predicate) === 'PLAIN') return false;
        const scene =
          isCaseVerb(predicate) ||
          (other === another && reading.subject !== null && isScene(predicate, leadsToCase));
        return scene && (reading.subject !== null || reading.verbal);
      }
      // 国家根据经济和社会发展需要，| 鼓励外国投资者投资: by what he acts is no act.
      if (modal.modality !== 'ENCOURAGEMENT') return true;
      const isState = reading.subject !== null && isStates(text, reading.subject);
      return !inRun && isState && isAdjunctOnly(predicate);
    }
    if (other.shape === 'CASE') hasCase = true;
    else if (other.shape === 'PLAIN') {
      if (other.agent !== null) {
        // 退役士兵发生与服役有关的问题，由其原部队处理: what another sees to is a case.
        const named =
          reading.subject === null
            ? isTopicOf(text, readings, at, other)
            : !directsThing(text.slice(reading.wordsStart, reading.end));
        const handled = other.agent.start === other.wordsStart && named;
        return ((hasCase || handled) && leadsToCase) || (!inRun && MATTER.test(predicate));
      }
      if (hasCase && !inRun && other.subject !== null && other.subject.end < other.end) return leadsToCase;
      // 单位和个人使用网络的权利，受法律保护: what is stated of a thing of his is no act of his.
      const said = text.slice(other.wordsStart, other.end);
      const stated = other.subject === null && isStative(said);
      const held = HELD.test(said) || acquires(said);
      if (stated && !inRun && reading.subject !== null && (held || THING_OF.test(predicate)))
        return leadsToCase;
      if (inRun || (other.subject !== null && !(leadsToCase && leadsUp(text, readings, at)))) return false;
    }
  }
  return false;
}

/**
 * The readings of a clause without those that state but a fact beside the norm of another who is named behind it.
 *
 * @example 烟叶税按月计征，| 纳税人应当申报缴纳 → the second segment alone
 */
export function withoutFacts(text: string, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ shape, modals, agent, wordsStart, end }, at) => {
    if (shape !== 'PLAIN' || modals.length > 0 || agent !== null || !statesFact(text.slice(wordsStart, end)))
      return true;
    const bound = readings.findIndex((other, index) => index > at && other.modals.length > 0);
    const between = readings.slice(at + 1, bound + 1);
    // 作品以真人真事为描述对象，侵害他人名誉权的，受害人有权…: what leads up to a case is part of it.
    if (between.some((other) => other.shape === 'CASE')) return true;
    return !between.some(({ subject }) => subject !== null) || !awaitsAction(text, readings, at, false);
  });
}
