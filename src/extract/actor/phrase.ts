import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { remembered } from '../../text/remembered.ts';
import {
  headLength,
  holdsClauseWords,
  holdsVerb,
  isActorNoun,
  isBareNoun,
  isPlaceNoun,
  opensWithVerb,
  provincesIn,
  spreadingHead,
  STEM_ATTRIBUTE,
} from './lexicon.ts';
import { attributeOf, inherit } from './attribute.ts';
import { lacksOrgan, placeOf, spreadOrgan } from './levels.ts';
import { splitActorList, type MemberGroup } from './list.ts';
import { withoutAct } from './name.ts';
import { isActor, joinRelatives, ofStateCouncil, type ActorPart } from './relative.ts';
import { DECLARED } from './short-name.ts';

export { isActorNoun } from './lexicon.ts';

/** Everybody (任何, 一切), and 任何 before one noun alone; of other lists each member takes 任何 over: 任何机关或者单位. */
const ANYONE =
  /^(?:[^，。；：、]{2,40}以外的)?(?:其他)?(?:任何|一切)(?:其他)?(?:人|(?:单位|个人|组织)(?:(?:[、和]|或者|[或与]|以及)(?:其他|任何)?(?:单位|个人|组织))*)(?![、和或与民员力]|以及)/;
/** 未取得许可证的 | 任何单位和个人: a relative, which goes; not one that says who is none of them. */
const OF_ANYONE = /^[^，。；：、]{2,40}(?<!以外)的(?=任何)/;
const FOREWORDS =
  /^(?:[、，由和]|以及|及其|并由|及(?!时)|或者|本(?:[市省州县区]|自治区)(?=.)|其(?=.)(?!他))+/;
/** 承包期内其家庭成员: a setting before the possessor. */
const SETTING_OF_ITS = /^[^，。；、的]{1,8}[内中](?=其(?![他它]))/;
/** 有关机关、组织 | 派有关负责人: whom a body sends is no part of its name; not 快件收派人员. */
const SENT = /(?<=机关|组织|部门|机构|单位|团体|政府|委员会)派(?:有关|相关)?(?:负责人员?|人员?|员|代表)$/;
const GENERIC_CLOSING = /^(?:其他)?(?:有关|相关).*(?:部门|机关|单位|机构|组织|人员|企业|团体)$/;
/** 村、居民委员会 and 村委会、居委会: the two committees that every statute joins. */
const OF_VILLAGERS = /^村(?:民委员会|委会)?$/;
const OF_RESIDENTS = /^居(?:民委员会|委会)$/;
/** Organs of a place, whose stems are places: 乡、镇人民政府. */
const OF_PLACES = /政府$|法院$|检察院$|人民代表大会/;
/** 上一级林业草原或者其他有关主管部门: of another rank than who reports to it. */
const OF_HIGHER = /^(?:上一?级|下级)$/;
const PLACED = /[省市县区州旗盟乡镇村道国级央方）)]$/;
const OF_SITED = /^[^、，的]{1,10}所在地(?=.)/;
/** 市节水办: an office by its short name, and no act. */
const OFFICE = /[^承主协举经开创督合兴代停申查交补]办$/;
/** Beside an office, what takes calls and complaints. */
const OWN_HEAD = new RegExp(`${OFFICE.source}|(?:平台|热线|网站)$`, '');
const OF_BOTH = '村（居）民委员会';
/** 港口, 码头, 装卸站: a place that needs no noun behind it. */
const PLANT = /(?:港口|码头|[^市现工商]场|厂|[油气][）)]?库|站|[^宾旅饭]馆)$/;
/** A name by itself, but the level of the organ behind it in 各省、自治区、直辖市人民政府. */
const EACH_LEVEL = /^各[省市]$/;

/** A name and the words it rests on. */
interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 村 and 居民委员会, with no member between them: 村、居民委员会. */
function residentsOf(pending: readonly ActorPart[], last: ActorPart): Found | null {
  const village = pending.at(-1);
  if (village?.name !== '村' || !OF_RESIDENTS.test(last.name)) return null;
  return { start: village.start, end: last.end, name: OF_BOTH };
}

