import { LruMap } from '../../store/lru-map.ts';
import type { ParameterValue, Parameters as SlotValues, Plan } from '../../store/plan.ts';
import type { Asked, Seen, Store } from '../../store/store.ts';
import { storeWith } from '../store-with.ts';
import { comparisonsBelow, comparisonsIn, type ComparedSlot, textsIn } from '../plan/comparisons.ts';
import { actorsCalled } from './called-actors.ts';

/** Names whose meaning is kept. */
const MOST_KEPT = 10_000;

/** What names mean, as long as the data are in the state in which that was asked. */
interface Meanings {
  readonly state: Parameters<Seen>[0] | undefined;
  readonly of: LruMap<string, string>;
}

const meaningsIn = (state: Meanings['state']): Meanings => ({ state, of: new LruMap(MOST_KEPT) });

/**
 * A store whose reads and counts find an actor by each of his names: in the place of another his canonical one is looked
 * for, so that what leads to him is found by the index as ever. What names mean is kept in mind; a request for which it
 * was of other data than what it read is told so, as of two reads (`Seen`).
 *
 * @example penalties imposed by 市场监督管理部门: those imposed by 市场监管部门, which is also called so
 */
export function knowingActors(store: Store): Store {
  let meanings = meaningsIn(undefined);

  const learn = async (names: readonly string[], asked: Asked | undefined): Promise<Meanings> => {
    const states = new Set<Meanings['state']>();
    const seen: Seen = (one) => {
      states.add(one);
      asked?.seen?.(one);
    };
    const called = await actorsCalled(names, store, { ...asked, seen });
    const [state] = states;
    // Learnt of two states it is good for neither: the request is told of both, and asks again.
    const learnt = states.size > 1 || state !== meanings.state ? meaningsIn(state) : meanings;
    if (states.size <= 1) meanings = learnt;
    for (const name of names) learnt.of.set(name, called.get(name) ?? name);
    return learnt;
  };

  const meaning = async <T>(
    compared: Iterable<ComparedSlot>,
    values: SlotValues,
    asked: Asked | undefined,
    read: (values: SlotValues, asked: Asked | undefined) => Promise<T>,
  ): Promise<T> => {
    const slots = Array.from(compared).filter(isActorName);
    const names = [...new Set(slots.flatMap(({ slot }) => textsIn(slot, values)))];
    if (names.length === 0) return read(values, asked);
    // Another request may have learnt of other data before this one goes on.
    const isKnown = names.every((name) => meanings.of.get(name) !== undefined);
    const { state, of } = isKnown ? meanings : await learn(names, asked);
    if (state !== undefined) asked?.seen?.(state);
    const seen: Seen = (one) => {
      if (one !== state) meanings = meaningsIn(one);
      asked?.seen?.(one);
    };
    const meant = slots.map(({ slot: { param } }) => [param, withMeant(values[param] ?? null, of)] as const);
    return read({ ...values, ...Object.fromEntries(meant) }, { ...asked, seen });
  };

  return storeWith(store, {
    read: (plan, values, asked) =>
      meaning(comparedIn(plan), values, asked, (meant, telling) => store.read(plan, meant, telling)),
    count: (spec, values, asked) =>
      meaning(comparisonsIn(spec.filter, spec.type.family), values, asked, (meant, telling) =>
        store.count(spec, meant, telling),
      ),
  });
}

const isActorName = ({ family, property, op }: ComparedSlot): boolean =>
  family === 'Actor' && property === 'name' && (op === 'eq' || op === 'in');

function* comparedIn({ root, selection }: Plan): Generator<ComparedSlot> {
  if (root.by === 'key') {
    yield { family: root.type.family, property: root.property, op: 'in', slot: root.values };
  } else if (root.by === 'page') yield* comparisonsIn(root.page.filter, root.type.family);
  else if (root.by === 'search') yield* comparisonsIn(root.filter, undefined);
  yield* comparisonsBelow(selection);
}

/** A value of a slot, or its values, with what they mean in their places. */
function withMeant(value: ParameterValue, of: LruMap<string, string>): ParameterValue {
  const meant = <V>(one: V): V | string => (typeof one === 'string' ? (of.get(one) ?? one) : one);
  return Array.isArray(value) ? value.map(meant) : meant(value);
}
