import { COMPOUND_NAMES, isActorNoun, isPlaceNoun } from './lexicon.ts';
import { DECLARED } from './short-name.ts';
import { CharacterSet } from '../words/character-set.ts';
import { wordAt } from '../words/word.ts';
import { matchesIn } from '../words/matches.ts';

/** One member of a list of actors, as offsets into the text it stands in. */
export interface ListMember {
  readonly start: number;
  readonly end: number;
  /** What joins it to the member before it; '' at the first. */
  readonly joint: string;
}

/** A list up to its closing 等X: members, and where X stands; `closing` is null where no 等 closes it. */
export interface MemberGroup {
  readonly members: readonly ListMember[];
  readonly closing: { readonly start: number; readonly end: number } | null;
}

/** Bodies alone stand in one list though but a comma parts them: 县人民政府，乡镇人民政府. */
const JOINT =
  /、|，(?:以及|及其?|和)|(?<=政府|国务院|部门|机关|机构|组织|委员会|常委会|办事处|法院|单位)，|以及|及其(?![他它])|及|或者|[或和与]/y;
/** 与事故相关的单位: a 与 that opens a relative. */
const CONCERNS = /^与[^，。；的]{1,24}[有相]关的/;
const OTHERS = /^(?:其他|有关|相关)/;
const OPENING = '（(《“「';
const CLOSING = '）)》”」';
/** Where a list may be cut, or a bracket or quotation begins or ends. */
const MARKS = new CharacterSet(`${OPENING}${CLOSING}等、，以及或和与`);
const NO_ETC_BEFORE = '高中初同平均优劣对何次上下';
const NO_ETC_AFTER = /^等[级于候待同价量额效]/;

/** Stretches of a phrase in which a 和 or 与 joins nothing: 人力资源和社会保障. */
function compounds(phrase: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of matchesIn(phrase, COMPOUND_NAMES)) {
    const end = match.index + match[0].length;
    // 生态环境和其他有关主管部门: before others 和 always joins.
    if (!/[和与]$/.test(match[0]) || !OTHERS.test(phrase.slice(end, end + 2)))
      found.push({ start: match.index, end });
  }
  return found;
}

/** Whether the words after a 等 close a list: 部门, 媒体, 场所的管理者. */
function closesList(noun: string): boolean {
  if (noun === '') return true;
  const of = noun.lastIndexOf('的');
  if (of < 0) return isActorNoun(noun) || (isPlaceNoun(noun) && noun.length <= 4);
  return isPlaceNoun(noun.slice(0, of)) && isActorNoun(noun.slice(of + 1));
}

/** 承办婚庆、典礼 | 的单位: what those do whom a 等 closes, whatever joints stand in it. */
const DOERS = /^[^，。；的]{2,40}的[^，。；、的和与及或]{1,12}$/;
/** 高等院校等 | 建设高水平的司法鉴定机构: what those bring about whom a 等 closes, and no further name of theirs. */
const BROUGHT_ABOUT =
  /^(?:依法|积极|共同)*(?:建设|设立|成立|组建|建立|创办|开办|培[育养]|引进|打造)[^，。；的]*的(?![^，。；的]*(?:单位|部门|场所|[^业营]者|人)$)/;
const DEPARTMENTS = /的(?:部门|机关)$/;
/** 监管机构 | 的监管人员, 组织 | 或者法定继承人以外的个人: a noun that closes the list, whatever stands behind it. */
const CLOSING_NOUN = /^[^的、和与及或以]+(?=[的、和与及或]|以[及外])/;

/**
 * Whether all words behind the 等 at a place say by what they do who are listed before it. What they do tells nothing of
 * who they are, so that the members alone are the actors.
 *
 * @example 酒店、宾馆 | 等承办婚庆、典礼的单位 → true; 从事商品销售、餐饮服务 | 等经营活动的单位 → false
 */
export function closesByDeed(text: string, start: number, etc: number, end: number): boolean {
  const words = text.slice(etc + 1, end);
  const before = text.slice(start, etc);
  const opening = wordAt(before, 0);
  if (isActorNoun(CLOSING_NOUN.exec(words)?.[0] ?? '')) return false;
  if (
    !DOERS.test(words) ||
    BROUGHT_ABOUT.test(words) ||
    wordAt(words, 0) === null ||
    opening?.nominal === false
  )
    return false;
  const last = before.slice(before.lastIndexOf('、') + 1);
  const listed = isActorNoun(last) || (DEPARTMENTS.test(words) && !before.includes('的'));
  return listed && isActorNoun(words.slice(words.lastIndexOf('的') + 1));
}

/**
 * Cuts a phrase at the joints of its list (、 和 与 及 以及 及其 或 或者), outside of brackets and of names that hold
 * such a word themselves, and groups the members by the 等X that closes them.
 *
 * @example 公安、金融等部门和村民委员会 → [公安, 金融 | 部门], [村民委员会]
 */
export function splitActorList(text: string, start: number, end: number): readonly MemberGroup[] {
  const phrase = text.slice(start, end);
  const whole = compounds(phrase);
  const groups: MemberGroup[] = [];
  let members: ListMember[] = [];
  let depth = 0;
  let from = 0;
  let joint = '';
  let etc = -1;
  let byDeed = false;

  const close = (to: number): void => {
    const closing = phrase.slice(etc + 1, to).replace(DECLARED, '');
    if (etc >= 0 && (byDeed || closesList(closing))) {
      if (etc > from) members.push({ start: start + from, end: start + etc, joint });
      groups.push({ members, closing: { start: start + etc + 1, end: start + etc + 1 + closing.length } });
      members = [];
    } else if (to > from) {
      members.push({ start: start + from, end: start + to, joint });
    }
    etc = -1;
  };

  for (let i = 0; i < phrase.length; i++) {
    if (!MARKS.holds(phrase, i)) continue;
    const char = phrase.charAt(i);
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    const inside = whole.find((name) => i > name.start && i < name.end);
    if (depth > 0 || inside !== undefined) continue;
    if (
      char === '等' &&
      !NO_ETC_BEFORE.includes(phrase.charAt(i - 1)) &&
      !NO_ETC_AFTER.test(phrase.slice(i, i + 3))
    ) {
      etc = i;
      byDeed = closesByDeed(phrase, 0, i, phrase.length);
      if (byDeed) break;
    }
    JOINT.lastIndex = i;
    const found = whole.some((name) => name.start === i) ? null : JOINT.exec(phrase);
    const opensRelative = found !== null && i === from && CONCERNS.test(phrase.slice(i, i + 30));
    if (found === null || opensRelative) continue;
    close(i);
    joint = found[0];
    from = i + joint.length;
    i = from - 1;
  }
  close(phrase.length);
  if (members.length > 0) groups.push({ members, closing: null });
  return groups;
}
