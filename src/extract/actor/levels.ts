import { LEVEL_ALONE, LEVEL_BEFORE } from './lexicon.ts';
import { wordAt } from '../words/word.ts';
import type { ActorPart } from './relative.ts';

/** 行为发生地 | 县级以上人民政府工商行政管理部门: a place by which an organ is told. */
const SITE = /^(?:[^的、]|[标目]的){1,14}?地(?!方)的?/;
/** 柯桥区 is a place by its own name; 景区, 街区 are kinds of places. */
const DISTRICT = '(?<![社小园景街灾库地辖校厂矿林军牧水生流政护胜])区';
const NAMED_ALONE = new RegExp(
  `^[^、，的]{1,12}?(?:[省旗县]|自治州|(?<!城)市|${DISTRICT})(?:[（(][市区县旗级、]+[）)])?$`,
  '',
);
const NAMED_BEFORE = new RegExp(
  `^[^、，的]{1,12}?(?:[省旗]|自治州|县(?!级)|(?<!城)市(?![场容政])|${DISTRICT}(?![域县]))(?:[（(][市区县旗级、]+[）)])?(?=[^的].)`,
  '',
);
/** 太白湖新区, 经济技术开发区: a zone, which has no government. */
const ZONE = /[发新]区$/;
/** 镇 | 海区人民政府: not a level, but a name that begins like one. */
const REST_OF_NAME = /^[^、，的]{1,2}[市县区旗](?=人民|政府)/;
/** 设区的市、自治州 | 以上人民政府: the lowest of several levels. */
const LOWEST = /^(?:[省市县区乡镇]|不?设区的市|自治州)(?=级?以上)/;
/** 县级 | 或者县级以上地方人民政府. */
const ABOVE = /^级?以上(?:地方)?/;
/** 县、乡 | 两级人民政府. */
const COUNTED = /^[两二三四]级/;

/** 市、| 县级河长: a level before one that says 级. */
const SHORT_LEVEL = /^[省市县区乡镇]$/;

/** Whether a member of a list is a level of government or a place, and lacks the organ: 市, 沿海县, 柯桥区. */
export function lacksOrgan(name: string): boolean {
  return (
    LEVEL_ALONE.test(name) ||
    (NAMED_ALONE.test(name) && (ZONE.test(name) || wordAt(name, 0)?.class !== 'VERB'))
  );
}

/** The level or place with which an organ begins; '' where it has none: 县 of 县人民政府, 诸暨市 of 诸暨市公安机关. */
export function placeOf(name: string): string {
  const level = (LEVEL_BEFORE.exec(name) ?? LOWEST.exec(name))?.[0] ?? '';
  return level !== '' && !REST_OF_NAME.test(name.slice(level.length))
    ? level
    : (NAMED_BEFORE.exec(name)?.[0] ?? '');
}

/**
 * The organs of a list that names the organ once, behind the last of several levels or places; null where the members
 * are neither.
 *
 * @example 市、区人民政府 → 市人民政府, 区人民政府
 * @example 市和柯桥区、诸暨市人民政府 → 市人民政府, 柯桥区人民政府, 诸暨市人民政府
 * @example 所在地或者行为发生地公安机关 → 所在地公安机关, 行为发生地公安机关
 */
export function spreadOrgan(members: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  return ofLevels(members, last) ?? ofSites(members, last);
}

function ofSites(sites: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  const own = SITE.exec(last.name)?.[0] ?? '';
  if (own === '' || !sites.every(({ name }) => SITE.exec(name)?.[0] === name)) return null;
  const organ = last.name.slice(own.replace(/的$/, '').length);
  return [...sites.map((site) => ({ ...site, name: site.name + organ })), last];
}

/** Null where the last member has no level or place of its own. What says which ones goes on to the levels behind. */
function ofLevels(levels: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  if (!levels.every(({ name }) => lacksOrgan(name))) return null;
  const own = placeOf(last.name);
  const organ = last.name.slice(own.length).replace(COUNTED, '');
  const governed = organ.startsWith('人民') && levels.some(({ name }) => ZONE.test(name));
  // 乡镇、街道办事处: a street has its office, and no other level has one.
  if (own === '' || governed || organ === '办事处') return null;
  let which = '';
  return [...levels, { ...last, name: own }].map((level) => {
    const ofLevel = LEVEL_ALONE.exec(level.name)?.[1];
    const takes = ofLevel === '' ? which : '';
    // 各省、自治区、直辖市人民政府: 各 goes to each level, and to no place with a name of its own.
    if (ofLevel !== '') which = ofLevel ?? '';
    // 市、县级河长: the 级 behind the last level is that of all chiefs; an organ is that of the place.
    const suffix = own.endsWith('级') && organ.endsWith('长') && SHORT_LEVEL.test(level.name) ? '级' : '';
    return {
      ...level,
      name: takes + level.name + suffix + (level.name.endsWith('级') ? organ.replace(ABOVE, '') : organ),
    };
  });
}
