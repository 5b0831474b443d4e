import { parse } from 'yaml';
import { z } from 'zod';
import { ACTOR_KINDS, type Actor, type ActorKind } from '../../model/actor.ts';
import { kindByHead } from './actor-kinds.ts';

/** Names that many actors share, and what is known of each (guidelines §7). */
export interface ActorAuthority {
  /**
   * The name under which an actor is kept: aliases are resolved, also behind a level of government; any other name
   * stays as its statute writes it.
   *
   * @example 公安部门 → 公安机关; 省金融部门 → 省金融主管部门; 任何组织或者个人 → 任何单位和个人; 国务院公安部门 → 国务院公安部门
   */
  readonly canonicalName: (name: string) => string;
  /** Kind of a canonical name, by the authority file, else by its head noun. */
  readonly kindOfActor: (name: string) => ActorKind;
  /**
   * All that is known of the actor of a canonical name. `seen` are the names under which it was met.
   *
   * @example actor('省公安机关', []) → kind POLICE, kindOf [公安机关]
   */
  readonly actor: (name: string, seen: Iterable<string>) => Actor;
}

const Entry = z
  .strictObject({
    aliases: z.array(z.string().min(1)).default([]),
    kindOf: z.array(z.string().min(1)).default([]),
    partOf: z.array(z.string().min(1)).default([]),
  })
  .nullable();
const AuthorityFile = z.partialRecord(z.enum(ACTOR_KINDS), z.record(z.string().min(1), Entry).nullable());

interface Known {
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly kindOf: readonly string[];
  readonly partOf: readonly string[];
}

const ANYONE = '任何单位和个人';
const ANYONE_FORM =
  /^(?:任何|一切)(?:单位|个人|组织|企业|机构|自然人|法人)(?:(?:[、和与]|或者?|以及)(?:其他)?(?:单位|个人|组织|企业|机构|自然人|法人))+$/u;
/** What may stand before an alias and keeps the rest resolvable: 省, 县级以上人民政府; not 国务院 or 国家. */
const BEFORE_ALIAS = /(?:[省市区县州旗盟）]|政府|以上|各级|当地|所在地|各地|[上本下同]级|有关|相关|其他)$/u;
const OF_THE_STATE = /^(?:国务院|国家)/u;
/** The level, place or government before an organ that has one in every place. */
const PLACED =
  /^(?:有关)?(?:国务院|国家|各地|各级|地方(?:各级)?|县（[市区旗、]+）|区、?县（市）|区县|[省市区县]级以上(?:地方)?(?:各级)?|设区的市级?(?:以上)?|[省市区县]级?|自治区|直辖市|自治州|当地|所在地|[上本同]级|.{2,8}[省市区县])?(?:人民政府)?/u;
const ORGAN = /(?:部门|机关|机构)$/u;
/** A place or level behind which an organ surely begins: 市 alone may belong to its name (市政管理部门). */
const SURELY_PLACED = /(?:政府|国务院|以上|地方|各级|各地|当地|所在地|[上本同]级|设区的市级?)$/u;
/** One behind which it mostly does: 市 | 气象主管机构, 诸暨市 | 林业行政主管部门; 城市 is no place. */
const WEAKLY_PLACED =
  /^(?:有关|[省市区县]级?|自治[区州]|县（[市区旗、]+）|区、?县（市）|区县|[^的、（级]{2,3}(?:省|县|(?<![城超股上集门夜楼都])市))$/u;
/** What then is no organ of a field: 市 | 场监督管理部门, 市 | 政管理部门, 有关 | 主管部门, 市 | 县农业部门. */
const NO_FIELD =
  /^(?:[场政容域划际级直属辖区县块会内间值话乡（]|城(?![管乡镇])|民(?![政族防航])|外(?![事汇经国专])|以下|.*以上|(?:行政|主管|监督|管理|监管|执法|业务|专门|司法)*(?:部门|机关|机构)$)/u;
/** An office in a company, whosever: 证券公司的 | 董事. */
const OFFICE = /的(董事|监事|高级管理人员|控股股东|实际控制人)$/u;
/** A department named by its field; not 有关部门, 其他有关部门. */
const OF_A_FIELD =
  /^(?!有关|相关|其他|其它|所属|下属|直属|下设|工作|职能|办事|[各的及和与、])(?:(?!指定|确定|授权|委托|派出)[^、和]){2,16}(?:部门|机关|机构)$/u;

