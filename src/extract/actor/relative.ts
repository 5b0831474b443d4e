import {
  isActorNoun,
  isBareNoun,
  isOwnedNoun,
  isPlaceNoun,
  keepsRelative,
  LEVEL_ALONE,
  LEVEL_BEFORE,
  opensWithVerb,
} from './lexicon.ts';
import type { ListMember } from './list.ts';
import { standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** A member of a list with its name after modifiers were taken off. */
export interface ActorPart {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
  readonly name: string;
  /** Whether it carries or took over an attribute (有关, 相关, a relative). */
  readonly attributed: boolean;
  /** The relative that was taken off its name; '' where none was. */
  readonly relative: string;
}

const LEADING =
  /^(?:(?:至少|不少于)?[一二两三四五六七八九十\d]{1,3}[名位](?:以上|及以上)?(?=.{2})|(?:本[市省州县区]|本自治区)?行政区域内的(?=.{2})|其(?![他它])|该(?![级国项类种等次条批款])(?=.{2})|本(?:[市省州县区]|自治区)(?!级)(?=.)|上述|以上)/;
/** 行政机关（包括法律、法规授权的组织，下同）: what a bracket remarks is no part of a name. */
const REMARK = /[（(](?:以下|包括|含|不含|不包括)(?:[^（）()]|[（(][^（）()]*[）)])*[）)]/;
/** Persons who own no other: 主管部门的工作人员 before 和其他国家机关的工作人员. */
const OFFICIALS = /(?:人员|负责人|代表人)$/;
/** 与著作权有关的 | 权利人: who holds another right than that beside which his stands. */
const RIGHT_BESIDE = /^与[^，。；的]{2,8}权有关$/;
/** 定点单位以外的单位, 医疗机构之外的个人. */
const APART = /[以之]外$/;
/** 常务委员会五分之一以上的 | 组成人员: how many of a body act. */
const FRACTION = /(?:[会团组]|组织)[一二三四五六七八九十]分之[一二三四]以上$/;
/** 少数民族人口较多的城市的 | 人民政府: which places' organ, by what is so of them. */
const DESCRIBED_PLACE = /^[^，。；、]{2,20}的(?:城市|地区|街道|[省市县区乡镇])$/;
const ORGAN_OF_PLACE = /^(?:人民政府|人民法院|人民检察院|(?:街道)?办事处)$/;
/** 所在地的县级人民政府负责…的部门: an organ of a government whose site is told. */
const OF_TASK =
  /^[^，。；、或和与及]{1,12}(?:地|灾区)的[^，。；的]{0,14}人民政府(?:负责|主管|负有|承担|行使|具有)[^，。；的]*$/;
/** 旅馆业的工作人员: a trade has its people as a body has. */
const TRADE = /^(?:旅馆|[^，、的]{0,4}(?:服务|运输|娱乐|旅游|餐饮))业$/;
/** 县（市、区）人民政府: an organ by its level. */
const ORGAN_OF_LEVEL = /^(?:[县市区乡镇]|自治州)[^，。；的]*(?:人民政府|人民法院|人民检察院)$/;
/** 设区的市、县（市、区）人民政府 | 确定的部门: a bare organ is nobody without the government of its level. */
const GOVERNMENT_BEFORE =
  /^(?:设区的市)?[^，。；的]{1,14}人民政府(?:依法)?(?:确定|指定|授权|委托|设立|批准|负责|主管|管理|承担)/;
/** 进出口者所在地的人民政府: of where an organ is; not 使用土地的单位. */
const SITE = /^[^，。；向由]{1,16}(?:(?<![土草林场基工荒湿耕宅绿用占征种外内本各两当])地|灾区)$/;
/** Whom persons have, and no body: 学校、未成年人的父母. */
const KIN = /(?:父母|监护人|亲属|家属|家长|配偶|子女)$/;
const PERSON = /(?:[人者员]|儿童|少年|学生|幼儿)$/;
const PERSON_OF = /(?:人员|负责人|代表人?|领导人|主任|主席)$/;
/** What joins the members of a name that is a list. */
export const JOINT = /[、和与及或]/;
/** 负责药品监督管理的 | 部门工作人员: staff of a body that is nobody without its relative. */
const BARE_STAFF = /^(?:部门|机关|机构|单位)(?:工作人员|负责人)$/;
const STAFF = /(?:有关|相关)?工作人员$/;
const BODY = /(?:部门|机关|机构|政府|单位|组织|团体|委员会|法院|检察院|办事处|银行|企业|公司|协会)$/;
/** The 的 of 设区的市 and 县级以上的各级 joins no relative, nor does that of 直辖市人民政府的农业农村、林业草原主管部门. */
const LEVEL_OF =
  /不?设区的市|较大的市|级以上的(?=地方|各级)|[省区市县州级]人民政府的(?=[^的]{2,16}(?:部门|机关)$|(?:农|林|教育|卫生|民政|交通|规划|公安|财政)[^的]{0,4}$)/;
/** What describes its noun and owns it not: 可能加害的建筑物使用人, 必要的人员. */
const DESCRIBES =
  /可能|能够|必要|相应|所属|直属|所在|有关$|一定|适当|主要|重要|不同|同等|特定|专门|独立|合格|优秀|(?:委托|指定|聘请|推荐|[多以下上])$/;
/** Whom the thing makes that he has or answers for: 著作权人, 使用人, 管理者, 出票人. */
const OWNER =
  /(?:[权用有管利让与]人|[出持]票人|付款人|背书人|承兑人|[转受出]让方|所有者|管理者|使用者|运营者|提供者|开办者|举办者|负责人|责任人|责任者|当事人|知情人)$/;
const DOES =
  /^(?:(?:生产|使用|经营|销售|建设|施工|设计|管理|运营|维护|监理|勘察|供应|进口|出口|所有|产权|检验|检测)[、和或者]*)+(?:单位|企业|机构|者|人)?$/;
const ADJUNCT =
  /^(?:因|经|由于).*?(?=受过|受到|被处|被判|被依法|被追究|被开除|被吊销|被撤销|取得)|^(?:依照|按照|根据|依据)[^，的]{0,40}规定(?=[行承负履从实申接收取提被领参])/;

/** Behind acts whoever does them: 规范性文件的制定 | 机关, 统计资料的审核、签署 | 人员. */
const DOER = /(?:编制)?(?:机关|单位|人员|[人者方])$/;

/** Verbs that tell an office, and not what is done with a thing. */
const NO_DEED = /^(?:工作|代表)$/;
/** 作出决定的机关的 | 上一级机关: of what rank one is tells who he is. */
const OF_RANK = /^[上下]一?级/;
/** 本行政区域内的代表: where one is, and not whose; 债权人为债权人会议的成员: who is one. */
const WITHIN = /[内中外]$|为/;

/** What befell somebody by law. */
const STRUCK = /^被(?:依法)?(?:追究|判处|给予|吊销|撤销|开除|取消|责令)[^的]{0,14}$/;

/** 市辖区的人民政府的有关部门, 直辖市的植物检疫机构: the organs of a level are named without 的. */
const OF_LEVEL =
  /^(.{1,5})的(人民(?:政府|代表大会|法院|检察院)|(?!有关|相关|其他)[^的]{2,12}(?:部门|机关|机构|委员会)$)(?:的(?=有关|相关|工作|其他))?/;

/** 标的物, 目的地: words that hold a 的. */
const OF_WORD = /[标目]的$/;

/** Position of the 的 that joins the last relative or possessor to its noun; -1 where there is none. */
function lastOf(name: string): number {
  let of = name.lastIndexOf('的');
  if (OF_WORD.test(name.slice(0, of + 1)) && /^[物地]/.test(name.slice(of + 1)))
    of = name.lastIndexOf('的', of - 1);
  const level = of < 0 ? null : LEVEL_OF.exec(name);
  if (level !== null && of > level.index && of < level.index + level[0].length) {
    return name.lastIndexOf('的', level.index - 1);
  }
  return of;
}

/**
 * Whether the words before 的 own what follows it (单位的工作人员, 作品的著作权人), and do not describe it; of a body they
 * describe it where a verb opens them (接收实习学生的企业事业单位).
 */
function isPossessor(whole: string, noun: string): boolean {
  // 其他 | 进入机场的人员
  const words = whole.replace(/^其他/, '');
  const opening = wordAt(words, 0);
  // 变更工作岗位的从业人员 belong not to the place, 调度系统的值班人员 do.
  const person = PERSON_OF.test(noun);
  const acts =
    opening?.class === 'VERB' &&
    !opening.nominal &&
    !(person && (opening.names || !isPlaceNoun(words))) &&
    !standsInName(words, 0, opening) &&
    !/^[人者所方]/.test(words.slice(opening.length));
  return !acts && !opensWithVerb(words) && (isActorNoun(words) || isPlaceNoun(words) || TRADE.test(words));
}

/** 外国作品的著作权人: whether the words before the 的 of a person are a plain noun, which he is nobody without. */
function isThingOwned(whole: string): boolean {
  const words = whole.replace('不可移动', '');
  if (words.length < 2 || DESCRIBES.test(words) || opensWithVerb(words)) return false;
  if (OF_CONTRACT.test(words) && isPlainOpening(words)) return true;
  if (FACILITY.test(words)) return true;
  for (let at = 0; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    const adverb = at > 0 && word.class === 'ADVERB';
    if (!adverb && !word.nominal && !standsInName(words, at, word)) return false;
    at += word.length - 1;
  }
  return true;
}

/** 自动监控设施: so what a plant is for. */
const FACILITY = /^[^、和与及或的]{2,12}设施$/;
/** 技术进口合同: whatever verb says what it is for. */
const OF_CONTRACT = /(?:合同|协议)$/;

function isPlainOpening(words: string): boolean {
  const first = wordAt(words, 0);
  return first === null || first.nominal;
}

/** 著作权人, 生产、使用单位, 制定机关: a noun of what one has or does, which says not of what. */
function owns(noun: string): boolean {
  if (OWNER.test(noun) || isOwnedNoun(noun) || DOES.test(noun)) return true;
  const deeds = noun.replace(DOER, '');
  return (
    !NO_DEED.test(deeds) &&
    deeds.split(/[、和与及]|或者?/).every((deed) => {
      const word = wordAt(deed, 0);
      return word?.class === 'VERB' && word.length === deed.length;
    })
  );
}

/** 国家机关、企业事业单位工作人员: whether a member is the staff of a body, and so of those before it. */
function isStaff(words: string): boolean {
  const body = words.replace(STAFF, '');
  return body.length < words.length && BODY.test(body);
}

/** The bodies, and levels before a body, with which a list ends; none where it ends in levels alone. */
function bodiesBefore(members: readonly ListMember[], text: string, body: string): readonly ListMember[] {
  const isBody = ({ start, end }: ListMember): boolean => BODY.test(text.slice(start, end));
  const isLevel = ({ start, end }: ListMember): boolean => LEVEL_ALONE.test(text.slice(start, end));
  const other = members.findLastIndex((member) => !isBody(member) && !isLevel(member));
  const bodies = members.slice(other + 1);
  // 普查机构和普查机构工作人员: who is named twice stands for himself, too.
  const named = bodies.some(({ start, end }) => text.slice(start, end) === body);
  return bodies.some(isBody) && !named ? bodies : [];
}

/**
 * Takes the modifiers off a name: 其, 本市, and relatives (guidelines §7). A single verb–object …的 stays on a noun
 * that names nobody without it, a possessor and …以外的 stay always, any other relative goes.
 *
 * @example 受过刑事处罚的人员, 使用国家所有的森林的单位 → as they are; 接到举报的有关单位 → 有关单位; 冒用身份的客户 → 客户
 */
function withoutModifiers(name: string): string {
  const plain = name
    .replace(LEADING, '')
    .replace(OF_LEVEL, (whole, level: string, organ: string) =>
      LEVEL_ALONE.test(level) ? level + organ : whole,
    );
  // 乌溪江流域的市: a level with what says which ones.
  if (LEVEL_ALONE.test(plain)) return plain;
  const of = lastOf(plain);
  if (of < 0 || of === plain.length - 1) return plain;
  const before = plain.slice(0, of);
  const noun = plain.slice(of + 1);
  if (
    (OF_TASK.test(before) && /^(?:部门|机构|机关)$/.test(noun)) ||
    (SITE.test(before) && !JOINT.test(before) && lastOf(before) < 0 && !opensWithVerb(before)) ||
    APART.test(before) ||
    FRACTION.test(before) ||
    (DESCRIBED_PLACE.test(before) && ORGAN_OF_PLACE.test(noun)) ||
    (RIGHT_BESIDE.test(before) && noun === '权利人') ||
    /^(?:新|共同|就近|相应)$/.test(before) ||
    // 有关的专门委员会; not 有关的省、自治区人民政府
    (/^(?:有关|相关)$/.test(before) && !LEVEL_ALONE.test(noun)) ||
    (!opensWithVerb(before) && isPossessor(before.slice(before.lastIndexOf('、') + 1), noun))
  )
    return plain;
  // 负有监督管理职责的部门的工作人员: staff is nobody without the body, which keeps its own relative.
  const owner = lastOf(before);
  const body = before.slice(owner + 1);
  if (owner > 0 && PERSON_OF.test(noun) && BODY.test(body))
    return JOINT.test(body) ? plain : `${withoutModifiers(before)}的${noun}`;
  if (!keepsRelative(noun) && !BARE_STAFF.test(noun)) {
    // 运输危险化学品的 | 驾驶人员: staff who do it themselves.
    const opening = wordAt(before, 0);
    const acts = opensWithVerb(before) || (opening?.class === 'VERB' && !standsInName(before, 0, opening));
    const theirs = acts && noun.endsWith('人员');
    if (owns(noun) && !theirs && isThingOwned(before)) return plain;
    // 不满十六周岁的未成年人的父母: whose one is stays, and not what of them is told.
    const named = /^(?!承包|共同|实际).{2,}(?:所有权?|使用权?)[人者]$/.test(noun);
    const whose =
      (!acts && isPossessor(body, noun)) ||
      (owns(noun) &&
        !named &&
        isThingOwned(body) &&
        !(/^(?:具[有备]|取得|持有|符合)/.test(before) && !BUILT.test(body)));
    return owner > 0 && whose && !OF_RANK.test(noun) && !WITHIN.test(body) ? `${body}的${noun}` : noun;
  }
  // 因与会计职务有关的违法行为被依法追究刑事责任的人员
  const passive = before.lastIndexOf('被');
  const struck = passive > 0 && STRUCK.test(before.slice(passive));
  const single = struck ? before.slice(passive) : before.replace(ADJUNCT, '');
  return isSingleAct(single) ? `${single}的${noun}` : noun;
}

/** 具有保护价值的建筑 | 的所有人: what is owned stays, however it is described. */
const BUILT = /(?:建筑物?|构筑物|房屋|设施|土地|场所|船舶|车辆)$/;

/** Words that open a relative and are no verb: why, by what or where it is so of whom it describes. */
const NO_ACT =
  /^(?:[因由在按]|对(?!外(?:承包|投资|贸易)|[^的]{2,30}负有)|依(?!法(?!应当)[^的]{4})|经(?![营办]))|，/;

/** Whether a relative is one verb with its object, which may have a relative of its own, and no row of relatives. */
function isSingleAct(words: string): boolean {
  if (NO_ACT.test(words)) return false;
  const of = lastOf(words);
  if (of < 0) return true;
  const object = words.slice(of + 1);
  const first = wordAt(object, 0);
  const isNoun = first === null || first.nominal || standsInName(object, 0, first);
  return isNoun && wordAt(words, 0)?.class === 'VERB';
}

const BARE = '单位';
/** 负有保卫职责的, 从事综合治理工作的: a task, which all of a list have. */
const TASK = /(?:职责|职权|义务|工作|任务)的$/;

/** What of a relative that came off a name stays on a bare one: 负有保卫职责的 of 负有保卫职责的地方人民政府. */
export function relativeOfBare(relative: string): string {
  return TASK.test(relative) && opensWithVerb(relative)
    ? withoutModifiers(relative + BARE).slice(0, -BARE.length)
    : '';
}

/**
 * Joins again the members that a joint inside a relative or a possessor cut: 履行职责、义务的部门 is one member. The
 * relative reaches back to the member before it that is an actor by itself.
 *
 * @example 公安机关、履行职责、义务的部门 → 公安机关 | 履行职责、义务的部门
 */
export function joinRelatives(members: readonly ListMember[], text: string): ActorPart[] {
  const joined: ListMember[] = [];
  const ofBodies = new Set<ListMember>();
  for (const [index, member] of members.entries()) {
    let current = member;
    const words = text.slice(member.start, member.end);
    const of = lastOf(words);
    // …人民政府确定的部门或者机构: of levels times several organs the levels stay together.
    const next = members[index + 1];
    const several = next !== undefined && isBareNoun(text.slice(next.start, next.end));
    const whose = words.slice(0, Math.max(0, of));
    const ofLevel = LEVEL_ALONE.test(whose) || LEVEL_ALONE.test(words.slice(0, words.indexOf('的')));
    if (of >= 0 && of < words.length - 1 && !ofLevel) {
      // 居民委员会、密切接触未成年人的单位: 单位 is nobody's.
      const owned =
        (words.slice(of + 1) !== '单位' || whose.includes('等')) && isPossessor(whose, words.slice(of + 1));
      // 公安机关和其他负有监管职责的部门 | 的工作人员: staff are of every body before them.
      const staffed = STAFF.test(words.slice(of + 1)) && BODY.test(whose);
      const possessor = owned || staffed || APART.test(whose);
      const sited = SITE.test(whose) || (isPlaceNoun(whose) && LEVEL_BEFORE.test(words.slice(of + 1)));
      const isLevel = LEVEL_ALONE.test(words.slice(of + 1));
      for (let before = joined.at(-1); before !== undefined; before = joined.at(-1)) {
        const earlier = text.slice(before.start, before.end);
        // 组织、策划…的人员: a verb at the head of the relative.
        const verb = earlier === '组织' && joined.length === 1;
        const own = lastOf(earlier) + 1;
        const standsAlone = !verb && isActorNoun(earlier.slice(own)) && (own > 0 || !opensWithVerb(earlier));
        // 受试者 | 或者受试者的监护人: he who is named twice stands for himself, too.
        const notTheirs =
          OFFICIALS.test(earlier) ||
          whose === earlier ||
          (KIN.test(words) && (KIN.test(earlier) || !PERSON.test(earlier)));
        // 煤矿的矿长 | 和办矿单位的主要负责人
        const theirs = own === 0 || (staffed && BODY.test(earlier));
        if (standsAlone && (!possessor || notTheirs || !theirs)) break;
        // 户籍所在地 | 或者居住地的公安机关; 国务院 | 或者地震灾区的省
        if (sited && (standsAlone || (SITE.test(earlier) && !isLevel))) break;
        // 省、设区的市 | 和有条件的县（市、区）人民政府: levels lack the organ, and not its relative.
        if (
          own === 0 &&
          LEVEL_ALONE.test(earlier) &&
          (LEVEL_BEFORE.test(words)
            ? GOVERNMENT_BEFORE.test(words) && keepsRelative(words.slice(of + 1)) && !several
            : ORGAN_OF_LEVEL.test(words.slice(of + 1)))
        )
          break;
        current = { start: before.start, end: member.end, joint: before.joint };
        joined.pop();
      }
    }
    if (of < 0 && member.joint !== '及其' && isStaff(words)) {
      const bodies = bodiesBefore(joined, text, words.replace(STAFF, ''));
      const [first] = bodies;
      if (first !== undefined) {
        current = { start: first.start, end: member.end, joint: first.joint };
        joined.length -= bodies.length;
        ofBodies.add(current);
      }
    }
    joined.push(current);
  }
  return joined.map((member) => {
    const written = text.slice(member.start, member.end);
    const words = written.replace(REMARK, '');
    // 负责监督管理的部门或者其他部门工作人员: a relative of the first body stays.
    const name = ofBodies.has(member) ? words : withoutModifiers(words);
    const cut = written.lastIndexOf(name);
    return {
      start: cut < 0 ? member.start : member.start + cut,
      end: member.end,
      joint: member.joint,
      name,
      attributed: lastOf(name) >= 0,
      relative: words.endsWith(`的${name}`) ? words.slice(0, -name.length) : '',
    };
  });
}

/** 单位、船舶和个人: a ship does. */
const SHIP = /^船舶$/;
/** 受损失的人, 继承人以外的人: 人 names somebody only by what befell him or what he is not. */
const AFFECTED = /^(?:[受被未]|依法|负有|具有|提出|取得)[^内]*的人$|(?:以外|规定|信任)的人$/;

/** Whether a member of a list names somebody without the noun that closes the list. */
export function isActor(part: ActorPart): boolean {
  const noun = part.name.slice(part.name.lastIndexOf('的') + 1);
  // A country, a place or a person acts only with an attribute: 有关国家, 有条件的地区, 受损失的人.
  return (
    isActorNoun(noun) ||
    SHIP.test(noun) ||
    (part.attributed && /(?:国家|地区|区域|地方)$/.test(noun)) ||
    (noun === '人' && (AFFECTED.test(part.name) || opensWithVerb(part.name)))
  );
}

/** 省级人民政府 | 文物行政部门, 直辖市 | 烟草专卖行政主管部门: a department behind its government or level. */
const OF_GOVERNMENT = /(?:人民政府的?|^(?:省级?|直辖市)(?!级|人民政府)的?)([^的、]{2,16}(?:部门|机关))$/;
const STEM_OF_GOVERNMENT = /人民政府的?[^的、]{2,10}$/;

/**
 * Reads the State Council before governments whose department is named as the level of that department, which it is
 * where it shares one noun with them: 国务院和省级人民政府文物行政部门 → 国务院文物行政部门, 省级人民政府文物行政部门; so the State
 * (国家和省网信部门). Of levels times many departments the departments alone are told, without the State Council.
 */
export function ofStateCouncil(parts: readonly ActorPart[]): readonly ActorPart[] {
  return parts.flatMap((part, index) => {
    if (!/^国(?:务院|家)$/.test(part.name)) return [part];
    const governed = parts.slice(index + 1).find(({ name }) => !LEVEL_ALONE.test(name));
    if (governed === undefined || /及其|，/.test(governed.joint)) return [part];
    const department = OF_GOVERNMENT.exec(governed.name)?.[1] ?? '';
    if (department !== '' && !opensWithVerb(department)) return [{ ...part, name: part.name + department }];
    const stems =
      part.name === '国务院' && STEM_OF_GOVERNMENT.test(governed.name) && !isActorNoun(governed.name);
    return stems ? [] : [part];
  });
}
