import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/config.ts';
import { compileSeed } from '../src/seed.ts';
import { openApp } from './support/app.ts';
import { sqlite, type LoadedStore } from './support/loaded-stores.ts';

let held: LoadedStore | null = null;

beforeAll(async () => {
  held = await sqlite.open(compileSeed().graph);
});
afterAll(() => held?.dispose());

/** The first fenced block of a language. */
function block(page: string, language: string): string {
  const [, found] = new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``, 'u').exec(page) ?? [];
  if (found === undefined) throw new Error(`The page has no block of ${language}.`);
  return found;
}

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  const page = readFileSync(PROJECT_ROOT + name, 'utf8');

  it('shows the real answer to its first query', async () => {
    if (held === null) throw new Error('There is no store.');
    const { data } = await openApp({ store: held.store }).query(block(page, 'graphql'));
    expect({ data }).toEqual(JSON.parse(block(page, 'json')));
  });
});
