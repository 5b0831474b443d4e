import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readOriginals } from './read-originals.ts';
import { largerCorpus } from './larger-corpus.ts';

/** `npm run generate -- COUNT FOLDER [FROM …]`: writes a corpus of so many texts, drawn from those at FROM. */
const { positionals } = parseArgs({ allowPositionals: true });
const [count = '', folder = '', ...from] = positionals;
if (!/^\d+$/u.test(count) || folder === '') {
  console.error(
    'Give how many texts, and the folder to write them to: npm run generate -- 30000 data/corpus',
  );
  process.exit(2);
}
let bytes = 0;
for (const { name, text } of largerCorpus(readOriginals(from), Number(count))) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  bytes += Buffer.byteLength(text);
}
console.log(`${count} texts, ${(bytes / 1e6).toFixed(0)} MB, in ${folder}.`);
