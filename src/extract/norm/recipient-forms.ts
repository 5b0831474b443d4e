import type { Range } from '../words/clause.ts';
import { standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';
import type { NormDraft } from './draft.ts';
import { JOINTS } from './pronoun.ts';
import {
  acts,
  actsNext,
  actorBehind,
  cutBefore,
  endsThere,
  firstOf,
  isOwnerOfThing,
  knownByRelative,
  whoseVoice,
} from './recipient-phrase.ts';
import { TOWARD } from './recipient-verbs.ts';
import { OF_THING, treated } from './treated.ts';

/** Where a word that may address somebody stands in a stretch of a norm. */
export interface Place extends Range {
  readonly text: string;
  readonly draft: NormDraft;
  /** Where the stretch begins. */
  readonly from: number;
  /** Where the clause, or the stretch, ends. */
  readonly stop: number;
  readonly stretchEnd: number;
}

/** Whom the norm names; behind the word stands a 其, which means one named before. */
type Addressee = Range | 'ITS' | null;

/** A way to say toward whom or with whom an act is to be done. */
export interface Form {
  readonly word: RegExp;
  /** Of these words those that may stand before the modal word; null where none may. */
  readonly beforeAct: RegExp | null;
  /** What right before the word makes another word of it. */
  readonly notAfter?: RegExp;
  /** What right behind the word makes another word of it. */
  readonly notBefore?: RegExp;
  readonly who: (place: Place) => Addressee;
  /** Whether a 其 in the name found is one named before, where the name itself is of nobody new: 通知其到公安机关作证. */
  readonly orIts?: true;
}

const rest = ({ text, stop }: Place, from: number): string => text.slice(from, stop);
const ahead = ({ text, start }: Place, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
const named = ({ text, end, stop }: Place): Range | null => actorBehind(text, end, stop);

/** 被通知, 受委托: who suffers it; 当事人的要求, 所委托的, 按要求: a noun or a relative. */
const NO_ACT_AFTER = /[被受的所按照]/;
/** 组织的章程, 委托由X办理: a noun, or an act of the one behind 由; so is what serves as something (将督导报告作为…). */
const NO_ACT_BEFORE = /[的由]/;
/** 证明其 | 已经通知: what is to be proved. */
const PROVES = /证明其[^，。；]{0,16}$/;
/** 社会组织联合会: 组织 as a part of a name. */
const ASSOCIATION = /(?:社会|宗教|经济|行业|国际|自治|慈善|服务|技术|合作|专业|非政府|集体管理)组织$/;
const NAMES_BODY = /^(?:[者组员站表书]|方(?![可能])|人(?![民员大力事])|委员会|小组|机构|中心|编制机|实施机)/;
/** 根据规划 | 要求配套建设幼儿园: what is demanded there; not 根据情况 | 要求报告机关补充说明. */
const BY_WHAT = /(?:根据|按照|依照|依据|符合)[^，。；的]{1,14}(?<!情[况形]|需要|[条款项]规定)$/;
/** 向主管部门 | 报告企业交付的污染物, 申请主管部门 | 组织专家验收: on whom he reports, or whom he who is asked brings in. */
const BEHIND_ADDRESSEE = /(?:向|申请|[提报]请)[^向，。；的]{2,24}(?:部门|机关|机构|委员会|政府)$/;

/**
 * Whether a verb of `TOWARD` is no act of the norm: a part of a name or a noun, or an act that is suffered or proved.
 *
 * @example 被 | 告知的事项, 按 | 要求办理, 证明其已经 | 通知债务人 → true
 */
function leadsToNobody({ text, start, end, from }: Place): boolean {
  const verb = text.slice(start, end);
  const next = text.charAt(end);
  const before = (reach: number): string => text.slice(Math.max(from, start - reach), start);
  // 单位、个人和组织、| 协会: a noun in a list.
  const listed = JOINTS.includes(next) || next === '及' || next === '或';
  if (verb === '组织' && listed && wordAt(text, end + 1)?.class !== 'VERB') return true;
  return (
    NO_ACT_AFTER.test(text.charAt(start - 1)) ||
    NO_ACT_BEFORE.test(next) ||
    ASSOCIATION.test(text.slice(Math.max(0, start - 4), end)) ||
    (verb !== '会同' && NAMES_BODY.test(text.slice(end, end + 3))) ||
    text.startsWith('作为', end) ||
    PROVES.test(before(20)) ||
    (verb === '要求' && BY_WHAT.test(before(18))) ||
    (/^(?:报告|组织)$/.test(verb) && BEHIND_ADDRESSEE.test(before(28)))
  );
}

/** 自收到通知之日起, 自告知当事人之日起: from when, and not what is done. */
function isDate(place: Place): boolean {
  const { text, end, from } = place;
  return (
    /^[^，。；]{0,40}之日/.test(rest(place, end)) && text.slice(Math.max(from, end - 24), end).includes('自')
  );
}

/** Verbs of handing over, behind which a thing may stand that bears a person's name: 发给选民证, 退还申请人的材料. */
const HANDS = /给$|^(?:[发推传]送|送达|交付|.[还回])$/;
/** 报送其 | 组织实施调查取得的资料. */
export const HIS_ACT = /^其组织(?=实施|开展|编制|制定|收集)/;
/** 发给聚居的少数民族: what is told of him makes him a part of another. */
const TOLD_OF = /^(?:较[多少]|聚居|所占)[^，。；的]{0,8}的/;

const FURTHERS = /^(?:推动|引导|协调)$/;
const THING_FURTHERED = /^(?:建设|发展)(?:$|[、和与])/;

/** 协调监事会 | 与国务院有关部门的联系: what lies between them. */
const CONTACT = /^与[^，。；的]{2,40}的(?:联系|关系|联络)/;

/** Behind a verb of `TOWARD`: 会同有关部门, 通知当事人, 退还托运人. */
function toward(place: Place): Addressee {
  const { text, start, end, stop, stretchEnd } = place;
  if (isDate(place) || leadsToNobody(place)) return null;
  // 协助其接受定期门诊和社区随访: what the one meant does.
  const his = text.charAt(end) === '其' && (acts(text, end + 1) || HIS_ACT.test(text.slice(end)));
  const to = his ? null : firstOf(text, named(place));
  const verb = text.slice(start, end);
  // 退还其已缴纳税款的40%: what is his.
  if (to === null) return verb.endsWith('还') && !endsThere(text, end + 1, stretchEnd) ? null : 'ITS';
  const handed = HANDS.test(verb) && !endsThere(text, to.end, stretchEnd);
  // 推动 | 农村社区建设: a thing.
  if (verb === '协调' && CONTACT.test(rest(place, to.end))) return null;
  if (FURTHERS.test(verb) && THING_FURTHERED.test(rest(place, to.end))) return null;
  return handed || TOLD_OF.test(rest(place, to.end)) || isOwnerOfThing(text, to, stop) ? null : to;
}

const AGREES =
  /^(?!按照|依照)[^，。；的]{0,8}(?:签订|签署|订立|协商|约定|商定|达成|合作|协作|交流|对接|联合|共建|结对|联网|衔接|互通|互联|联系|沟通|会商|磋商|共享|串通|建立(?!正式|外交))(?!(?:合作)?(?:关系)?的)/;
/** Behind 应当, 依法, 及时, 十日内 a 与 begins a phrase; behind a name it joins two. */
const BEFORE_WITH = /[，并应当须以的法可时]$|不得$|[日月年限期]内$/;
/** Behind a name what makes it a part of another, or nothing. */
const IN_NAME = /^(?:[、和及的]|$)/;
/** 与其资金、场地相适应, 与其他企业相同: with what a thing is compared. */
const LIKENS =
  /^[^，。；]{0,48}(?:相(?:适应|协调|衔接|配套|一致|[符称当同等]|匹配|结合|统一|联系)|(?<![成得商])一致|同等(?:对待|待遇)?|同样|抵触|冲突|挂钩|平等|区别|同级|分[开押管])$/;
/** 与其宗旨相符的事业: by what of his own a thing is measured. */
const OWN_MEASURE = /^其[^，。；的]{0,12}相[^互]/;
/** 与事故相关的单位: whom a relative describes. */
const CONCERNED = /^(?:(?!共同|联合|协商|做好|开展|建立|签订|进行|加强)[^，。；的与其]){1,24}[有相]关的/;
/** 与建设单位协商后，| 可以收回: in what case one may act. */
const MAY = /^，(?:[应必可方]|不得)/;

/** 交付使用前, 单独或者, 授权, 通过系统, 有权, 以书面形式, 就有关问题: when, how or on what two meet. */
const BEFORE_MEETING = /(?:[前后日]|或者|授权|系统|平台|有权|负责|形式|方式|问题|事[项宜])$/;
/** 将监测数据 | 与主管部门共享, 根据岗位和密级 | 与员工签订协议: what they share, or by what they come to terms. */
const SHARED = /(?:[将把]|根据|按照|依照)[^，。；]{2}/;

/** Whether an adverb ends at a place: 事先, 优先, 分别. */
const endsInAdverb = (text: string, at: number): boolean =>
  [2, 3, 4].some((length) => {
    const word = wordAt(text, at - length);
    return word?.class === 'ADVERB' && word.length === length;
  });

/** Behind 与, where it begins a phrase: 应当与供水单位签订合同. */
function withWhom(place: Place): Addressee {
  const { text, draft, start, end, stop } = place;
  // 由建设单位 | 与供水单位签订协议
  const agent = draft.bearers.some(({ name }) => text.slice(0, start).endsWith(name));
  // 应当事先 | 与电力设施产权人协商
  const meets =
    agent ||
    endsInAdverb(text, start) ||
    BEFORE_MEETING.test(ahead(place, 2)) ||
    SHARED.test(
      ahead(place, 24)
        .split(/[，。；]/)
        .at(-1) ?? '',
    );
  const opens = start <= draft.start || BEFORE_WITH.test(ahead(place, 2));
  if (!opens && !meets) return null;
  const words = rest(place, end);
  if (LIKENS.test(words) || CONCERNED.test(words)) return null;
  const range = named(place);
  const agreed = range === null ? '' : rest(place, range.end);
  if ((agent || !opens) && (!AGREES.test(agreed) || (agreed.endsWith('后') && MAY.test(text.slice(stop)))))
    return null;
  if (range === null) return OWN_MEASURE.test(words) ? null : 'ITS';
  // 与 | 群众监督相结合的制度: two things.
  const thing = OF_THING.test(agreed) || /^[^，。；]{0,10}相结合/.test(agreed);
  return thing || IN_NAME.test(agreed) ? null : range;
}

const MODAL_BEFORE = /(?:应当|必须|可以|[须并])$/;

/** Behind 同 for 与: 同著作权人订立合同. */
function likeWith(place: Place): Addressee {
  const { text, start, end } = place;
  const range = wordAt(text, start)?.class === 'PREPOSITION' ? named(place) : null;
  const agreed = rest(place, range?.end ?? end);
  const due = MODAL_BEFORE.test(ahead(place, 2)) && !LIKENS.test(agreed) && !IN_NAME.test(agreed);
  return due || AGREES.test(agreed) ? range : null;
}

const ALLIED = /^的[^，。；的]{0,8}(?:共享|对接|联网|互通|协作|合作|沟通|联系|协调|配合|衔接|交流|联动)/;

/** Behind 加强与: 加强与代表的联系. */
function allied(place: Place): Addressee {
  const range = named(place);
  return range !== null && ALLIED.test(rest(place, range.end)) ? range : null;
}

/** 告知其可以 | 向人民法院起诉: to whom the one told may turn. */
const TELLS_OF = /(?:告知|提示|提醒|通知)[^，。；的]{1,14}(?:可以|有权)[^，。；]{0,4}$/;
const GIVES_OUT = new Set('提供|发布|供应|销售|公开|公布|公示|公告'.split('|'));

/** 向社会 | 公布具备资格的企业: society is nobody, and what follows is done. */
function isToSociety({ text, end }: Place): boolean {
  if (!text.startsWith('社会', end)) return false;
  const next = wordAt(text, end + 2);
  if (next?.class !== 'VERB') return false;
  return GIVES_OUT.has(next.spelling) || (!next.nominal && !standsInName(text, end + 2, next));
}

/** 向贫困村 | 派驻工作队: whom one sends there, and no part of the name. */
const SENDS_THERE = /派[驻遣出](?!机[构关]|单位|企业|公司|[方地所的])/;

/** Behind 向: 向公安机关报告. */
function toWhom(place: Place): Addressee {
  const { text, end, stop } = place;
  if (isToSociety(place) || TELLS_OF.test(text.slice(Math.max(0, end - 30), end))) return null;
  const range = cutBefore(text, named(place), SENDS_THERE) ?? knownByRelative(text, end, stop);
  // 向邮政企业，| 出具证明: a comma, but no full stop, may stand before the act.
  return range === null || (range.end >= stop && text.charAt(stop) !== '，') ? 'ITS' : range;
}

/** 为职工 | 创造条件, but of his own he is the owner: 为职工的流动创造条件. */
const PROVIDES =
  /^(?:服务$|建立[^，。；的]{0,12}(?:档案|账户|年金))|提供|办理|发放|出具|开具|缴纳|缴存|购买|^[^的]{0,30}(?:创造(?!者|性)|配[备置]|投保(?!人))/;
/** 为应急救援工作 | 提供人员: for what, and not for whom. */
const FOR_WORK = /提供(?!单位|机构|方)[^的提]*$/;
/** 为学生 | 校外活动提供场所, 为职工 | 教育提供经费: what is his is named; not 为学生 | 开展活动提供场所. */
const HIS_WORK =
  /^(?:(?!开展|实施|接受|参[加与]|从事|进行|组织|取得|办理|依|受)[^，。；的]){0,12}(?:工作|教育|活动|事业)(?:提供|创造)/;

/** Behind 为: 为残疾人提供服务. */
function forWhom(place: Place): Addressee {
  const range = named(place);
  if (!PROVIDES.test(rest(place, range?.end ?? place.end))) return null;
  if (range === null) return 'ITS';
  const work =
    FOR_WORK.test(place.text.slice(range.start, range.end)) || HIS_WORK.test(rest(place, range.end));
  return work ? null : range;
}

/** Before whom a matter is laid: 提请常务委员会审议. */
function decides(place: Place): Addressee {
  const range = named(place);
  return range !== null && place.text.charAt(range.end) !== '的' ? range : null;
}

/** 提交债权人会议 | 讨论, 提交工会: what he is to decide, or a body; 提交申请人、代理人 | 名单 is a thing. */
const DECIDES =
  /^(?:会议|共同|初步|集体|组织)?(?:审议|审定|审查|讨论|表决|决定|仲裁|评审|处理|酝酿|研究|作为)(?![的书等])/;
const BODY = /(?:部门|机构|机关|委员会|政府|法院|[事协工]会|主席团|大会|秘书处|小组|中心)$/;

/** Behind 提交: 提交业主大会讨论决定. */
function submitted(place: Place): Addressee {
  const range = named(place);
  if (range === null) return null;
  const done = rest(place, range.end);
  const body = done === '' && BODY.test(place.text.slice(range.start, range.end));
  return body || DECIDES.test(done) ? range : null;
}

const APPROVES =
  /^[^，。；]{0,6}(?:备案|批准|审批|审查批准|审核|同意|核准|审查|决定|审定|核定|认定|备查|裁定|任[免命]|罢免|划定|确定|审议|表决|通过|复核|汇总|登记|公布|核销|核查)|^$/;
/** 送国务院核安全部门 | 审评并报…备案. */
const LOOKED_INTO = /^(?:审[评查核批议][并后]报|备查|存[档查]|[按在对作]|重新|各持)/;

/** Behind 报, 送, 交: 报主管部门备案, 送有关机构进行检测. */
function sentTo(place: Place): Addressee {
  const { text, start, end, stop } = place;
  if (HIS_ACT.test(text.slice(end, end + 6))) return null;
  const range = named(place) ?? knownByRelative(text, end, stop);
  if (range === null) return null;
  const done = rest(place, range.end);
  const acted = (text.charAt(start) === '报' ? APPROVES : LOOKED_INTO).test(done);
  return done === '' || acted || actsNext(text, range.end) ? range : null;
}

/** What one asked does: an act behind his name, for what is asked of nobody is a thing (申请法人登记). */
const ASKED =
  /^(?!(?:变更|注销|设立|重新)登记)(?:依法|及时|立即|继续|先行)?[撤解强变中确指裁支赔承履给返退修更停采提出予调回重补公作派协组通负对将按依决判宣查处审复]/;

/** Behind 申请: 申请人民法院强制执行. */
function asked(place: Place): Addressee {
  const { text, stop } = place;
  const range = named(place);
  return range !== null && range.end < stop && ASKED.test(text.slice(range.end)) ? range : null;
}

const SEEN_TO =
  /^(?:依法|及时|申请|集中|统一)*(?:办理|登记|备案|申报|领取|报到|申请|报名|换领|注册|缴纳|审验|报备)(?!的)/;

/** Behind 到: 到供水企业办理用水手续. */
function goneTo(place: Place): Addressee {
  const range = named(place);
  return range !== null && SEEN_TO.test(rest(place, range.end)) ? range : null;
}

/** What is to be sought of another besides his consent: 应当经林木品种审定委员会 | 认定. */
const ALLOWS =
  /^(?:依法|统一|讨论|表决|集体)*(?:认定|审[定核查议]|认可|核[实准]|确认|检[验测疫]|查验|鉴定|考核|评审|论证|登记|注册|讨论|表决|通过|决定|对[^，。；]{2,30}?(?:审[查核]|考核|检[验定测查]|鉴定))(?!(?:合格|通过)?的|[人机书意]|小组|委员会)/;
const DUE = /(?:应当|必须|[须并或]|或者)$/;
/** 应当先 | 经本级人民代表大会审议, 应当 | 经主管部门商另一部门核准: whatever another is to do to a thing. */
const DUE_FIRST = /(?:应当?|必须|[须并])(?:事?先|依法|分别)?$/;
/** 经主管部门 | 审查批准, 征得所有人 | 书面同意. */
const CONSENTS =
  /^(?:书面|讨论|审议|集体|研究)?的?(?:书面)?(?:审[查核](?:同意|批准)|同意|批准|审批|核准|许可)(?!的)/;
/** 经渔业船舶检验机构 | 检验和渔业行政主管部门登记. */
const FURTHER_SEEN = /(?<=机构|部门|机关|委员会)(?:检[验测疫]|审[查核]|鉴定|登记)(?:合格)?[和并]/;

/** 须经注册会计师 | 进行审计的单位: whose relative it is. */
const OF_RELATIVE = /^[^，。；的对就将把]{2,12}的(?!$)/;
/** 经专家 | 评审小组成员过半数通过: a part of a longer name. */
const NAMES_GROUP = /^(?:评[审议估定]|审[查核定议]|论证|咨询)(?:小组|委员会|组)/;

/** Behind 经: 经主管部门批准, 应当经检验机构检验. */
function consenting(place: Place): Addressee {
  const { text, start } = place;
  const range = cutBefore(text, named(place), FURTHER_SEEN);
  if (range === null) return null;
  const done = rest(place, range.end);
  if (OF_RELATIVE.test(done) || NAMES_GROUP.test(done)) return null;
  const due =
    (DUE.test(ahead(place, 2)) && ALLOWS.test(done)) ||
    (text.charAt(start) === '经' &&
      DUE_FIRST.test(ahead(place, 4)) &&
      (actsNext(text, range.end) || wordAt(text, range.end)?.spelling === '商'));
  return due || CONSENTS.test(done) ? range : null;
}

/** 加强与代表的 | 联系. */
const ALLIES = /(?:加强|强化|密切|深化|扩大|开展|建立|实现)[与同]/g;

/** The words that address somebody, with what is no such word and who is named behind it. */
export const FORMS: readonly Form[] = [
  // 会同有关部门, 通知当事人, 退还托运人; before the act only with whom it is done
  { word: TOWARD, beforeAct: /会同|协同/g, who: toward, orIts: true },
  // 与买受人 | 签订合同
  { word: /与/g, beforeAct: /与/g, who: withWhom },
  { word: ALLIES, beforeAct: ALLIES, who: allied },
  { word: /同/g, beforeAct: /同/g, who: likeWith },
  // 向公安机关 | 报告
  { word: /向/g, beforeAct: null, notAfter: /(?:[方导取走一双转志倾意对飞]|(?<!书)面)$/, who: toWhom },
  // 为残疾人 | 提供服务
  {
    word: /为/g,
    beforeAct: null,
    notAfter: /(?:[行作成认视称分变改因较更最人无有]|(?<!可)以)$/,
    who: forWhom,
  },
  // 对学生 | 进行教育
  {
    word: /对|针对|加强对/g,
    beforeAct: null,
    notAfter: /(?:[绝相针核校应反派为入]|(?<!书)面)$/,
    notBefore: /^[外口象手岸方应接策比]/,
    who: ({ text, end, stop }) => treated(text, end, stop),
  },
  // 报请主管部门 | 组织验收: whatever is asked of him
  { word: /[提报]请(?!机关|人(?!民)|[批核][准定]的)/g, beforeAct: null, notAfter: /是否$/, who: decides },
  { word: /提交/g, beforeAct: null, who: submitted },
  // 报主管部门 | 备案; behind another verb (移送, 选送) 送 is a part of it; 报告, 报关, 送检 are other words
  {
    word: /报(?!请)[经送]?|(?<![报移抄递转发运护押遣推配接选寄投派呈输赠])送(?![入往到至押达养修兵审货餐])[请回发]?|(?<![提移转递上缴送成外公社相结性工])交(?![由还回给付通易流接换存纳警办验底工割往运费送至售叉])/g,
    beforeAct: null,
    notAfter: /[申填上通举汇情呈预]$/,
    notBefore:
      /^(?:[告名废酬刊案考复道纸社销表到]|关(?!税)|警(?![务察])|备案|检(?!察)|批准?(?:后|$|[，。；]))/,
    who: sentTo,
  },
  // 申请人民法院 | 强制执行; 申请领取 asks for a thing
  {
    word: /申请(?!书|人(?!民))/g,
    beforeAct: null,
    notAfter: /的$/,
    notBefore: /^[领换补]取?/,
    who: asked,
  },
  // 到供水企业 | 办理用水手续
  { word: /到/g, beforeAct: null, notAfter: /[接收得直达送移]$/, who: goneTo },
  // 征求专家 | 意见
  {
    word: /征求|听取(?:和审[议查])?/g,
    beforeAct: null,
    who: ({ text, end, stop }) => whoseVoice(text, end, stop),
  },
  // 取得发包方 | 同意
  {
    word: /取得|征得|经过(?![一两二三]次)|经(?![营济办纪过]|常(?!务)|[一两二三]次)|报经|经由/g,
    beforeAct: null,
    who: consenting,
  },
  { word: /决定由/g, beforeAct: null, who: named },
];
