import {
  isActorNoun,
  isBareNoun,
  isClassOfBodies,
  isOfficer,
  isOwnedNoun,
  opensWithVerb,
} from './lexicon.ts';
import { isActor, relativeOfBare, type ActorPart } from './relative.ts';
import { withoutAct } from './name.ts';
import { wordAt } from '../words/word.ts';

/** 上市公司、股票在…交易的公司的董事, 犯前款罪的控股股东: whose they are is not said again of several bodies, or by a deed. */
function isToldOnce(name: string): boolean {
  const joint = name.indexOf('、');
  return name.startsWith('犯') || (joint >= 0 && isActorNoun(name.slice(0, joint)));
}

/** Of whom, which, and where: 有关单位, 区县有关部门, 境外组织, 下列单位. */
const WHICH =
  /^(?:任何|下列|以下|(?:国务院|[省市县各]|区县|[^、的]{0,8}政府)?(?:有关|相关)(?:主管(?=机关$))?|外国|[国境](?:内外|外)|境内)/;
const WHICH_ONES = /^(?:有关|相关)$/;
/** Of one's own rank or workplace: 上级机关、单位; 被调查人所在机关、单位. */
const OF_RANK = /^(?:上一?级|下级|同级|本级|当地|原定密|[^、的]{0,12}所在)(?=(?:机关|单位|部门|机构|组织)$)/;
/** What befell one or what one is: 被检查单位和个人, 违法单位或者个人. */
const OF_KIND =
  /^(?:被[^、的]{2,6}|专门|专业|军队|地方|国有|[^、的]{0,8}(?:违法|违规|失信|责任|肇事|先进))(?=(?:单位|部门|机构|组织|企业|公司)$)/;
const OF_PLACE = /^.{2,12}(?=地区$|区域$)/;
const APPOINTING = /^(?:公职人员)?任免(?=机关$)/;
/** A body that has organs and officers: 国有独资公司 | 董事会, 农民专业合作社 | 理事长. */
const OF_BODY =
  /^[^、的]{0,16}(?:公司|民办非企业单位|企业(?!单位)|合作社|经济组织|协会|商会|基金会|银行|学校|交易所)/;

/** The body with whose name another name begins; '' where it begins with none. */
const bodyOf = (name: string): string => OF_BODY.exec(name)?.[0] ?? '';

/** Whether a member is an organ, an officer or whoever else belongs to a body or a thing: 监事会, 秘书长. */
const isOwned = (noun: string): boolean => isOwnedNoun(noun) || isOfficer(noun);

/** The attribute of a member that the bare ones after it take over: 有关 of 有关单位, 作出决定的 of 作出决定的部门. */
export function attributeOf(name: string): string {
  const of = name.lastIndexOf('的');
  const noun = name.slice(of + 1);
  if (of > 0 && (isBareNoun(noun) || (isOwned(noun) && !isToldOnce(name)))) return name.slice(0, of + 1);
  const body = bodyOf(name);
  if (body !== '' && isOwned(name.slice(body.length))) return body;
  const found = [WHICH, OF_RANK, OF_KIND, OF_PLACE, APPOINTING].find((kind) => kind.test(name));
  const plain = found?.exec(name)?.[0] ?? '';
  return plain.length < name.length ? plain : '';
}

/** 轨道交通产权 | 单位: a body by what it does with a thing, and 运营单位 by what it does alone. */
const DOES =
  /^(?:产权|权属|运营|经营|使用|管理|销售|制造|生产|维护(?:保养)?|维修(?:保养)?|安装|养护|建设|施工|设计|监理|勘察|检验|检测)$/;
