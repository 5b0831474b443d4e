import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../scripts/question-list.ts';
import {
  callsOf,
  type CountedApp,
  countedApp,
  questionsPage,
  queryOf,
  withoutTimes,
} from '../scripts/questions-page.ts';
import { PROJECT_ROOT } from '../src/config.ts';
import { compileSeed } from '../src/seed.ts';
import { type LoadedStore, neo4j, sqlite } from './support/loaded-stores.ts';

/** docs/questions.md says how often each question calls the store: on both stores, however wide its answer is. */
const { graph } = compileSeed();
const written = readFileSync(`${PROJECT_ROOT}docs/questions.md`, 'utf8');

/** Kinds of node of several families are read family by family: of the nodes of a search, of a walk. */
const BY_FAMILY: ReadonlySet<string> = new Set(['search', 'neighbourhood', 'shortest-paths']);

describe.each([sqlite, neo4j])('over $name', (kind) => {
  let loaded: LoadedStore | null = null;
  let app: CountedApp | null = null;

  beforeAll(async () => {
    loaded = await kind.open(graph);
    app = loaded === null ? null : countedApp(loaded.store);
  });
  afterAll(() => loaded?.dispose());

  it('every question calls the store as often as docs/questions.md says (npm run questions writes it)', async (context) => {
    if (app === null) return context.skip(`needs ${kind.name}`);
    const measured = [];
    for (const question of QUESTIONS) {
      // The first time the names in it are looked up.
      await callsOf(app, question);
      measured.push({ calls: await callsOf(app, question), milliseconds: null });
    }
    expect(withoutTimes(questionsPage(measured, measured, ''))).toBe(withoutTimes(written));
  });

  it.each(QUESTIONS.filter(({ operation }) => queryOf(operation).includes('$first: Int')))(
    '$id $operation calls the store no more often for a hundred than for ten',
    async (question) => {
      if (app === null) return;
      const few = await callsOf(app, question, { first: 10 });
      const many = await callsOf(app, question, { first: question.operation === 'autocomplete' ? 50 : 100 });
      if (BY_FAMILY.has(question.operation)) expect(many).toBeLessThanOrEqual(6);
      // Where none of ten has the actor that is asked for, the store is asked once more whether he is held.
      else expect(many).toBeLessThanOrEqual(few);
    },
  );
});

it('asks each question of a kind in one operation', () => {
  for (const { operation } of QUESTIONS) expect(queryOf(operation).match(/^query /gmu)).toHaveLength(1);
});
