import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { keepsRelative } from '../actor/lexicon.ts';
import { withoutAct } from '../actor/name.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';
import { officeIn } from './office.ts';
import { endBeforeOther } from './collusion.ts';
import { leadingSubject, MEMBER_JOINT, subjectBeforeBreach } from './listed-subject.ts';
import { closingOf, placeBeforeBreach } from './places.ts';
import { namesResponsible } from './target.ts';

/** What stands before the subject of a breach. */
const LEAD = /^(?:由于|对于|对(?!方|外(?!国))|如果|但是|[凡如但且]|而(?!立)|其中|任何(?!单位|个人|组织|人))/;
/** 勘查活动结束后探矿权人未…, 船舶停泊期间船员擅自…: a time without its comma. */
const AFTER = /^(?:[^，后]{2,14}(?<![售然以])后(?![果续代者勤期])|[^，的在后]{2,14}(?:过程中|期间(?!的)))/;
/** A setting, which goes before the subject too: 在…中, 除…外, 依照…; 将第五条修改为: “…. */
export const SETTING =
  /^(?:[除在因自]|依照|根据|按照|有前款|作为第|经[^，]{0,16}(?:检查|稽查|核查|抽查)$)|(?:[后时中]|期间|[届期]满|修改为|作为第[^，]{1,15})$/;
/** What the subject of a breach does in a setting of its own: 建设单位在…移交使用时，未…. */
const IN_SETTING = /^(?:在|于|执行|办理|处理|开展|进行|实施|从事|接受|参加)/;
/** Whom a breach strikes, or whom it makes use of, is not who commits it. */
const AGAINST =
  /^(?:故意)?(?:[为向将给]|使(?!用(?:管理)?(?:单位|[人者]))|拒绝|拒不|阻碍|阻挠|妨碍|妨害|侮辱|殴打|威胁|包围|冲击|打击|报复|围攻|暴力|干扰|造成|致使|导致|损害|以暴力)/;
/** 擅自改变公共汽车的运行时间、线路和停车站 | 点: a deed, in whose words a name ends by chance. */
const DEED_AHEAD =
  /^(?:擅自(?![^，、的]{2,4}的)|滥用|玩忽|徇私|泄露|未经[^，的]{0,12}(?:批准|同意|许可|审批)(?![^，、]*的(?:单位|个人|企业|机构|人员|组织)))/;
/** 为庆典活动提供服务的经营者: whom his service names. */
const SERVES = /^[为向][^，的]{1,40}提供[^，的]{0,20}的/;
const ACTS_ON =
  /^(?:无[^，的]{0,24}(?:证|许可|执照)|聚众|多次|犯[前第][^，的]{1,4}罪又|涉及|(?:搭载|收养|移用|逃离)(?!人|关系)|明知|授意|指使|强令|强迫|教唆|煽动|[聘任]用|聘[任请]|雇用|招(?:[用收募揽]|聘(?!单位|[人者]))|委托(?![人方单]|[^，的]{0,4}合同的)|发展(?![和与]?改革)|纵容|包庇|放任|发生(?![^，的]{0,6}事故的)|介绍|胁迫|诱[骗导使]|引诱|误导|欺骗|绑架|冒充|假冒|收买|购买|要求|强制(?!隔离|戒毒|执行)|迫使|扣[压留]|剥夺|帮助(?!者)|污损|强奸|私自|有[^，的]{2,12}的行为或者(?:拒绝|阻[碍挠])|关系(?!人)|将(?!军)|与(?![^，、的]{2,24}[有相]关的)|[由并和])/;
/** Words behind which an actor's name was only the beginning of a thing's: 个人信息, 用户身份. */
export const THING_AHEAD =
  /^(?:人数|奶粉|食品|用品|生活(?:用|垃圾|污水)|业务(?!员)|内部的(?![^，的]{0,6}(?:人员|部门|机构))|信息|暴力|从业资格|监管货物|权利|账户|账号|资料|身份|财产|证券不足|活动|工作|行为|场所|资格|名称|印章|权益|名义|档案|秘密|设施|设备|资金|数量|密集|疏散|证书|许可证|执照|之间|以外|人身[伤损]|的(?!工作人员|负责人|主管人员))/;
