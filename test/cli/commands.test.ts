import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { run } from './run-process.ts';

const LAW = `中华人民共和国试行法

（2020年1月1日第十三届全国人民代表大会常务委员会第十五次会议通过）

第一条 为了规范试行活动，制定本法。

第二条 公安机关应当向社会公布试行结果。

第三条 违反本法第二条规定的，由公安机关处一万元以上五万元以下罚款。

第四条 本法自2020年3月1日起施行。
`;

let folder = '';
const at = (name: string): string => join(folder, name);
const cli = (...args: string[]) =>
  run('src/cli.ts', args, { INIT_CWD: folder, DATA_FILE: at('store/fawang.db'), LANG: 'C' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-cli-'));
  writeFileSync(at('law.txt'), LAW);
  writeFileSync(at('copy.txt'), LAW.replace('一万元', '二万元'));
  writeFileSync(at('empty.txt'), '');
  // 第一条 in GBK.
  writeFileSync(at('gbk.txt'), Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x0a]));
  writeFileSync(at('binary.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0]));
  writeFileSync(at('prose.txt'), '今天天气很好，我们去公园散步。\n');
  mkdirSync(at('texts/inner'), { recursive: true });
  writeFileSync(at('texts/inner/law.md'), LAW);
  writeFileSync(at('texts/README.md'), '# A collection\n');
  writeFileSync(at('texts/notes.pdf'), 'no text');
  mkdirSync(at('bare'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('annotations', () => {
  it('prints one entry a file in the interchange format, and nothing else', async () => {
    const { code, stdout, stderr } = await cli('annotations', 'law.txt', '--as-of', '2020-02-29');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [entry, ...more] = JSON.parse(stdout);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      source: 'law.txt',
      instrument: { title: '中华人民共和国试行法', effective: '2020-03-01', status: 'NOT_YET_IN_FORCE' },
      norms: [{ at: 'art_2__para_1', kind: 'OBLIGATION', bearers: ['公安机关'] }],
    });
    for (const finding of [...entry.norms, ...entry.liability, ...entry.references]) {
      expect(finding).toMatchObject({
        rule: expect.any(String),
        confidence: expect.any(Number),
        start: expect.any(Number),
        end: expect.any(Number),
      });
    }
  });

  it('has an entry for each of two files with the same instrument', async () => {
    const { code, stdout } = await cli('annotations', 'law.txt', 'copy.txt');
    expect(code).toBe(0);
    const entries: { source: string; liability: { tiers: { measures: { min: number }[] }[] }[] }[] =
      JSON.parse(stdout);
    const told = entries.map(({ source, liability }) => [source, liability[0]?.tiers[0]?.measures[0]?.min]);
    expect(told).toEqual([
      ['law.txt', 10_000],
      ['copy.txt', 20_000],
    ]);
  });

  it('is the same in every time zone and locale', async () => {
    const args = ['annotations', 'law.txt', '--as-of', '2021-01-01'];
    const one = await run('src/cli.ts', args, { INIT_CWD: folder, TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    const other = await run('src/cli.ts', args, {
      INIT_CWD: folder,
      TZ: 'Asia/Shanghai',
      LC_ALL: 'zh_CN.UTF-8',
    });
    expect(one.stdout).toBe(other.stdout);
  });
});

describe('compile', () => {
  it('takes a folder with its subfolders, leaves readmes out, and ends with one line of counts', async () => {
    const { code, stdout } = await cli('compile', 'texts', '--json', '--out', 'out/graph.json');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 1,
      instruments: 1,
      articles: 4,
      diagnostics: expect.any(Object),
      articlesPerSecond: expect.any(Number),
      peakMemoryMb: expect.any(Number),
    });
    const graph: { nodes: { id: string }[]; edges: unknown[] } = JSON.parse(
      readFileSync(at('out/graph.json'), 'utf8'),
    );
    expect(graph.nodes.map(({ id }) => id)).toContain('/cn/试行法@2020-01-01#art_3__para_1');
    expect(graph.edges.length).toBeGreaterThan(0);
    expect(readdirSync(at('out'))).toEqual(['graph.json']);
  });

  it('keeps standard output for results', async () => {
    const { code, stdout, stderr } = await cli('compile', 'law.txt');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('1 instruments, 4 articles');
  });

  test.each([
    { path: 'empty.txt', message: /^fawang: empty\.txt: .*empty/iu },
    { path: 'gbk.txt', message: /^fawang: gbk\.txt: .*UTF-8/u },
    { path: 'binary.txt', message: /^fawang: binary\.txt: /u },
    { path: 'prose.txt', message: /^fawang: prose\.txt: /u },
    { path: 'bare', message: /^fawang: The folder bare holds no \.txt or \.md file\.$/u },
    { path: 'absent.txt', message: /^fawang: There is no file or folder absent\.txt\.$/u },
  ])('refuses $path with exit code 1 and one line, and writes nothing', async ({ path, message }) => {
    const { code, stdout, stderr } = await cli('compile', 'law.txt', path, '--out', 'refused/graph.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(message);
    expect(readdirSync(folder)).not.toContain('refused');
  });

  it('refuses a day that is none, and a command that is none', async () => {
    const day = await cli('annotations', 'law.txt', '--as-of', '2025-02-30');
    expect(day).toMatchObject({ code: 1, stdout: '' });
    expect(day.stderr).toContain('2025-12-01');
    const command = await cli('compose');
    expect(command).toMatchObject({ code: 1, stdout: '' });
  });

  it('refuses an output file that cannot be written', async () => {
    const { code, stderr } = await cli('compile', 'law.txt', '--out', 'law.txt/graph.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/graph\.json cannot be written \(E[A-Z]+\)/u);
  });
});

describe('load', () => {
  it('loads files into the configured store, and says so when it holds them already', async () => {
    const first = await cli('load', 'law.txt');
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain('1 files (0 unchanged, 1 compiled), 0 instruments relinked: SQLite at ');
    expect(first.stderr).toMatch(/took \d+ nodes and \d+ edges/u);
    expect(first.stderr).toMatch(/It took \d+\.\d+ s and \d+ MB\./u);
    const again = await cli('load', 'law.txt');
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toContain('1 files (1 unchanged, 0 compiled)');
    expect(again.stderr).toContain('held it all already, and nothing was compiled');
  });

  it('leaves the store as it is where one file is broken', async () => {
    await cli('load', 'law.txt');
    const before = readFileSync(at('store/fawang.db'));
    const { code, stderr } = await cli('load', 'copy.txt', 'gbk.txt', '--replace');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^fawang: gbk\.txt: /u);
    expect(readFileSync(at('store/fawang.db')).equals(before)).toBe(true);
  });

  it('loads more than a thousand files part by part, and goes on with the part where it was stopped', async () => {
    mkdirSync(at('many'));
    for (let number = 1; number <= 1_001; number += 1) {
      const title = `中华人民共和国第${String(number)}号试行法`;
      const words = LAW.replace('中华人民共和国试行法', title);
      writeFileSync(at(`many/${String(number).padStart(4, '0')}.txt`), words);
    }
    const into = (...paths: readonly string[]) =>
      run('src/cli.ts', ['load', ...paths], { INIT_CWD: folder, DATA_FILE: at('store/many.db') });
    await into('many/0001.txt');
    const { code, stderr } = await into('many');
    expect(code).toBe(0);
    for (const words of [
      'files 1 to 1000 of 1001',
      '  0 instruments relinked, ',
      'files 1001 to 1001 of 1001',
      '1001 files (1 unchanged, 1000 compiled)',
    ]) {
      expect(stderr).toContain(words);
    }
    const again = await into('many');
    expect(again.stderr).toContain('1001 files (1001 unchanged, 0 compiled)');
  });

  it('names a setting that cannot be used, without a stack', async () => {
    const { code, stderr } = await run('src/cli.ts', ['load', 'law.txt'], {
      INIT_CWD: folder,
      NEO4J_URI: 'http://localhost',
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'fawang: NEO4J_URI is "http://localhost"; it must be an address such as neo4j://localhost:7687 or bolt://localhost:7687.\n',
    );
  });

  it('tells in one line that no Neo4j answers', async () => {
    const { code, stderr } = await run('src/cli.ts', ['load', 'law.txt'], {
      INIT_CWD: folder,
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'secret-word',
    });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^fawang: .*127\.0\.0\.1:9/u);
    expect(stderr).not.toContain('secret-word');
  });
});

describe('export and import', () => {
  it('write the graph of the store and load it elsewhere: the same data version', async () => {
    await cli('load', 'law.txt', '--replace');
    const { code, stdout, stderr } = await cli('export', 'jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { end } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as { end: { version: string } };
    const out = await cli('export', 'jsonl', '--out', 'out/graph.jsonl');
    expect(out).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(at('out/graph.jsonl'), 'utf8')).toBe(stdout);
    const imported = await run('src/cli.ts', ['import', 'out/graph.jsonl'], {
      INIT_CWD: folder,
      DATA_FILE: at('store/other.db'),
    });
    expect(imported).toMatchObject({ code: 0, stdout: '' });
    expect(imported.stderr).toContain(`took them; its data version is ${end.version}.`);
  });

  it('write one law, in a format that is named', async () => {
    await cli('load', 'law.txt', '--replace');
    const { code, stdout } = await cli('export', 'akn', '--work', '/cn/试行法');
    expect(code).toBe(0);
    expect(stdout).toContain('<article eId="art_2"><num>第二条</num>');
    const none = await cli('export', 'graphml', '--work', '/cn/无');
    expect(none).toMatchObject({
      code: 1,
      stderr: 'fawang: No work or instrument has the uri /cn/无.\n',
    });
    const format = await cli('export', 'pdf');
    expect(format.code).toBe(1);
    expect(format.stderr).toContain('jsonl, graphml, jsonld, csv-nodes, csv-edges, cypher, akn');
  });

  it('tell that a store holds nothing, as one that was misnamed does', async () => {
    const absent = at('store/misnamed.db');
    const { code, stdout, stderr } = await run('src/cli.ts', ['export', 'jsonl'], { DATA_FILE: absent });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^fawang: SQLite at .*misnamed\.db holds nothing to export\. Load texts first/u);
    expect(existsSync(absent)).toBe(false);
  });

  it('refuse a file that was cut short, and leave the store as it is', async () => {
    await cli('load', 'law.txt', '--replace');
    const before = readFileSync(at('store/fawang.db'));
    await cli('export', 'jsonl', '--out', 'out/cut.jsonl');
    const lines = readFileSync(at('out/cut.jsonl'), 'utf8').split('\n');
    writeFileSync(at('out/cut.jsonl'), lines.slice(0, -2).join('\n'));
    const { code, stderr } = await cli('import', 'out/cut.jsonl', '--replace');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^fawang: Line \d+: the file ends before its graph does\n$/u);
    expect(readFileSync(at('store/fawang.db')).equals(before)).toBe(true);
    expect((await cli('import', 'absent.jsonl')).stderr).toMatch(/absent\.jsonl cannot be read \(ENOENT\)/u);
  });
});