/** Whoever holds an event or sends: 档案形成单位 | 主办单位. */
const HOLDS_EVENT = /^(?:主办|承办|协办|举办|主管|派出|用人)$/;
/** Of these a body of every work is called so: 土地使用权人 | 建设单位; but 投资项目的施工单位 | 建设单位. */
const OF_WORK = /^(?:建设|施工|设计|监理|勘察|检验|检测)$/;
const HOLDS = /^(?:(?:产权)?所有权?|使用权|产权|实际控制|注册|受让|让与)$/;
/** Of persons: 遗产管理人 | 监护人, 货物所有人 | 代理人; nor 乘车人, 投资人, whose name holds with what he does it. */
const OF_PERSONS = /^(?:代理|监护|赡养|扶养|抚养|担保|救助|清算|证明)$|[车货资票款物房保]$/;
const SENT_OUT = /^派出机[关构]$/;
/** 县级以上人民政府 | 其他工作部门: the government that sends out others, too. */
const ORGAN_OF_GOVERNMENT = /^([^、的]{0,12}人民政府)(?:(?:其他)?工作部门|派出机[关构])$/;
const BODY_OR_PERSON = /^(.{2,18}?)(单位|企业|机构|[者人])$/;
/** Which ones are meant, and nothing with which anybody does something: 全体所有人, 实际使用人. */
const NO_THING = /^(?:全体|共同|实际|原|主要|直接|法定|潜在|专业|专门|其他$)|(?:总|法定)$/;
const PERSONS = /^[者人]+$/;
const LONGEST_ROLE = 4;

/** Whether words tell what somebody does or holds, by his name without its head: 生产 of 生产者, 所有权. */
function isRole(words: string): boolean {
  return DOES.test(words) || HOLDS.test(words);
}

/** A trade that says itself with what: 供热, 发电, 营林. */
const HOLDS_OBJECT = /^(?:取?[供排用取][水热电气暖]|[发输配售]电|供能|营林|缴费)$/;

/** Whether words are verbs and nothing else, whichever they are: 注册备案 of 注册备案人. */
function isDeed(words: string): boolean {
  for (let at = 0; at < words.length;) {
    const word = wordAt(words, at);
    if (word?.class !== 'VERB' || HOLDS_OBJECT.test(word.spelling)) return false;
    at += word.length;
  }
  return words !== '';
}

/** 注册 | 申请人, 产权 | 所有人: what one has, and nothing with which another does something. */
const HELD = /(?:注册|备案|登记|产权)$/;

/** Beside a body only he who works with the same thing: 凿井施工 | 单位或者个人. */
const WORKING_BODY = /^(.{2,20})(?:单位|企业)$/;

/** 城市规划区内的 | 建设单位和个人: where both are, and no work of theirs. */
const IN_PLACE = /[内外]的$/;

/** The work of a body where its words say with what it is done: 凿井施工, 排水; '' of 建设, 承办, 用人. */
function workOf(body: string): string {
  const work = WORKING_BODY.exec(body)?.[1] ?? '';
  if (HOLDS_OBJECT.test(work)) return work;
  if (work.length === 2) return '';
  let thing = work;
  while (isDeed(thing.slice(-2))) thing = thing.slice(0, -2);
  if (IN_PLACE.test(thing)) return thing;
  return thing.length < work.length && isPlainNoun(thing) ? work : '';
}

/** Whether words are a plain noun, whatever verb it is made of, as 农业投入品, and no verb closes them. */
function isPlainNoun(words: string): boolean {
  // 加油（气）站 | 所有者: a place by what is done there.
  if (/）[站场厂库]$/.test(words)) return true;
  if (
    words.length < 2 ||
    NO_THING.test(words) ||
    HELD.test(words) ||
    opensWithVerb(words) ||
    isActorNoun(words)
  )
    return false;
  return withoutAct(words) === words && wordAt(words, words.length - 2)?.class !== 'VERB';
}

/**
 * What a member that says only what it does takes over from the one before it, which says with what; '' if nothing.
 *
 * @example 农药生产者, 使用者 → 农药; 机动车所有人, 管理人 → 机动车; 法定代表人, 负责人 → ''
 */
function thingOf(before: string, name: string): string {
  if (name === '个人') return workOf(before);
  if (SENT_OUT.test(name)) return ORGAN_OF_GOVERNMENT.exec(before)?.[1] ?? '';
  const [, role = '', head = ''] = BODY_OR_PERSON.exec(name) ?? [];
  const [, named = '', headBefore = ''] = role === '' ? [] : (BODY_OR_PERSON.exec(before) ?? []);
  const office = head === '机构' || headBefore === '机构';
  const alike = head === headBefore || PERSONS.test(head + headBefore);
  if ((role === '建设' && !named.includes('的')) || (!alike && (office || OF_WORK.test(role)))) return '';
  // By any deed among alike ones, and a person behind a body; not an institution, whose deed may be another trade.
  if (!isRole(role) && (office || !(alike || PERSONS.test(head)) || !isDeed(role))) return '';
  for (let length = LONGEST_ROLE; length >= 2; length -= 1) {
    const own = named.slice(-length);
    const thing = named.slice(0, -length);
    const personal = OF_PERSONS.test(role) && !thing.endsWith('的');
    const event = HOLDS_EVENT.test(role) && !HOLDS_EVENT.test(own);
    const does = isRole(own) || (alike && !office && isDeed(own));
    if (
      does &&
      own !== role &&
      isPlainNoun(thing) &&
      !personal &&
      !event &&
      !(thing === '工程' && OF_WORK.test(role))
    )
      return thing;
  }
  return '';
}

