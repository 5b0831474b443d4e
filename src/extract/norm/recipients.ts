import type { ActorMention } from '../../model/actor.ts';
import type { MappedText, Span } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import type { Range } from '../words/clause.ts';
import { standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';
import { matchesIn } from '../words/matches.ts';
import type { NormDraft } from './draft.ts';
import { demandedOf } from './demand.ts';
import { isEverybody, JOINTS, lastNamedBefore } from './pronoun.ts';
import { outsideOfCases, type Stretch } from './stretches.ts';
import {
  acts,
  actsNext,
  actorBehind,
  cutBefore,
  endsThere,
  firstOf,
  isClause,
  isOwnerOfThing,
  knownByRelative,
  whoseVoice,
} from './recipient-phrase.ts';
import { OF_THING, treated } from './treated.ts';
import { TOWARD } from './recipient-verbs.ts';

/** Of the verbs of `TOWARD` those that may stand before a modal word: 主管部门会同有关部门可以…. */
const TOGETHER = /会同|协同/gu;
/** Prepositions whose phrase names a recipient where the verb behind it is fit. */
const WITH = /与/gu;
/** 同 for 与, where one agrees, or right behind the modal word: 同著作权人 | 订立合同, 可以同原单位 | 核对. */
const AS_WITH = /同/gu;
const AGREES =
  /^(?!按照|依照)[^，。；的]{0,8}(?:签订|签署|订立|协商|约定|商定|达成|合作|协作|交流|对接|联合|共建|结对|联系|建立(?!正式|外交))(?!的)/u;
/** Behind 应当, 依法, 及时, 十日内 a 与 begins a phrase; behind a name it joins two. */
const BEFORE_WITH = /[，并应当须以的法可时]$|不得$|[日月年限期]内$/u;
/** 根据规划 | 要求配套建设幼儿园: what is demanded there; not 根据情况 | 要求报告机关补充说明. */
const BY_WHAT = /(?:根据|按照|依照|依据|符合)[^，。；的]{1,14}(?<!情[况形]|需要|[条款项]规定)$/u;
/** Behind a name what makes it a part of another, or nothing. */
const IN_NAME = /^(?:[、和及的]|$)/u;
/** 向主管部门 | 报告企业交付的污染物: on whom he reports, behind him who is told. */
const REPORTED_TO = /向[^向，。；的]{2,24}(?:部门|机关|机构|委员会|政府)$/u;
const MODAL_BEFORE = /(?:应当|必须|可以|[须并])$/u;
/** 与建设单位协商后，| 可以收回: in what case one may act. */
const MAY = /^，(?:[应必可方]|不得)/u;
/** 加强与代表的 | 联系. */
const ALLIES = /(?:加强|强化|密切|深化|扩大|开展|建立)[与同]/gu;
const ALLIED = /^的[^，。；的]{0,8}(?:协作|合作|沟通|联系|协调|配合|衔接|交流|联动)/u;
const TO = /向/gu;
const CLAUSE_MARK = /[，。；：]/gu;
const FOR = /为/gu;
const ON = /对|针对|加强对/gu;
/** 为职工 | 创造条件, but of his own he is the owner: 为职工的流动创造条件. */
const PROVIDES = /提供|办理|发放|出具|开具|缴纳|缴存|购买|^[^的]{0,30}(?:创造(?!者|性)|配[备置]|投保(?!人))/u;
/** 为应急救援工作 | 提供人员: for what, and not for whom. */
const FOR_WORK = /提供(?!单位|机构|方)[^的提]*$/u;
/** 与其资金、场地相适应, 与其他企业相同: with what a thing is compared. */
const LIKENS =
  /^[^，。；]{0,48}(?:相(?:适应|协调|衔接|配套|一致|[符称当同等]|匹配|结合|统一|联系)|(?<![成得商])一致|同等(?:对待|待遇)?|同样|抵触|冲突|挂钩|平等|区别|同级|分[开押管](?:、分[开押管])*)$/u;
/** 与其宗旨相符的事业: by what of his own a thing is measured. */
const OWN_MEASURE = /^其[^，。；的]{0,12}相[^互]/u;
/** 与事故相关的单位: whom a relative describes. */
const CONCERNED = /^(?:(?!共同|联合|协商|做好|开展|建立|签订|进行|加强)[^，。；的与其]){1,24}[有相]关的/u;
/** Whom one applies to for what he is to do: 申请人民法院强制执行. */
const ASKS = /申请(?!书|人(?!民))/gu;
/** What one asked does: an act behind his name, for what is asked of nobody is a thing (申请法人登记). */
const ASKED =
  /^(?!(?:变更|注销|设立|重新)登记)(?:依法|及时|立即|继续|先行)?[撤解强变中确指裁支赔承履给返退修更停采提出予调回重补公作派协组通负对将按依决判宣查处审复]/u;
/** To whom one goes with a matter that he sees to: 到供水企业 | 办理用水手续. */
const GOES_TO = /到/gu;
const SEEN_TO =
  /^(?:依法|及时|申请|集中|统一)*(?:办理|登记|备案|申报|领取|报到|申请|报名|换领|注册|缴纳|审验|报备)(?!的)/u;
/** 报X备案, 送X备案; behind another verb (移送, 选送) 送 is a part of it. */
const REPORTS_TO =
  /报(?!请)[经送]?|(?<![报移抄递转发运护押遣推配接选寄投派呈分输赠])送(?![入往到押达])请?|(?<![提移转递上缴送成外公社相结性工])交(?![由还回给付通易流接换存纳警办验底工割往运])/gu;
/** 报告, 报名, 报关, 送检, 报备案: what makes another word of 报 or 送, or names nobody behind it. */
const REPORT_WORD =
  /^(?:[告名废酬刊案考复道纸社销表到]|关(?!税)|警(?![务察])|备案|检(?!察)|批准?(?:后|$|[，。；]))/u;
/** 报请主管部门 | 组织验收: whatever is asked of him; 提交债权人会议 | 讨论: what he is to decide. */
const PUTS_TO =
  /[提报]请(?!机关|人(?!民)|[批核][准定]的)|提交(?=[^，。；的]{2,24}(?:审议|审定|审查|讨论|表决|决定|仲裁|评审|处理|酝酿|研究)(?!的|书))/gu;
const APPROVES =
  /^[^，。；]{0,6}(?:备案|批准|审批|审查批准|审核|同意|核准|审查|决定|审定|核定|认定|备查|裁定|任[免命]|罢免|划定|确定|审议|表决|通过|复核|汇总|登记|公布|核销|核查)|^$/u;
/** 送国务院核安全部门 | 审评并报…备案. */
const LOOKED_INTO = /^审[评查核批议][并后]报/u;
const OPINION = /征求|听取/gu;
/** What is to be sought of another besides his consent: 应当经林木品种审定委员会 | 认定. */
const ALLOWS =
  /^(?:依法|统一|讨论|表决|集体)*(?:认定|审[定核查议]|认可|核[实准]|确认|检[验测疫]|查验|鉴定|考核|评审|论证|登记|注册|讨论|表决|通过|决定)(?!(?:合格|通过)?的|[人机书意]|小组|委员会)/u;
const DUE = /(?:应当|必须|[须并或]|或者)$/u;
const CONSENT = /取得|征得|经过(?![一两二三]次)|经(?![营济办纪过]|常(?!务)|[一两二三]次)|报经/gu;
/** 经主管部门 | 审查批准, 征得所有人 | 书面同意. */
const CONSENTS =
  /^(?:书面|讨论|审议|集体)?的?(?:书面)?(?:审[查核](?:同意|批准)|同意|批准|审批|核准|许可)(?!的)/u;
const DECIDES = /决定由/gu;
const NAMES_BODY = /^(?:[者组员站表书]|人(?![民员大力事])|委员会|小组|机构|中心|编制机|实施机)/u;
/** 被通知, 受委托: who suffers it; 当事人的要求, 所委托的, 按要求: a noun or a relative. */
const NO_ACT_AFTER = /[被受的所按照]/u;
/** 组织的章程, 委托由X办理: a noun, or an act of the one behind 由. */
const NO_ACT_BEFORE = /[的由]/u;
/** 证明其 | 已经通知: what is to be proved. */
const PROVES = /证明其[^，。；]{0,16}$/u;
/** 社会组织联合会: 组织 as a part of a name. */
const ASSOCIATION = /(?:社会|经济|行业|国际|自治|慈善|服务|技术|合作|专业|非政府)组织$/u;
/** Verbs of handing over, behind which a thing may stand that bears a person's name: 发给选民证, 退还申请人的材料. */
const HANDS = /^(?:.给|发送|送达|.[还回])$/u;
/** 组织 | 本市的企业: where, and nobody. */
const OWN_AREA = /^本(?:[市省州县区]|自治区)$/u;
const ITS = '其';
/** 报送其 | 组织实施调查取得的资料. */
const HIS_ACT = /^其组织(?=实施|开展|编制|制定|收集)/u;

/**
 * The actors toward whom or with whom a norm is to be done (guidelines §4, `recipients`): they stand in the norm's
 * own words, outside its condition, behind one of a closed list of words.
 *
 * 其 behind such a word is who was last named before it in the sentence, the bearer apart. Where the act answers the
 * demand of one who stands in the condition (公安机关依法调取证据的，应当予以配合), he is the recipient.
 *
 * @param from where the sentence of the norm begins
 * @example 应当会同有关部门建立…，并向公安机关报告 → 有关部门, 公安机关
 */
export function recipientsOf(mapped: MappedText, draft: NormDraft, from: number): readonly ActorMention[] {
  const { text } = mapped;
  const found: ActorMention[] = [];
  const add = (range: Range | null): boolean => {
    if (range === null) return false;
    let any = false;
    for (const actor of spreadActors(mapped, range.start, range.end)) {
      const known = found.some(
        ({ name, span }) =>
          name === actor.name ||
          name.endsWith(`的${actor.name}`) ||
          (name.endsWith(actor.name) && holds(span, actor.span)),
      );
      if (
        known ||
        isEverybody(actor.name) ||
        OWN_AREA.test(actor.name) ||
        isClause(actor.name) ||
        draft.bearers.some(({ name, span }) => name === actor.name || holds(span, actor.span))
      )
        continue;
      const shorter = found.findIndex(
        ({ name, span }) => actor.name.endsWith(name) && (holds(actor.span, span) || holds(span, actor.span)),
      );
      if (shorter >= 0) found.splice(shorter, 1);
      found.push(actor);
      any = true;
    }
    return any;
  };

  for (const stretch of outsideOfCases(text, draft)) {
    collect(mapped, stretch, draft, from, add);
  }
  if (found.length === 0) add(demandedOf(text, draft));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a name is a part of another: 个人 in 国内外个人. */
const holds = (whole: Span, part: Span): boolean => whole.start <= part.start && part.end <= whole.end;

type Add = (range: Range | null) => boolean;

function collect(mapped: MappedText, stretch: Stretch, draft: NormDraft, from: number, add: Add): void {
  const { text } = mapped;
  const words = text.slice(stretch.start, stretch.end);
  const each = (pattern: RegExp, use: (at: number, before: number) => void): void => {
    for (const match of matchesIn(words, pattern)) {
      use(stretch.start + match.index + match[0].length, stretch.start + match.index);
    }
  };
  const clauseEnd = (at: number): number => {
    CLAUSE_MARK.lastIndex = at - stretch.start;
    return stretch.start + (CLAUSE_MARK.exec(words)?.index ?? words.length);
  };
  const actorAt = (from: number): Range | null => actorBehind(text, from, clauseEnd(from));
  // 自收到通知之日起, 自告知当事人之日起: from when, and not what is done.
  const dates = (at: number): boolean =>
    /^[^，。；]{0,40}之日/u.test(text.slice(at, clauseEnd(at))) &&
    text.slice(Math.max(stretch.start, at - 24), at).includes('自');
  const its = (at: number, before: number): void => {
    if (
      text.charAt(at) === ITS &&
      !HIS_ACT.test(text.slice(at, at + 6)) &&
      !/[他余中次间]/u.test(text.charAt(at + 1))
    )
      add(lastNamedBefore(mapped, from, before, draft));
  };

  // 告知移送单位: 移送 is a part of the name.
  let covered = 0;
  each(stretch.before ? TOGETHER : TOWARD, (at, before) => {
    if (before < covered || dates(at) || leadsToNobody(text, { start: before, end: at }, stretch.start))
      return;
    // 协助其接受定期门诊和社区随访: what the one meant does.
    const to =
      text.charAt(at) === ITS && (acts(text, at + 1) || HIS_ACT.test(text.slice(at)))
        ? null
        : firstOf(text, actorAt(at));
    if (to !== null && HANDS.test(text.slice(before, at)) && !endsThere(text, to.end, stretch.end)) return;
    if (to !== null && /^(?:较[多少]|聚居|所占)[^，。；的]{0,8}的/u.test(text.slice(to.end, clauseEnd(at))))
      return;
    if (to !== null && isOwnerOfThing(text, to, clauseEnd(at))) return;
    // 退还其已缴纳税款的40%: what is his.
    if (to === null && /还$/u.test(text.slice(before, at)) && !endsThere(text, at + 1, stretch.end)) return;
    if (to === null || !add(to)) its(at, before);
    else covered = to.end;
  });
  each(WITH, (at, before) => {
    // 由建设单位 | 与供水单位签订协议
    const agent = draft.bearers.some(({ name }) => text.slice(0, before).endsWith(name));
    if (before > draft.start && !agent && !BEFORE_WITH.test(text.slice(before - 2, before))) return;
    const rest = text.slice(at, clauseEnd(at));
    if (LIKENS.test(rest) || CONCERNED.test(rest)) return;
    const range = actorAt(at);
    const agreed = range === null ? '' : text.slice(range.end, clauseEnd(at));
    if (agent && (!AGREES.test(agreed) || (agreed.endsWith('后') && MAY.test(text.slice(clauseEnd(at))))))
      return;
    if (range === null && !OWN_MEASURE.test(text.slice(at, clauseEnd(at)))) its(at, at - 1);
    if (range !== null && OF_THING.test(text.slice(range.end))) return;
    if (range !== null && !IN_NAME.test(text.slice(range.end, clauseEnd(at)))) add(range);
  });
  each(ALLIES, (at) => {
    const range = actorAt(at);
    if (range !== null && ALLIED.test(text.slice(range.end, clauseEnd(at)))) add(range);
  });
  each(AS_WITH, (at, before) => {
    const range = wordAt(text, before)?.class === 'PREPOSITION' ? actorAt(at) : null;
    const rest = text.slice(range?.end ?? at, clauseEnd(at));
    const due =
      MODAL_BEFORE.test(text.slice(before - 2, before)) && !LIKENS.test(rest) && !IN_NAME.test(rest);
    if (due || AGREES.test(rest)) add(range);
  });
  if (stretch.before) return;
  each(TO, (at, before) => {
    if (/[方导取走一双转面志倾意对]/u.test(text.charAt(before - 1))) return;
    if (isToSociety(text, at) || TELLS_OF.test(text.slice(Math.max(0, at - 30), at))) return;
    const range = actorAt(at) ?? knownByRelative(text, at, clauseEnd(at));
    if (range === null || range.end >= clauseEnd(at)) its(at, before);
    else add(range);
  });
  each(FOR, (at, before) => {
    if (/[行作成认以视称分变改因较更最人无有]/u.test(text.charAt(before - 1))) return;
    const end = clauseEnd(at);
    const range = actorAt(at);
    if (!PROVIDES.test(text.slice(range?.end ?? at, end))) return;
    if (range === null) its(at, before);
    else if (!FOR_WORK.test(text.slice(range.start, range.end))) add(range);
  });
  each(ON, (at, before) => {
    if (
      /[面绝相针核校应反派]/u.test(text.charAt(before - 1)) ||
      /[外口象手岸方应接策比]/u.test(text.charAt(at))
    )
      return;
    add(treated(text, at, clauseEnd(at)));
  });
  each(PUTS_TO, (at) => {
    const range = actorAt(at);
    if (range !== null && text.charAt(range.end) !== '的') add(range);
  });
  each(REPORTS_TO, (at, before) => {
    if (
      /[申填上通举汇情呈预]/u.test(text.charAt(before - 1)) ||
      HIS_ACT.test(text.slice(at, at + 6)) ||
      REPORT_WORD.test(text.slice(at, at + 3))
    )
      return;
    const range = actorAt(at) ?? knownByRelative(text, at, clauseEnd(at));
    if (range === null) return;
    const rest = text.slice(range.end, clauseEnd(at));
    const named = text.charAt(before) === '报';
    if (rest === '' ? named : (named ? APPROVES : LOOKED_INTO).test(rest) || actsNext(text, range.end))
      add(range);
  });
  each(ASKS, (at, before) => {
    const range =
      text.charAt(before - 1) === '的' || /^[领换补]取?/u.test(text.slice(at)) ? null : actorAt(at);
    if (range !== null && range.end < clauseEnd(at) && ASKED.test(text.slice(range.end))) add(range);
  });
  each(GOES_TO, (at, before) => {
    const range = '接收得直达送移'.includes(text.charAt(before - 1) || '。') ? null : actorAt(at);
    if (range !== null && SEEN_TO.test(text.slice(range.end, clauseEnd(at)))) add(range);
  });
  each(OPINION, (at) => add(whoseVoice(text, at, clauseEnd(at))));
  each(CONSENT, (at, before) => {
    const range = cutBefore(text, actorAt(at), FURTHER_SEEN);
    if (range === null) return;
    const due = DUE.test(text.slice(Math.max(0, before - 2), before));
    const rest = text.slice(range.end, clauseEnd(at));
    if ((due && ALLOWS.test(rest)) || CONSENTS.test(rest)) add(range);
  });
  each(DECIDES, (at) => add(actorAt(at)));
}

/**
 * Whether a verb of `TOWARD` is no act of the norm: a part of a name or a noun, or an act that is suffered or proved.
 *
 * @example 被 | 告知的事项, 按 | 要求办理, 证明其已经 | 通知债务人 → true
 */
function leadsToNobody(text: string, { start, end }: Range, from: number): boolean {
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
    NAMES_BODY.test(text.slice(end, end + 3)) ||
    PROVES.test(before(20)) ||
    (verb === '要求' && BY_WHAT.test(before(18))) ||
    (verb === '报告' && REPORTED_TO.test(before(28)))
  );
}

/** 经渔业船舶检验机构 | 检验和渔业行政主管部门登记. */
const FURTHER_SEEN = /(?<=机构|部门|机关|委员会)(?:检[验测疫]|审[查核]|鉴定|登记)(?:合格)?[和并]/u;

/** 告知其可以 | 向人民法院起诉: to whom the one told may turn. */
const TELLS_OF = /(?:告知|提示|提醒|通知)[^，。；的]{1,14}(?:可以|有权)[^，。；]{0,4}$/u;
const GIVES_OUT = new Set('提供|发布|供应|销售|公开|公布|公示|公告'.split('|'));
/** 向社会 | 公布具备资格的企业: society is nobody, and what follows is done. */
function isToSociety(text: string, at: number): boolean {
  if (!text.startsWith('社会', at)) return false;
  const next = wordAt(text, at + 2);
  if (next?.class !== 'VERB') return false;
  return GIVES_OUT.has(next.spelling) || (!next.nominal && !standsInName(text, at + 2, next));
}
