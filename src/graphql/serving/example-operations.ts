import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../schema/operations/', import.meta.url);

/** The example operations, in the order of their names: GraphiQL shows each as a tab. */
export function readExampleOperations(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
}
