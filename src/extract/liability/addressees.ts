import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import { cutClauses, type Range } from '../words/clause.ts';
import { THING_AHEAD } from './breach-subject.ts';
import { namesResponsible } from './target.ts';
import { matchesIn } from '../words/matches.ts';

/** How the name of an authority ends. */
export const OFFICE = /(?:部门|机关|法院|检察院|政府|海关)$/;
const ORDERED = /^(?:限期|立即|及时|停止|恢复|改正|拆除|采取|退还|消除|[补清按在]|排除)/;
/** 责成有关部门强制拆除 tells an authority to act. */
const ORDERS = /责令|责成(?![^，。；]{0,24}(?:部门|机关|机构|政府))/;
const DUTY = /应当|不得|必须|应于|负有/;
const FARTHEST_DUTY = 60;
/** Behind the subject of a case in which something is to be done. */
const OF_CASE = /^[^，。；]*的，[^。；]*(?:应当|必须)/;

/**
 * Who has the duty that the clause before a headless breach lays down: 管理人应当采取措施；未采取措施的，…. `ofOffice` says
 * that the consequence befits an authority, and `civil` that it is between the parties.
 */
export function bearersBefore(
  text: MappedText,
  start: number,
  { ofOffice, civil }: { readonly ofOffice: boolean; readonly civil: boolean },
): readonly ActorMention[] {
  const words = text.text;
  const end = words.slice(0, start).search(/[。；]$/);
  if (end < 0) return [];
  const from = Math.max(words.lastIndexOf('。', end - 1), words.lastIndexOf('；', end - 1)) + 1;
  const named = namedIn(words, from, end);
  const phrase = named.find((one) => hasDuty(words, one, end)) ?? null;
  const duty = phrase === null ? [] : actorsAt(text, phrase);
  // What an authority is to mark out or to allow is broken by others; its own neglect is met with discipline.
  if (duty.length > 0 && (ofOffice || !OFFICE.test(duty[0]?.name ?? ''))) return duty;
  // 申请人承诺符合条件的，有关部门应当作出决定；未履行承诺的: whose case it is.
  const ofCase =
    ofOffice && !civil ? undefined : named.find((one) => OF_CASE.test(words.slice(one.end, end)));
  const whose = ofCase === undefined ? [] : actorsAt(text, ofCase);
  return OFFICE.test(whose[0]?.name ?? '') ? [] : whose;
}

function actorsAt(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  return /^任何/.test(text.text.slice(start, end)) ? [] : spreadActors(text, start, end);
}

/** Whether somebody named is told to do something, and no thing of his: 建设单位应当…, not 建设单位的通行应当…. */
function hasDuty(words: string, { end }: Range, limit: number): boolean {
  const behind = words.slice(end, Math.min(limit, end + FARTHEST_DUTY));
  const duty = behind.search(DUTY);
  return duty >= 0 && !THING_AHEAD.test(behind) && !behind.slice(0, duty).includes('的');
}

/** The names with which the stretches of a clause open. */
function namedIn(words: string, from: number, end: number): readonly Range[] {
  return cutClauses(words.slice(from, end))
    .flatMap(({ segments }) => segments)
    .map((segment) => leadingActorPhrase(words, from + segment.start, from + segment.end))
    .filter((phrase) => phrase !== null);
}

/**
 * Who owes what a civil consequence orders: its subject (由侵权人依法承担侵权责任; 承租人应当负赔偿责任).
 *
 * @example 造成损害的，生产者应当承担赔偿责任 → 生产者
 */
export function debtorsIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const by = words.slice(start, end).search(/由(?!于)/);
  const from =
    by >= 0 ? start + by + 1 : start + (/^[但并则]/.exec(words.slice(start, end))?.[0].length ?? 0);
  const phrase = leadingActorPhrase(words, from, end);
  if (phrase === null) return [];
  return /^(?:[应负对按共同须要仅仍也并]|依法|自行|承担|给予|赔偿|退还|先行|必须|予以)/.test(
    words.slice(phrase.end, end),
  )
    ? spreadActors(text, phrase.start, phrase.end)
    : [];
}

/** 依法承担责任, and no 追究, which another does. */
const ANSWERS = /^(?:应当?|必须|要)?依[法照][^，；。追]{0,12}承担/;

/**
 * Who is told to answer as the law has it.
 *
 * @example 经查证确有违法行为的，有关人员应当依法承担责任 → 有关人员; 由公安机关依法追究责任 → nobody
 */
export function answeringIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const phrase = leadingActorPhrase(text.text, start, end);
  return phrase !== null && ANSWERS.test(text.text.slice(phrase.end, end)) ? actorsAt(text, phrase) : [];
}

/** Behind who caused a damage: 因定作人怠于答复, 由于发起人的过失. */
const CAUSES =
  /^(?:的(?:重大)?(?:原因|责任|过错|过失|故意)|(?:重大)?(?:过错|过失|故意)|怠于|[未不]|违[反约])/;