/** 卫生行政 + 行政部门: what ends the stem begins the head. */
const TWICE = /(行政|监督管理|管理|主管|执法)\1/;

/** Gives each stem the head it shares: 省公安 + 部门 → 省公安部门, and to the next ones 省 as well. */
function spreadStems(
  stems: readonly ActorPart[],
  head: string,
  last: string | null,
): { found: Found[]; attribute: string } {
  const rest = [...stems];
  const stem = rest.findIndex(({ name }) => !lacksOrgan(name));
  const levels = stem === -1 ? rest.length : stem;
  const first = rest[levels];
  if (levels > 0 && first !== undefined) {
    // Levels times many departments: the departments alone are spread.
    const bare = first.name.slice(placeOf(first.name).length).replace(/^(?:级?以上)?人民政府的?(?=.)/, '');
    rest.splice(0, levels + 1, { ...first, name: bare, start: first.end - bare.length });
  }
  const lead = rest[0]?.name ?? last ?? '';
  const attribute = levels > 0 ? '' : (STEM_ATTRIBUTE.exec(lead)?.[0] ?? '');
  const takes = (index: number, stem: string): boolean =>
    index > 0 && (!stem.startsWith('其他') || OF_HIGHER.test(attribute));
  const found = rest.map((stem, index) => ({
    start: stem.start,
    end: stem.end,
    name: `${takes(index, stem.name) ? attribute : ''}${stem.name}${head}`.replace(TWICE, '$1'),
  }));
  return { found, attribute };
}

/** The head that a member can lend to the stems before it: 部门 of 网信部门; 人民法院 is a name, and lends none. */
function ownHead(name: string): string | null {
  const head = spreadingHead(name);
  return head !== null && head.length < name.length ? head : null;
}

/** Whether a department comes behind a member of a list, with stems between them. */
function lendsLater(parts: readonly ActorPart[], index: number): boolean {
  const lender = parts.findIndex((part, at) => at > index && isActor(part));
  const name = parts[lender]?.name ?? '';
  return lender > index + 1 && /(?:部门|机关)$/.test(name) && ownHead(name) !== null;
}

/** Members without a head of their own before one that has it. */
function resolvePending(pending: readonly ActorPart[], last: ActorPart, text: string): Found[] {
  const first = pending[0];
  if (first === undefined) return [last];
  const residents = residentsOf(pending, last);
  if (residents !== null) return [...pending.slice(0, -1), residents];
  const organs = spreadOrgan(pending, last);
  if (organs !== null) return [...organs];
  if (pending.every(isActor)) return [...pending, last];
  // 历史文化名城、名镇所在地县级人民政府: whose site it is does not lack the organ.
  if (OF_SITED.test(last.name) && last.joint !== '或者')
    return [{ start: first.start, end: last.end, name: text.slice(first.start, last.end) }];
  const head = ownHead(last.name);
  // 投诉举报平台或者相关部门, 食品办和监管部门: what has a head of its own is no field of work.
  if (head !== null && pending.every(({ name }) => OWN_HEAD.test(name)))
    return [...pending.filter(({ name }) => OFFICE.test(name)), last];
  if (head !== null && OF_PLACES.test(head) && !pending.every((part) => PLACED.test(part.name)))
    return [last];
  if (head !== null) {
    const { found, attribute } = spreadStems(pending, head, null);
    const bare =
      !STEM_ATTRIBUTE.test(last.name) &&
      (!last.name.startsWith('其他') || OF_HIGHER.test(attribute)) &&
      last.name.length - head.length <= 10;
    return [...found, bare ? { ...last, name: attribute + last.name } : last];
  }
  if ([...pending, last].every(({ name }) => PLANT.test(name) && !holdsVerb(name))) return [...pending, last];
  // A list of places, trades or media that needs its head noun is one actor, as written; 双方 has none to lend.
  if (headLength(last.name) >= last.name.length || last.joint === '及其') return [last];
  return [{ start: first.start, end: last.end, name: text.slice(first.start, last.end) }];
}

