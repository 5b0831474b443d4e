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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { EDGE_KINDS, FAMILIES } from '../../src/model/graph-schema.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { readAuthority, readSeedFiles } from '../../src/seed.ts';
import { exported, nastyGraph, seedGraph, xmlHoldable } from '../support/exported.ts';
import { sqlite, type LoadedStore } from '../support/loaded-stores.ts';
import { memoryStore } from '../support/memory-store.ts';
import { outsideReaders } from '../support/outside-readers.ts';

/** What the graph, and an export of it, says to readers that know nothing of fawang. */

const readOutside = await outsideReaders();
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

let folder = '';
const opened: LoadedStore[] = [];
const loaded = async (graph: PropertyGraph) => {
  const held = await sqlite.open(graph);
  if (held === null) throw new Error('There is no store.');
  opened.push(held);
  return held.store;
};
const read = async (...args: readonly string[]): Promise<unknown> => {
  if (readOutside === null) throw new Error('There are no readers.');
  return readOutside(...args);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-outside-'));
});
afterAll(async () => {
  for (const held of opened) await held.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = async (name: string, text: Promise<string>): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, await text);
  return path;
};

describe.skipIf(readOutside === null)('the seed texts, read by outsiders', () => {
  let graph: PropertyGraph;
  let store: LoadedStore['store'];
  beforeAll(async () => {
    graph = seedGraph();
    store = await loaded(graph);
  });
  const ids = (): string[] => graph.nodes.map(({ id }) => id).sort(byCodePoints);

  it('are GraphML to networkx and igraph', async () => {
    const path = await fileOf('seed.graphml', exported(store, 'graphml'));
    const found = await read('graphml', path);
    const counts = [graph.nodes.length, graph.edges.length];
    expect(found).toMatchObject({
      networkx: counts,
      igraph: counts,
      directed: true,
      ids: ids(),
      sameIds: true,
    });
  });

  it('are JSON-LD to rdflib, with ELI and schema.org terms and nothing fetched', async () => {
    const path = await fileOf('seed.jsonld', exported(store, 'jsonld'));
    const facts = graph.edges.filter(({ properties }) => Object.keys(properties).length > 0).length;
    expect(await read('jsonld', path, JSON.stringify(EDGE_KINDS))).toMatchObject({
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      statements: [facts, facts],
      effective: ['2022-12-01', '2024-05-31', '2025-12-01'].map(
        (day) => `"${day}"^^<http://www.w3.org/2001/XMLSchema#date>`,
      ),
      names: expect.arrayContaining(['中华人民共和国反电信网络诈骗法']) as unknown,
    });
  });

  it('are CSV to Python, without a cell that a spreadsheet would run', async () => {
    const nodes = await fileOf('seed.nodes.csv', exported(store, 'csv-nodes'));
    const edges = await fileOf('seed.edges.csv', exported(store, 'csv-edges'));
    expect(await read('csv', nodes, edges)).toEqual({
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      ids: ids(),
      formulas: [],
    });
  });
});

describe.skipIf(readOutside === null)('hard texts, read by outsiders', () => {
  const graph = nastyGraph();
  const store = memoryStore(graph);

  it('are GraphML all the same', async () => {
    const found = (await read('graphml', await fileOf('nasty.graphml', exported(store, 'graphml')))) as {
      readonly texts: Readonly<Record<string, string>>;
    };
    // What XML cannot hold is U+FFFD.
    const kept = (text: unknown): string => xmlHoldable(String(text));
    const texts = graph.nodes.map(({ id, properties }) => [kept(id), kept(properties['name'])]);
    expect(found).toMatchObject({ networkx: [10, 9], igraph: [10, 9] });
    expect(found.texts).toEqual(Object.fromEntries(texts));
  });

  it('are JSON-LD and CSV all the same', async () => {
    const path = await fileOf('nasty.jsonld', exported(store, 'jsonld'));
    expect(await read('jsonld', path, JSON.stringify(EDGE_KINDS))).toMatchObject({
      nodes: 10,
      edges: 9,
    });
    const nodes = await fileOf('nasty.nodes.csv', exported(store, 'csv-nodes'));
    const edges = await fileOf('nasty.edges.csv', exported(store, 'csv-edges'));
    expect(await read('csv', nodes, edges)).toMatchObject({ nodes: 10, edges: 9, formulas: [] });
  });
});

/** Sixty statutes are compiled first. */
const SLOW = { timeout: 180_000 };

describe.skipIf(readOutside === null)('Akoma Ntoso', () => {
  it(
    'of the seed texts and fifty others is valid, and has the eIds of the graph and all the words',
    SLOW,
    async () => {
      const files = [...readSeedFiles(), ...corpusFiles(50)];
      if (!existsSync(CORPUS)) console.warn('Only the seed texts: ../shared/corpus is not there.');
      const { graph } = compileCorpus(files, { authority: readAuthority() });
      const store = await loaded(graph);
      const out = join(folder, 'akn');
      mkdirSync(out);
      const uris = graph.nodes.filter(({ kind }) => kind === 'Instrument').map(({ id }) => id);
      for (const [index, uri] of uris.entries()) {
        writeFileSync(join(out, `${String(index)}.xml`), await exported(store, 'akn', { works: [uri] }));
      }
      const found = (await read('akn', out)) as Readonly<
        Record<string, { readonly errors: unknown; readonly eIds: readonly string[]; readonly text: string }>
      >;
      expect(uris.length).toBeGreaterThanOrEqual(existsSync(CORPUS) ? 55 : 6);
      const provisions = Map.groupBy(
        graph.nodes.filter(({ kind }) => KINDS.includes(kind)),
        ({ owner }) => owner,
      );
      for (const [index, uri] of uris.entries()) {
        const document = found[`${String(index)}.xml`];
        const held = provisions.get(uri) ?? [];
        expect(document?.errors, uri).toEqual([]);
        expect(document?.eIds.toSorted(), uri).toEqual(
          held.map(({ properties }) => properties['eId']).sort(),
        );
        const lines = held.flatMap(({ properties: { number, heading, text } }) =>
          [number, heading, text].flatMap((words) => String(words ?? '').split('\n')),
        );
        expect(lines.filter((line) => document?.text.includes(line) !== true)).toEqual([]);
      }
    },
  );
});

const KINDS: readonly string[] = FAMILIES.Provision.kinds;

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The odd ones that hold what few texts hold, and then every so many-th, so that each folder has its share. */
function corpusFiles(count: number): { name: string; bytes: Uint8Array }[] {
  if (!existsSync(CORPUS)) return [];
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const odd = names.filter((name) => ODD.some((part) => name.includes(part)));
  const step = Math.floor(names.length / (count - odd.length));
  const regular = names.filter((name, index) => index % step === 0 && !odd.includes(name));
  return [...odd, ...regular]
    .slice(0, Math.max(count, odd.length) + 2)
    .map((name) => ({ name, bytes: readFileSync(new URL(encodeURI(name), CORPUS)) }));
}

/** Annexes, paragraphs in items, items in items, sections without a chapter, parts, subparts, points, no articles. */
const ODD = [
  '地质资料管理条例(2017',
  '导弹及相关物项和技术出口管制条例(2002',
  '人民警察警衔标志式样',
  '信访条例(2005',
  '聊城市大气污染防治条例',
  '合同编',
  '刑法修正案（二）',
  '德州市制定地方性法规条例',
  '关于国务院管理干部的公司领导职数',
  '宪法.md',
] as const;
