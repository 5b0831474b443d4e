import {
  isActorNoun,
  isBareNoun,
  isClassOfBodies,
  isOfficer,
  isOwnedNoun,
  opensWithVerb,
} from './actor-lexicon.ts';
import { isActor, relativeOfBare, type ActorPart } from './actor-relative.ts';
import { wordAt } from './clause-words.ts';

/** 机动车所有人、管理人: what one owns, for those who do something else with it. */
const OF_OWNER = /^(?!全体|共同|实际|原)[^的]{2,14}(?=所有(?:权?人|者)$)/u;

/** 上市公司、股票在…交易的公司的董事, 犯前款罪的控股股东: whose they are is not said again of several bodies, or by a deed. */
function isToldOnce(name: string): boolean {
  const joint = name.indexOf('、');
  return name.startsWith('犯') || (joint >= 0 && isActorNoun(name.slice(0, joint)));
}

/** Of whom, which, and where: 有关单位, 区县有关部门, 境外组织, 下列单位. */
const WHICH =
  /^(?:任何|下列|以下|(?:国务院|[省市县各]|区县|[^、的]{0,8}政府)?(?:有关|相关)|外国|[国境](?:内外|外)|境内)/u;
/** Of one's own rank or workplace: 上级机关、单位; 被调查人所在机关、单位. */
const OF_RANK = /^(?:上一?级|下级|同级|本级|当地|原定密|[^、的]{0,12}所在)(?=(?:机关|单位|部门|机构|组织)$)/u;
/** What befell one or what one is: 被检查单位和个人, 违法单位或者个人. */
const OF_KIND =
  /^(?:被[^、的]{2,6}|[^、的]{0,8}(?:违法|违规|失信|责任|肇事|先进))(?=(?:单位|部门|机构|组织|企业)$)/u;
const OF_PLACE = /^.{2,12}(?=地区$|区域$)/u;
const APPOINTING = /^(?:公职人员)?任免(?=机关$)/u;

/** The attribute of a member that the bare ones after it take over: 有关 of 有关单位, 作出决定的 of 作出决定的部门. */
export function attributeOf(name: string): string {
  const of = name.lastIndexOf('的');
  const noun = name.slice(of + 1);
  const owned = isOwnedNoun(noun) || isOfficer(noun);
  if (of > 0 && (isBareNoun(noun) || (owned && !isToldOnce(name)))) return name.slice(0, of + 1);
  const found = [WHICH, OF_RANK, OF_KIND, OF_PLACE, APPOINTING, OF_OWNER].find((kind) => kind.test(name));
  const plain = found?.exec(name)?.[0] ?? '';
  return plain.length < name.length ? plain : '';
}

/** 轨道交通产权 | 单位: a body by what it does with a thing, and 运营单位 by what it does alone. */
const DOES =
  '(?:产权|运营|经营|使用|管理|销售|制造|生产|维护(?:保养)?|维修(?:保养)?|安装|养护|施工|设计|监理|勘察|检验|检测)';
const DOES_WITH = new RegExp(`^([^、的]{2,8}?)${DOES}(单位|企业|机构|者)$`, 'u');
const DOES_ALONE = new RegExp(`^${DOES}(单位|企业|机构|者)$`, 'u');

/** What a member that says only what it does takes over from the one before it, which says with what; '' if nothing. */
function thingOf(before: string, name: string): string {
  const head = DOES_ALONE.exec(name)?.[1];
  const [, thing = '', headBefore] = head === undefined ? [] : (DOES_WITH.exec(before) ?? []);
  return headBefore === head && !opensWithVerb(before) && !isActorNoun(thing) && !holdsVerbal(thing)
    ? thing
    : '';
}

/** Whether a verb stands anywhere in words, a noun of an act too: 勘查 before 设计单位. */
export function holdsVerbal(words: string): boolean {
  return [...words].some((_char, at) => wordAt(words, at)?.class === 'VERB');
}

/** 境外 does not go to 国际组织, a rank or workplace but to a body, a kind but to whom it can be: 被检查单位、主管部门. */
function isForeign(attribute: string, noun: string): boolean {
  const name = attribute + noun;
  if (/^(?:外国|境外)国际组织$/u.test(name)) return true;
  if (OF_RANK.test(`${attribute}单位`)) return !/^(?:机关|单位|部门|机构|组织|地区|地方)$/u.test(noun);
  return OF_KIND.test(`${attribute}单位`) && !/^(?:机关|单位|机构|组织|企业|个人|人员)$/u.test(noun);
}

/**
 * Gives bare members the attribute of the one before them (guidelines §7).
 *
 * @example 有关单位和个人 → 有关单位, 有关个人; 上级机关、单位 → 上级机关, 上级单位
 */
export function inherit(parts: readonly ActorPart[], inherited: string): ActorPart[] {
  let attribute = inherited;
  let ofFirst = false;
  // 相关所有人、管理人: persons by what they are to a thing take 相关 over from such a one, and so the thing itself.
  let ofOwned = false;
  let ofThing = false;
  let before = '';
  return parts.map((part, index) => {
    const takes =
      (isBareNoun(part.name) && !ofThing) ||
      (ofFirst && isClassOfBodies(part.name)) ||
      (isOwnedNoun(part.name) && (ofOwned || ofThing)) ||
      ((isOwnedNoun(part.name) || isOfficer(part.name)) &&
        attribute.endsWith('的') &&
        !opensWithVerb(attribute));
    const apart = part.relative !== '' || /^(?:及其|，)/u.test(part.joint);
    if (takes && attribute !== '' && !apart && !isForeign(attribute, part.name)) {
      return { ...part, name: attribute + part.name, attributed: true };
    }
    const thing = thingOf(before, part.name);
    before = thing + part.name;
    if (thing !== '') return { ...part, name: before };
    if (part.name.startsWith('其他')) return part;
    const own = attributeOf(part.name);
    attribute = own === '' && isActor(part) ? relativeOfBare(part.relative) : own;
    ofOwned = /^(?:有关|相关)$/u.test(own) && isOwnedNoun(part.name.slice(own.length));
    ofThing = own !== '' && OF_OWNER.exec(part.name)?.[0] === own;
    ofFirst = index === 0;
    return own === '' ? part : { ...part, attributed: true };
  });
}
