import { LEVEL_ALONE, LEVEL_BEFORE, LEVELS_ATTRIBUTE } from './actor-lexicon.ts';
import type { ActorPart } from './actor-relative.ts';

/** 疫区所在地的省、自治区: where they are goes to each. */
const OF_SITE = /^[^、]{1,16}地的/u;
/** 行为发生地 | 县级以上人民政府工商行政管理部门: a place by which an organ is told. */
const SITE = /^[^的、]{1,12}?地(?!方)的?/u;

/**
 * The organs of a list that names the organ once, behind the last of several levels or places; null where the members
 * are neither.
 *
 * @example 市、区人民政府 → 市人民政府, 区人民政府
 * @example 所在地或者行为发生地公安机关 → 所在地公安机关, 行为发生地公安机关
 */
export function spreadOrgan(members: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  return ofLevels(members, last) ?? ofSites(members, last);
}

function ofSites(sites: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  const own = SITE.exec(last.name)?.[0] ?? '';
  if (own === '' || !sites.every(({ name }) => SITE.exec(name)?.[0] === name)) return null;
  const organ = last.name.slice(own.replace(/的$/u, '').length);
  return [...sites.map((site) => ({ ...site, name: site.name + organ })), last];
}

/** Null where the last member has no level of its own. */
function ofLevels(levels: readonly ActorPart[], last: ActorPart): readonly ActorPart[] | null {
  const site = OF_SITE.exec(levels[0]?.name ?? '')?.[0] ?? '';
  if (site !== '') {
    const bare = levels.map((level) => ({ ...level, name: level.name.replace(OF_SITE, '') }));
    return ofLevels(bare, last)?.map((found) => ({ ...found, name: site + found.name })) ?? null;
  }
  if (!levels.every((level) => LEVEL_ALONE.test(level.name))) return null;
  const own = LEVEL_BEFORE.exec(last.name)?.[0];
  if (own === undefined) return null;
  const organ = last.name.slice(own.length);
  // 各省、自治区、直辖市人民政府: 各 goes to each level.
  const each = LEVELS_ATTRIBUTE.exec(levels[0]?.name ?? '')?.[0] ?? '';
  const of = (level: string): string => (level.startsWith(each) ? '' : each) + level;
  return [
    ...levels.map((level) => ({ ...level, name: of(level.name) + organ })),
    { ...last, name: of(last.name) },
  ];
}
