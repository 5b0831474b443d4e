import type { ActorMention } from '../model/actor.ts';
import type { MappedText } from '../model/span.ts';
import { spreadActors } from './actor-phrase.ts';
import { actorsIn } from './actor-place.ts';
import { leadingActorPhrase } from './actor-span.ts';
import type { Range } from './clause-cut.ts';
import { namesResponsible } from './liability-target.ts';
import { matchesIn } from './matches.ts';

/** What stands before the subject of a breach. */
const LEAD = /^(?:由于|对于|对(?![外方])|如果|但是|[凡如但]|其中|任何(?!单位|个人|组织|人))/u;
/** 勘查活动结束后探矿权人未…: a time without its comma. */
const AFTER = /^[^，后]{2,14}(?<![售然以])后(?![果续代者勤期])/u;
/** A breach of something, which goes before the subject: 违反本法规定，经营者未…. */
const BREACH_OF = /^对?[^，]{0,60}违反[^，]{2,80}(?:规定|要求|条款|义务|之一)?$/u;
/** A setting, which goes before the subject too: 在…中, 除…外, 依照…. */
const SETTING = /^(?:[除在因自]|依照|根据|按照|有前款)|(?:后|时|期间|[程动作]中)$/u;
/** What the subject of a breach does in a setting of its own: 建设单位在…移交使用时，未…. */
const IN_SETTING = /^(?:在|于|执行|办理|处理|开展|进行|实施|从事|接受|参加)/u;
/** Whom a breach strikes, or whom it makes use of, is not who commits it. */
const AGAINST =
  /^(?:[为向将给使]|拒绝|拒不|阻碍|阻挠|妨碍|妨害|侮辱|殴打|威胁|打击|报复|围攻|暴力|干扰|造成|致使|导致|损害|以暴力)/u;
const ACTS_ON =
  /^(?:无[^，的]{0,24}(?:证|许可|执照)|明知|授意|指使|强令|强迫|教唆|聘[用任请]|雇用|招[用收募聘]|委托(?![人方单])|纵容|包庇|放任|发生|介绍|胁迫|诱骗|引诱|欺骗|冒充|假冒|收买|购买|[由并与和])/u;
/** Words behind which an actor's name was only the beginning of a thing's: 个人信息, 用户身份. */
const THING_AHEAD =
  /^(?:信息|账户|账号|资料|身份|财产|活动|工作|行为|场所|资格|名称|印章|权益|名义|档案|设施|设备|资金|密集|证书|之间|以外|的(?!工作人员|负责人|主管人员))/u;
/** 外国投资者的投资活动违反…: what he does, he does. */
const DEED = /^的[^，的]{0,10}(?:活动|行为)(?=违反|不|未|危害|影响|侵害|损害)/u;
const LISTED_BREACH = /^(?:有(?:下列|[前第本]|上述)|给|违反)[^，]*的(?=[^，的]{1,24}$)/u;
const VIOLATING = /^违反[^，的]{2,20}的(?=(?:单位|个人|人员|机构|组织|企业)(?:$|[、和或]))/u;
/** 对养老机构负有监督职责的部门: an office, named by what it is responsible for. */
const IN_OFFICE = /^对[^，的]{2,60}的(?=[^，]{2})/u;
const SUPERVISES = /^[^违未不]*(?:负有.{2,24}|(?:监督|监管|管理)(?:检查|职责|工作|职权|义务)?)的$/u;
/** 超过省人民政府规定的标准: an authority that is named for what it laid down. */
const LAID_DOWN =
  /^(?:规定|批准|确定|核定|核准|公布|划定|制定|发布|颁发|核发|下达|指定|认定|作出|登记|禁止(?:使用|进口|出口|销售|生产)|依法(?:作出|确定|划定|公布))的/u;