/** 煤矿 | 建设工程安全设施设计未经审查; but 建设单位 | 建设工程未…, who builds. */
const WORKS = /^建设(?:工程|项目)/;
const DOER = /(?:单位|企业|机构|公司|部门|[者人方])$/;
/** 外国投资者的投资活动违反…: what he does, he does. */
const DEED = /^的[^，的]{0,10}(?:活动|行为)(?=违反|不|未|危害|影响|侵害|损害)/;
/** 对小规模食品生产经营者 | 的食品安全违法行为: what is met with a consequence is his. */
const OWN_DEED = /^的(?!同一)[^，的]{0,16}(?:违法|违规|违纪|犯罪)行为$/;
/** 建设单位 | 的节水设施未建成: a body answers for what it runs. */
const RUNS = /(?:单位|企业|机构|公司)$/;
const IS_AMISS = /^的[^，的]{2,20}?(?:发生变化|不符合|不合格|不健全|达不到|未|违反)/;
const LISTED_BREACH =
  /^(?:具?有(?:下列|[前第本]|上述|[^，的]{0,14}(?:失信|违法|违规)行为)|给|违反)[^，]*的(?=[^，的]{1,24}$)/;
const VIOLATING = /^违[反犯](?![^，]*之一的)[^，的]{2,40}的(?=[^，的]{2,20}$)/;
/** 超过省人民政府规定的标准: an authority that is named for what it laid down. */
const LAID_DOWN =
  /^(?:规定|批准|确定|核定|核准|公布|划定|制定|发布|颁发|核发|下达|指定|认定|作出|登记|禁止(?:使用|进口|出口|销售|生产)|依法(?:作出|确定|划定|公布))的/;
/** 纳税人在限期内已缴纳税款，税务机关未…, 劳动者依法解除劳动合同，用人单位…, 劳动者在其安排下劳动，用人单位未…: who has done his part breaks nothing. */
const KEPT = /^(?:在[^，]{1,16})?已(?!构成|[不超被])/;
const LAWFUL = /^(?:依法(?!应当|负有|必须)|请求|在[^，的]{2,12}安排下)/;
const BREACH_WITHIN = /^[^未不，]{2,40}(?:未(?!成年)|不(?!动产|特定|良|正当))[^，]*的|已被/;
/** Who is hurt breaks nothing; who makes another suffer does: 经营者使消费者权益受到损害. */
const SUFFERS =
  /^(?:[^，未不使致造违让]{0,60}|因[^，使致造让]{0,60})(?:受到|遭受)[^，]{0,12}(?:损害|损失|伤害|侵害)/;
/** 职工因参加工会活动而被解除劳动合同的: whom another did something to. */
const DONE_TO = /^因[^，]{2,30}被(?:解除|辞退|降低|调离)/;
const SUFFERED = /^(?:其[^，]{0,4}权益|因[^，]{2,20})?(?:受到|遭受)[^，]{0,40}(?:损害|损失|伤害|侵害)的$/;
/** How the name of one ends who lays down rules or decides. */
export const LAWGIVER = /(?:部门|机关|法院|检察院|政府|海关|国务院|国家)$/;
/** 除工业涂装企业以外的其他产生挥发性有机物的工业企业 | 未…. */
const EXCEPT =
  /^除[^，。；的]{2,24}[以之]外的其他[^，。；]{2,40}?(?:企业|单位|机构|组织|个人|[人者])(?=违反|[未不拒]|擅自|有下列|从事|$)/;
