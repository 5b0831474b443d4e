import { isActorNoun, isPlaceNoun, keepsRelative, opensWithVerb } from './actor-lexicon.ts';
import type { ListMember } from './actor-list.ts';

/** A member of a list with its name after modifiers were taken off. */
export interface ActorPart {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
  readonly name: string;
  /** Whether it carries or took over an attribute (有关, 相关, a relative). */
  readonly attributed: boolean;
}

const LEADING = /^(?:其(?!他)|本(?:[市省州县区]|自治区)(?!级)(?=.)|上述|以上|全体(?!会议))/u;
/** The 的 of 设区的市 joins no relative. */
const LEVEL_OF = /设区的市|较大的市/u;
const ADJUNCT = /^(?:因|经|由于).*?(?=受过|受到|被处|被判|取得)/u;

/** Position of the 的 that joins the last relative or possessor to its noun; -1 where there is none. */
function lastOf(name: string): number {
  const level = LEVEL_OF.exec(name);
  const of = name.lastIndexOf('的');
  if (level !== null && of > level.index && of < level.index + level[0].length) {
    return name.lastIndexOf('的', level.index - 1);
  }
  return of;
}

/** Whether the words before 的 own what follows it (单位的工作人员), and do not describe it. */
function isPossessor(words: string): boolean {
  return !opensWithVerb(words) && (isActorNoun(words) || isPlaceNoun(words));
}

/**
 * Takes the modifiers off a name: 其, 本市, and relatives (guidelines §7). A single verb–object …的 stays on a noun
 * that names nobody without it, a possessor and …以外的 stay always, any other relative goes.
 *
 * @example 受过刑事处罚的人员 → 受过刑事处罚的人员; 接到举报的有关单位 → 有关单位; 冒用身份的客户 → 客户
 */
export function withoutModifiers(name: string): string {
  const plain = name.replace(LEADING, '');
  const of = lastOf(plain);
  if (of < 0 || of === plain.length - 1) return plain;
  const before = plain.slice(0, of);
  const noun = plain.slice(of + 1);
  if (
    before.endsWith('以外') ||
    (!opensWithVerb(before) && isPossessor(before.slice(before.lastIndexOf('、') + 1)))
  )
    return plain;
  if (!keepsRelative(noun)) return noun;
  const single = before.replace(ADJUNCT, '');
  if (lastOf(single) >= 0 || /^[因经由对在按依，]/u.test(single) || single.includes('，')) return noun;
  return `${single}的${noun}`;
}

/**
 * Joins again the members that a joint inside a relative or a possessor cut: 履行职责、义务的部门 is one member. The
 * relative reaches back to the member before it that is an actor by itself.
 *
 * @example 公安机关、履行职责、义务的部门 → 公安机关 | 履行职责、义务的部门
 */
export function joinRelatives(members: readonly ListMember[], text: string): ActorPart[] {
  const joined: ListMember[] = [];
  for (const member of members) {
    let current = member;
    const words = text.slice(member.start, member.end);
    const of = lastOf(words);
    if (of >= 0 && of < words.length - 1) {
      const possessor = isPossessor(words.slice(0, of));
      for (let before = joined.at(-1); before !== undefined; before = joined.at(-1)) {
        const earlier = text.slice(before.start, before.end);
        // 组织、策划…的人员: a verb at the head of the relative.
        const verb = earlier === '组织' && joined.length === 1;
        const standsAlone =
          !verb && isActorNoun(earlier.slice(lastOf(earlier) + 1)) && !opensWithVerb(earlier);
        if (standsAlone && !possessor) break;
        current = { start: before.start, end: member.end, joint: before.joint };
        joined.pop();
      }
    }
    joined.push(current);
  }
  return joined.map((member) => {
    const name = withoutModifiers(text.slice(member.start, member.end));
    const cut = text.slice(member.start, member.end).lastIndexOf(name);
    return {
      start: cut < 0 ? member.start : member.start + cut,
      end: member.end,
      joint: member.joint,
      name,
      attributed: lastOf(name) >= 0,
    };
  });
}