/**
 * Who caused what a breach that names no subject did.
 *
 * @example 因定作人怠于答复等原因造成承揽人损失的 → 定作人
 */
export function causersIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const by = /^(?:因|由于)/.exec(words.slice(start, end))?.[0].length ?? 0;
  const phrase = by === 0 ? null : leadingActorPhrase(words, start + by, end);
  return phrase !== null && CAUSES.test(words.slice(phrase.end, end)) ? actorsAt(text, phrase) : [];
}

/** Whom a measure strikes by name: 对X处, 并对X给予. */
const STRUCK = /对(?![外方照于])/g;
const STRIKES =
  /^(?:可以?|应当?)?依[照据][^，；。]{2,60}处罚|^(?:由[^，]{2,30}?)?(?:可以?|并|依法|应当|分别|单独)*(?:处(?![理置分])|进行(?:行政)?处罚|给予|予以(?!保密)|没收|吊销|责令(?!撤换))/;
/** 对旅行社 | ，由旅游行政管理部门责令改正: a comma cuts off whom the measures strike. */
const STRIKES_NEXT = /^，由[^，；。]{2,50}?(?:责令|处(?![理置分])|给予|没收|吊销)/;
const FARTHEST_MEASURE = 56;
/** Names that tell no class of persons. */
const NO_CLASS =
  /^(?:(?:有关|相关|其他)?(?:单位|个人|公民|法人|组织|机构|人员|部门)$|违法|违反|(?:有关|相关|直接)*责任(?!单位|个人)|[该各]|其(?!他))|当事人|违法者|污染者|行为人|法定代表人/;

/** 违法的组织者, 违法单位: what everybody who is struck has done. */
const UNLAWFUL = /^违法(?:的|(?=单位|个人))/;
/** Words that name nobody else than whom the breach names, or would. */
const THE_SAME = /^(?:[该各上前]|其(?!他))|当事人|违法(?:行为)?[者人]|行为人$/;

/** Whom the measures of a stretch strike by name, for each 对 of it. */
function struckByName(text: MappedText, { start, end }: Range): readonly (readonly ActorMention[])[] {
  const words = text.text;
  return matchesIn(words.slice(start, end), STRUCK).flatMap(({ index }) => {
    const phrase = leadingActorPhrase(words, start + index + 1, end);
    if (phrase === null) return [];
    const strikes = STRIKES.test(words.slice(phrase.end, end));
    if (!strikes && !(phrase.end === end && STRIKES_NEXT.test(words.slice(end, end + FARTHEST_MEASURE))))
      return [];
    const addressee = words.slice(phrase.start, phrase.end);
    if (namesResponsible(addressee) || OFFICE.test(addressee)) return [];
    return [spreadActors(text, phrase.start + (UNLAWFUL.exec(addressee)?.[0].length ?? 0), phrase.end)];
  });
}

/**
 * Whom the measures of a stretch strike by the name of a class, where the breach names nobody (对举办者处…罚款).
 *
 * @example 擅自举办民办学校的，…并对举办者处违法所得一倍以上五倍以下罚款 → 举办者; 对单位处…，对个人处… → nobody
 */
export function struckIn(text: MappedText, stretch: Range): readonly ActorMention[] {
  return struckByName(text, stretch)
    .flat()
    .filter(({ name }) => !NO_CLASS.test(name));
}

/**
 * Whom a measure strikes by its own words, be they as wide as they may.
 *
 * @example 对单位处一万元以上五万元以下罚款 → 单位; 对其处五千元罚款 → nobody
 */
export function partiesIn(text: MappedText, measure: Range): readonly ActorMention[] {
  return (struckByName(text, measure).at(-1) ?? []).filter(({ name }) => !THE_SAME.test(name));
}

const PARTY = /^[^，的]{0,12}?(?:属于?|[系是为])(?=[^，的]{2,20}的$)/;

/**
 * Of whom a case is that tells parties apart: 农药使用者为个人的 → 个人; and who is its subject behind the first measures.
 */
export function partyOfCase(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const party = PARTY.exec(text.text.slice(start, end))?.[0];
  if (party === undefined) return refusingIn(text, { start, end });
  const phrase = leadingActorPhrase(text.text, start + party.length, end);
  return phrase?.end === end - 1 ? spreadActors(text, phrase.start, phrase.end) : [];
}

/** Behind who does not do what was ordered, or does what another did. */
const REFUSES = /^(?:逾期|拒|仍|未[在按]|不[改停听执按服]|参与[上前]述|[^，]{1,12}构成犯罪的$)/;

/**
 * Who is the subject of a case behind the first measures, where the breach names nobody.
 *
 * @example 排气不合格的，责令改正；机动车所有人拒不改正的，处罚款 → 机动车所有人; 当事人拒不改正的 → nobody
 * @example 买卖人体器官的，没收违法所得；医务人员参与上述活动的，… → 医务人员
 */
export function refusingIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const phrase = leadingActorPhrase(text.text, start, end);
  if (phrase === null || !REFUSES.test(text.text.slice(phrase.end, end))) return [];
  return actorsAt(text, phrase).filter(({ name }) => !OFFICE.test(name) && !NO_CLASS.test(name));
}

