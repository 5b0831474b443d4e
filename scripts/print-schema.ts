import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

/** Writes schema/schema.graphql, sorted; with `--check` only says whether it is up to date. */
const path = new URL('../schema/schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--check')) {
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written !== printed) {
    console.error('schema/schema.graphql is out of date: print the schema again and look at the difference.');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, printed);
}
