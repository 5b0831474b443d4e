import { isActorNoun, mayEndActor } from '../actor/lexicon.ts';
import type { Range } from '../words/clause.ts';
import { isNounLike, TAKES_ACTOR } from '../words/name-stems.ts';
import { goesOnToThing } from './thing-name.ts';
import { wordAt, type Word } from '../words/word.ts';

/** Bodies, and persons by what they do or answer for: whom no verb of hiring or caring takes for its object. */
const BODY_OR_DOER =
  /(?:部门|机关|机构|单位|组织|企业|公司|团体|委员会|政府|媒介|[^动愿费患血残]者|负责人|责任人|管理人|驾驶人|教练员|对象|代表|成员|(?<=[其者关构门位业][、和与或]?|以及|或者)(?:工作|从业)人员)$/;
/** 居民 | 不足二百户的居民委员会, 职工 | 超过一百人的企业: of how many a body is. */
const OF_SIZE = /^(?:不足|不满|未满|超过|达到|少于|多于)[一二两三四五六七八九十百千万\d][^，。；的]{0,12}的/;
/** What may stand between a name and its modal word. */
const ADVERBS_BEHIND = /(?:[也还都均]|一律|依法|及时){1,2}$/;
/** Verbs whose object is a body or a person, and which stem no name behind an actor. */
const TAKES_OBJECT = /^(?:委托|聘请|邀请|聘用|聘任|招用|选定|选派|决定|安排|申请|成立|设立|担任)/;
const MEMBER_JOINT = /以及|或者|及其|[、和与及或等]/;

/** Behind a government an organ of it by its task: no government itself 负责…的部门. */
const TASKED =
  /(?<=政府|国务院)(?:负责|负有|主管|具有|承担|行使|分管)(?!任)[^，。；：的]{2,30}的(?:有关|行政)?(?:部门|机构|机关)/y;

/**
 * End of the organ that a government has for a task, where that begins at `at`; -1 where none does.
 *
 * @example 县级人民政府 | 负责清洁生产综合协调的部门、…, 国务院 | 主管档案工作的部门和…
 */
export function taskedOrganEnd(text: string, at: number, limit: number): number {
  TASKED.lastIndex = at;
  return TASKED.test(text) && TASKED.lastIndex <= limit ? TASKED.lastIndex : -1;
}

/** A comma and the modal word behind it, or a word that tells how. */
export const MODAL_BEHIND = /^，(?:[均都也还]|一律)*(?:应当?|必须|须|不得|可以?|有权)/;

/**
 * The subject of which an actor's name ends at `at`: that name, or the longer one that all up to a modal word makes;
 * null where all names a thing.
 *
 * @param toModal whether `limit` is a modal word
 * @example 残疾人 | 集中就业单位应当… → 残疾人集中就业单位; 学校 | 招生应当… → 学校; 学校 | 建设应当… → null
 */
export function subjectFrom(
  text: string,
  start: number,
  at: number,
  limit: number,
  toModal: boolean,
): Range | null {
  const atModal = toModal || MODAL_BEHIND.test(text.slice(limit, limit + 6));
  if (atModal && goesOnToThing(text.slice(start, at), text.slice(at, limit))) return null;
  return { start, end: (toModal ? wholeNameEnd(text, at, limit) : null) ?? at };
}

/**
 * End of the name that an actor's noun and all words behind it up to a modal word make together, where a verb or adverb
 * among them is but the stem of a body or of whoever does it, or opens its relative; null where the words act.
 *
 * What stands between the bearer and the modal word is a case only where it acts, and no name of a body does.
 *
 * @example 残疾人 | 集中就业单位应当… → all up to 应当; 旅行社 | 聘用导游人员应当…, 医院 | 对患者应当… → null
 */
function wholeNameEnd(text: string, at: number, limit: number): number | null {
  const word = wordAt(text, at);
  if (word === null) return null;
  const name = text.slice(at, limit).replace(ADVERBS_BEHIND, '');
  if (!mayEndActor(name, name.length - 1) || !BODY_OR_DOER.test(name)) return null;
  const end = at + name.length;
  if (OF_SIZE.test(name)) return end;
  if (word.class === 'PREPOSITION' || TAKES_ACTOR.has(word.spelling) || TAKES_OBJECT.test(name)) return null;
  const noun = name.slice(name.lastIndexOf('的') + 1);
  if (noun.length === 0 || !noun.split(MEMBER_JOINT).some((member) => isActorNoun(member.slice(-40))))
    return null;
  if (noun.length < name.length) return stems(text, at, word) ? end : null;
  for (let inside = at; inside < end; inside += 1) {
    const part = wordAt(text, inside);
    if (part === null) continue;
    if (!stems(text, inside, part)) return null;
    inside += part.length - 1;
  }
  return end;
}

/** Whether a word may be part of a name: an adverb, or a verb that is a noun there. */
function stems(text: string, at: number, word: Word): boolean {
  return word.class === 'ADVERB' || (word.class === 'VERB' && isNounLike(text, at, word));
}