/** 纳税人在限期内已缴纳税款，税务机关未…: who has done his part breaks nothing. */
const KEPT = /^(?:在[^，]{1,16})?已(?!构成|[不超被])/u;
/** Whom somebody makes do something: 或者要求导游人员承担费用. */
const ACTED_ON = /^(?:要求|强制|强迫|允许|默许|安排|使用|利用|派遣|指派|容留|帮助|协助)/u;
const BREACH_WITHIN = /^[^未不，]{2,40}(?:未(?!成年)|不(?!动产|特定|良))[^，]*的/u;
const ORDERED = /^(?:限期|立即|及时|停止|恢复|改正|拆除|采取|退还|消除|[补清按在]|排除)/u;
const DUTY = /应当|不得|必须|应于|负有/u;
const FARTHEST_DUTY = 60;
/** Who is hurt breaks nothing; who makes another suffer does: 经营者使消费者权益受到损害. */
const SUFFERS = /^[^，未不使致造违让]{0,60}(?:受到|遭受)[^，]{0,12}(?:损害|损失|伤害|侵害)/u;
const SUFFERED = /^(?:受到|遭受)[^，]{0,40}(?:损害|损失|伤害|侵害)的$/u;
/** Authorities are named in settings for what they did: 备案部门取消备案后，仍然使用…的. */
const OFFICE = /(?:部门|机关|法院|检察院|政府|海关)$/u;
const LAWGIVER = /(?:部门|机关|法院|检察院|政府|海关|国务院|国家)$/u;
/** A place that is treated as the body that runs it: 宗教活动场所违反…. */
const PLACE = /^[^，。；的在对]{2,12}(?:场所|景区|园区)(?=违反|[未不拒]|擅自|有(?:下列|前|本))/u;
/** A breach without a subject: 未采取措施的, 不再符合条件的. */
const HEADLESS = /^(?:[未不拒仍]|擅自|违反|继续|逾期|没有|降低|变更|转让|出[租借]|涂改|伪造|抽逃|隐匿)/u;
/** A verb of breach right behind a subject. */
const BREAKS = /^(?:[未不拒在将以]|违反|擅自|有下列|有前|非法|违法|违规|没有|逾期|滥用|玩忽|徇私)/u;

/**
 * Whose breach it is: the subject of the words that describe it, up to the last …的. 任何单位和个人, and a breach that
 * names nobody, give an empty list. A relative that is the breach itself is no part of the name.
 *
 * @example 违反本法规定，电信业务经营者未…的 → 电信业务经营者
 * @example 对实施前款行为的单位、个人和相关组织者，… → 单位, 个人, 相关组织者
 * @example 实行核准管理的项目，企业未依照规定办理手续的 → 企业
 */
export function violatorsIn(text: MappedText, segments: readonly Range[]): readonly ActorMention[] {
  // 编制单位取得资质证书后，不再符合条件的: who stands in the setting, where the breach itself names nobody.
  let inSetting: readonly ActorMention[] = [];
  for (const [index, segment] of segments.entries()) {
    const written = text.text.slice(segment.start, segment.end);
    if (/^(?:或者|以及|并)/u.test(written)) return inSetting;
    const reading = readSubject(text, segment, segments[index + 1]);
    if (reading.is === 'NAMED')
      return [...reading.actors, ...alternatives(text, reading.actors, segments.slice(index + 1))];
    if (reading.is === 'SETTING') inSetting = reading.actors;
    if (inSetting.length > 0 && !OFFICE.test(inSetting.at(-1)?.name ?? '') && HEADLESS.test(written))
      return inSetting;
    if (reading.is === 'NONE' && !BREACH_OF.test(written) && !SETTING.test(written)) {
      return subjectBehindTopic(text, segment, segments[index + 1]);
    }
  }
  return [];
}

/**
 * Who commits the other breach of two that 或者 joins: 承担任务的单位未…，或者出资的单位阻碍建造的. Nobody where the
 * first binds everybody, or where the second has no subject of its own.
 */
function alternatives(
  text: MappedText,
  named: readonly ActorMention[],
  segments: readonly Range[],
): readonly ActorMention[] {
  if (named.length === 0) return [];
  return segments.flatMap(({ start, end }) => {
    if (!text.text.startsWith('或者', start) || ACTED_ON.test(text.text.slice(start + 2, end))) return [];
    const reading = readSubject(text, { start: start + 2, end }, undefined);
    if (reading.is !== 'NAMED') return [];
    return reading.actors.filter(({ name }) => !named.some((actor) => actor.name === name));
  });
}

type Subject =
  { readonly is: 'NAMED' | 'SETTING'; readonly actors: readonly ActorMention[] } | { readonly is: 'NONE' };

