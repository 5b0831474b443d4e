import { isActorNoun } from './actor-lexicon.ts';
import { isNounLike, standsInName } from './clause-stem.ts';
import { wordAt } from './clause-words.ts';

/** 新增用水单位, 捕捞作业单位, 协商双方: a verb that tells which ones are meant, and takes no object. */
const WHICH =
  /^(?:新增|[^，。；的]{2}[双各]方$|听证会|(?!开办|设立|举办)[^，。；的、]{2}(?:作业|施工|装修)|[^，。；的]{2,30}等单位$)/u;
/** 被征求意见单位, 无效宣告请求人, 未满十周岁未成年人: what opens a name without 的. */
const OF_HIM = /^(?:[被无未]|从.*人员$)/u;
/** What names nobody though an actor's noun closes it, or no more than a case: 省级文物保护单位, 下列单位, 对…游客. */
const NOBODY =
  /^(?:下列|以下|[对按与每给]|依照|根据|他人|其他任何|发现|进入|经(?!营|纪)|致使|可请|法律|本人（)|是(?!否)|知道|(?:约|规)定(?!的)|遇[到有]|跨|协同|车辆|文物保护单位$/u;

/**
 * Whether all words before a modal word are somebody by the noun that closes them, whatever verbs stand in his name: not an
 * act whose object closes it, nor a clause.
 *
 * @example 生活垃圾焚烧设施管理单位 → true; 设立保险公司 → false; 每辆出租汽车配备驾驶员 → false
 */
export function isNamedByHead(words: string): boolean {
  if (words.length < 3 || NOBODY.test(words) || !isActorNoun(words)) return false;
  // 以捐赠资产举办的学校: behind the relative stands but the noun.
  const of = words.lastIndexOf('的');
  if (of < 0 && opensWithAct(words)) return false;
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