/** 未经国有煤矿企业的上级主管部门批准，擅自…; 虽经水行政主管部门同意，但未…: whose leave it is, of any length. */
export const WITHOUT_LEAVE = /^[未虽]经[^，]*(?:批准|同意|许可|审批|授权)$/;
/** 在…中, 在建筑物的…: a setting; 在建工程, 在用车辆 are things. */
const SETTING_AHEAD = /^在(?![用校职押册岗]|建(?![筑设]))/;
/** 在自然保护区进行采石活动的单位和个人: with what they did before their name. */
const DOERS = /^[^，]{2,60}的(?:单位|个人)(?:(?:[、和]|或者)(?:单位|个人))?$/;
/** 违反规定将中标项目的主体工作分包: what is done behind the breach. */
const DOES_AGAINST = /^(?:违反[^，的]*[将把]|除对)/;
/** 在技术交易中从事代理的机构: a setting inside a relative. */
const SETTING_OF_RELATIVE = /^在[^，的]{1,14}[中内上](?=从事|开展|提供)/;
const BARE_AHEAD = /^(?:部门|机关|机构|单位|人员|组织|个人|企业)(?:$|[、和或及])/;
const OMITS = /^(?:未|不(?!承担|负|具)|拒|擅自|违反|仍然?[未不]|逾期)/;
/** 水行政主管部门或者 | 其他依照本条例规定行使监督管理权的部门. */
const OTHER_OFFICE = /^(?:或者|[、和])(?=其他(?:依[法照据]|根据|按照|有权))/;
/** A verb of breach right behind a subject; 对举报人以解除合同等方式打击报复的 has none, but a victim. */
export const BREAKS =
  /^(?:[未不拒在将]|向(?=[^，的]{1,12}(?:抛|扔|倾倒|排放|丢弃))|以(?![^，]*报复)|开工|投入(?:使用|生产|运[行营])|违反|擅自|有下列|有前|非法|违法|违规|没有|逾期|滥用|玩忽|徇私)/;

/** Whether a stretch opens with somebody who at once breaks his duty: 监理单位未…; not 其未…. */
export function omits(words: string, { start, end }: Range): boolean {
  if (words.startsWith('其', start)) return false;
  const phrase = leadingActorPhrase(words, start, end);
  return phrase !== null && OMITS.test(words.slice(phrase.end, end));
}

/** Whether a stretch opens with somebody's name: 用人单位扣押…, 因质权人怠于行使权利…. */
function names(words: string, stretch: Range | undefined): boolean {
  if (stretch === undefined) return false;
  const cause = words.startsWith('因', stretch.start) ? 1 : 0;
  return leadingActorPhrase(words, stretch.start + cause, stretch.end) !== null;
}

/** The actors that a stretch has for its subject; `isOpen` where it holds nothing else, so that a list may go on. */
export interface Named {
  readonly is: 'NAMED';
  readonly actors: readonly ActorMention[];
  readonly isOpen: boolean;
}

/** Whom a stretch names: as its subject, or in a setting behind which the breach comes. */
export type Subject =
  Named | { readonly is: 'SETTING'; readonly actors: readonly ActorMention[] } | { readonly is: 'NONE' };

/** A stretch without a subject. */
export const NOBODY: Subject = { is: 'NONE' };
/** A subject with a breach behind it, or whose breach binds everybody. */
const closed = (actors: readonly ActorMention[]): Named => ({ is: 'NAMED', actors, isOpen: false });

/**
 * The actors that a stretch has for its subject, or that of a setting (…后，…时，) behind which the breach comes.
 *
 * @example 违反第五条规定，建设单位未报告的: 建设单位; 编制单位取得资质证书后: a setting of 编制单位; 阻碍工作人员执行职务的: nobody
 */