/** The actors that a stretch has for its subject, or that of a setting (…后，…时，) behind which the breach comes. */
function readSubject(text: MappedText, segment: Range, next: Range | undefined): Subject {
  const words = text.text;
  const written = words.slice(segment.start, segment.end);
  const lead = leadOf(text, segment);
  const office = IN_OFFICE.exec(written)?.[0];
  if (office !== undefined && SUPERVISES.test(office))
    return { is: 'NAMED', actors: actorsInOffice(text, segment, office) };
  if (/^在/u.test(written) || ACTS_ON.test(written.slice(lead))) return { is: 'NONE' };
  const phrase =
    leadingActorPhrase(words, segment.start + lead, segment.end) ??
    behindRelative(text, segment, lead) ??
    behindBreach(text, segment);
  if (phrase === null) {
    const place = PLACE.exec(written.slice(lead))?.[0].length ?? 0;
    const named = { start: segment.start + lead, end: segment.start + lead + place };
    return place === 0 ? { is: 'NONE' } : { is: 'NAMED', actors: actorsIn(text, named) };
  }
  const behind = words.slice(phrase.end, Math.min(segment.end, phrase.end + 24));
  if (/(?:后|时)$/u.test(written) && !IN_SETTING.test(behind))
    return { is: 'SETTING', actors: spreadActors(text, phrase.start, phrase.end) };
  if (LAID_DOWN.test(behind) && LAWGIVER.test(words.slice(phrase.start, phrase.end))) return { is: 'NONE' };
  if (KEPT.test(behind) && !/的$/u.test(written))
    return { is: 'SETTING', actors: spreadActors(text, phrase.start, phrase.end) };
  // 从事实验活动未在相应等级的实验室进行: the breach is said before the noun.
  if (BREACH_WITHIN.test(words.slice(phrase.start, phrase.end))) return { is: 'NONE' };
  // 阻碍…的工作人员执行职务: whom the breach strikes is not who commits it.
  if (behind !== '' && (AGAINST.test(written.slice(lead)) || (/^对/u.test(written) && !BREAKS.test(behind))))
    return { is: 'NONE' };
  if (THING_AHEAD.test(behind) && !DEED.test(behind)) return { is: 'NONE' };
  const after = next === undefined ? '' : words.slice(next.start, next.end);
  if (SUFFERS.test(words.slice(phrase.end, segment.end)) || SUFFERED.test(after))
    return { is: 'NAMED', actors: [] };
  if (/^任何/u.test(words.slice(phrase.start, phrase.end))) return { is: 'NAMED', actors: [] };
  const actors = behind === '' ? actorsOfBreach(text, phrase) : spreadActors(text, phrase.start, phrase.end);
  if (lead > 0 && behind === '' && next !== undefined && /^以及/u.test(words.slice(next.start, next.end)))
    return {
      is: 'NAMED',
      actors: [...actors, ...violatorsIn(text, [{ start: next.start + 2, end: next.end }])],
    };
  return { is: 'NAMED', actors };
}

/** How much stands before the subject of a breach: 凡, 对; a time where a subject with its breach follows. */
function leadOf(text: MappedText, { start, end }: Range): number {
  const written = text.text.slice(start, end);
  const after = AFTER.exec(written)?.[0].length;
  const behind = after === undefined ? null : leadingActorPhrase(text.text, start + after, end);
  if (after !== undefined && behind !== null && BREAKS.test(text.text.slice(behind.end, end))) return after;
  return LEAD.exec(written)?.[0].length ?? 0;
}

const LONGEST_RELATIVE = 50;

/** The subject behind a relative that opens like a clause: 依法被指定的枪支制造企业. */
function behindRelative(text: MappedText, { start, end }: Range, lead: number): Range | null {
  const written = text.text.slice(start + lead, end);
  const by = written.indexOf('依法');
  const of = by < 0 ? -1 : written.indexOf('的', by);
  if (of < 0 || of > LONGEST_RELATIVE || written.slice(0, by).includes('的')) return null;
  return leadingActorPhrase(text.text, start + lead + of + 1, end);
}

/** Those whose relative is the breach itself: 对逾期未完成治理任务的企业, 对违反规范的个人. */
function behindBreach(text: MappedText, { start, end }: Range): Range | null {
  const of = text.text.slice(start, end).lastIndexOf('的');
  if (of < 0 || !text.text.startsWith('对', start)) return null;
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
  return violating === '' ? actors : actors.map((actor) => ({ ...actor, name: violating + actor.name }));
}

function actorsInOffice(text: MappedText, { start, end }: Range, office: string): readonly ActorMention[] {
  const phrase = leadingActorPhrase(text.text, start + office.length, end);
  if (phrase === null) return [];
  return spreadActors(text, phrase.start, phrase.end).map((actor, index) =>
    index === 0 && /^(?:部门|机关|机构|单位|人员)$/u.test(actor.name)
      ? { ...actor, name: office + actor.name }
      : actor,
  );
}

