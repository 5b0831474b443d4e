import { describe, expect, it } from 'vitest';
import { extractCorpus } from '../src/compile.ts';
import { extractAhead, extractOnCores } from '../src/extract-on-cores.ts';
import type { SourceFile } from '../src/model/source-text.ts';
import { readSeedFiles } from '../src/seed.ts';

const encoder = new TextEncoder();

/** Small statutes that differ, more of them than one batch holds. */
function statutes(count: number): readonly SourceFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${String(index).padStart(3, '0')}.md`,
    bytes: encoder.encode(
      `示范条例第${String(index)}号\n第一条 县级以上人民政府应当每年检查${'一'.repeat(index % 7)}次。\n` +
        '第二条 违反本条例第一条规定的，由上级机关给予警告。\n',
    ),
  }));
}

const broken = (name: string): SourceFile => ({ name, bytes: encoder.encode('   \n') });

describe('extraction on several threads', () => {
  const files = [...readSeedFiles(), ...statutes(45)];

  it('gives what one thread gives, in the order of the files', async () => {
    const done: number[] = [];
    const apart = await extractOnCores(files, {
      count: files.length,
      workers: 2,
      onProgress: (soFar) => done.push(soFar),
    });
    const { findings, diagnostics, files: count } = extractCorpus(files);
    expect([apart.findings, apart.diagnostics, apart.files]).toEqual([findings, diagnostics, count]);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(files.length);
  });

  it('refuses the first broken file with the error that one thread gives', async () => {
    const given = [...statutes(11), broken('b.md'), ...statutes(9), broken('a.md'), ...statutes(30)];
    let expected: unknown = null;
    try {
      extractCorpus(given);
    } catch (error) {
      expected = error;
    }
    expect(expected).toMatchObject({ name: 'BrokenInputError', file: 'b.md' });
    await expect(extractOnCores(given, { count: given.length, workers: 3 })).rejects.toEqual(expected);
  });

  it('hands on what goes wrong while files are read', async () => {
    function* failing(): Generator<SourceFile> {
      yield* statutes(20);
      throw new RangeError('the disk is gone');
    }
    await expect(extractOnCores(failing(), { count: 21, workers: 2 })).rejects.toThrow('the disk is gone');
  });
});

describe('extraction ahead', () => {
  it('gives what one thread gives when it is asked', async () => {
    const files = statutes(20);
    const { findings, diagnostics, files: count } = await extractAhead(files, { count: files.length })();
    const alone = extractCorpus(files);
    expect([findings, diagnostics, count]).toEqual([alone.findings, alone.diagnostics, alone.files]);
  });

  it('tells of a broken file to whoever asks, and to nobody else', async () => {
    const ahead = extractAhead([...statutes(9), broken('a.md')], { count: 10 });
    await new Promise((resolve) => setTimeout(resolve, 0));
    await expect(ahead()).rejects.toMatchObject({ name: 'BrokenInputError', file: 'a.md' });
  });

  it('ends when nobody will ask any more', async () => {
    const stop = new AbortController();
    const ahead = extractAhead(statutes(500), { count: 500, signal: stop.signal });
    stop.abort();
    await expect(ahead()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