export function readSubject(text: MappedText, segment: Range, next: Range | undefined): Subject {
  const words = text.text;
  const written = words.slice(segment.start, segment.end);
  const lead = leadOf(text, segment);
  const office = officeIn(text, segment, lead);
  if (office !== null) return { is: 'NAMED', ...office };
  const opening = written.slice(lead);
  if (SETTING_AHEAD.test(written) && lead === 0 && !DOERS.test(written)) return NOBODY;
  if (ACTS_ON.test(opening) || DOES_AGAINST.test(opening) || WITHOUT_LEAVE.test(opening)) return NOBODY;
  // 属于工业企业，逾期未改正的: a case of those named before.
  if (written.startsWith('属于')) return NOBODY;
  const phrase =
    leadingSubject(words, { start: segment.start + lead, end: segment.end }) ??
    behindRelative(text, segment, lead) ??
    behindBreach(text, segment) ??
    subjectBeforeBreach(words, { start: segment.start + lead, end: segment.end });
  const place = placeBeforeBreach(text, { start: segment.start + lead, end: segment.end });
  // 人员密集场所使用不合格的消防产品: a name is but the beginning of the place's.
  const isPlace = phrase === null || THING_AHEAD.test(words.slice(phrase.end, segment.end));
  if (place !== null && (isPlace || place.isList)) {
    const actors = [...place.actors, ...closingOf(text, { start: place.end, end: segment.end })];
    // 船舶发生事故沉没，船舶所有人未及时报告的, 船舶航行时，船员…: what befell the ship is the case of another's breach.
    const isCase =
      next !== undefined &&
      (written.endsWith('时') ? names(words, next) : !written.endsWith('的') && omits(words, next));
    return isCase ? { is: 'SETTING', actors } : closed(actors);
  }
  const others = phrase === null ? null : EXCEPT.exec(written);
  if (others !== null)
    return closed([{ name: others[0], span: spanOf(text, segment.start, segment.start + others[0].length) }]);
  if (phrase === null) return NOBODY;
  const behind = words.slice(phrase.end, Math.min(segment.end, phrase.end + 24));
  if (/(?:后|时)$/.test(written) && (!IN_SETTING.test(behind) || (next !== undefined && omits(words, next))))
    return { is: 'SETTING', actors: spreadActors(text, phrase.start, phrase.end) };
  if (LAID_DOWN.test(behind) && LAWGIVER.test(words.slice(phrase.start, phrase.end))) return NOBODY;
  if ((KEPT.test(behind) || (LAWFUL.test(behind) && names(words, next))) && !/的$/.test(written))
    return { is: 'SETTING', actors: spreadActors(text, phrase.start, phrase.end) };
  // 从事实验活动未在相应等级的实验室进行, 隐藏已被司法机关查封的财产: the breach is said before the noun.
  if (BREACH_WITHIN.test(words.slice(phrase.start, phrase.end))) return NOBODY;
  const isOwnDeed = /^对/.test(written) && OWN_DEED.test(words.slice(phrase.end, segment.end));
  if (isOwnDeed) return closed(spreadActors(text, phrase.start, phrase.end));
  // 阻碍…的工作人员执行职务: whom the breach strikes is not who commits it.
  if (
    behind !== '' &&
    ((AGAINST.test(opening) && !SERVES.test(opening)) ||
      (/^对(?!外(?!国))/.test(written) && !BREAKS.test(behind)))
  )
    return NOBODY;
  // 侮辱、殴打执法人员、举报人，构成…: so it is without a relative, too.
  if (behind === '' && lead === 0 && AGAINST.test(written) && !written.includes('的')) return NOBODY;
  const named = words.slice(phrase.start, phrase.end);
  // 危害广播电台、电视台安全播出, 影响安全标志和乘客导向标识的识别: a verb governs the list.
  if (governsList(named)) return NOBODY;
  const answers = DEED.test(behind) || (RUNS.test(named) && IS_AMISS.test(behind));
  if ((THING_AHEAD.test(behind) || (!DOER.test(named) && WORKS.test(behind))) && !answers) return NOBODY;
  if (behind !== '' && DEED_AHEAD.test(opening)) return NOBODY;
  const after = next === undefined ? '' : words.slice(next.start, next.end);
  if (DONE_TO.test(words.slice(phrase.end, segment.end))) return closed([]);
  // 限制行为能力人在学校受到人身损害，学校未尽到教育职责的: who makes another suffer may be named behind him.
  if (SUFFERS.test(words.slice(phrase.end, segment.end)))
    return next !== undefined && omits(words, next) ? { is: 'SETTING', actors: [] } : closed([]);
  if (SUFFERED.test(after)) return closed([]);
  if (/^(?:任何|违者)/.test(named)) return closed([]);
  if (behind === '') return { is: 'NAMED', actors: actorsOfBreach(text, phrase), isOpen: true };
  const joint = OTHER_OFFICE.exec(behind)?.[0].length ?? 0;
  const other = joint === 0 ? null : officeIn(text, { start: phrase.end + joint, end: segment.end }, 0);
  if (other !== null) return closed([...spreadActors(text, phrase.start, phrase.end), ...other.actors]);
  const actors = [
    ...spreadActors(text, phrase.start, endBeforeOther(text, phrase) ?? phrase.end),
    ...closingOf(text, { start: phrase.end, end: segment.end }),
  ];
  // 承储政府粮食储备的企业: the noun with which a relative opens names nobody.
  const whole =
    actors.length > 0 ? null : subjectBeforeBreach(words, { start: phrase.start, end: segment.end });
  if (whole !== null) return closed(spreadActors(text, whole.start, whole.end));
  return actors.length > 0 ? closed(actors) : NOBODY;
}

