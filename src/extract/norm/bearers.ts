import { sameActors, type ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { spreadActors } from '../actor/phrase.ts';
import { actorsIn } from '../actor/place.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Agent } from '../clause/agent.ts';
import { RULES } from '../actor/rulers.ts';
import { isRuledBelow, shapeOf } from '../clause/case.ts';
import { headOfCase, type CaseHead } from '../clause/case-head.ts';
import type { Range } from '../words/clause.ts';
import { doerOfEvent } from '../clause/event.ts';
import { onlySubject } from '../clause/case-of-lead.ts';
import type { Lead } from '../clause/lead.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import { subjectOf } from '../clause/subject.ts';
import { namesPaper } from '../clause/thing-name.ts';
import { matchesIn } from '../words/matches.ts';
import { wordAt } from '../words/word.ts';
import { bodyOfCounted, isAskedOfOthers, isCounted, isOwedInCase } from './beside-case.ts';
import type { NormDraft } from './draft.ts';
import {
  hasRelative,
  isDoneToHim,
  isStative,
  isThingPhrase,
  isWork,
  statesRightOrDuty,
  strikesHim,
} from '../clause/predicate.ts';
import { givesLeave, needsLeave } from './leave.ts';
import { declaredOf, isMeasured } from '../clause/of-thing.ts';
import { holderOfTerm, ownerOfAffair, ownerOfChange } from './own-affair.ts';

/** Bearers of a norm before whose modal word no actor stands, and how they were found. */
interface TakenBearers {
  readonly bearers: readonly ActorMention[];
  readonly rule: string;
  readonly confidence: number;
  /** They where they act in the condition, whose words then begin behind them. */
  readonly actsInCase: Range | null;
  /** One who is named in the condition and does not bear the norm. */
  readonly demandedBy: Range | null;
}

/** A case in which the one named fails or refuses: the act is another's. */
const FAILS = /^(?:不(?![服能愿])|未(?![^，。；]{0,24}[收接]到)|[拒仍无]|没有|逾期|(?:严重)?违[反法])/;
/** What an authority does to who fails. */
const ENFORCES =
  /^(?:依法)?(?:查封|扣押|责令|处[以罚]|吊销|没收|强制|代为|代履行|注销|撤销|取消|追究|组织代|指定)/;
const UNABLE = /^不[能愿]/;
/** What befalls one after which he acts no more: 患者死亡的，应当告知其近亲属. */
const BEFALLS = /^(?:死亡|失踪|下落不明)/;
/** A case in which the one named but asks: …要求的, 由其指定的. */
const ONLY_ASKS = /^(?:要求|责令|通知|请求|指定|委托|安排|授权|认可)的$/;
/** 应当立即报告负责人，负责人 | 接到报告后，应当…: he who is told acts, and no more he who tells. */
const LEARNS = /^在?(?:[接收]到|接报|得知|获悉|受理|发现)[^，。；]*[后时的]$/;
/** 国家规定…的: the law or a contract speaks, and nobody acts. */
const LAWGIVER = /(?:国家|本[省市]|国务院|政府|法律|法规|章程|合同)$/;
const SPEAKS = /^(?:决定)?(?:[另已]有|对此|对其)?(?:规定|约定)/;
/** A ban on everybody, not on the bearer of the words before it. */
const GENERAL_BAN = /^(?:非法|违法|违反|任何|在(?![校岗])|利用)/;
/** 禁止 | 建设宾馆, 生产、销售…: what is forbidden, and nobody's name. */
const BUILDS =
  /^(?:新建|改建|扩建|建设|兴建|设立|开办|设置|生产|销售|采集|进口|出售|收购)(?![者人商]|单位|企业|机构|部门|施工|工程|经营|加工|服务)/;
/** 鼓励 | 建设科普场馆, 推广安全教育制度: what is encouraged, where no relative makes a name of it. */
const BUILT =
  /^(?:新建|建设|设立|开办|推广|引进|采用|聘请|招聘|培养)(?![者人商]|单位|企业|机构|部门|施工|工程|经营|加工|服务|[^，。；]{2,30}的[^，。；的]{0,10}(?:单位|企业|机构|公司|组织|个人|[者人户]))/;
/** 禁止 | 为无证的单位凿井, 将垃圾交给个人: for whom or with what it is done. */
const FOR_WHOM = /^[为将把给]/;
const PLACE = /[内中上里外]/;
const NAMES_ANYBODY = /^任何|^(?:非法|违法|违反|利用|在)[^，。；]{0,30}的(?:单位|个人|组织|人员|企业|机构)/;
const QUALIFIED_PLACE = /^(?:具备|有)[^，。；的]{0,10}的(?:地区|区域)/;
const ADDRESSES = /[向报]/g;

/** What another does for or to him in whose case it is: 当事人补办手续的，应当退还机动车; 罪犯有立功表现的，可以减刑. */
const GIVEN =
  /^(?:依法|及时|优先|按照(?:国家)?(?:有关)?规定)*(?:退还(?!$|[所已预]?[收缴]|学费|货款|价款|费|押金)|发给|(?:给予|予以)[^，。；]{0,6}(?:奖励|补助|补偿|补贴|表彰|优待|照顾|救助|抚恤|安置|保护|帮助|收件|受理|除名|辞退|开除|逮捕|拘留|登记|认证|认定|许可|批准|免职|罢免)|(?:立即|予以)*(?:释放|解聘|辞退|撤换)|减刑|假释|暂予监外执行|取消[^，。；]{0,10}(?:警衔|身份|资格)|(?:相应)?降低[^，。；]{0,6}[衔职]级|吊销[^，。；]{0,16}[证照书]|(?:予以)?更换$)/;
const RECEIVER =
  /(?:公民|残疾人|老年人|未成年人|儿童|军人|职工|家庭|烈士|遗属|代表|学生|[居村农]民|妇女|夫妻|志愿者|人员|被[^，。；被]{1,5}人|[事请税动告有疑]人|[成职委]员|士兵|公务员|个人|[察法]官|[律医教药]师|承包方|警察|罪犯|犯罪分子|经理|干部|患者|孤儿)$/;

/**
 * Whose a norm is that names no actor before its modal word (guidelines §4, rules 3 and 8): who acts in its case,
 * else those before it in the paragraph; nobody's where its subject is a thing.
 *
 * @param inherited bearers of the run or clause before it; null where there is none
 * @param inRun whether that run stands in the same clause
 */
export function bearersWithoutSubject(
  mapped: MappedText,
  reading: Reading,
  modal: Modal,
  lead: Lead,
  inherited: readonly ActorMention[] | null,
  inRun: boolean,
): TakenBearers {
  const { text } = mapped;
  const taken = (
    bearers: readonly ActorMention[],
    rule: string,
    confidence: number,
    more: Partial<TakenBearers> = {},
  ): TakenBearers => ({ bearers, rule, confidence, actsInCase: null, demandedBy: null, ...more });

  if (isDoneToHim(text.slice(modal.end, reading.end))) return taken([], 'norm.impersonal', 0.75);
  const holder = holderOfTerm(mapped, lead.start ?? reading.wordsStart, modal, reading.end);
  if (holder.length > 0) return taken(holder, 'norm.owner', 0.75);
  const thing = reading.bare ? lead.noun : { start: reading.wordsStart, end: modal.start };
  const used = SERVES.test(text.slice(modal.end, reading.end));
  const maker = used ? null : reading.bare ? lead.maker : reading.maker;
  const affair = thing === null ? [] : ownerOfAffair(mapped, thing);
  const owner = maker === null ? affair : spreadActors(mapped, maker.start, maker.end);
  if (owner.length > 0)
    return taken(owner, 'norm.owner', 0.7, { actsInCase: maker === null ? null : onlySubject(lead) });
  const prefix = text.slice(reading.wordsStart, modal.start);
  const timed = shapeOf(prefix) === 'CASE' && inRun;
  // 公安机关应当…。出租人出卖租赁房屋的，应当通知…: what the ruled do in their own case is no duty of an authority.
  const ofRuler = !inRun && inherited?.[0] !== undefined && inherited.every(({ name }) => RULES.test(name));
  const ofNobody = inherited === null || ofRuler;
  const when = reading.bare ? lead.condition : { start: reading.wordsStart, end: modal.start };
  const busy = ofNobody && lead.caseSubjects.length === 0 ? actorAtTime(text, when) : null;
  if (busy !== null)
    return taken(spreadActors(mapped, busy.start, busy.end), 'norm.case-subject', 0.75, { actsInCase: busy });
  const paper = !inRun && namesPaper(prefix, text.slice(modal.end, reading.end));
  const named = !reading.verbal || paper || (inRun ? hasRelative(prefix) : isThingPhrase(prefix));
  if (
    !reading.bare &&
    !timed &&
    prefix !== '' &&
    (named || (!inRun && isMeasured(text.slice(reading.wordsStart, reading.end))))
  ) {
    // 接受分包的人 | 应当具备资格条件: he who does it.
    const doer = reading.verbal ? doerIn(mapped, reading.wordsStart, modal.start) : [];
    if (doer.length > 0) return taken(doer, 'norm.modal', 0.75);
    return inherited !== null && isWork(prefix) && !lead.topic
      ? taken(inherited, 'norm.inherited', 0.75)
      : taken([], 'norm.impersonal', 0.75);
  }
  const doer = reading.bare && lead.event !== null ? doerOfEvent(text, lead.event) : null;
  if (doer !== null) return taken(actorsIn(mapped, doer), 'norm.case-subject', 0.75, { actsInCase: doer });
  const changed = lead.condition !== null && reading.bare ? ownerOfChange(mapped, lead.condition) : [];
  const caseSubject = lead.caseSubjects[0];
  if (changed.length > 0) {
    const acting = caseSubject === undefined ? [] : spreadActors(mapped, caseSubject.start, caseSubject.end);
    if (!sameActors(changed, acting)) return taken(changed, 'norm.case-subject', 0.75);
  }
  const rest =
    caseSubject === undefined ? '' : text.slice(caseSubject.end, lead.condition?.end ?? reading.start);
  if (caseSubject !== undefined) {
    if (SPEAKS.test(rest) && LAWGIVER.test(mapped.text.slice(caseSubject.start, caseSubject.end)))
      return taken(inherited ?? [], 'norm.inherited', 0.75);
    const fails = FAILS.test(rest) || (modal.modality === 'PROHIBITION' && UNABLE.test(rest));
    if (fails && inherited === null && ENFORCES.test(text.slice(modal.end, reading.end)))
      return taken([], 'norm.impersonal', 0.75, { demandedBy: caseSubject });
    if (inherited !== null && ((inRun && !LEARNS.test(rest)) || fails || ONLY_ASKS.test(rest))) {
      return taken(inherited, 'norm.inherited', 0.75, { demandedBy: caseSubject });
    }
    const given = GIVEN.test(text.slice(modal.end, reading.end));
    const organ = ORGAN.test(text.slice(caseSubject.start, caseSubject.end));
    if (!organ && !FINDS.test(rest) && strikesHim(text.slice(modal.end, reading.end)))
      return taken(inherited ?? [], inherited === null ? 'norm.impersonal' : 'norm.inherited', 0.75, {
        demandedBy: caseSubject,
      });
    if (BEFALLS.test(rest)) return taken(inherited ?? [], 'norm.inherited', 0.75);
    const who = text.slice(caseSubject.start, caseSubject.end);
    if (isCounted(who, rest)) {
      const body = spreadActors(mapped, caseSubject.start, caseSubject.start + bodyOfCounted(who));
      return taken(body.length > 0 ? body : (inherited ?? []), 'norm.inherited', 0.75);
    }
    if (isAskedOfOthers(rest, text.slice(modal.end, reading.end)))
      return taken(inherited ?? [], 'norm.inherited', 0.75, { demandedBy: caseSubject });
    if (given && !FINDS.test(rest) && RECEIVER.test(text.slice(caseSubject.start, caseSubject.end)))
      return taken(inherited ?? [], 'norm.inherited', 0.75, { demandedBy: caseSubject });
    if (ONLY_ASKS.test(rest)) return taken([], 'norm.impersonal', 0.75, { demandedBy: caseSubject });
    const acting = lead.caseSubjects.flatMap((range) => actorsIn(mapped, range));
    const bearers = acting.filter(({ name }, at) => acting.findIndex((other) => other.name === name) === at);
    return taken(bearers, 'norm.case-subject', 0.85, { actsInCase: onlySubject(lead) });
  }
  const head = ofNobody && reading.bare && lead.condition !== null ? headIn(text, lead.condition) : null;
  if (head !== null && actsHimself(text.slice(head.start, head.end), text.slice(modal.start, reading.end))) {
    const actsInCase = head.alone ? head : null;
    return taken(spreadActors(mapped, head.start, head.end), 'norm.case-subject', 0.7, { actsInCase });
  }
  if (inherited === null || (lead.topic && reading.bare)) return taken([], 'norm.impersonal', 0.75);
  const leave = lead.condition === null ? '' : text.slice(lead.condition.start, lead.condition.end);
  const action = text.slice(modal.end, reading.end);
  const banned = !inRun && modal.modality === 'PROHIBITION' && needsLeave(inherited, leave, action);
  const allowed = modal.modality === 'PERMISSION' && givesLeave(inherited, leave, action);
  if (banned || allowed) return taken([], 'norm.impersonal', 0.75);
  return taken(inherited, 'norm.inherited', 0.85);
}

const PERSON = /的(?:人|[^，。；的、或和与]{0,6}(?:[^人]人|人员|股东|者))$/;

/** Who is named by what he does, has or suffers before a modal word: 接受分包的人; [] where a thing is named. */
function doerIn(mapped: MappedText, start: number, end: number): readonly ActorMention[] {
  const name = mapped.text.slice(start, end).replace(/[均都也还]$/, '');
  if (!PERSON.test(name) || !hasRelative(name)) return [];
  const named = spreadActors(mapped, start, start + name.length);
  return named.length > 0 ? named : [{ name, span: spanOf(mapped, start, start + name.length) }];
}

/** 职工获得的证书 | 应当作为晋升的依据: for what a thing serves others. */
const SERVES =
  /^(?:能够)?(?:随同?|作为|成为|视[为同]|认定为|兑换|互认|(?:依法)?予以(?:认可|互认|保密|退还|保护))/;
/** What may stand between a modal word and the agent of its act: 应当 | 在选举日的二十日前 | 由选举委员会公布. */
const WHEN_OR_HOW = /^(?:[在自于按依]|根据)[^，。；]{0,30}[^，。；向对与给将把的经]$/;

/** The agent whose act a modal word lays down; null where 由 stands elsewhere. */
export function agentOf(text: string, reading: Reading, modal: Modal): Agent | null {
  const { agent } = reading;
  if (agent === null) return null;
  const near =
    agent.start <= modal.end + 6 ||
    (reading.subject === null && WHEN_OR_HOW.test(text.slice(modal.end, agent.start)));
  return near ? agent : null;
}

/** What he to whom it happens does no more, or whom others tell of it. */
const BEFALLEN = /死亡|病重|失踪|下落不明/;
const TOLD = /告知|通知|说明/;
const MODAL = /^(?:应当?|必须|须|可以?|不得|有权)/;
/** Acts of whoever answers for his goods or his body, beside those of actorOfCase: 退货, 召开会议, 推选代表. */
const ANSWERS = /公告|换[领证]|补[领缴交办]|退货|声明|召开|推[选举]|维修|变更/;

/**
 * Whether the act behind a case is plainly his who stands at its head, whatever is told of him or his there.
 *
 * @param words of the act, from its modal word on
 * @example 用人单位 | 工作场所存在危害因素的，应当向卫生行政部门申报 → true; 残疾学生 | 较多的，可以设置班级 → false
 */
function actsHimself(who: string, words: string): boolean {
  const act = words.replace(MODAL, '').slice(0, OWN_ACT_REACH);
  if (words.startsWith('有权')) return true;
  if (NO_OWN_ACT.test(act) || (TOLD.test(act) && RECEIVER.test(who))) return false;
  return isOwnAct(act) || ANSWERS.test(act);
}

/** What is told of somebody and is no act of his, or goes on with another name: 成员 | 人数不足, 居民 | 区选址. */
const NO_ACT_OF_HIS = /的|人数|任期|资金|利润|权益|所(?!在)|^(?:有(?!权)|没有|未满|[无为区点])/;

/**
 * Who does something at a time, whatever verb tells it: what is due then is his to do; null where it befalls him.
 *
 * @example 公民 | 旅游观光时 → 公民; 业主委员会成员人数不足时 → null
 */
function actorAtTime(text: string, when: Range | null): CaseHead | null {
  if (when === null || text.charAt(when.end - 1) !== '时') return null;
  // 征集公民、法人的资料时, 评选企业时: what opens with an act names nobody who does it.
  const opening = wordAt(text, when.start);
  if (opening !== null && !opening.names && !opening.nominal) return null;
  const head = headIn(text, when);
  return head === null || NO_ACT_OF_HIS.test(text.slice(head.end, when.end)) ? null : head;
}

/** Whoever stands at the head of a case that does not befall him: 农民专业合作社 | 的业务范围属于…的. */
function headIn(text: string, { start, end }: Range): CaseHead | null {
  const [first = ''] = text.slice(start, end).split('，', 1);
  if (BEFALLEN.test(text.slice(start, end))) return null;
  const head = headOfCase(text, start, start + first.length);
  const his = head !== null && text.charAt(head.end) === '的' && first.length === end - start;
  return his || shapeOf(first) === 'CASE' ? head : null;
}

/** What he does himself in whose case it is: 纳税人…的，自期满之日起十五日内申报纳税. */
const OWN_ACT =
  /申报|缴纳|补缴|报告|办理|提交|告知|通知|出示|申请(?![前后时人书表材的])|申诉|签订|承担|负责|履行|填[报写]|送交|移交|交还|备案|会同|自行|享受|享有|携带/;
/** Acts of the authority, or none of anybody: 终止审查, 加收滞纳金, 视同重新就业. */
const NO_OWN_ACT =
  /^(?:[由视处免减可从]|适用|参照|以[^，。；]{1,20}为|不予|予以|给予|终止|中止|取消|撤销|停止|暂停|加收|吊销|没收|责令|追究|退还|发给|核发|颁发|换发|补发|征收)/;
const ASKS = /^(?:依法)?(?:要求|请求|责令|通知|需要|调取|提出)/;
const OWN_ACT_REACH = 60;
/** Who sees to a matter himself: a court, or who rules others. */
const ORGAN = new RegExp(`${RULES.source}|(?:法院|检察院|海关|合议庭|仲裁庭)$`, '');
/** 经办机构核对无误后，| 在凭证上盖章: whoever has done the first act does the next. */
const DONE = /^(?!同意|批准|死亡|被|受(?!理)|期满|届满).*后$/;
/** 不受…规定的限制: of the matter, not of who sees to it; 不支付临时安置费: of who would pay, not of who would be paid. */
const UNTOUCHED = /^不受/;
const UNPAID = /^不(?:受|再?支付)/;
/** 督察机构在工作中发现…的，| 移送司法机关处理: whoever finds or judges acts on it. */
const FINDS =
  /^(?:在[^，。；]{1,20}[中时])?(?:依法|经[^，。；]{1,8})?(?:发现|查明|查实|认为|认定|[接收]到[^，。；]{0,20}(?:报告|举报|投诉|申请))/;
/** 报国务院林业行政主管部门许可: he applies in whose case it is. */
const APPLIED_FOR = /许可|批准|备案|审批|核准/;

/** 货主在检疫物出境前，| 向动植物检疫机关报检: he turns to another. */
const TURNS_TO = /^(?:并?向(?!社会|公众)|[凭持])/;

function isOwnAct(words: string): boolean {
  const report = words.indexOf('报');
  return (
    TURNS_TO.test(words) || OWN_ACT.test(words) || (report >= 0 && APPLIED_FOR.test(words.slice(report)))
  );
}

const DEALT_WITH = /(?:办理|执行|处理|进行)$/;

/**
 * Whose the act is that follows a case without a modal word: his who acts in the case, where he is an organ or the act
 * is plainly his own; null where it is another's.
 */
export function actorOfCase(text: string, reading: Reading, lead: Lead): Range | null {
  const [first, another] = lead.caseSubjects;
  if (first === undefined || another !== undefined || lead.condition === null) return null;
  const rest = text.slice(first.end, lead.condition.end);
  if (FAILS.test(rest) || SPEAKS.test(rest)) return null;
  const words = text.slice(reading.wordsStart, reading.end);
  const who = text.slice(first.start, first.end);
  const sees = ORGAN.test(who);
  // 老年人进入公园，| 免交门票费; not 消防队的消防车执行任务时, whose car it is.
  const freed = !rest.startsWith('的') && !UNPAID.test(words) && declaredOf(who, words) === 'EXEMPTION';
  // 老年人在需要法律服务时，| 有依法获得法律援助的权利
  if (freed || statesRightOrDuty(words)) return first;
  if (!sees && NO_OWN_ACT.test(words)) return null;
  // 搜寻人员受伤的，| 按照下列规定办理: of what befalls him.
  const dealtWith = isRuledBelow(words) && DEALT_WITH.test(words);
  if (sees || (!dealtWith && (FINDS.test(rest) || DONE.test(rest))))
    return isStative(words) || UNTOUCHED.test(words) ? null : first;
  return isOwnAct(words.slice(0, OWN_ACT_REACH)) || isOwedInCase(rest, words) ? first : null;
}

/** Whether an actor in a case asks something of another: 公安机关要求提供的，予以提供. */
export function asksOthers(text: string, actor: Range): boolean {
  return ASKS.test(text.slice(actor.end, actor.end + 8));
}

/**
 * Those before a clause whose norm is done toward the last of them: …应当向X提出申请，X作出决定；…的，应当在向X提出申请前….
 */
export function insteadOfAddressee(
  text: string,
  reading: Reading,
  bearers: readonly ActorMention[],
  drafts: readonly NormDraft[],
): readonly ActorMention[] {
  const addressees: string[] = [];
  for (const { index } of matchesIn(text.slice(reading.start, reading.end), ADDRESSES)) {
    const phrase = subjectOf(text, reading.start + index + 1, reading.end, false);
    if (phrase !== null) addressees.push(text.slice(phrase.start, phrase.end));
  }
  const addressed = (actors: readonly ActorMention[]): boolean =>
    actors.some(({ name }) => addressees.includes(name));
  if (!addressed(bearers)) return bearers;
  return drafts.findLast((draft) => draft.bearers.length > 0 && !addressed(draft.bearers))?.bearers ?? [];
}

/**
 * Bearers of a 禁止: the actor who is its subject or is named behind it, else those before it where it forbids their own
 * conduct (rule 9).
 *
 * @example 经营者禁止实施以下行为 → 经营者; 禁止代理商委托下级代理 → 代理商
 */
export function bannedActors(
  mapped: MappedText,
  { subject, end }: Reading,
  modal: Modal,
  inherited: readonly ActorMention[],
): { readonly bearers: readonly ActorMention[]; readonly inherited: boolean } {
  const from = modal.end;
  // 学校等场所内 | 禁止吸烟: a place, and nobody.
  const acts = subject?.end === modal.start && !PLACE.test(mapped.text.charAt(modal.start - 1));
  const before = acts ? spreadActors(mapped, subject.start, subject.end) : [];
  if (before.length > 0 && !before.some(({ name }) => RULES.test(name)))
    return { bearers: before, inherited: false };
  const general = GENERAL_BAN.test(mapped.text.slice(from, end));
  // 禁止违反法定程序对企业财产实施查封: whoever is named behind suffers it.
  const builds = BUILDS.test(mapped.text.slice(from, from + 8));
  const named =
    builds ||
    FOR_WHOM.test(mapped.text.slice(from, end)) ||
    (general && !NAMES_ANYBODY.test(mapped.text.slice(from, end)))
      ? []
      : actorsAt(mapped, from, end);
  if (named.length > 0) return { bearers: named, inherited: false };
  const own = !general && !inherited.some((actor) => RULES.test(actor.name));
  return own && inherited.length > 0
    ? { bearers: inherited, inherited: true }
    : { bearers: [], inherited: false };
}

/** Whom 鼓励 encourages: the actors right behind it who then do something; [] where it names none. */
export function encouragedActors(mapped: MappedText, from: number, end: number): readonly ActorMention[] {
  // 提倡 | 为残疾人提供志愿服务, 支持 | 建设重点实验室: nobody is named who does it.
  if (mapped.text.charAt(from) === '为' || BUILT.test(mapped.text.slice(from, end))) return [];
  const named = actorsAt(mapped, from, end, mapped.text.charAt(end) === '，');
  if (named.length > 0) return named;
  // 有条件的地区: a place acts only with its attribute.
  const place = QUALIFIED_PLACE.exec(mapped.text.slice(from, end))?.[0];
  return place === undefined ? [] : spreadActors(mapped, from, from + place.length);
}

/** The actors with which a predicate goes on: 禁止 | 代理商 | 委托下级代理. */
function actorsAt(mapped: MappedText, from: number, end: number, goesOn = false): readonly ActorMention[] {
  const phrase = subjectOf(mapped.text, from, end, false) ?? leadingActorPhrase(mapped.text, from, end);
  return phrase === null || (phrase.end >= end && !goesOn)
    ? []
    : spreadActors(mapped, phrase.start, phrase.end);
}
