import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { actorsIn } from '../actor/place.ts';
import type { Range } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';

/** A place or a plant that is treated as the body that runs it, right before its breach. */
const PLACE =
  /^(?!或者)(?:[^，。；的在对]{2,40}等[^，。；的、]{0,8}(?:场所|景区|园区|区域)(?=[^，的、内外周])|[^，。；的在对]{0,12}(?:场所|场地|景区|园区|公园|平台|(?<!宅)基地|[^物现当]场|电厂|[油气]电?站|[油气]库|港口|码头)(?=违反|未(?!经[^，]{0,4}验收)|[不拒]|擅自|有(?:下列|前|本))|[^，。；的在对]{0,12}(?:场所(?=使用(?![人者单权性、]))|景区(?=在[^，。；的]{2,20}时)))/;
/**
 * A ship, whatever a relative tells of it, right before what it does: 机动船舶 | 排放大气污染物, 载运危险货物的船舶 | 有下列情形; not
 * a ship of which somebody makes use.
 */
const SHIP =
  /^(?!或者|使用|利用|驾驶|操纵|租用|雇用|[对将把为向给由因与在]|发现|允许|指使)(?:(?:(?!使用|利用|驾驶|操纵|指挥|强令|派遣|[为给将把])[^，。；]){2,40}的)??((?![^，。；的]{0,12}(?:影响|妨碍|危及|损害|阻碍|干扰|引领|组织|保障|批准))[^，。；的在对未不为将把给]{0,12}(?:船舶?|[渔客货油渡游][船艇轮]))(?=(?:(?:、|或者)(?:浮动|海上)设施)?(?:违反|[未不拒驶]|擅自|有(?:下列|前|本)|非法|进[行出入]|从事|航行|停[泊靠]|靠泊|作业(?![人活场])|[运营]营|排放|焚烧|冲洗|载运|装载|超[载速]|发[现生]|造成|逃逸|遇险|向[^，。；]{2,20}(?:排放|倾倒)|使用(?![人者单权])|运输(?!经营|企业|业务|[的、])|在[^，。；的]{2,12}(?:航行|停泊|作业|停靠|焚烧|使用|未)))/;

/** Those for whom a place stands that breaks the law. */
export interface PlaceInBreach {
  readonly actors: readonly ActorMention[];
  /** Whether 等 closes a list of places, which no shorter name in it can be. */
  readonly isList: boolean;
  /** Where its name ends. */
  readonly end: number;
}

/**
 * The place, plant or ship with which a breach opens, as it is written where nobody else is named; null where none
 * opens it or something is done to it.
 *
 * @example 采砂船舶未在指定地点停放的 → 采砂船舶; 进入干线的机动船舶未配备设施的 → 机动船舶; 兴办养殖场未办理登记的, 施工现场未设置围挡的 → null; 场馆未经验收的 → null
 */
export function placeBeforeBreach(text: MappedText, { start, end }: Range): PlaceInBreach | null {
  const words = text.text.slice(start, end);
  const ship = SHIP.exec(words);
  const name = ship?.[1] ?? PLACE.exec(words)?.[0];
  if (name === undefined || opensWithAct(name)) return null;
  const from = start + (ship === null ? 0 : ship[0].length - name.length);
  const place = { start: from, end: from + name.length };
  const isList = name.includes('等');
  const actors = isList ? [] : actorsIn(text, place);
  const itself = [{ name, span: spanOf(text, place.start, place.end) }];
  return { actors: actors.length > 0 ? actors : itself, isList, end: place.end };
}

/** Closes a list of bodies right before their breach, and is treated as they are. */
const CLOSES_LIST =
  /^(?:或者|以及|[、和或及与])([^，。；、的在对者]{0,12}(?:场所|景区|园区|平台|养殖小区|(?:海上|浮动)设施|船舶|[渔客货油渡游][船艇轮])|其他人)(?=违[反法]|未(?!成年)|[不拒，]|擅自|非法|接受|遇险|发生|有(?:下列|前|本))/;

/**
 * The place or ship, or anybody else, with which a list goes on behind its last name.
 *
 * @example 宗教团体、宗教院校 | 或者宗教活动场所有前款行为的 → 宗教活动场所; 旅行社 | 或者导游在景区未… → none
 */
export function closingOf(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const match = CLOSES_LIST.exec(text.text.slice(start, end));
  const name = match?.[1];
  if (match === null || name === undefined) return [];
  const from = start + match[0].length - name.length;
  return [{ name, span: spanOf(text, from, from + name.length) }];
}

/** Whether a stretch opens with a verb that stands in no name: 兴办养殖场, 瞒报工资总额; not 屠宰场, 经营场所. */
export function opensWithAct(words: string): boolean {
  const word = wordAt(words, 0);
  return word !== null && word.class === 'VERB' && !word.nominal && !word.names;
}
