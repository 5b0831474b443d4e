import type { Evidence } from './evidence.ts';

/** Kinds of actor (guidelines §7). */
export const ACTOR_KINDS = [
  'LEGISLATURE',
  'GOVERNMENT',
  'REGULATOR',
  'POLICE',
  'COURT',
  'PROCURATORATE',
  'COMPANY',
  'MASS_ORGANISATION',
  'PUBLIC_INSTITUTION',
  'GRASSROOTS_ORGANISATION',
  'MEDIA',
  'INDIVIDUAL',
  'ANYONE',
  'STATE',
  'OTHER',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/**
 * An actor as named in one place, after its list was spread: `公安、金融等部门` gives the names 公安部门 and 金融部门.
 * `link` turns the name into the canonical one (公安机关, 金融主管部门).
 */
export interface ActorMention extends Pick<Evidence, 'span'> {
  readonly name: string;
}

/** A canonical actor. */
export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  /** Other ways of writing it that were seen or are on the authority file. */
  readonly aliases: readonly string[];
  /** Canonical names of actors that this one is a kind of (基础电信企业 → 电信业务经营者). */
  readonly kindOf: readonly string[];
  /** Canonical names of bodies that this one is a part of. */
  readonly partOf: readonly string[];
  /** Whether the authority file knows it. */
  readonly authorised: boolean;
}

/** Whether two lists name the same actors in the same order. */
export function sameActors(a: readonly ActorMention[], b: readonly ActorMention[]): boolean {
  return a.length === b.length && a.every((actor, index) => actor.name === b[index]?.name);
}
