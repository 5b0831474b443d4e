import { describe, expect, it } from 'vitest';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import type { Store } from '../../src/store/store.ts';
import { dataOf, openApp } from '../support/app.ts';
import { GraphDraft } from '../support/graph.ts';
import { memoryStore } from '../support/memory-store.ts';

/** Offices that bear a duty each, with their other names. */
function offices(aliasesOf: Readonly<Record<string, readonly string[]>>): PropertyGraph {
  const draft = new GraphDraft();
  for (const [name, aliases] of Object.entries(aliasesOf)) {
    const duty = draft.node('Duty', `/cn/示范条例@2026-01-01#${name}`, null, { modality: 'OBLIGATION' });
    draft.edge('BORNE_BY', duty, draft.actor(name, { aliases }), null);
  }
  return draft.build();
}

const BEARER = '{ duties(filter: { bearer: ["市场监督管理部门"] }) { nodes { bearers { name } } } }';
const bearersIn = (answer: Awaited<ReturnType<ReturnType<typeof openApp>['query']>>) => {
  const { duties } = dataOf(answer) as { duties: { nodes: { bearers: { name: string }[] }[] } };
  return duties.nodes.flatMap(({ bearers }) => bearers.map(({ name }) => name));
};

describe('an actor by another name of his', () => {
  const ALIAS = ['市场监督管理部门'];
  const before = offices({ 市场监管部门: ALIAS, 药品监管部门: [] });

  it('is asked for once, and then read as by the canonical one', async () => {
    const app = openApp({ store: memoryStore(before) });
    expect(bearersIn(await app.query(BEARER))).toEqual(['市场监管部门']);
    const read = app.store.plans.length;
    expect(bearersIn(await app.query(BEARER))).toEqual(['市场监管部门']);
    expect(app.store.plans.length - read).toBe(1);
  });

  it('is whose name it is in the data of the day', async () => {
    const states = [memoryStore(before), memoryStore(offices({ 市场监管部门: [], 药品监管部门: ALIAS }))];
    let state = 0;
    const current = (): Store => states[state] ?? memoryStore(before);
    const app = openApp({
      store: {
        ...memoryStore(before),
        read: (plan, values, asked) => {
          asked?.seen?.(state);
          return current().read(plan, values, asked);
        },
      },
    });
    expect(bearersIn(await app.query(BEARER))).toEqual(['市场监管部门']);
    state = 1;
    expect(bearersIn(await app.query(BEARER))).toEqual(['药品监管部门']);
  });

  it('is nobody where two are called so, and both are told', async () => {
    const app = openApp({ store: memoryStore(offices({ 市场监管部门: ALIAS, 药品监管部门: ALIAS })) });
    const answer = await app.query(BEARER);
    expect(bearersIn(answer)).toEqual([]);
    expect(answer.extensions.unknown?.map(({ nearest }) => nearest.toSorted())).toEqual([
      ['市场监管部门', '药品监管部门'],
    ]);
  });

  it('is found in counts', async () => {
    const app = openApp({ store: memoryStore(before) });
    const answer = await app.query(
      '{ normFacets(by: BEARER, filter: { bearer: ["市场监督管理部门"] }) { values { value count } } }',
    );
    expect(dataOf(answer)).toEqual({ normFacets: { values: [{ value: '市场监管部门', count: 1 }] } });
  });
});
