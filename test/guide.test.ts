import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guidePage } from '../scripts/guide-page.ts';
import { PROJECT_ROOT } from '../src/config.ts';
import { compileSeed } from '../src/seed.ts';
import { openApp } from './support/app.ts';
import { sqlite } from './support/loaded-stores.ts';

it('docs/guide.md shows the real answers (npm run guide writes it)', async () => {
  const loaded = await sqlite.open(compileSeed().graph);
  if (loaded === null) throw new Error('There is no store.');
  try {
    const page = await guidePage(openApp({ store: loaded.store }));
    expect(page).toBe(readFileSync(`${PROJECT_ROOT}docs/guide.md`, 'utf8'));
    expect(page).toContain('/cn/反电信网络诈骗法');
  } finally {
    await loaded.dispose();
  }
});
