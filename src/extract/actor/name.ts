import { COMPOUND_NAMES, isActorNoun } from './lexicon.ts';
import { TOGETHER } from '../words/verbs.ts';
import { isNounLike, standsInName } from '../words/name-stems.ts';
import { wordAt, type Word } from '../words/word.ts';
import { matchesIn } from '../words/matches.ts';

/** Prepositions that stand in names of persons and places: 自荐人, 驻在国, 在京机关, 持票人, 用火单位. */
const IN_NAMES =
  /^(?:自(?=[荐诉雇营产愿])|在(?=[京津沪渝押用册]|建(?![设立造])|职(?![责权称])|校(?![园内外])|编(?![制写报])|岗(?!位))|同(?=[住居行级类事业工])|[用有无持按凭不未已就商依])/;
const HEAD_ADVERBS =
  /^(?:主要|具体|首次|首届|直接|共同|联合|重点|科学|现场|独立|集中|综合|自动|首先|方|优先|日常|相应|自愿|即时|分类|第三|[一二三四五六七八九十百两].*)$/;
const INNER_ADVERBS =
  /^(?:依法|如实|分别|及时|免费|每年|按规定|已经|必要时|立即|定期|[均都也并且]|尚未|逐步)$/;
/** What begins a name by itself, so that the verb before it has it for its object: 保护 | 未成年人, 督导 | 有关区人民政府. */
const OBJECT =
  /^(?:本|有关|相关|各(?!类)|上级|当地|地方|县级|省|市(?!场)|国务院|国家机关|人民|政府(?!部门的)|少数|未成年人|老年人|残疾人|外国|儿童|幼儿|妇女|学生|职工|农民|居民|村民|公民|业主|教师|医师|律师|英雄|群众|旅客|乘客|其他|双方|全体|适龄|符合)/;
/** Verbs that take no object, so that whom they precede they describe: 参保职工, 受托生产企业. */
const DESCRIBES =
  /^(?:合并|分立|参保|参赛|受托|参建|承包|承租|托管|代理|在职|退休|退役|失业|就业|招生|交易|合作|缔约|签约|托运|承运|吸毒|戒毒|就诊|接诊|诊断|缴费|值班)$/;
/** Delivery and direction, which a name behind them does not hold: 报 | 省人民政府, 分送 | 有关专门委员会. */
const LEADING =
  /^(?:并|一并|先|至少|及时|同时|应当|依法)*(?:至少|报送|报请|[报交送](?=[本原该国省市县上同当有法审主公备登所各相])|提请|提交|提供给|分送|抄送|移送|移交|转交|通知|告知|邀请|督促|协助|配合|会同|帮助|安排|要求|征求|聘请|享受|限制)/;
/**
 * 监督检查 | 煤矿企业, 编制 | 血站, 指导 | 从事畜禽规模养殖的单位: a verb by which an organ leads, checks, engages or plans others,
 * and whom it has for its object; not 监督检查机关, 指导教师, 招聘单位, where it tells what the body does.
 */
export const LEADS_WHOM =
  /^(?:(?:指导|监督|督促|检查)、)?(?:监督(?:检查)?|指导|督导|督促|聘请|招聘(?!企业)|编制)(?:从事|占用|所属|相关的|辖区|[^，。；的]{0,8}[内下]的|(?!管理|检查|检验|检测|监测|执法|评估|评价|评议|巡查|抽查|抽样|保障|协调|工作|实施|审批|批准|行政|审核|备案|鉴定|监督|主管|控制|调查|指导|调度|处置|救援|应急|组建|举办|办学|培养|培训|运营|经营|承运|承包|申请|申报|执行|惩戒|制作|出版|监管|监理|[老教医导技国人者员方局厅组站所会体区性、和与及或等的]|专家|专业|机[构关]|部门|单位|中心|委员会|理事会|办公室|领导|小组|对象|服务|责任|义务|规划|团队)[^的]*$)/;
/** Whom it leads or checks is somebody it has to do with, and named without it. */
const LEADS = /^(?:(?:指导|监督|督促|检查)、)?(?:监督(?:检查)?|指导|督导|督促)/;
/** 被稽查人, 受送达人: to whom a thing is done. */
const SUFFERER = /^([被受])(.{1,8}(?:[人者方国]|单位|对象|机关|机构|企业))$/;
const BROKEN = /^[）)”’》〉…]|^等|^[款条](?!件)/;
const OPENED = /[（(]/g;
const CLOSED = /[）)]/g;

/**
 * A name without the delivery or direction before it; null where the words name nobody, for they hold a predicate: a
 * verb or preposition opens them or stands between two nouns (guidelines §7).
 *
 * @example 报省人民政府 → 省人民政府; 监督学校 → 学校; 墓穴占地面积超过省人民政府 → null; 疾病预防控制机构 → 疾病预防控制机构
 */
export function withoutAct(name: string): string | null {
  if (BROKEN.test(name) || count(name, OPENED) !== count(name, CLOSED)) return null;
  if (LEADS_WHOM.test(name)) {
    const led = name.replace(LEADS, '');
    return led === name ? null : led;
  }
  const of = name.lastIndexOf('的');
  if (of >= 0) return holdsAct(name.slice(of + 1)) ? null : name;
  if (!holdsAct(name)) return name;
  const leading = LEADING.exec(name)?.[0].length ?? 0;
  const rest = name.slice(leading);
  return leading > 0 && rest.length > 2 && isActorNoun(rest) && !holdsAct(rest) ? rest : null;
}

function count(name: string, mark: RegExp): number {
  return matchesIn(name, mark).length;
}

/** Whether words that should name somebody hold a predicate. */
function holdsAct(words: string): boolean {
  const name = words
    .replace(SUFFERER, (_whole, _passive: string, rest: string) => rest)
    .replace(COMPOUND_NAMES, (compound) => '〇'.repeat(compound.length));
  for (let at = 0; at < name.length; at += 1) {
    const word = wordAt(name, at);
    if (word === null) continue;
    if (acts(name, at, word)) return true;
    at += word.length - 1;
  }
  return false;
}

function acts(name: string, at: number, word: Word): boolean {
  const { spelling } = word;
  const rest = name.slice(at + word.length);
  const behindJoint = at > 0 && '、和与及或（('.includes(name.charAt(at - 1));
  switch (word.class) {
    case 'PREPOSITION':
      return !IN_NAMES.test(name.slice(at));
    case 'ADVERB':
      return at === 0
        ? !HEAD_ADVERBS.test(spelling) && !standsInName(name, at, word)
        : INNER_ADVERBS.test(spelling);
    case 'VERB':
      if (DESCRIBES.test(spelling) || TOGETHER.test(name.slice(at)) || standsInName(name, at, word))
        return false;
      if (at === 0 || behindJoint) return !isNounLike(name, at, word) || OBJECT.test(rest);
      return !isNounLike(name, at, word);
  }
}
