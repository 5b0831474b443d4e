import type { Actor, ActorMention } from '../model/actor.ts';
import type { Citation } from '../model/citation.ts';
import type { Findings } from '../model/findings.ts';
import type { ActorAuthority } from './actor-authority.ts';
import { compare } from './instrument-index.ts';

/**
 * Every actor that bears or receives a norm, is struck by or enforces a penalty, or is delegated to, by its canonical
 * name, with the names under which it was met; and the wider classes and bodies that those belong to.
 */
export function collectActors(
  corpus: Iterable<Pick<Findings, 'norms' | 'liability'> & { readonly citations: readonly Citation[] }>,
  authority: ActorAuthority,
): ReadonlyMap<string, Actor> {
  const seen = new Map<string, Set<string>>();
  const meet = (name: string): void => {
    const canonical = authority.canonicalName(name);
    const names = seen.get(canonical) ?? new Set<string>();
    seen.set(canonical, names.add(name));
  };
  const meetAll = (mentions: readonly ActorMention[]): void => {
    for (const { name } of mentions) meet(name);
  };
  for (const { norms, liability, citations } of corpus) {
    for (const { bearers, recipients } of norms) {
      meetAll(bearers);
      meetAll(recipients);
    }
    for (const { violators, enforcers, tiers } of liability) {
      meetAll(violators);
      meetAll(enforcers);
      for (const { measures } of tiers) for (const measure of measures) meetAll(measure.enforcers);
    }
    for (const { target } of citations) if (target?.to === 'ACTOR') meet(target.name);
  }
  const actors = new Map<string, Actor>();
  const names = [...seen.keys()];
  // Wider classes join the list while it is read.
  for (const name of names) {
    if (actors.has(name)) continue;
    const actor = authority.actor(name, seen.get(name) ?? []);
    actors.set(name, actor);
    names.push(...actor.kindOf, ...actor.partOf);
  }
  return new Map([...actors].sort(([a], [b]) => compare(a, b)));
}
