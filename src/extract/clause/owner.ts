import { isActorNoun, LEVEL_ALONE } from '../actor/lexicon.ts';
import { JOINT } from '../actor/relative.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { isAttribute } from './modality.ts';
import { isNounLike } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** 期货交易所收取的保证金，| 属于会员所有: what is said of a thing. */
const IS_HELD = /^(?:属于|归|视为|视同|为(?!了)|受(?![理托]))/;
const HAS_OBJECT =
  /^(?:依法)?(?:[作做提]出|采[取购]|建立|设立|制定|健全|完善|给予|予以|[收接]到|发现|办理|进行|使用|处理)|用于/;
const VERB_JOINT = /^(?:或者|以及|[并、和])/;
/** 开发新产品发生 | 的费用: what an act yields, whatever its object. */
const YIELDED = /(?:所得|取得|获得|获取|产生|形成|发生)$/;
/** 生产药品所使用 | 的原料药; not 所在地, 所受损失. */
const USED = /所(?![有在属辖需得受])[^，。；的所]{2}$/;
/** A setting behind the actor: 在境内运营中收集的信息 is his thing, 在经批准的范围内 leaves him the subject. */
const SETTING = /^在.*[内中下时上间后前里区]/;
/** 移交的竣工档案: a thing, whatever verb stands in its name. */
const GOODS =
  /(?:档案|资料|材料|文件|合同|报告|数据|信息|产品|商品|食品|药品|设备|款项|费用|证书|方案|图纸|账簿)$/;
/** What before 的 leaves the actor the subject: 对…的用户, 按照…的规定, 在经批准的范围内. */
const OF_ACTOR = /^(?:[对为因的在自从于以经凭将把除]|按照|依照|根据|依据|通过|结合|针对|会同)/;
const DUE_OF_HIM = /^(?:[因在][^，。；的]{2,20}?)?(?:依法)?(?:应当|必须|可以|有权|应)/;

/** 该继承人 | 应当继承的遗产: whether words go on with what is due of him whom they name, or to him, or with his pay or time. */
export function isHisDue(text: string, from: number, end: number): boolean {
  if (HIS_IN_SETTING.test(text.slice(from, end))) return true;
  const modal = DUE_OF_HIM.exec(text.slice(from, from + 28))?.[0].length ?? 0;
  return modal > 0 && isAttribute(text, from + modal);
}

/** 劳动者 | 在试用期的工资, 军官 | 在院校学习的时间: pay or time of somebody in a setting. */
const HIS_IN_SETTING =
  /^在[^，。；的享]{2,24}的[^，。；的]{0,6}(?:工资|报酬|待遇|收入|津贴|补贴|福利|费用?|年限|工龄|时间)(?=$|[，自按由不]|依照|合并|计算|连续)/;

/** Whether words are named by what closes them, as goods and papers are. */
export function isGoods(words: string): boolean {
  return GOODS.test(words);
}

/** Whether words say of a thing whose or what it is: 属于会员所有. */
export function isHeld(words: string): boolean {
  return IS_HELD.test(words);
}

/**
 * Whether words that begin with an actor go on to a thing that he makes or holds: 建设单位提供的资料, not 公安机关对…的案件.
 *
 * @param from behind the actor
 */
export function isOwnThing(text: string, from: number, end: number): boolean {
  const words = text
    .slice(from, end)
    .replace(/标的物|目的地/g, '〇〇〇')
    .replace(/(?:[也还都均]|一律|依法|(?<!的)要求)$/, '')
    .replace(SETTING, '');
  if (HIS_IN_SETTING.test(words)) return true;
  const of = words.lastIndexOf('的');
  if (of < 0 || of === words.length - 1 || (of > 0 && OF_ACTOR.test(words))) return false;
  if (of > words.length - 9 && GOODS.test(words)) return true;
  for (let at = of + 1; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word !== null && word.class !== 'ADVERB' && !isNounLike(words, at, word)) return false;
  }
  return !isActorNoun(words.slice(of + 1));
}

/**
 * Whether the verbs right before 的 say what the owner did with the thing, or what his act yielded: 提供的资料,
 * 生产或者加工的食品, 与职工订立的合同, 开发新产品发生的费用.
 *
 * @param from behind the owner
 */
export function isMadeByOwner(text: string, from: number, end: number): boolean {
  const of = text.indexOf('的', from);
  if (of === -1 || of >= end) return false;
  if (isYielded(text.slice(from, of))) return true;
  let verbs = 0;
  let joined = true;
  const setting = SETTING.exec(text.slice(from, of))?.[0].length ?? 0;
  for (let at = from + setting; at < of;) {
    const word = wordAt(text, at);
    const joint = verbs === 0 ? 0 : (VERB_JOINT.exec(text.slice(at, at + 2))?.[0].length ?? 0);
    if (word?.class === 'VERB') {
      // 作出批准的决定, 采购用于销售的产品: a verb with its object.
      if (verbs > 0 && !joined && (verbs > 1 || HAS_OBJECT.test(text.slice(from, of)))) return false;
      verbs += 1;
      joined = false;
    } else if (joint > 0) joined = true;
    else if (verbs > 0) return false;
    at += joint || (word?.length ?? 1);
  }
  return verbs > 0;
}

