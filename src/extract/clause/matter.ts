import { wordAt } from '../words/word.ts';

/** What is drawn up, issued or paid for: the object of 由X制定, and no case. */
const MATTER =
  /(?:办法|范本|标准|规范|原则|承载量|[目名]录|名单|方案|规划|程序|制度|计划|细则|规定|证书?|证件|印章|经费|费用?|工作|议案|草案|[体机]制|条件|范围|样式|格式|资格|期限|权限|职责|形式|方式|的[^的]{1,6}期间)$/;
/** 分享的比例, 编制决算草案的具体事项: what of a thing another lays down. */
const ASPECT =
  /的[^，。；的]{0,8}(?:比例|数额|份额|金额|限额|时间|地点|日期|结果|要求|[税费利]率|等级|(?:具体|执行)事项)$/;
/** 燃气突发事故的处理, 收费公路收费站的设置: what is to be done with a thing. */
const ACT_ON_THING = /的([^，。；的]{2,30})$/;
/** What joins the members of a list. */
export const BETWEEN_MEMBERS = /、|以及|或者|[和与及或]/;
const LONGEST_ACT_NOUN = 6;
/** 有关…的决定: what is still to be decided. */
const HANDLED = /^(?:有关|相关|涉及)/;
const HAPPENS = /[进出入]境$|[进出]口$|[竣完停]工$|死亡$/;
/** 如果候选人的人数超过规定的比例: in which case, whatever closes it. */
const SUPPOSES = /^(?:如果?|若)(?!皋|尔)/;
/** 对侵权行为的处理, 就引发纠纷的活动: for whom or about what, and so in which case. */
const ABOUT = /^(?:[对就因]|关于)/;
/** 经过半数的业主同意: what says in which case by its first word. */
const OPENS_CASE = /^未(?!成年|来)|^经[^，]{2,60}(?:同意|批准|许可)$/;

/**
 * Whether words name what another lays down, decides or does of a thing, and say not in which case: the noun that closes
 * them, behind the 的 of its owner, is an act or an aspect.
 *
 * @example 收费公路收费站的设置，| 由省人民政府审查批准 → true; 设置在校园内的设施，| 由学校管理 → false
 */
export function isMatter(words: string): boolean {
  if (SUPPOSES.test(words) || words.includes('的，')) return false;
  if (MATTER.test(words)) return true;
  if (ABOUT.test(words) || OPENS_CASE.test(words) || words.includes('，')) return false;
  if (ASPECT.test(words)) return true;
  const act = ACT_ON_THING.exec(words);
  if (act === null || verbAt(words, act.index - 2) || isPaper(words, act[1] ?? '')) return false;
  return (act[1] ?? '').split(BETWEEN_MEMBERS).every(isActNoun);
}

/** 宣告专利权无效的 | 决定, 维持具体行政行为的 | 行政复议决定: a paper by what it says, and so which one it is. */
function isPaper(words: string, noun: string): boolean {
  return /(?:决定|申请)$/.test(noun) && verbAt(words, 0) && !HANDLED.test(words);
}

/** Whether a verb of two characters stands at a place: 同步进行 | 的城市设计, 设备 | 采购. */
function verbAt(words: string, at: number): boolean {
  const verb = wordAt(words, at);
  return verb?.class === 'VERB' && verb.length === 2;
}

/** 处理, 设备采购, 工伤认定: a noun that an act closes, and no more of a clause; not what happens, 文物出境. */
function isActNoun(noun: string): boolean {
  return noun.length <= LONGEST_ACT_NOUN && verbAt(noun, noun.length - 2) && !HAPPENS.test(noun);
}

/** 自行报到的 | ，途中所需的车船费、伙食费. */
const PAID = /(?<=的)，[^，。；]+(?:费用?|工资|资金)$/;

/** How much of what stands before an agent is what he pays, behind the case. */
export function paidLength(words: string): number {
  return PAID.exec(words)?.[0].length ?? 0;
}