/** Whether a verb opens a list, so that whom it names are its objects: 危害广播电台、电视台; not 生产、销售单位. */
function governsList(words: string): boolean {
  const [first = '', ...others] = words.split(MEMBER_JOINT);
  const verb = wordAt(first, 0);
  return (
    others.length > 0 &&
    !words.includes('的') &&
    verb?.class === 'VERB' &&
    verb.length < first.length &&
    withoutAct(first) === null
  );
}

/** How much stands before the subject of a breach: 凡, 对; a time where a subject with its breach follows. */
function leadOf(text: MappedText, { start, end }: Range): number {
  const written = text.text.slice(start, end);
  const setting = SETTING_OF_RELATIVE.exec(written)?.[0].length;
  if (setting !== undefined) return setting;
  const after = AFTER.exec(written)?.[0].length;
  const behind = after === undefined ? null : leadingActorPhrase(text.text, start + after, end);
  if (after !== undefined && behind !== null && BREAKS.test(text.text.slice(behind.end, end))) return after;
  return LEAD.exec(written)?.[0].length ?? 0;
}

const LONGEST_RELATIVE = 50;
/** 未经 | 依法登记, and no other deed before it: 非法占用频率、干扰依法设立的无线电台. */
const LONGEST_BEFORE = 6;

/** The subject behind a relative that opens like a clause: 依法被指定的枪支制造企业. */
function behindRelative(text: MappedText, { start, end }: Range, lead: number): Range | null {
  const written = text.text.slice(start + lead, end);
  const by = written.indexOf('依法');
  const of = by < 0 ? -1 : written.indexOf('的', by);
  if (of < 0 || of > LONGEST_RELATIVE || by > LONGEST_BEFORE || written.slice(0, by).includes('的'))
    return null;
  const phrase = leadingActorPhrase(text.text, start + lead + of + 1, end);
  if (phrase === null) return null;
  // 未经依法登记的机构和人员非法从事…: the relative is theirs, unless it is the breach.
  const bare = BARE_AHEAD.test(text.text.slice(phrase.start, phrase.end));
  const whole = { start: start + lead, end: phrase.end };
  const isBreach =
    (phrase.end === end && /[未不违擅]/.test(text.text.slice(whole.start, phrase.start))) ||
    BREACH_WITHIN.test(text.text.slice(whole.start, whole.end));
  return bare && !isBreach ? whole : phrase;
}

/** Those whose relative is the breach itself: 对逾期未完成治理任务的企业, 对违反规范的个人. */
function behindBreach(text: MappedText, { start, end }: Range): Range | null {
  const words = text.text.slice(start, end);
  const of = words.lastIndexOf('的');
  const ofDoers = DOERS.test(words) && SETTING_AHEAD.test(words);
  if (of < 0 || !(words.startsWith('对') || ofDoers)) return null;
  const phrase = leadingActorPhrase(text.text, start + of + 1, end);
  return phrase?.end === end && !namesResponsible(text.text.slice(phrase.start, end)) ? phrase : null;
}

/**
 * The actors of a stretch whose relative is the breach itself: 有下列行为之一的单位和个人 names 单位, 个人. A verb and
 * its object stay, as on any name (guidelines §7): 违反本条例规定的单位.
 */
function actorsOfBreach(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text.slice(start, end);
  const violating = VIOLATING.exec(words)?.[0] ?? '';
  const listed = violating === '' ? (LISTED_BREACH.exec(words)?.[0].length ?? 0) : 0;
  const actors = spreadActors(text, start + listed + violating.length, end);
  return actors.map((actor) =>
    violating !== '' && keepsRelative(actor.name) ? { ...actor, name: violating + actor.name } : actor,
  );
}