/** The level of an organ of the State, which the next ones have too: 县级以上地方各级人民政府、| 监察委员会. */
const LEVEL_OF_ORGAN =
  /^(?:(?:[本同]|[上下]一?)级|(?:县级以上)?的?(?:地方)?各级|县级以上的?(?:地方)?)(?=(?:人民(?:政府|法院|检察院|代表大会|代表大会常务委员会)|监察委员会)$)/;
const ORGAN_OF_STATE = /^(?:人民(?:政府|法院|检察院)|监察委员会)$/;

/** 有关公民、| 法人; whose a person is goes to no body: 法人的法定代表人或者该 | 法人. */
const LEGAL_PERSON = /^(?:非法人组织|法人)$/;

/** 境外 does not go to 国际组织, a rank or workplace but to a body, a kind but to whom it can be: 被检查单位、主管部门. */
function isForeign(attribute: string, noun: string): boolean {
  const name = attribute + noun;
  if (/^(?:外国|境外)国际组织$/.test(name)) return true;
  if (LEGAL_PERSON.test(noun) && attribute.endsWith('的')) return !attribute.endsWith('以外的');
  if (bodyOf(attribute) === attribute) return !isOwned(noun);
  if (OF_RANK.test(`${attribute}单位`)) return !/^(?:机关|单位|部门|机构|组织|地区|地方)$/.test(noun);
  return OF_KIND.test(`${attribute}单位`) && !/^(?:机关|单位|机构|组织|企业|个人|人员)$/.test(noun);
}

/**
 * Gives bare members the attribute of the one before them (guidelines §7).
 *
 * @example 有关单位和个人 → 有关单位, 有关个人; 上级机关、单位 → 上级机关, 上级单位
 */
export function inherit(parts: readonly ActorPart[], inherited: string): ActorPart[] {
  let attribute = inherited;
  let level = '';
  let ofFirst = false;
  // 相关所有人、管理人: persons by what they are to a thing take 相关 over from such a one.
  let ofOwned = false;
  let before = '';
  // 饲料、| 饲料添加剂生产企业、经营者: the things listed before the one in the name.
  let listed = '';
  let ahead = '';
  return parts.map((part, index) => {
    const takes =
      isBareNoun(part.name) ||
      (ofFirst && isClassOfBodies(part.name)) ||
      (isOwnedNoun(part.name) && ofOwned) ||
      (isOwned(part.name) &&
        (attribute.endsWith('的') || bodyOf(attribute) === attribute) &&
        !opensWithVerb(attribute));
    const apart = part.relative !== '' || /^(?:及其|，)/.test(part.joint);
    if (level !== '' && !apart && ORGAN_OF_STATE.test(part.name))
      return { ...part, name: level + part.name, attributed: true };
    level = LEVEL_OF_ORGAN.exec(part.name)?.[0] ?? '';
    if (takes && attribute !== '' && !apart && !isForeign(attribute, part.name)) {
      return { ...part, name: attribute + part.name, attributed: true };
    }
    const worked = apart ? '' : thingOf(before, part.name);
    const named = listed + worked + part.name;
    const thing = worked === '' || withoutAct(named) === null ? '' : listed + worked;
    if (worked === '') {
      listed = isActor(part) ? ahead : '';
      ahead = isActor(part) ? '' : `${ahead}${part.name}、`;
    }
    before = worked + part.name;
    if (thing !== '') return { ...part, name: named };
    const others = part.name.startsWith('其他');
    const own = attributeOf(others ? part.name.slice(2) : part.name);
    if (others && !WHICH_ONES.test(own)) return part;
    attribute = own === '' && isActor(part) ? relativeOfBare(part.relative) : own;
    ofOwned = WHICH_ONES.test(own) && isOwnedNoun(part.name.slice(own.length));
    ofFirst = index === 0;
    return own === '' ? part : { ...part, attributed: true };
  });
}
