import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { isActorNoun, LEVEL_ALONE, namesNobody, spreadingHead } from './lexicon.ts';
import { lacksOrgan, placeOf } from './levels.ts';
import { splitActorList, type ListMember } from './list.ts';
import { withoutAct } from './name.ts';
import type { Range } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';

/** 工作人员中, 十名以上业主联名: how or where something is done; 车辆: for what its driver answers; 法规: what speaks. */
const NOBODY =
  /^其他$|^[给第]|任何|户口$|活动$|[中内上下外前后时间]$|周边|方面$|一致$|联名$|情况$|规定$|场地$|装备$|工具$|(?:车辆|机动车|自行车)$|法律|法规|规章|章程|合同|标准/;
/** 有关医疗机构、 | 场所: 有关 goes to the bare one. */
const BARE_PLACE = /^(?:场所|地区|区域)$/;
const WHICH = /^(?:有关|相关)/;
const ITS_OR_ALL = /^其(?![他它])|[均都也还]$/g;
/** 寺观教堂 | 按照国家有关规定: how they act. */
const HOW = /按照|依照|根据/;
/** 少年 | 先锋队, 工人 | 文化宫: a body behind whom it is named for. */
const NAMED_FOR = /[宫队团社会馆院室站]$/;
/** 有条件的 | 场所: a relative, which holds a verb; not 实验动物的饲育室. */
const RELATIVE = /^.*的(?=[^的]{2,}$)/;
/** 纪念馆等公共文化场所: a place that closes a list without which it is none. */
const CLOSES_PLACES = /等[^，。；的]{0,8}(?:场所|行业|区域|环境)$/;
/** 青少年宫等公共文化设施: what closes a list and names nobody. */
const CLOSES_THINGS = /等[^，。；的]{0,10}设施$/;

/**
 * The actors of a list before a modal word with those who stand beside them, whatever their head noun: who is joined to
 * somebody bears the norm with him. Not before an organ, whose levels and fields are no names (城镇、名村所在地人民政府), nor in a
 * list that a relative holds. A list of places is one actor (guidelines §7).
 *
 * @example 公共服务机构和公共场所应当… → 公共服务机构, 公共场所; 旅行社及其分社不得… → 旅行社, 分社
 */
export function besideActors(
  mapped: MappedText,
  { start, end }: Range,
  actors: readonly ActorMention[],
): readonly ActorMention[] {
  const { text } = mapped;
  const groups = splitActorList(text, start, end);
  const members = groups.flatMap((group) => group.members);
  const first = members[0];
  if (members.length < 2 || first === undefined || groups.some(({ closing }) => closing !== null))
    return actors;
  if (text.slice(first.end, end).includes('的')) return actors;
  const acting = members.find((member) => actsIn(text, member));
  const places = placesIn(text, members);
  if (places === null && members.some((member) => isTrade(text, member))) return actors;
  const beside = members.flatMap((member) => {
    const span = spanOf(mapped, member.start, member.end);
    const within = places !== null && member.start >= places.start && member.end <= places.end;
    if (
      within ||
      (acting !== undefined && member.start > acting.start) ||
      actors.some((actor) => overlaps(actor.span, span))
    )
      return [];
    const words = text.slice(member.start, member.end).replace(CLOSES_THINGS, '');
    const name = withoutRelative((words.split(HOW)[0] ?? '').replace(ITS_OR_ALL, ''));
    const later = actors.filter((actor) => actor.span.start > span.start);
    const isPlaced = ({ start, end }: ListMember): boolean =>
      start > member.start && placeOf(text.slice(start, end).replace(ITS_OR_ALL, '')) !== '';
    const stem =
      later.some((actor) => spreadingHead(actor.name) !== null) ||
      (lacksOrgan(name) && members.some(isPlaced));
    if (stem || !mayStandBeside(name)) return [];
    const before = actors.findLast((actor) => actor.span.start < span.start)?.name ?? '';
    return [{ name: (BARE_PLACE.test(name) ? (WHICH.exec(before)?.[0] ?? '') : '') + name, span }];
  });
  if (beside.length === 0 && places === null) return actors;
  const one =
    places === null
      ? []
      : [{ name: text.slice(places.start, places.end), span: spanOf(mapped, places.start, places.end) }];
  const others = actors.filter(({ span }) => !one.some((list) => overlaps(list.span, span)));
  return [...others, ...beside, ...one].sort((a, b) => a.span.start - b.span.start);
}

function overlaps(a: ActorMention['span'], b: ActorMention['span']): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The list of places that a member closes, back to the joint before it: 大型广场、公园等公共活动场所. */
function placesIn(text: string, members: readonly ListMember[]): Range | null {
  const last = members.find(({ start, end }) => CLOSES_PLACES.test(text.slice(start, end)));
  if (last === undefined) return null;
  let at = members.indexOf(last);
  while (at > 0 && members[at]?.joint === '、') at -= 1;
  return { start: members[at]?.start ?? last.start, end: last.end };
}

/** 加工、维修、餐饮及其他商业服务业经营者: a trade that lacks the noun of the last member. */
function isTrade(text: string, { start, end }: ListMember): boolean {
  const last = wordAt(text, Math.max(start, end - 2));
  return last?.class === 'VERB' && last.length === 2 && !isActorNoun(text.slice(start, end));
}

/** 单位和个人增殖放流水生动物 | 和水生植物: a member in which somebody acts, so that what follows is what he acts on. */
function actsIn(text: string, { start, end }: ListMember): boolean {
  const words = text.slice(start, end);
  return /^(?:单位|个人|公民|法人|其他组织)[^）)]{4,}$/.test(words) && !isActorNoun(words);
}

/** Whether a verb stands anywhere in words, a noun of an act too: 勘查 before 设计单位. */
function holdsVerbal(words: string): boolean {
  return [...words].some((_char, at) => wordAt(words, at)?.class === 'VERB');
}

function withoutRelative(name: string): string {
  const relative = RELATIVE.exec(name)?.[0] ?? '';
  return holdsVerbal(relative) || relative.includes('有') ? name.slice(relative.length) : name;
}

/** Whether a member of a list is a noun, and not what somebody has or where he is: 幼儿园 | 二层以上部位. */
function mayStandBeside(name: string): boolean {
  if (LEVEL_ALONE.test(name)) return true;
  if (name.length < 2 || NOBODY.test(name) || namesNobody(name) || withoutAct(name) !== name) return false;
  if (NAMED_FOR.test(name)) return true;
  return ![...name].some((_char, at) => at > 1 && isActorNoun(name.slice(0, at)));
}
