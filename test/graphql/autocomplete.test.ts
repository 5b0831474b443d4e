import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** What a box that completes names offers, over the actors and works of the seed texts. */
const { graph } = compileSeed();

interface Row {
  readonly typed: string;
  readonly kinds?: documents.SuggestionKind[];
  /** The first ones, in order: match and name. */
  readonly first: readonly string[];
}

const rows: readonly Row[] = [
  // One character; the actor of the most norms comes first.
  { typed: '公', kinds: ['ACTOR'], first: ['PREFIX 公安机关'] },
  { typed: '公安机关', first: ['EXACT 公安机关', 'INNER 省公安机关'] },
  // Traditional characters, and full width.
  { typed: '電信', kinds: ['ACTOR'], first: ['PREFIX 电信业务经营者', 'PREFIX 电信主管部门'] },
  { typed: '公安機關', first: ['EXACT 公安机关'] },
  // Inside a name: what begins with it comes first.
  { typed: '主管部门', kinds: ['ACTOR'], first: ['INNER 电信主管部门', 'INNER 金融主管部门'] },
  // Another way of writing it, which the authority file has; a name comes before one.
  { typed: '公安部门', kinds: ['ACTOR'], first: ['EXACT 公安机关'] },
  { typed: '公安主管', kinds: ['ACTOR'], first: ['PREFIX 公安机关'] },
  // A title counts with and without 中华人民共和国.
  { typed: '反电信', kinds: ['WORK'], first: ['PREFIX 中华人民共和国反电信网络诈骗法'] },
  { typed: '中华人民共和国反', kinds: ['WORK'], first: ['PREFIX 中华人民共和国反电信网络诈骗法'] },
  { typed: '民法典', first: ['EXACT 中华人民共和国民法典'] },
  { typed: '湖南省实施《中华', first: ['PREFIX 湖南省实施《中华人民共和国反电信网络诈骗法》若干规定'] },
  { typed: '没有的名称', first: [] },
  { typed: '', first: [] },
  { typed: ' *"(', first: [] },
];

describeOver('over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it.each(rows)('$typed $kinds', async ({ typed, kinds, first }) => {
    const { autocomplete } = dataOf(
      await app.run(documents.AutocompleteDocument, { text: typed, kinds: kinds ?? null, first: 50 }),
    );
    const told = autocomplete.map(({ match, text }) => `${match} ${text}`);
    expect(told.slice(0, first.length)).toEqual(first);
    if (first.length === 0) expect(told).toEqual([]);
    const order = autocomplete.map(({ match }) => ['EXACT', 'PREFIX', 'INNER'].indexOf(match));
    expect(order).toEqual(order.toSorted());
    for (const match of ['PREFIX', 'INNER']) {
      const matching = autocomplete.filter((one) => one.match === match);
      for (const alike of [
        matching.filter(({ alias }) => alias === null),
        matching.filter(({ alias }) => alias !== null),
      ]) {
        const degrees = alike.map(({ degree }) => degree);
        expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
      }
    }
  });

  it('marks what was typed', async () => {
    const { autocomplete } = dataOf(await app.run(documents.AutocompleteDocument, { text: '電信業務' }));
    const [first] = autocomplete;
    expect(first?.spans.map(({ start, end }) => first.text.slice(start, end))).toEqual(['电信业务']);
  });

  it('counts what leads to a name, and reads the store once for each kind', async () => {
    const before = app.store.plans.length;
    const { autocomplete } = dataOf(
      await app.run(documents.AutocompleteDocument, { text: '个人信息保护法', kinds: ['WORK'] }),
    );
    expect(autocomplete.map(({ degree }) => degree)).toEqual([3]);
    expect(app.store.plans.length - before).toBe(1);
  });

  it.each([
    [{ text: '公'.repeat(101) }, '`text` is longer than 100'],
    [{ text: '公', first: 51 }, '`first` is 51'],
    [{ text: '公', first: 0 }, '`first` is 0'],
  ])('refuses %o', async (variables, words) => {
    const { errors } = await app.run(documents.AutocompleteDocument, variables);
    expect([errors[0]?.extensions?.code, errors[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(words),
    ]);
  });
});