/**
 * Reads the authority file (seed/actors.yaml): kinds, under them canonical names, with aliases, wider classes and
 * bodies of which the actor is an organ.
 *
 * @throws Error that names the entry where the file does not hold to its form, or where a name stands twice
 */
export function parseActorAuthority(yaml: string): ActorAuthority {
  const known = new Map<string, Known>();
  const canonical = new Map<string, string>();
  const file = AuthorityFile.parse(parse(yaml));
  for (const kind of ACTOR_KINDS) {
    for (const [name, entry] of Object.entries(file[kind] ?? {})) {
      if (known.has(name)) throw new Error(`The actor ${name} stands twice in the authority file.`);
      known.set(name, {
        kind,
        aliases: entry?.aliases ?? [],
        kindOf: entry?.kindOf ?? [],
        partOf: entry?.partOf ?? [],
      });
    }
  }
  for (const [name, { aliases, kindOf, partOf }] of known) {
    for (const alias of aliases) {
      if (known.has(alias) || canonical.has(alias))
        throw new Error(`The alias ${alias} of ${name} is also another actor’s.`);
      canonical.set(alias, name);
    }
    for (const wider of [...kindOf, ...partOf]) {
      if (!known.has(wider))
        throw new Error(`${name} is said to belong to ${wider}, which the authority file does not hold.`);
    }
  }

  const resolve = (name: string): string => {
    const folded = name.replaceAll('(', '（').replaceAll(')', '）');
    if (known.has(folded)) return folded;
    const alias = canonical.get(folded);
    if (alias !== undefined) return alias;
    if (ANYONE_FORM.test(folded)) return ANYONE;
    return behindLevel(folded, canonical);
  };
  const kindOfActor = (name: string): ActorKind => known.get(name)?.kind ?? kindByHead(name);

  return {
    canonicalName: resolve,
    kindOfActor,
    actor: (name, seen) => {
      const entry = known.get(name);
      const aliases = new Set([...(entry?.aliases ?? []), ...seen]);
      aliases.delete(name);
      const wider =
        entry === undefined || entry.kindOf.length + entry.partOf.length === 0
          ? hierarchyOf(name, known, resolve)
          : entry;
      return {
        name,
        kind: kindOfActor(name),
        aliases: [...aliases].sort(),
        kindOf: wider.kindOf,
        partOf: wider.partOf,
        authorised: entry !== undefined,
      };
    },
  };
}

/** 省金融部门 → 省金融主管部门: the alias of an organ behind the level or place to which it belongs. */
function behindLevel(name: string, canonical: ReadonlyMap<string, string>): string {
  if (!name.endsWith('部门') || OF_THE_STATE.test(name)) return name;
  for (let at = 1; at < name.length - 2; at++) {
    const organ = canonical.get(name.slice(at));
    // 相关主管部门 and 城市主管部门 say whose; 有关 says no more.
    if (organ?.startsWith('有关') === true) continue;
    if (organ !== undefined && BEFORE_ALIAS.test(name.slice(0, at))) return name.slice(0, at) + organ;
  }
  return name;
}

/**
 * Where an organ belongs by its name alone: 省公安机关 is a kind of 公安机关, 县级以上人民政府教育部门 also a part of
 * 县级以上人民政府. The classes are those that the authority file holds and, behind a government or a level, departments
 * of whatever field: 县级以上人民政府卫生行政部门 is a kind of 卫生行政部门, 有关气象主管机构 (气象法 38) of 气象主管机构. So are those who hold an office in a company,
 * whosever it is: 证券公司的董事 (证券法 142) of 董事.
 */
function hierarchyOf(
  name: string,
  known: ReadonlyMap<string, Known>,
  resolve: (name: string) => string,
): Pick<Actor, 'kindOf' | 'partOf'> {
  const office = OFFICE.exec(name)?.[1];
  if (office !== undefined) return { kindOf: [office], partOf: [] };
  const place = PLACED.exec(name)?.[0] ?? '';
  if (place === '' || place.length >= name.length) return { kindOf: [], partOf: [] };
  const organ = resolve(name.slice(place.length));
  const isBehindPlace = SURELY_PLACED.test(place) || (WEAKLY_PLACED.test(place) && !NO_FIELD.test(organ));
  const isField = isBehindPlace && OF_A_FIELD.test(organ);
  const government = place.startsWith('国务院') ? '国务院' : place;
  return {
    kindOf: organ !== name && ((known.has(organ) && !place.startsWith('有关')) || isField) ? [organ] : [],
    partOf: known.has(government) && ORGAN.test(name) ? [government] : [],
  };
}
