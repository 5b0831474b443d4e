import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { extractAhead } from '../../src/extract-on-cores.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';
import { idOfFile, loadFiles, type LoadedFiles } from '../../src/load/load-files.ts';
import type { PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';
import type { SourceFile } from '../../src/model/source-text.ts';
import { VersionSum, edgeHash, nodeHash } from '../../src/store/content-hash.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { openNeo4jFixture, testNeo4j } from '../support/neo4j-fixture.ts';
import { follow, idsPlan, pagePlan, select } from '../support/plans.ts';
import { heldAfter, isSame } from './replacement-model.ts';
import { commentaryFile, lawFile, without, type MadeFile } from './sources.ts';

const authority = parseActorAuthority(`
POLICE:
  公安机关: { aliases: [公安部门], partOf: [人民政府] }
GOVERNMENT:
  人民政府:
`);

function nameOf(graph: PropertyGraph): string {
  const sum = new VersionSum();
  for (const node of graph.nodes) sum.add(nodeHash(node));
  for (const edge of graph.edges) sum.add(edgeHash(edge));
  return sum.name;
}

/** Holds what a store has against a compilation of files all at once. */
async function expectWhole(store: Store, files: readonly SourceFile[]): Promise<void> {
  const { graph } = compileCorpus(files, { authority });
  const { nodes, edges } = await store.describe();
  // The numbers are easier to read than the names where the two differ.
  expect({ nodes, edges, name: (await store.version())?.name }).toEqual({
    nodes: Object.fromEntries(
      [...Map.groupBy(graph.nodes, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    ),
    edges: graph.edges.length,
    name: nameOf(graph),
  });
}

let folder = '';
let stores = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-load-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function inStore(work: (store: Store) => Promise<void>): Promise<void> {
  stores += 1;
  const store = openSqliteStore({ file: join(folder, `${String(stores)}.db`) });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function propertiesOf(store: Store, id: string, ...names: string[]): Promise<PropertyMap | undefined> {
  const family = id.includes('~citation') ? 'Citation' : id.startsWith('/actor/') ? 'Actor' : 'Instrument';
  const page = await store.read(idsPlan(family, select(names)), { ids: [id] });
  return page.edges[0]?.node.properties;
}

/** eIds of the provisions around what a citation cites, the nearest first. */
async function citedAround(store: Store, citation: string): Promise<readonly unknown[]> {
  const around = follow('around', 'CITES_WITHIN', 'Provision', { selection: select(['eId']) });
  const page = await store.read(idsPlan('Citation', select([], around)), { ids: [citation], first: 10 });
  return (page.edges[0]?.node.edges['around']?.edges ?? []).map(({ node }) => node.properties['eId']);
}

const REGISTER = '经营者应当建立登记制度，核验用户真实身份信息，并向公安部门报告。';
const law = lawFile('law.txt', {
  title: '中华人民共和国试行法',
  year: 2020,
  articles: {
    1: '为了规范试行活动，制定本法。',
    2: REGISTER,
    3: '违反本法第二条规定的，由公安机关处一万元罚款。',
  },
});
const other = lawFile('other.txt', {
  title: '中华人民共和国另行法',
  year: 2019,
  articles: { 1: '依照《试行法》第三条办理。', 2: '公安机关应当公布结果。' },
});
const ZHEJIANG = '浙江省第十三届人民代表大会常务委员会';
const local = lawFile('local.txt', {
  title: '浙江省实施《中华人民共和国试行法》办法',
  year: 2021,
  by: ZHEJIANG,
  articles: {
    1: '根据《中华人民共和国试行法》，制定本办法。',
    2: '经营者应当建立登记台账，核验用户真实身份信息。',
  },
  repeals: ['浙江省试行条例'],
});
const oldLocal = lawFile('old-local.txt', {
  title: '浙江省试行条例',
  year: 2015,
  by: ZHEJIANG,
  articles: { 1: '根据《中华人民共和国试行法》，制定本条例。' },
});
const restingLocal = lawFile('resting.txt', {
  title: '浙江省经营者登记条例',
  year: 2021,
  by: ZHEJIANG,
  articles: {
    1: '根据《中华人民共和国试行法》《中华人民共和国另行法》，结合本省实际，制定本条例。',
    2: REGISTER,
  },
});
const lenientLocal = lawFile('lenient-local.txt', {
  title: '浙江省实施《中华人民共和国试行法》办法',
  year: 2021,
  by: ZHEJIANG,
  articles: { 1: '根据《中华人民共和国试行法》，制定本办法。' },
});
const newLaw = lawFile('new-law.txt', {
  title: '中华人民共和国试行法',
  year: 2023,
  articles: { 1: '为了规范试行活动，制定本法。', 2: '经营者应当登记。', 4: REGISTER },
});
const shortLaw = lawFile('law.txt', {
  title: '中华人民共和国试行法',
  year: 2020,
  articles: { 1: '为了规范试行活动，制定本法。', 2: '任何组织或者个人应当登记。' },
});
/** A law in chapters, whose third article stands in the second chapter or in the first. */
const inChapters = (first: string, second: string) =>
  lawFile('law.txt', {
    title: '中华人民共和国试行法',
    year: 2020,
    articles: {
      1: '为了规范试行活动，制定本法。\n第一章 登记',
      2: `${REGISTER}${first}`,
      3: `违反本法第二条规定的，由公安机关处一万元罚款。${second}`,
    },
  });
const penaltyApart = inChapters('\n第二章 法律责任', '');
const penaltyWithin = inChapters('', '\n第二章 附则');
const copy = lawFile('copy.txt', {
  title: '中华人民共和国试行法',
  year: 2020,
  articles: { 1: '为了规范试行活动，制定本法。', 2: '网信部门应当登记。' },
});
const code1 = lawFile('code-1.txt', {
  title: '中华人民共和国试行法典',
  year: 2020,
  articles: { 1: '依照本法第十二条办理。', 2: '经营者应当登记。' },
  last: 0,
});
const code2 = lawFile('code-2.txt', {
  title: '中华人民共和国试行法典',
  year: 2020,
  articles: { 11: '依照本法第一条和《中华人民共和国另行法》第二条办理。', 12: '公安部门应当公布。' },
  last: 13,
});
const code2Anew = lawFile('code-2b.txt', {
  title: '中华人民共和国试行法典',
  year: 2020,
  articles: { 12: '公安部门应当登记。' },
  last: 13,
});
const explained = lawFile('explained.txt', {
  title: '中华人民共和国解读法',
  year: 2022,
  articles: { 1: '为了解读，制定本法。', 2: REGISTER },
  commentary: [2, 7],
});
const explainedBare = lawFile('explained.txt', {
  title: '中华人民共和国解读法',
  year: 2022,
  articles: { 1: '为了解读，制定本法。', 2: REGISTER },
});
const explainedElsewhere = lawFile('elsewhere.txt', {
  title: '中华人民共和国解读法',
  year: 2022,
  articles: { 1: '为了解读，制定本法。', 2: REGISTER, 7: '经营者应当公布。' },
});
const firstCommentary = commentaryFile('a-commentary.txt', '中华人民共和国解读法', [2]);
const secondCommentary = commentaryFile('b-commentary.txt', '中华人民共和国解读法', [7, 2]);
const rewritten = commentaryFile('b-commentary.txt', '中华人民共和国解读法', [2]);
const short = lawFile('short.txt', {
  title: '中华人民共和国短法',
  year: 2018,
  articles: { 1: '依照《矿业法》和《浙江省实施中华人民共和国水法办法》办理。' },
});
const long = lawFile('long.txt', {
  title: '中华人民共和国长法',
  year: 2018,
  articles: { 1: '依照《中华人民共和国矿业法》和《浙江省实施〈中华人民共和国水法〉办法》办理。' },
});
const longNoMore = lawFile('long-2.txt', {
  title: '中华人民共和国长法',
  year: 2018,
  articles: { 1: '依照《试行法》第二条办理。' },
});
const hunan = lawFile('1.txt', {
  title: '登记条例',
  year: 2016,
  by: '湖南省第十三届人民代表大会常务委员会',
  articles: { 1: '经营者应当登记。' },
});
const zhejiang = lawFile('1.txt', {
  title: '登记条例',
  year: 2016,
  by: ZHEJIANG,
  articles: { 1: '经营者应当登记。', 2: '依照《登记条例》第一条办理。' },
});
const citesBoth = lawFile('cites-both.txt', {
  title: '中华人民共和国两行法',
  year: 2020,
  articles: { 1: '依照《登记条例》第二条办理。' },
  repeals: ['登记条例'],
});
const repealer = lawFile('repealer.txt', {
  title: '中华人民共和国末行法',
  year: 2024,
  articles: { 1: '任何单位或者个人应当登记。' },
  repeals: ['中华人民共和国另行法', '中华人民共和国试行法'],
});
const repealerNoMore = lawFile('repealer-2.txt', {
  title: '中华人民共和国末行法',
  year: 2024,
  articles: { 1: '省公安部门应当登记。' },
});

interface Scenario {
  readonly name: string;
  readonly loads: readonly (readonly MadeFile[])[];
  /** What the store holds then, as one load. */
  readonly whole: readonly SourceFile[];
  readonly check?: (store: Store, last: LoadedFiles) => Promise<void>;
}

const CITATION = '/cn/另行法@2019-01-01#art_1__para_1~citation_1';
const LAW = '/cn/试行法@2020-01-01';

const scenarios: readonly Scenario[] = [
  {
    name: 'a law that was only cited comes: what cites it is resolved',
    loads: [[other], [law]],
    whole: [other, law],
    check: async (store, last) => {
      expect(last).toMatchObject({ compiled: 1, relinked: 1 });
      expect(await propertiesOf(store, CITATION, 'resolution', 'targetWork')).toEqual({
        resolution: 'RESOLVED',
        targetWork: '/cn/试行法',
      });
    },
  },
  { name: 'a law comes that cites one that is held', loads: [[law], [other]], whole: [law, other] },
  { name: 'a local law comes after its national law', loads: [[law], [local]], whole: [law, local] },
  { name: 'a local law comes before its national law', loads: [[local], [law]], whole: [law, local] },
  {
    name: 'the national law of a local one changes',
    loads: [[law, local, other], [shortLaw]],
    whole: [shortLaw, local, other],
    check: async (store) => {
      expect(await propertiesOf(store, CITATION, 'resolution')).toEqual({ resolution: 'OUT_OF_RANGE' });
    },
  },
  {
    name: 'the law changes on which a local one rests that implements none',
    loads: [[restingLocal], [law], [shortLaw]],
    whole: [restingLocal, shortLaw],
  },
  {
    name: 'the law comes on which a local one rests that was compared with another',
    loads: [[restingLocal, other], [law]],
    whole: [restingLocal, other, law],
  },
  {
    name: 'the articles of a cited law move to other chapters',
    loads: [[penaltyApart, other], [penaltyWithin]],
    whole: [penaltyWithin, other],
    check: async (store) => {
      expect(await citedAround(store, CITATION)).toEqual(['art_3', 'chp_1']);
    },
  },
  {
    name: 'what cites a law in chapters comes after it',
    loads: [[penaltyApart], [other]],
    whole: [penaltyApart, other],
    check: async (store) => {
      expect(await citedAround(store, CITATION)).toEqual(['art_3', 'chp_2']);
    },
  },
  {
    name: 'a new version supersedes',
    loads: [[law, other], [newLaw]],
    whole: [law, other, newLaw],
    check: async (store) => {
      expect(await propertiesOf(store, LAW, 'superseded')).toEqual({ superseded: '2023-03-01' });
    },
  },
  {
    name: 'an old version comes after the new one',
    loads: [[newLaw, local], [law]],
    whole: [law, local, newLaw],
  },
  {
    name: 'a law is repealed by one that comes later',
    loads: [[oldLocal, law], [local]],
    whole: [oldLocal, law, local],
    check: async (store) => {
      expect(await propertiesOf(store, '/cn-zj/浙江省试行条例@2015-01-01', 'repealed')).toEqual({
        repealed: '2021-03-01',
      });
    },
  },
  {
    name: 'a law is repealed by one that is held',
    loads: [[local, law], [oldLocal]],
    whole: [oldLocal, law, local],
  },
  {
    name: 'a new text of the law that repeals does so no more',
    loads: [[oldLocal, law, local], [lenientLocal]],
    whole: [oldLocal, law, lenientLocal],
    check: async (store) => {
      expect(await propertiesOf(store, '/cn-zj/浙江省试行条例@2015-01-01', 'repealed')).toEqual({
        repealed: null,
      });
    },
  },
  {
    name: 'another file takes the place of one, with what alone named an actor',
    loads: [[law, other], [copy]],
    whole: [copy, other],
    check: async (store) => {
      expect(await propertiesOf(store, '/actor/经营者', 'name')).toBeUndefined();
      expect(await propertiesOf(store, '/actor/网信部门', 'name')).toEqual({ name: '网信部门' });
    },
  },
  {
    name: 'a name by which only the replaced text called an actor goes',
    loads: [[repealer, shortLaw], [repealerNoMore]],
    whole: [repealerNoMore, shortLaw],
    check: async (store) => {
      expect(await propertiesOf(store, '/actor/任何单位和个人', 'aliases')).toEqual({
        aliases: ['任何组织或者个人'],
      });
    },
  },
  {
    name: 'parts of one code come one by one',
    loads: [[code2], [code1], [other]],
    whole: [code1, code2, other],
  },
  {
    name: 'one part of a code is replaced',
    loads: [[code1, code2, other], [code2Anew]],
    whole: [code1, code2Anew, other],
  },
  { name: 'a law with a commentary behind it', loads: [[law], [explained]], whole: [law, explained] },
  {
    name: 'a file loses its commentary',
    loads: [[explained, firstCommentary], [explainedBare]],
    whole: [explainedBare, firstCommentary],
  },
  {
    name: 'the law of a file is replaced by another file: its commentary stays',
    loads: [[explained], [explainedElsewhere], [law]],
    whole: [without(explained, 'STATUTE'), explainedElsewhere, law],
  },
  {
    name: 'a file part of which was replaced comes again',
    loads: [[explained], [explainedElsewhere], [explained]],
    whole: [explained],
  },
  {
    name: 'commentaries come before their law, and are numbered by their files',
    loads: [[secondCommentary], [firstCommentary], [explained]],
    whole: [firstCommentary, secondCommentary, explained],
  },
  {
    name: 'a commentary is rewritten',
    loads: [[firstCommentary, secondCommentary, explained], [rewritten]],
    whole: [firstCommentary, rewritten, explained],
  },
  {
    name: 'a fuller way to write a title that is not held comes and goes',
    loads: [[short, law], [long], [longNoMore]],
    whole: [short, law, longNoMore],
  },
  { name: 'the fuller way comes first', loads: [[long], [short]], whole: [long, short] },
  {
    name: 'a second place has a law of the same title, in a file of the same name',
    loads: [[hunan, citesBoth], [zhejiang]],
    whole: [hunan, citesBoth, zhejiang],
    check: async (store) => {
      const id = '/cn/两行法@2020-01-01#art_1__para_1~citation_1';
      expect(await propertiesOf(store, id, 'resolution')).toEqual({ resolution: 'AMBIGUOUS' });
    },
  },
  { name: 'one law ends two', loads: [[law], [repealer], [other]], whole: [law, repealer, other] },
  {
    name: 'a double in one load, and the same load again',
    loads: [
      [law, copy],
      [law, copy],
    ],
    whole: [law, copy],
    check: (_, last) => {
      expect(last).toMatchObject({ unchanged: 2, compiled: 0, graph: null, report: null });
      return Promise.resolve();
    },
  },
  { name: 'a double that is loaded alone', loads: [[law, copy, other], [law]], whole: [law, other] },
  {
    name: 'files that are held are not compiled',
    loads: [
      [law, other],
      [law, other, local],
    ],
    whole: [law, other, local],
    check: (_, last) => {
      expect(last).toMatchObject({ unchanged: 2, compiled: 1, relinked: 0 });
      return Promise.resolve();
    },
  },
];

const pool: readonly MadeFile[] = [
  law,
  other,
  local,
  oldLocal,
  lenientLocal,
  restingLocal,
  newLaw,
  shortLaw,
  copy,
  code1,
  code2,
  code2Anew,
  explained,
  explainedBare,
  explainedElsewhere,
  firstCommentary,
  secondCommentary,
  rewritten,
  short,
  long,
  longNoMore,
  hunan,
  zhejiang,
  citesBoth,
  repealer,
  repealerNoMore,
];

/** Files of one load bear different names. */
const arbitraryLoad = fc
  .subarray([...pool], { minLength: 1, maxLength: 6 })
  .map((files) => files.filter(({ name }, at) => files.findIndex((one) => one.name === name) === at));

describe('loadFiles: the store holds what one compilation of all its files gives', () => {
  it.each(scenarios)('$name', async ({ loads, whole, check }) => {
    await inStore(async (store) => {
      let last: LoadedFiles | null = null;
      for (const files of loads) last = await loadFiles(store, files, { authority });
      await expectWhole(store, whole);
      if (last !== null) await check?.(store, last);
    });
  });

  it('in whatever loads they come', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryLoad, { minLength: 2, maxLength: 5 }), (loads) =>
        inStore(async (store) => {
          let held: readonly MadeFile[] = [];
          for (const files of loads) {
            await loadFiles(store, files, { authority });
            held = heldAfter(held, files);
          }
          await expectWhole(store, held);
        }),
      ),
      { numRuns: 40 },
    );
  });

  it(
    'in whatever parts one load comes, and doubles in two of them push neither out',
    { timeout: 300_000 },
    async () => {
      const parted = fc.tuple(arbitraryLoad, fc.integer({ min: 1, max: 3 }));
      await fc.assert(
        fc.asyncProperty(parted, ([files, size]) =>
          inStore(async (store) => {
            const among = new Set(files.map(idOfFile));
            const parts = Array.from({ length: Math.ceil(files.length / size) }, (_, at) =>
              files.slice(at * size, (at + 1) * size),
            );
            const held: number[] = [];
            const onCompiled = (ids: ReadonlySet<string>): void => void held.push(ids.size);
            for (const part of parts) {
              await loadFiles(store, part, { authority, among, onCompiled });
            }
            expect(held).toEqual(parts.map((_, at) => at * size));
            await expectWhole(store, files);
            for (const part of parts) {
              const again = await loadFiles(store, part, { authority, among });
              expect(again).toMatchObject({ unchanged: part.length, compiled: 0, report: null });
            }
          }),
        ),
        {
          numRuns: 40,
          examples: [
            [[[law, copy], 1]],
            [[[copy, other, law], 1]],
            [[[explained, local, explainedElsewhere], 2]],
          ],
        },
      );
    },
  );

  it('with what was extracted ahead', async () => {
    await inStore(async (store) => {
      const files = [law, other, local];
      const ahead = extractAhead([law, other], { count: 2 });
      await loadFiles(store, files, { authority, ahead });
      await expectWhole(store, files);
    });
  });

  // Neo4j plans each of the statements anew, which takes long on a machine that runs all tests at once.
  it('on Neo4j too', { timeout: 400_000 }, async ({ skip }) => {
    const address = await testNeo4j();
    if (address === null) return skip();
    const fixture = openNeo4jFixture(address);
    try {
      for (const files of [
        [other, local, explained],
        [law, long],
        [copy, longNoMore, explainedElsewhere],
      ]) {
        await loadFiles(fixture.store, files, { authority });
      }
      const kept = [other, local, copy, longNoMore, without(explained, 'STATUTE'), explainedElsewhere];
      await expectWhole(fixture.store, kept);
    } finally {
      await fixture.dispose();
    }
  });

  it('and a file that is broken changes nothing', async () => {
    await inStore(async (store) => {
      await loadFiles(store, [law], { authority });
      const broken = { name: 'broken.txt', bytes: new TextEncoder().encode('今天天气很好。') };
      await expect(loadFiles(store, [other, broken], { authority })).rejects.toThrow(/broken\.txt/u);
      await expectWhole(store, [law]);
    });
  });

  it('but for what was filled before files were kept, which it refuses to link with', async () => {
    await inStore(async (store) => {
      const { graph } = compileCorpus([law], { authority });
      const nodes = graph.nodes.filter(({ kind }) => kind !== 'SourceFile');
      const edges = graph.edges.filter(({ kind }) => kind !== 'READ_FROM');
      await store.load({ nodes, edges }, { mode: 'replace' });
      await expect(loadFiles(store, [other], { authority })).rejects.toThrow(/--replace/u);
    });
  });

  it('and keeps files out of search', async () => {
    await inStore(async (store) => {
      await loadFiles(store, [law], { authority });
      const page = await store.read(pagePlan({ family: 'SourceFile' }, {}, select(['text'])), { first: 2 });
      expect(page.edges.map(({ node }) => node.properties['text'])).toEqual([
        new TextDecoder().decode(law.bytes),
      ]);
    });
  });
});

describe('the files that the tests are made of', () => {
  it('are told apart', () => {
    expect(pool.filter((file) => pool.some((one) => one !== file && isSame(one, file)))).toEqual([]);
  });
});