/** 国家机关、社会团体、企业事业等单位: the last member takes the noun of the list, without which it is none. */
function ofBodies(parts: ActorPart[], { closing }: MemberGroup, text: string): boolean {
  const last = parts.at(-1);
  if (closing === null || last === undefined || text.slice(closing.start, closing.end) !== '单位')
    return false;
  if (!/^(?:企业?)?事业$/.test(last.name)) return false;
  parts[parts.length - 1] = { ...last, name: `${last.name}单位`, end: closing.end };
  return true;
}

const KEEPS_PRISONERS = /(?:监狱|看守所|拘留所|戒毒所|拘役所|收容所|戒毒康复场所|戒毒场所)$/;

/** Among persons a vehicle gives its attribute to the next ones, and does not act: 进入防火区的车辆和人员. */
const CAR = /(?:^|的|有关|相关)(?:车辆|机动车)$/;

/** The members of one list, with the 等X that closes it. */
function resolveGroup(group: MemberGroup, text: string, inherited: string): Found[] {
  const members = ofStateCouncil(joinRelatives(group.members, text));
  const parts = inherit(members, inherited).filter(({ name }) => !CAR.test(name));
  const closing = ofBodies(parts, group, text) ? null : group.closing;
  const closingNoun = closing === null ? '' : text.slice(closing.start, closing.end);
  const head = closingNoun === '' ? null : spreadingHead(closingNoun.replace(/^(?:其他)?(?:有关|相关)/, ''));

  if (closing !== null && closingNoun !== '' && head === null && parts.length > 0) {
    // A list that still lacks its noun when 等 closes it: places from the first on, else from the first that is none.
    const from = isPlaceNoun(/^[^的者员]*(?:场所|行业|地区|区域|领域|园区|平台)/.exec(closingNoun)?.[0] ?? '')
      ? 0
      : parts.findIndex((part) => !isActor(part));
    // 监狱、看守所等监管场所: organs that need no noun.
    if (from === 0 && !closingNoun.includes('的') && parts.every(({ name }) => KEEPS_PRISONERS.test(name)))
      return parts;
    const one = parts[from];
    const last = parts.at(-1);
    if (one !== undefined && last !== undefined && (from === 0 || !isActor(last))) {
      const found: Found[] = [...parts.slice(0, from)];
      if (isActorNoun(closingNoun.slice(closingNoun.lastIndexOf('的') + 1))) {
        found.push({ start: one.start, end: closing.end, name: text.slice(one.start, closing.end) });
      }
      return found;
    }
  }

  const found: Found[] = [];
  let pending: ActorPart[] = [];
  parts.forEach((part, index) => {
    if (!isActor(part) || (EACH_LEVEL.test(part.name) && index < parts.length - 1)) {
      pending.push(part);
    } else if (head !== null && pending.length > 0 && ownHead(part.name) === null) {
      // 公安、网信以及人民法院等部门: the head of the whole list, not 法院, is what the stems lack.
      found.push(...spreadStems(pending, head, null).found, part);
      pending = [];
    } else if (pending.length > 0 && ownHead(part.name) === null && lendsLater(parts, index)) {
      // 公安、海关、交通运输主管部门: a later member lends its head to the stems before 海关 as well.
      found.push(part);
    } else {
      found.push(...resolvePending(pending, part, text));
      pending = [];
    }
  });
  if (head !== null) found.push(...spreadStems(pending, head, null).found);
  else if (found.length > 0) found.push(...pending.filter((part) => part.attributed));
  if (closing !== null && GENERIC_CLOSING.test(closingNoun)) {
    found.push({ start: closing.start, end: closing.end, name: closingNoun });
  }
  return found;
}

/** 村民委员会、居民委员会 together, in either order, are the one body that every statute calls 村（居）民委员会. */
function mergeResidents(found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const actor of found) {
    const before = merged.at(-1);
    const both =
      before !== undefined &&
      ((OF_VILLAGERS.test(before.name) && OF_RESIDENTS.test(actor.name)) ||
        (OF_RESIDENTS.test(before.name) && OF_VILLAGERS.test(actor.name)));
    if (both) {
      merged[merged.length - 1] = { start: before.start, end: actor.end, name: OF_BOTH };
    } else {
      merged.push(actor);
    }
  }
  return merged;
}

