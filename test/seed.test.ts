import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';

const SEED = new URL('../seed/', import.meta.url);

const manifest = z
  .object({
    files: z.array(
      z.strictObject({
        name: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
        jurisdiction: z.string().regex(/^CN(?:-[A-Z]{2})?$/u),
        title: z.string(),
        provenance: z.strictObject({ says: z.string(), url: z.url().nullable() }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('manifest.json', SEED), 'utf8')));

describe('seed/manifest.json', () => {
  it('lists each seed text once, in their order', () => {
    expect(manifest.files.map(({ name }) => name)).toEqual(readdirSync(new URL('sources/', SEED)).sort());
  });

  test.each(manifest.files)('$name has the bytes of its hash and prints its url', (file) => {
    const bytes = readFileSync(new URL(`sources/${file.name}`, SEED));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    if (file.provenance.url !== null) expect(bytes.toString('utf8')).toContain(file.provenance.url);
  });
});
