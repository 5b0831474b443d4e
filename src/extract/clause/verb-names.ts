import { headLength, isActorNoun, mayEndActor } from '../actor/lexicon.ts';
import { withoutAct } from '../actor/name.ts';
import { isNounInside } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** 申请经国务院授权的部门核准: a 的 before a preposition whose phrase holds another. */
export const TWICE_RELATED = /的[^，。；的、或和与及以]{2,12}(?:经(?![营济办])|由)[^，。；的]{1,20}的/;
/** What sets up, opens or chooses a body: 设立分支机构, 举办幼儿园, 申请登记慈善组织. */
export const SETS_UP =
  /^(?:[设开创新改扩筹组兴举][立办建]|成立|组织|申请|建立|[聘招雇录选]|委托|使用|进入|建设|登记)/;
/** 担任监察官应当…: an office that one takes. */
const TAKES_OFFICE = /^(?:担任|出任|报考)/;
/** 举报受理部门, 受理投诉机构: who takes what others bring. */
const OF_CASES = /^(?:举报|投诉|信访)?受理(?:举报|投诉|信访|申请|备案)?(?:部门|机构|机关|单位)$/;
/** 控制吸烟 | 监督管理部门: an organ by the field that it sees to. */
const OF_FIELD = /(?:主管|管理)(?:部门|机关)$/;
/** Trades by which those who ply them are called. */
const TRADES =
  /^(?:收购要约|收养关系|吸毒成瘾|出租汽车|共享|新增|接诊|出口|进口|抵押|质押|采购|承包|租赁|退役|失业)/;
const STATED = /[，。；：]|^(?:[对将把由除在为以从]|关于|根据|按照|依照)/;
const MEMBER_JOINT = /以及|或者|及其|[、和与及或]/;

/**
 * Whether all words before a modal word are a name, though a verb opens it: 修复施工单位, 举报受理部门, 组织编制机关, 组织转移的人民政府;
 * not 设立公共图书馆, for what is set up does not act.
 */
export function isNamePhrase(words: string): boolean {
  if (!mayEndActor(words, words.length - 1) || STATED.test(words)) return false;
  const of = words.lastIndexOf('的');
  const name = of > 0 ? words.slice(of + 1) : words;
  const members = name.split(MEMBER_JOINT);
  const last = members.at(-1) ?? '';
  if (!isActorNoun(last.slice(-40)) || !members.every((member) => withoutAct(member) === member))
    return false;
  const first = wordAt(words, 0);
  if (of > 0) return first?.class === 'VERB' && !TWICE_RELATED.test(words);
  if (first?.class !== 'VERB') return true;
  if (TAKES_OFFICE.test(words)) return false;
  const rest = (members[0] ?? '').slice(first.length);
  if (rest.length <= 2 || headLength(rest) === rest.length || TRADES.test(words)) return true;
  if (isNounInside(first) && OF_FIELD.test(rest)) return true;
  const second = SETS_UP.test(words) ? null : wordAt(rest, 0);
  return second?.nominal === true || (second?.names === true && OF_CASES.test(words));
}