/**
 * The actors that a stretch of text names (guidelines §7). The stretch is believed to be an actor phrase: modifiers
 * are taken off, its list is spread, shared heads and attributes are given to each member. Names are not yet
 * canonical. An empty list where it names no actor.
 *
 * @example 省公安、金融等部门 → 省公安部门, 省金融部门
 * @example 有关单位和个人 → 有关单位, 有关个人
 * @example 市、区人民政府及其有关部门 → 市人民政府, 区人民政府, 有关部门
 * @example 医院、宾馆等场所的管理者 → 医院、宾馆等场所的管理者
 */
export function spreadActors(text: MappedText, start: number, end: number): readonly ActorMention[] {
  const mention = (found: Found): ActorMention => ({
    name: found.name,
    span: spanOf(text, start + found.start, start + found.end),
  });
  return actorsIn(text.text.slice(start, end)).map(mention);
}

/** What `spreadActors` finds in a phrase, by places in it. Statutes speak of the same actors again and again. */
const actorsIn = remembered((words: string): readonly Found[] => {
  let from = 0;
  let to = words.length;
  while (to > from && /[\s，。；：、]/.test(words.charAt(to - 1))) to--;
  to -= DECLARED.exec(words.slice(from, to))?.[0].length ?? 0;
  to -= SENT.exec(words.slice(from, to))?.[0].length ?? 0;
  from += SETTING_OF_ITS.exec(words.slice(from, to))?.[0].length ?? 0;
  // What a statute inserts into another stands between quotation marks that close far behind.
  if (words.startsWith('“', from) && !words.includes('”', from)) from += 1;
  const forewords = FOREWORDS.exec(words.slice(from, to))?.[0] ?? '';
  if (forewords.length < to - from) from += forewords.length;

  from += OF_ANYONE.exec(words.slice(from, to))?.[0].length ?? 0;
  const anyone = ANYONE.exec(words.slice(from, to))?.[0];
  if (anyone !== undefined) return [{ start: from, end: from + anyone.length, name: anyone }];

  const provinces = provincesIn(words.slice(from, to));
  if (provinces.length > 0) return provinces.map((name) => ({ name, start: from, end: to }));

  const found: Found[] = [];
  let inherited = '';
  let afterPlainClosing = false;
  for (const group of splitActorList(words, from, to)) {
    const actors = resolveGroup(group, words, inherited);
    // 等部门和单位: the second half of a closing that adds nothing.
    const first = group.members[0];
    const rest =
      afterPlainClosing &&
      first !== undefined &&
      first.joint !== '及其' &&
      isBareNoun(words.slice(first.start, first.end));
    found.push(...(rest ? actors.slice(1) : actors));
    const closing = group.closing === null ? '' : words.slice(group.closing.start, group.closing.end);
    inherited = GENERIC_CLOSING.test(closing) ? attributeOf(closing) : '';
    afterPlainClosing = closing !== '' && inherited === '';
  }
  const named = found
    .filter(({ name }) => name !== '' && !holdsClauseWords(name) && isName(name))
    .flatMap((actor) => {
      // 报送其 | 所在地人民政府
      const name = withoutAct(actor.name)?.replace(/^其(?![他它余]|$)/, '') ?? null;
      return name === null
        ? []
        : [{ ...actor, name, start: actor.end - Math.min(name.length, actor.end - actor.start) }];
    });
  return mergeResidents(unique(named));
});

/** Whether what was found is a name: no verb opens it or stands in it, a relative …的 apart. */
function isName(name: string): boolean {
  const own = name.slice(name.lastIndexOf('的') + 1);
  return !holdsVerb(own) && (!opensWithVerb(own) || DOER.test(own));
}

/** 占用单位, 制定机关, 设置或者管理单位: one by what he does, and no act on him. */
const DOER =
  /^(?!组织|指导|督促|通知|协助|配合|会同|举办|设立)[^、的]{2}(?:(?:、|或者|[和或与])[^、的]{2}){0,3}(?:单位|机关|部门|机构|[人者])$/;

function unique(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((actor) => !seen.has(actor.name) && seen.add(actor.name));
}
