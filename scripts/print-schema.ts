import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';
import { schemaPage } from './schema-page.ts';

/** Writes schema/schema.graphql and docs/schema.md, sorted; with `--check` only says whether they are up to date. */
const sorted = lexicographicSortSchema(schema);
const files: readonly (readonly [name: string, printed: string])[] = [
  ['schema/schema.graphql', `${printSchema(sorted)}\n`],
  ['docs/schema.md', schemaPage(sorted)],
];

for (const [name, printed] of files) {
  const path = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    await writeFile(path, printed);
    continue;
  }
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written === printed) continue;
  console.error(`${name} is out of date: run npm run schema and look at the difference.`);
  process.exitCode = 1;
}
