import type { Family } from '../../model/graph-schema.ts';
import type { ActorRole } from '../enums/enum-texts.ts';
import type { Condition } from '../plan/condition.ts';
import { among, linked } from './filter-fields.ts';

type ToActor = 'BORNE_BY' | 'TOWARD' | 'ENFORCED_BY' | 'IMPOSED_BY' | 'APPLIES_TO' | 'DELEGATES_TO';

/** An actor of one of these names at the end of an edge. */
export const actorNamed = (edge: ToActor) => (names: readonly string[]) =>
  linked(edge, 'OUT', 'Actor', among('name')(names));

/** An actor of one of these names, or of a kind that KIND_OF leads from to one: 基础电信企业 for 电信业务经营者. */
export const actorOfKind = (edge: ToActor) => (names: readonly string[]) =>
  linked(edge, 'OUT', 'Actor', {
    any: [among('name')(names), linked('KIND_OF', 'OUT', 'Actor', among('name')(names))],
  });

/** How an actor is found at the end of an edge: by his name alone, or by that of a wider kind too. */
type ByActor = (edge: ToActor) => (names: readonly string[]) => Condition;

/** A penalty that an actor can face: it names him, or punishes a duty that he bears. */
export const facedBy =
  (by: ByActor) =>
  (names: readonly string[]): Condition => ({
    any: [by('APPLIES_TO')(names), linked('SANCTIONS', 'OUT', 'Norm', by('BORNE_BY')(names))],
  });

const ROLE_EDGES = {
  BEARER: ['BORNE_BY', 'Norm'],
  RECIPIENT: ['TOWARD', 'Norm'],
  VIOLATOR: ['APPLIES_TO', 'Penalty'],
  ENFORCER: ['ENFORCED_BY', 'Penalty'],
  DELEGATE: ['DELEGATES_TO', 'Citation'],
} as const satisfies Readonly<Record<ActorRole, readonly [ToActor, Family]>>;

/** An actor in a role; with a condition, in a finding that meets it. */
export function inRole(role: ActorRole, finding?: Condition): Condition {
  const [edge, family] = ROLE_EDGES[role];
  return linked(edge, 'IN', family, finding);
}