/** 发现 | 正在发生的家庭暴力: what one learns of, and no yield of his. */
const LEARNS = /^(?:发现|知道|得知|获悉)/;

/** Whether an act up to the 的 of a relative yields or uses the thing behind it; not 离开 | 所居住的市, an object of its own. */
function isYielded(act: string): boolean {
  if (OF_ACTOR.test(act) || LEARNS.test(act)) return false;
  if (YIELDED.test(act)) return true;
  const before = wordAt(act, act.length - 5);
  return USED.test(act) && (before?.class !== 'VERB' || before.nominal);
}

/** 是犬只饲养的责任人, 与他人合办的企业: what no relative of an owner's act opens with. */
const NO_ACT = /^(?:[均都]?[是系为]|[对与和、])/;

/** Whoever rules: what he lays down, holds or sets up is for others to keep to. */
const STATE = /^(?:国家|本[市省区县]|本自治[区州县]|各[市省].*|无居民)$/;
const RULERS = /(?:政府|部门|机关|国务院|委员会|办事处|[省市县区])$/;
/** 人民政府 | 批准的规划, 主管部门 | 指定的场所. */
const FOR_OTHERS =
  /(?:[批核]准|审[批定查]|指定|[确规认决划选]定|公[布告]|发[布放]|[核颁签]发|登记|许可|征[收用]|设[立置]|建设?|兴[办建]|投资|举[办行]|组织|主办|任命)的/;

/** 公民 | 享有的权利, 残疾人 | 组织的网站: what one has, asks or suffers binds others, and what closes a name is no act. */
const NOT_MADE =
  /^(?:依法)?(?:组织|享[有受]|[具拥占持所]有|留置|遭受|受到|接受|申请|[是对、及和或等]|之间)|(?:工作|教育|培训|储备|代表|居住|生活|安置|资助|授权|申请办理|[缴预交][纳交])的$/;
/** 生产 | 婴幼儿配方食品使用的原料, 学生使用的课桌椅: for whom others make a thing. */
const SERVED = /^(?:婴幼儿|儿童|未成年人|老年人|残疾人|妇女|学生|职工|公民|消费者|患者)$/;
/** 特许经营协议中政府, 常务委员会会议: a name with where it stands, and no body. */
const NO_MAKER = /会议$|中(?![心国小学央介级医]).|中$/;
/** 公司 | 债券, 个人 | 所得税法第八条规定的利息, 幼儿园 | 发生的安全事故: what goes on with another name, or befalls. */
const NOT_HIS = /^(?:债|所得税|专职)|^[^的]{0,12}(?:法|条例|办法)第|^发生的[^，。；的]{0,12}事[故件]/;
const IN_BRACKETS = /（[^（）]*）/g;

/**
 * The actor with whom words begin that name a thing, where he made, gave or uses it, so that it is he who sees that it be as
 * it should; null where he did nothing with it, or ruled thereby what others are to keep to.
 *
 * @example 旅行社向旅游者提供的服务信息 | 必须真实 → 旅行社; 国家举办的考试, 部门指定的场所 → null
 */
export function makerOf(text: string, start: number, end: number, named: Range | null = null): Range | null {
  const of = text.lastIndexOf('的', end - 1);
  const thing = of > start && !/^[均都也还]*$/.test(text.slice(of + 1, end));
  const led = thing ? leadingActorPhrase(text, start, of) : null;
  // 台湾同胞 | 投资者: the subject where it is the longer name.
  const maker = led !== null && named !== null && named.end > led.end && named.end < of ? named : led;
  if (maker === null || !isMadeByOwner(text, maker.end, end)) return null;
  const name = text.slice(maker.start, maker.end);
  const act = text.slice(maker.end, text.indexOf('的', maker.end) + 1);
  if (NO_MAKER.test(name) || NOT_HIS.test(text.slice(maker.end, end)) || NOT_MADE.test(act)) return null;
  if (act.endsWith('使用的') && SERVED.test(name)) return null;
  const opening = wordAt(text, start);
  if (opening?.class === 'PREPOSITION') return null;
  const object = opening?.class === 'VERB' && SERVED.test(name.slice(opening.length));
  if (object || (opening?.class === 'VERB' && !isNounLike(text, start, opening))) return null;
  const [first = ''] = name.replace(IN_BRACKETS, '').split(JOINT);
  if (!(isActorNoun(first) || LEVEL_ALONE.test(first)) || STATE.test(name)) return null;
  return RULERS.test(name) && FOR_OTHERS.test(act) ? null : maker;
}

/** Whether the noun that closes the relative of an owner's act names somebody: 华侨 | 投资兴办的高新技术企业. */
export function namesMade(text: string, from: number, end: number): boolean {
  const of = text.lastIndexOf('的', end - 1);
  if (of <= from || NO_ACT.test(text.slice(from, of)) || OF_ACTOR.test(text.slice(from, of))) return false;
  return isActorNoun(text.slice(of + 1, end));
}

/** Whether words close with a thing behind its relative: 在自有房屋的庭院内种植的林木; not 招用的人员. */
export function endsInThing(words: string): boolean {
  const of = words.lastIndexOf('的');
  return of >= 0 && of < words.length - 1 && !isActorNoun(words.slice(of + 1));
}