/** Behind whose name a case ascribes to him what was done: 属驾驶人行为的, 属于施工承包商责任的. */
const ASCRIBED = /^属于?(?!该)(?=.{2,24}(?:行为|责任)的$)/;

/**
 * Whose deed a case tells of where the breach could be that of several.
 *
 * @example 在行驶的车辆内向外抛掷物品，属驾驶人行为的，处二百元罚款；属乘车人行为的，处五十元罚款 → 驾驶人; 乘车人
 */
export function ascribedIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const lead = ASCRIBED.exec(text.text.slice(start, end))?.[0].length;
  const phrase = lead === undefined ? null : leadingActorPhrase(text.text, start + lead, end);
  return phrase === null ? [] : actorsAt(text, phrase).filter(({ name }) => !NO_CLASS.test(name));
}

/** 从事职业介绍的组织或者个人: those with whom the words of a breach close. */
const CLOSES =
  /^(?![侮殴将给向]|接入)[^，。；]*的(?=(?:单位|组织|个人|企业|机构)(?:(?:[、和]|或者)(?:单位|组织|个人|企业|机构))?$)/;

/**
 * Whom the breach itself describes, where its words close with a bare noun; behind 对 with any name.
 *
 * @example 未经许可，从事职业介绍的组织或者个人，由…责令关闭 → 组织, 个人
 */
export function namedAtClose(text: MappedText, stretches: readonly Range[]): readonly ActorMention[] {
  const last = stretches.at(-1);
  // 擅自进行试验的，对承担试验的机构，依照…: behind the breach 对 says whom the measure strikes.
  if (last === undefined || (stretches.length > 1 && text.text.startsWith('对', last.start))) return [];
  const relative = CLOSES.exec(text.text.slice(last.start, last.end));
  if (relative !== null) return spreadActors(text, last.start + relative[0].length, last.end);
  return text.text.startsWith('对', stretches[0]?.start) ? behindRelative(text, last) : [];
}

/** Who stands behind a relative that a comma cut: 对违反纪律造成损失，或者产生不良影响的 | 士兵. */
function behindRelative(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const of = text.text.slice(start, end).lastIndexOf('的');
  const phrase = of < 0 ? null : leadingActorPhrase(text.text, start + of + 1, end);
  if (phrase?.end !== end) return [];
  const name = text.text.slice(phrase.start, end);
  return namesResponsible(name) || OFFICE.test(name) ? [] : actorsAt(text, phrase);
}

/** A body whose persons answer for it, in the breach itself. */
const ANSWERED_FOR =
  /^对[^，。；]*的([^，。；的]{0,16}(?:单位|企业|机构|公司|组织))的?(?=直接负责|负有|法定代表人|(?:主要)?负责人|主管人员|领导|直接责任)|给予([^，。；的]{2,12})罚款处罚的$/;

/**
 * Whose breach it is where only those are punished who answer for it.
 *
 * @example 对有前两款规定情形的金融机构直接负责的董事 → 金融机构; 给予监理单位罚款处罚的 → 监理单位
 */
export function answeredFor(text: MappedText, stretches: readonly Range[]): readonly ActorMention[] {
  return stretches.flatMap(({ start, end }) => {
    const match = ANSWERED_FOR.exec(text.text.slice(start, end));
    const body = match?.[1] ?? match?.[2];
    if (match === null || body === undefined) return [];
    const from = start + match.index + match[0].lastIndexOf(body);
    return spreadActors(text, from, from + body.length);
  });
}

/** Whom the costs fall on of what is done for another: 所需费用由设置者承担. */
const COSTS_BY = /费用[^，；。由]{0,6}由/g;
const PAYER = /^[^，；。]{2,30}?(?=承担|负担|支付)/;
const FARTHEST_PAYER = 34;

/** Who pays for what an authority does in his place, by the name of a class; they left it undone. */
export function payersIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  return matchesIn(text.text.slice(start, end), COSTS_BY).flatMap(({ index, 0: { length } }) => {
    const from = start + index + length;
    const name = PAYER.exec(text.text.slice(from, Math.min(end, from + FARTHEST_PAYER)))?.[0] ?? '';
    return spreadActors(text, from, from + name.length).filter((actor) => !NO_CLASS.test(actor.name));
  });
}

/**
 * Whom an order addresses by name: 责令有关单位或者个人限期迁移, 责成承办单位限期改正. They break what it sets right.
 */
export function orderedIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const order = words.slice(start, end).search(ORDERS);
  if (order < 0) return [];
  const phrase = leadingActorPhrase(words, start + order + 2, end);
  if (phrase === null || !ORDERED.test(words.slice(phrase.end, end))) return [];
  const whom = spreadActors(text, phrase.start, phrase.end);
  // 责令责任者改正: whoever it was.
  return whom.every(({ name }) => /^责任[者人]$/.test(name)) ? [] : whom;
}
