import type { Page, Parameters, Plan } from '../../store/plan.ts';
import type { Asked, Store } from '../../store/store.ts';
import { textOf, textsOf } from '../plan/read-node.ts';

const ACTOR = { family: 'Actor' } as const;
const NAME = 'name';
const ALIASES = 'aliases';
/** More than are called by all names of one request. */
const MOST_CALLED = 1_000;

/**
 * The canonical name of who is called by each of some names, which is itself or another one of his alone; names of
 * nobody, and those that several share, are left out.
 *
 * @example 公安部门 → 公安机关; 公安机关 → itself
 */
export async function actorsCalled(
  names: readonly string[],
  store: Store,
  asked?: Asked,
): Promise<ReadonlyMap<string, string>> {
  const nameIn = ({ edges }: Page): readonly string[] =>
    edges.map(({ node }) => textOf(node.properties, NAME) ?? '');
  const canonical = nameIn(await store.read(BY_NAME, { names }, asked));
  const called = new Map(canonical.map((name) => [name, name]));
  const others = names.filter((name) => !called.has(name));
  if (others.length === 0) return called;
  const values: Parameters = Object.fromEntries(others.map((name, at) => [String(at), name]));
  const found = await store.read(alsoCalled(others), { ...values, most: MOST_CALLED }, asked);
  for (const other of others) {
    const [one, another] = found.edges.filter(({ node }) =>
      textsOf(node.properties, ALIASES).includes(other),
    );
    const name = one === undefined || another !== undefined ? null : textOf(one.node.properties, NAME);
    if (name !== null) called.set(other, name);
  }
  return called;
}

const BY_NAME: Plan = {
  root: { by: 'key', type: ACTOR, property: NAME, values: { param: 'names' } },
  selection: { properties: [NAME], edges: [] },
};

/** Who has one of some names beside his canonical one; each stands in the slot of its number. */
const alsoCalled = (names: readonly string[]): Plan => ({
  root: {
    by: 'page',
    type: ACTOR,
    page: {
      filter: { any: names.map((_, at) => ({ property: ALIASES, op: 'has', value: { param: String(at) } })) },
      order: [],
      first: { param: 'most' },
      total: false,
      bare: true,
    },
  },
  selection: { properties: [ALIASES, NAME], edges: [] },
});
