import { isActorNoun } from './actor-lexicon.ts';
import { isNounLike, standsInName } from './clause-stem.ts';
import { wordAt } from './clause-words.ts';

const HAS_OBJECT =
  /^(?:依法)?(?:[作做提]出|采[取购]|建立|设立|制定|健全|完善|给予|予以|[收接]到|发现|办理|进行|使用|处理)|用于/u;
const VERB_JOINT = /^(?:或者|以及|[并、和])/u;
/** A setting behind the actor: 在境内运营中收集的信息 is his thing, 在经批准的范围内 leaves him the subject. */
const SETTING = /^在.*[内中下时上间后前里区]/u;
/** 移交的竣工档案: a thing, whatever verb stands in its name. */
const GOODS =
  /(?:档案|资料|材料|文件|合同|报告|数据|信息|产品|商品|食品|药品|设备|款项|费用|证书|方案|图纸|账簿)$/u;
/** What before 的 leaves the actor the subject: 对…的用户, 按照…的规定, 在经批准的范围内. */
const OF_ACTOR = /^(?:[对为因的在自从于以经凭将把除]|按照|依照|根据|依据|通过|结合|针对|会同)/u;

/**
 * Whether words that begin with an actor go on to a thing that he makes or holds: 建设单位提供的资料, not 公安机关对…的案件.
 *
 * @param from behind the actor
 */
export function isThing(text: string, from: number, end: number): boolean {
  const words = text
    .slice(from, end)
    .replace(/标的物|目的地/gu, '〇〇〇')
    .replace(/(?:[也还都均]|一律|依法|(?<!的)要求)$/u, '')
    .replace(SETTING, '');
  const of = words.lastIndexOf('的');
  if (of < 0 || of === words.length - 1 || (of > 0 && OF_ACTOR.test(words))) return false;
  if (of > words.length - 9 && GOODS.test(words)) return true;
  for (let at = of + 1; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word !== null && word.class !== 'ADVERB' && !isNounLike(words, at, word)) return false;
  }
  return !isActorNoun(words.slice(of + 1));
}

/** Whether the verbs right before 的 say what the owner did with the thing: 提供的资料, 生产或者加工的食品, 与职工订立的合同. */
export function madeByOwner(text: string, from: number, end: number): boolean {
  const of = text.indexOf('的', from);
  if (of === -1 || of >= end) return false;
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

/** 涉及债务人财产的下列行为，| 管理人有权…: a thing by what it concerns, and no act. */
const CONCERNING = /^(?:涉及|影响|危及)[^，。；]{2,60}的[^，。；的]{1,16}$/u;

/** 建设项目的初步设计: whether what opens with a nominal verb is the name of another act. */
export function isNominalPhrase(words: string): boolean {
  if (CONCERNING.test(words)) return true;
  const of = words.lastIndexOf('的');
  const first = wordAt(words, 0);
  if (of <= 0 || of === words.length - 1 || first?.nominal !== true) return false;
  // 建设单位移交的竣工档案
  if (GOODS.test(words) && standsInName(words, 0, first)) return true;
  return [2, 3, 4].some((length) => {
    const at = words.length - length;
    const word = at > of ? wordAt(words, at) : null;
    return word?.nominal === true && word.length === length;
  });
}

/** Whether words close with a thing behind its relative: 在自有房屋的庭院内种植的林木; not 招用的人员. */
export function endsInThing(words: string): boolean {
  const of = words.lastIndexOf('的');
  return of >= 0 && of < words.length - 1 && !isActorNoun(words.slice(of + 1));
}
