import type { Actor, ActorMention } from '../../model/actor.ts';
import type { Citation } from '../../model/citation.ts';
import type { Findings } from '../../model/findings.ts';
import type { ActorAuthority } from './actor-authority.ts';
import { compareText } from '../../text/compare-text.ts';

type Mentioning = Pick<Findings, 'norms' | 'liability'> & { readonly citations: readonly Citation[] };

/** Names by which texts call whoever bears or receives a norm, is struck by a penalty, enforces it or gets a power. */
export function collectNames(texts: Iterable<Mentioning>): ReadonlySet<string> {
  const names = new Set<string>();
  const meetAll = (mentions: readonly ActorMention[]): void => {
    for (const { name } of mentions) names.add(name);
  };
  for (const { norms, liability, citations } of texts) {
    for (const { bearers, recipients } of norms) {
      meetAll(bearers);
      meetAll(recipients);
    }
    for (const { violators, enforcers, tiers } of liability) {
      meetAll(violators);
      meetAll(enforcers);
      for (const measure of tiers.flatMap(({ measures }) => measures)) {
        meetAll(measure.violators);
        meetAll(measure.enforcers);
      }
    }
    for (const { target } of citations) if (target?.to === 'ACTOR') names.add(target.name);
  }
  return names;
}

/**
 * Every actor that some texts name, by its canonical name, with the names under which it was met; and the wider
 * classes and bodies that those belong to.
 *
 * @param elsewhere names by which texts that are not at hand call actors: other ways of writing those met here
 * @param also names whose actors are given too, though no text at hand may name them
 */
export function collectActors(
  corpus: Iterable<Mentioning>,
  authority: ActorAuthority,
  elsewhere: Iterable<string> = [],
  also: Iterable<string> = [],
): ReadonlyMap<string, Actor> {
  const seen = new Map<string, Set<string>>();
  for (const name of collectNames(corpus)) {
    const canonical = authority.canonicalName(name);
    seen.set(canonical, (seen.get(canonical) ?? new Set<string>()).add(name));
  }
  const names = [...seen.keys(), ...Array.from(also, (name) => authority.canonicalName(name))];
  for (const name of elsewhere) {
    const canonical = authority.canonicalName(name);
    seen.set(canonical, (seen.get(canonical) ?? new Set<string>()).add(name));
  }
  const actors = new Map<string, Actor>();
  // Wider classes join the list while it is read.
  for (const name of names) {
    if (actors.has(name)) continue;
    const actor = authority.actor(name, seen.get(name) ?? []);
    actors.set(name, actor);
    names.push(...actor.kindOf, ...actor.partOf);
  }
  return new Map([...actors].sort(([a], [b]) => compareText(a, b)));
}