/** 实行核准管理的项目，企业未…: behind a topic the subject must be followed by a verb of breach at once. */
function subjectBehindTopic(
  text: MappedText,
  topic: Range,
  next: Range | undefined,
): readonly ActorMention[] {
  if (next === undefined || /的$/u.test(text.text.slice(topic.start, topic.end))) return [];
  const phrase = leadingActorPhrase(text.text, next.start, next.end);
  if (phrase === null || !BREAKS.test(text.text.slice(phrase.end, next.end))) return [];
  return spreadActors(text, phrase.start, phrase.end);
}

/**
 * Who has the duty that the clause before a headless breach lays down: 管理人应当采取措施；未采取措施的，…. `ofOffice` says
 * that the consequence befits an authority.
 */
export function bearersBefore(text: MappedText, start: number, ofOffice: boolean): readonly ActorMention[] {
  const words = text.text;
  const end = words.slice(0, start).search(/[。；]$/u);
  if (end < 0) return [];
  const from = Math.max(words.lastIndexOf('。', end - 1), words.lastIndexOf('；', end - 1)) + 1;
  const phrase = leadingActorPhrase(words, from, end);
  if (phrase === null) return [];
  // A relative between the two makes it another's duty.
  const duty = words.slice(phrase.end, end).search(DUTY);
  if (duty < 0 || duty > FARTHEST_DUTY || words.slice(phrase.end, phrase.end + duty).includes('的'))
    return [];
  const bearers = /^任何/u.test(words.slice(phrase.start, phrase.end))
    ? []
    : spreadActors(text, phrase.start, phrase.end);
  // What an authority is to mark out or to allow is broken by others; its own neglect is met with discipline.
  return ofOffice || !OFFICE.test(bearers[0]?.name ?? '') ? bearers : [];
}

/**
 * Who owes what a civil consequence orders: its subject (由侵权人依法承担侵权责任; 承租人应当负赔偿责任).
 *
 * @example 造成损害的，生产者应当承担赔偿责任 → 生产者
 */
export function debtorsIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const by = words.slice(start, end).search(/由(?!于)/u);
  const from =
    by >= 0 ? start + by + 1 : start + (/^[但并则]/u.exec(words.slice(start, end))?.[0].length ?? 0);
  const phrase = leadingActorPhrase(words, from, end);
  if (phrase === null) return [];
  return /^(?:[应负对按共同须要]|依法|承担|给予|赔偿|退还|先行|必须|予以)/u.test(words.slice(phrase.end, end))
    ? spreadActors(text, phrase.start, phrase.end)
    : [];
}

/** Whom a measure strikes by name: 对X处, 并对X给予. */
const STRUCK = /对(?![外方照于])/gu;
const STRIKES = /^(?:可以?|并|依法|应当|分别|单独)*(?:处(?![理置分])|给予|予以|没收|吊销)/u;
/** Names that tell no class of persons. */
const NO_CLASS =
  /^(?:有关|相关|违法|责任|[该其各]|单位|个人|公民|法人|组织|机构|企业|人员)|当事人|违法者|行为人|法定代表人/u;

/**
 * Whom the measures of a stretch strike by the name of a class, where the breach names nobody (对举办者处…罚款).
 *
 * @example 擅自举办民办学校的，…并对举办者处违法所得一倍以上五倍以下罚款 → 举办者; 对单位处…，对个人处… → nobody
 */
export function struckIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  return matchesIn(words.slice(start, end), STRUCK).flatMap(({ index }) => {
    const phrase = leadingActorPhrase(words, start + index + 1, end);
    if (phrase === null || !STRIKES.test(words.slice(phrase.end, end))) return [];
    const addressee = words.slice(phrase.start, phrase.end);
    if (namesResponsible(addressee) || OFFICE.test(addressee)) return [];
    return spreadActors(text, phrase.start, phrase.end).filter(({ name }) => !NO_CLASS.test(name));
  });
}

/**
 * Whom an order addresses by name: 责令有关单位或者个人限期迁移. They break what the order sets right.
 */
export function orderedIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const order = words.slice(start, end).indexOf('责令');
  if (order < 0) return [];
  const phrase = leadingActorPhrase(words, start + order + 2, end);
  if (phrase === null || !ORDERED.test(words.slice(phrase.end, end))) return [];
  return spreadActors(text, phrase.start, phrase.end);
}
