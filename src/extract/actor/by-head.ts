import { isActorNoun } from './lexicon.ts';
import { isNounLike, standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** 新增用水单位, 捕捞作业单位, 协商双方: a verb that tells which ones are meant, and takes no object. */
const WHICH =
  /^(?:新增|[^，。；的]{2}[双各]方$|听证会|(?!开办|设立|举办)[^，。；的、]{2}(?:作业|施工|装修)|[^，。；的]{2,30}等单位$)/;
/** 被征求意见单位, 无效宣告请求人, 未满十周岁未成年人: what opens a name without 的. */
const OF_HIM = /^(?:[被无未]|从.*人员$)/;
/** 供水、供电等单位: a list that 单位 closes. */
const OF_LIST = /^[^，。；的]{2,30}等[^，。；的]{0,8}单位$/;
/** Words that open a case or an act, whoever's noun closes them: 对…游客, 协议确定监护人. */
const OPENS_CASE =
  /^(?:选出|罢免|下列|以下|[“对按与每给]|依照|根据|发现|进入|经(?!营|纪)|协议(?:确定|选择|变更))/;
/** Words that no name holds: 竣工验收前建设单位, 船舶进出港口. */
const HOLDS_ACT =
  /属于|归于|是(?!否)|知道|[约规]定(?!的)|跨|车辆|(?:验收|施工|竣工|开工|出厂|上市)[前后](?!期)|船舶(?:进出|进入|驶)/;

/**
 * Whether all words before a modal word are somebody by the noun that closes them, whatever verbs stand in his name: not an
 * act whose object closes it, nor a clause.
 *
 * @example 生活垃圾焚烧设施管理单位 → true; 设立保险公司 → false; 每辆出租汽车配备驾驶员 → false
 */
export function isNamedByHead(words: string): boolean {
  if (words.length < 3 || OPENS_CASE.test(words) || HOLDS_ACT.test(words) || !isActorNoun(words))
    return false;
  // 以捐赠资产举办的学校: behind the relative stands but the noun.
  const of = words.lastIndexOf('的');
  if (of < 0 && opensWithAct(words)) return false;
  // 负责…工作、涉及…的供水、供电等单位: so behind a list that lacks its noun.
  if (of >= 0 && OF_LIST.test(words.slice(of + 1))) return true;
  for (let at = of < 0 ? (wordAt(words, 0)?.length ?? 0) : of + 1; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    const noun = word.class === 'ADVERB' || isNounLike(words, at, word) || standsInName(words, at, word);
    const stem = of < 0 && word.class === 'VERB' && !isActorNoun(words.slice(0, at));
    if (!noun && !stem) return false;
    at += word.length - 1;
  }
  return true;
}

/** 设立公司, 设置、使用无线电台: whether words open with a verb and its object, or with a preposition. */
function opensWithAct(words: string): boolean {
  const first = wordAt(words, 0);
  if (first === null) return false;
  return !(first.class === 'VERB' ? WHICH : OF_HIM).test(words);
}
