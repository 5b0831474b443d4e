import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { formatNumeral } from '../../src/text/numerals.ts';
import { run, start } from '../cli/run-process.ts';

const root = mkdtempSync(path.join(tmpdir(), 'fawang-hostile-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Bounds of a load of one file: seconds of processor time, and megabytes. */
const MOST_SECONDS = 30;
const MOST_MEMORY = 1_024;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const law = (...articles: readonly string[]): string =>
  ['示范法', ...articles.map((words, index) => `第${formatNumeral(index + 1)}条　${words}`)].join('\n\n');

/** A line as long as may be, of one unit again and again. */
const line = (unit: string): string => unit.repeat(Math.floor(29_000 / unit.length));

/** Units that a slow expression would take minutes for. */
const BAIT = [
  '。',
  '、',
  '“',
  '（【《',
  '第一条',
  '第一',
  '　 ',
  '<!--',
  '*',
  '《法》',
  '前款',
  '违反第一条规定的',
  '处一万元以上二万元以下罚款，',
  '公安、',
  '有下列情形之一的，',
];

/** What code in a front matter would write. */
const traceOf = (name: string): string => path.join(root, `${name}.trace`);

const aliases = [...'bcdefghij'].map(
  (key, index) => `${key}: &${key} [${`*${'abcdefghij'[index] ?? ''},`.repeat(9)}]`,
);

interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEPT: readonly Hostile[] = [
  { name: 'bait for slow expressions', bytes: encode(law(...BAIT.map(line))) },
  {
    name: 'a bomb of YAML aliases',
    bytes: encode(`---\na: &a [x,x,x,x,x,x,x,x,x]\n${aliases.join('\n')}\n---\n${law('甲。')}`),
  },
  {
    name: 'bidirectional marks',
    bytes: encode(law('经营者\u202E应当\u202C核验\u2066身份\u2069。', '\u200F公安机关\u061C应当检查。')),
  },
  {
    name: 'an article number twice, and backwards',
    bytes: encode('示范法\n\n第一条　甲。\n\n第三条　乙。\n\n第三条　丙。\n\n第二条　丁。'),
  },
  {
    name: 'ten thousand citations in an article',
    bytes: encode(
      law(
        '甲。',
        Array.from({ length: 100 }, () => '依照《中华人民共和国示范法》第一条、'.repeat(100)).join('\n\n'),
      ),
    ),
  },
  {
    name: 'markup in the title',
    bytes: encode(law('甲。').replace('示范法', '<script>alert(1)</script><img src=x onerror=alert(1)>条例')),
  },
  {
    name: 'a command in the title',
    bytes: encode(law('甲。').replace('示范法', '=cmd|calc!A1条例')),
  },
  {
    name: 'a formula in the title',
    bytes: encode(law('=HYPERLINK("http://x")').replace('示范法', '=示范条例')),
  },
];

interface Refused extends Hostile {
  readonly message: RegExp;
}

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const REFUSED: readonly Refused[] = [
  {
    name: 'front matter in JavaScript',
    bytes: encode(
      `---js\nmodule.exports = { x: require('fs').writeFileSync(${JSON.stringify(traceOf('front matter in JavaScript'))}, 'x') }\n---\n${law('甲。')}`,
    ),
    message: /from line 1 on there is no article/u,
  },
  {
    name: '10 MB on one line',
    bytes: encode(law('甲'.repeat(3_500_000))),
    message: /has 10\.0 MB, more than the limit/u,
  },
  {
    name: '6 MB on one line',
    bytes: encode(law('甲'.repeat(2_000_000))),
    message: /line 3 has 2000004 characters/u,
  },
  {
    name: 'GBK',
    bytes: Uint8Array.from([0x0a, 0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x0a]),
    message: /byte 1 \(line 2\) is not UTF-8: the file looks like GBK/u,
  },
  { name: 'UTF-16', bytes: utf16(law('甲。')), message: /byte 0 \(line 1\): the file looks like UTF-16/u },
  { name: 'a NUL', bytes: encode(law('甲。\0乙。')), message: /byte \d{1,9} \(line 3\) is a NUL character/u },
  {
    name: 'an end within a character',
    bytes: encode(law('甲。')).slice(0, -1),
    message: /byte \d{1,9} \(line 3\) is not UTF-8/u,
  },
];

/** Has a process write, at its end, the seconds of processor time that it took and the megabytes that it held. */
const TELLS_COST = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => {
     const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     writeFileSync(process.env.COST_FILE, [(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join());
   });`,
)}`;

/** Loads one file, within bounds of time and memory. */
async function loaded({ name, bytes }: Hostile) {
  const folder = path.join(root, name);
  mkdirSync(folder);
  const file = path.join(folder, 'law.txt');
  const cost = path.join(folder, 'cost');
  const dataFile = path.join(folder, 'data', 'law.db');
  writeFileSync(file, bytes);
  const ended = await start('--import', [TELLS_COST, 'src/cli.ts', 'load', file], {
    DATA_FILE: dataFile,
    COST_FILE: cost,
  }).end();
  const [seconds = 0, megabytes = 0] = readFileSync(cost, 'utf8').split(',').map(Number);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(megabytes).toBeLessThan(MOST_MEMORY);
  expect(existsSync(traceOf(name))).toBe(false);
  return {
    ...ended,
    dataFile,
    cost: `${seconds.toFixed(1)} s of processor time, ${megabytes.toFixed(0)} MB`,
  };
}

describe('a hostile source is loaded, and each of its characters kept:', () => {
  it.for(KEPT)('$name', async (hostile, { task }) => {
    const { code, stderr, dataFile, cost } = await loaded(hostile);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const store = openSqliteStore({ file: dataFile });
    const texts: unknown[] = [];
    for await (const { nodes } of store.scan({ of: 'all' })) {
      for (const { kind, properties } of nodes) if (kind === 'SourceFile') texts.push(properties['text']);
    }
    await store.close();
    expect(texts).toEqual([new TextDecoder().decode(hostile.bytes)]);
    const csv = await run('src/cli.ts', ['export', 'csv-nodes'], { DATA_FILE: dataFile });
    expect(csv.stdout).not.toMatch(/(?:^|,)"?[=+@]/mu);
    task.meta.measured = cost;
  });
});

describe('a hostile source is refused with its place, and nothing is loaded:', () => {
  it.for(REFUSED)('$name', async (hostile, { task }) => {
    const { code, stdout, stderr, dataFile, cost } = await loaded(hostile);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^fawang: law\.txt: /u);
    expect(stderr).toMatch(hostile.message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(dataFile)).toBe(false);
    task.meta.measured = cost;
  });
});
