import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { isNamedByHead } from './by-head.ts';
import { besideActors } from './beside.ts';
import { spreadActors } from './phrase.ts';
import type { Range } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';

const ZONES = '试验区|综试区|自由贸易港|(?<!高)新区|保税区|示范区|合作区|集聚区|开发区|特别行政区';
const PLACE = new RegExp(
  `(?:场所|公共(?:文化|体育)+设施|景区|(?<![用占])公园|(?<!宅)基地|(?:少年|文化)宫|各地区|(?:批发|集贸|农贸|交易)市场|平台|${ZONES})$`,
  '',
);
/** Places by so short a name that all others of its length are of any kind. */
const ALONE = /^(?:新区|公园|景区)$/;
/** Statutes of navigation bind ships as they bind persons. */
const SHIPS = '船舶|船只|[渔客货油渡游][船艇轮]';
const SHIP = new RegExp(`(?<![造修建采有])(?:${SHIPS})$`, '');
/** 经批准进入长江水域的船舶: a ship by its relative; not 单位拥有的船舶. */
const RELATED_SHIP =
  /^(?:经(?!营)|[在从未](?!成年)|[具持不]|进[出入]|航行|停泊|靠泊|载运|悬挂|从事|参加|有(?!与)).*的[^的]{0,6}$/s;
const ADVERB_BEHIND = /[均都也还]$/;
/** Last characters of a place or ship, and of an adverb behind it. */
const ENDS = '所区园地宫港施场台政舶船艇轮只均都也还';
const LISTED = /^(?:[在对从向]|新?建[造设]?|[改扩]建|下列|以下|进出|进入|设立|开办|其他任何|符合|属于|不同)/;
/** 中央财政和地方各级财政, 区、县财政: the purses that pay, which no list of departments names so. */
const PURSES = /^(?:[^，。；的、和与或]{1,14}(?:[、和与]|或者)){0,3}[^，。；的、和与或]{1,14}财政$/;

/** 省级 | 财政; not 所需经费 | 财政. */
const PURSE_OF_LEVEL = /(?:中央|地方|[级省市县区乡镇）]|公共|政府)财政$/;
/** What a place is or has, and nothing that somebody does there. */
const PROPERTY =
  /^(?:应当|必须|不得|可以|应|须)(?:依法|一律)?(?:符合|庄重|远离|体现|[与有划是]|设在|位于|纳入|围垦|具有|具备|设施完备|保持|包括|为(?!.{2,12}提供)|以[^，。；]{2,30}为|作为|满足|避开|延伸|接入|用于|改变|出租|转让|擅自改变|作)/;

/**
 * A place or ship that a statute treats as the body that runs it, or the purse that pays, where it stands before a modal word
 * and something is to be done; null where a thing is said of the place (应当符合消防要求). A list of places is one (guidelines §7).
 *
 * @param limit end of the words before the modal word
 * @param end end of the act
 * @example 宗教活动场所应当加强内部管理 → 宗教活动场所; 宣誓场所应当庄重、严肃 → null
 */
export function actingPlace(text: string, start: number, limit: number, end: number): Range | null {
  const last = text.charAt(limit - 1);
  if (!ENDS.includes(last)) return null;
  const words = text.slice(start, limit).replace(ADVERB_BEHIND, '');
  if (PURSES.test(words) && PURSE_OF_LEVEL.test(words) && !holdsAct(words))
    return { start, end: start + words.length };
  const ship = SHIP.test(words);
  if (!ship && ((words.length < 3 && !ALONE.test(words)) || !PLACE.test(words))) return null;
  const related = words.includes('的');
  if (LISTED.test(words) && !(ship && related)) return null;
  if (related ? !ship || !RELATED_SHIP.test(words) : holdsAct(words)) return null;
  const act = text.slice(limit, end).replace(/^[，均都也还]+/, '');
  return PROPERTY.test(act) ? null : { start, end: start + words.length };
}

/** 船舶 | 在…期间, 外国籍船舶 | 进出港口: a ship that does something. */
const SHIP_ACTS = new RegExp(
  `^(?:外国籍?|中国籍?|出海|应税|内河|国[内际]航行|渔业|运输|休闲|非?营业性|载运[^，。；的]{2,10}的)?(?:${SHIPS})` +
    '(?=[进出]航|在(?!建)|进[出入](?!的)|驶[入出离]|靠泊|停泊|航行|排放|装卸|载运|发生|从事|通过|不得|未|需要|拟)',
  '',
);

/** 海南自由贸易港 | 建立…体系, 香港特别行政区 | 设立…: a zone whose own statute lays its tasks on it as on a body. */
const ZONE_ACTS = new RegExp(
  `^[^，。；、的和与及在对从向]{0,8}(?:${ZONES})(?=(?:依法|积极|逐步|率先|全面)*(?:` +
    '按照|根据|(?:建立|设立|实行|实施|保持|自行)(?!的)|建设(?=[^，。；的]{2,20}(?:体系|机制|平台))|' +
    '构建|健全|完善|加强|推进|推动|探索|创新(?!.{0,8}[示试新])|深化|优化|推行|支持|鼓励|培育|落实))',
  '',
);

/** The ship or zone with which words begin, where it acts: statutes bind ships and zones as they bind persons. */
export function actingShipOrZone(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end);
  const acting = (SHIP_ACTS.exec(words) ?? ZONE_ACTS.exec(words))?.[0];
  return acting === undefined ? null : { start, end: start + acting.length };
}

const RELATED = /^(?:[具有未]|已经?|尚未|实行|建立|开展|符合)[^，。；的]{2,24}的(?:地区|地方)$/;

/** 依照本法规定行使海洋环境监督管理权的部门: by which rule they are who they are. */
const UNDER_RULE =
  /^(?:依照|按照|根据)[^，。；的]{2,24}规定[行承负履从][^，。；的]{2,24}的[^，。；的]{0,8}(?:部门|机关|机构|单位|组织|人员)$/;

/** All words before a modal word, where they are a place or a body by its relative or its head: 有条件的地区, 依照…的部门. */
export function relatedName(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end).replace(ADVERB_BEHIND, '');
  return RELATED.test(words) || UNDER_RULE.test(words) || isNamedByHead(words)
    ? { start, end: start + words.length }
    : null;
}

/** 犬只进入公共场所: whether the words before the place are an act that leads there. */
function holdsAct(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    if (word.class !== 'ADVERB' && !word.nominal && !word.names) return true;
    at += word.length - 1;
  }
  return false;
}

/**
 * The actors that a range names, else the ship, the place or the purses that it names, as actors.
 *
 * @param bound whether a modal word follows, so that who is known by his head alone is somebody too
 */
export function actorsIn(mapped: MappedText, { start, end }: Range, bound = false): readonly ActorMention[] {
  const actors = spreadActors(mapped, start, end);
  if (actors.length > 0) return bound ? besideActors(mapped, { start, end }, actors) : actors;
  const name = mapped.text.slice(start, end);
  const span = spanOf(mapped, start, end);
  if (PURSES.test(name))
    return name
      .split(/[、和与]|或者/)
      .map((purse) => ({ name: `${purse.replace(/(?:[两三]级)?财政$/, '')}财政`, span }));
  // 经批准进入长江水域的船舶: a ship is named without its relative.
  if (SHIP.test(name)) return [{ name: name.slice(name.lastIndexOf('的') + 1), span }];
  if (bound && isNamedByHead(name)) return [{ name: name.replace(/^[其该]/, ''), span }];
  return PLACE.test(name) ? [{ name, span }] : [];
}
