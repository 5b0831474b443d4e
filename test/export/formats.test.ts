import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { csvCell } from '../../src/export/csv.ts';
import { cypherString } from '../../src/export/cypher.ts';
import { EXPORT_FORMATS, exportGraph } from '../../src/export/export-graph.ts';
import { ExportFault } from '../../src/export/export-fault.ts';
import { GRAPH_FORMATS, isGraphFormat } from '../../src/export/graph-formats.ts';
import { iriOf } from '../../src/export/iri.ts';
import { GraphFileError, readJsonLines } from '../../src/export/read-json-lines.ts';
import { xmlAttribute, xmlText } from '../../src/export/xml-text.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { exported, nastyGraph, seedGraph, unprintable, xmlHoldable } from '../support/exported.ts';
import { sqlite, type LoadedStore } from '../support/loaded-stores.ts';
import { memoryStore } from '../support/memory-store.ts';

const LAW = '/cn/反电信网络诈骗法@2022-09-02';
const DUTY = `${LAW}#art_12__para_1~norm_1`;

let seed: PropertyGraph;
let held: LoadedStore | null = null;
const store = () => {
  if (held === null) throw new Error('There is no store.');
  return held.store;
};
beforeAll(async () => {
  seed = seedGraph();
  held = await sqlite.open(seed);
});
afterAll(() => held?.dispose());

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n').slice(0, -1);
}

/** How many nodes and edges a text of each format holds, counted by the plainest sign of each. */
function counted(
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly [number, number]>> {
  const matches = (format: string, sign: RegExp): number => texts[format]?.match(sign)?.length ?? 0;
  const { '@graph': objects }: { '@graph': Record<string, unknown>[] } = JSON.parse(texts['jsonld'] ?? '');
  const triples = objects.filter((object) => object['@type'] === undefined);
  const statements = objects.filter((object) => object['@type'] === 'rdf:Statement');
  return {
    jsonl: [matches('jsonl', /^\{"id":/gmu), matches('jsonl', /^\{"kind":/gmu)],
    graphml: [matches('graphml', /^<node /gmu), matches('graphml', /^<edge /gmu)],
    jsonld: [objects.length - triples.length - statements.length, triples.length],
    csv: [matches('csv-nodes', /\r\n/gu) - 1, matches('csv-edges', /\r\n/gu) - 1],
    cypher: [matches('cypher', /^\{`id`:/gmu), matches('cypher', /^\{from:/gmu)],
  };
}

const all = async (more: Parameters<typeof exported>[2] = {}): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      Object.keys(GRAPH_FORMATS)
        .filter(isGraphFormat)
        .map(async (format) => [format, await exported(store(), format, more)] as const),
    ),
  );

describe('the formats of a graph', () => {
  it('hold the same numbers of nodes and edges: of everything', async () => {
    const counts = counted(await all());
    for (const count of Object.values(counts)) expect(count).toEqual([seed.nodes.length, seed.edges.length]);
  });

  it('hold the same of a law, named by its work or by its version', async () => {
    const byVersion = await all({ works: [LAW] });
    expect(await all({ works: ['/cn/反电信网络诈骗法'] })).toEqual(byVersion);
    const [first, ...others] = Object.values(counted(byVersion));
    expect(first?.[0]).toBeGreaterThan(400);
    expect(first?.[0]).toBeLessThan(seed.nodes.length);
    for (const count of others) expect(count).toEqual(first);
  });

  it('hold the same of what is near a duty: who bears it, what states it, what punishes its breach', async () => {
    const near = await all({ nodes: [DUTY], depth: 1 });
    for (const count of Object.values(counted(near))) expect(count).toEqual([4, 5]);
    expect(near['jsonl']).toContain(`"id":"${LAW}#art_39__para_1~penalty_1"`);
    const wider = counted(await all({ nodes: [DUTY], depth: 2 }));
    expect(new Set(Object.values(wider).map(String)).size).toBe(1);
  });

  it('give the same bytes each time', async () => {
    expect(await all()).toEqual(await all());
  });

  it('come back from lines of JSON as the graph they were, with its data version', async () => {
    const graph = await readJsonLines(linesOf(await exported(store(), 'jsonl')));
    const again = await sqlite.open(graph);
    expect((await again?.store.version())?.name).toBe((await store().version())?.name);
    await again?.dispose();
  });

  it('hold any text, and come back from lines of JSON with it', async () => {
    const graph = nastyGraph();
    const nasty = memoryStore(graph);
    const text = await exported(nasty, 'jsonl');
    expect(unprintable(text)).toEqual(['\n', '\u007F', '\u0085', '\uFFFE', '\uFFFF']);
    expect(text).not.toMatch(/[\u2028\u2029]/u);
    expect(await readJsonLines(linesOf(text))).toEqual(graph);
    const xml = await exported(nasty, 'graphml');
    expect(unprintable(xml)).toEqual(['\t', '\n', '\u007F', '\u0085']);
    expect(xml).not.toContain(']]>');
    // In Cypher a row of a list is a line, and nothing in it can act on a terminal.
    expect(unprintable(await exported(nasty, 'cypher'))).toEqual(['\n', '\uFFFE', '\uFFFF']);
  });
});

describe('a graph file', () => {
  const file = () => exported(memoryStore(nastyGraph()), 'jsonl');
  test.each([
    { name: 'is no graph file', change: () => '{"a":1}\n', message: /^Line 1: / },
    {
      name: 'is cut short',
      change: (text: string) => text.slice(0, text.indexOf('{"end"')),
      message: /ends before/,
    },
    {
      name: 'lacks a line',
      change: (text: string) => text.split('\n').toSpliced(1, 1).join('\n'),
      message: /missing/,
    },
    { name: 'was changed', change: (text: string) => text.replace('"OTHER"', '"STATE"'), message: /changed/ },
    { name: 'is no JSON', change: (text: string) => text.replace('{"id"', '{id'), message: /^Line 2: / },
    {
      name: 'has a kind that is none',
      change: (text: string) => text.replace('"kind":"Actor"', '"kind":"Ghost"'),
      message: /kind: unknown kind of node/,
    },
  ])('that $name is refused', async ({ change, message }) => {
    const read = readJsonLines(linesOf(change(await file())));
    await expect(read).rejects.toThrow(GraphFileError);
    await expect(read).rejects.toThrow(message);
  });
});

describe('a request that cannot be met', () => {
  test.each([
    [{ works: ['/cn/无'] }, /No work or instrument has the uri \/cn\/无/u],
    [{ works: ['/cn/刑法'] }, /only the name is known/u],
    [{ works: [LAW], nodes: [DUTY] }, /not both/u],
    [{ nodes: ['/actor/无'] }, /There is no node \/actor\/无/u],
    [{ nodes: [DUTY], depth: 3, most: 10 }, /more than 10/u],
    [{ format: 'akn' as const }, /exactly one/u],
    [{ format: 'akn' as const, works: [LAW, LAW] }, /exactly one/u],
  ])('%j is refused in words', async (more, message) => {
    const fault = await exported(store(), 'jsonl', more).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ExportFault);
    expect(String(fault)).toMatch(message);
  });

  it('names each format once', () => {
    expect(EXPORT_FORMATS).toEqual(['jsonl', 'graphml', 'jsonld', 'csv-nodes', 'csv-edges', 'cypher', 'akn']);
  });

  it('lets the store go where the reader stops', async () => {
    const { pieces } = await exportGraph(store(), {
      format: 'jsonl',
      works: [],
      nodes: [],
      depth: 0,
      most: 0,
    });
    for await (const piece of pieces) if (piece !== '') break;
    expect((await exported(store(), 'jsonl')).length).toBeGreaterThan(1_000);
  });
});

/** Reads RFC 4180, as strictly as it is written. */
function csvCells(row: string): readonly string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|$)/uy;
  for (;;) {
    const match = cell.exec(row);
    if (match === null) throw new Error(`No CSV at ${String(cell.lastIndex)}: ${row}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
}

/** What an XML parser gives for escaped text. */
function xmlParsed(escaped: string): string {
  return escaped
    .replace(/\r\n?/gu, '\n')
    .replace(/&(?:#(\d+)|(\w+));/gu, (_, code: string | undefined, name: string) =>
      code === undefined
        ? ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '?')
        : String.fromCodePoint(Number(code)),
    );
}

/** What Cypher reads from literals joined by `+`. */
function cypherParsed(expression: string): string {
  const signs = Array.from(expression);
  let read = '';
  let inside = false;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (sign === "'") {
      inside = !inside;
    } else if (!inside) {
      // Between two literals there is one plus and nothing else.
      if (sign !== '+' || signs[at - 1] !== "'" || signs[at + 1] !== "'")
        throw new Error(`Outside: ${expression}`);
    } else if (sign === '\\') {
      at += 1;
      const escaped = signs[at] ?? '';
      read += { n: '\n', r: '\r', t: '\t' }[escaped] ?? escaped;
    } else {
      read += sign;
    }
  }
  if (inside) throw new Error(`Open: ${expression}`);
  return read;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\',;<>&]\\u0027 甲𠮷\u0000\u2028\uFFFE') }),
);

describe('escaping', () => {
  it('keeps any text in a CSV cell, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const cells = csvCells(texts.map(csvCell).join(','));
        expect(cells.map((cell, index) => (cell === texts[index] ? cell : cell.slice(1)))).toEqual(texts);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });

  it('keeps any text in XML, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = xmlHoldable(text);
        expect(xmlParsed(xmlText(text))).toBe(kept);
        expect(xmlText(text)).not.toMatch(/<|\]\]>/u);
        const attribute = xmlAttribute(text);
        expect(attribute.slice(1, -1)).not.toMatch(/["<\t\r\n]/u);
        expect(xmlParsed(attribute.slice(1, -1))).toBe(kept);
      }),
    );
  });

  it('never puts a backslash before a u of the text into Cypher', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = cypherString(text);
        // What Neo4j reads first: \uXXXX, whatever stands before it.
        const decoded = literal.replace(/\\u([0-9A-F]{4})/gu, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        const read = cypherParsed(decoded);
        expect(read).toBe(text);
      }),
    );
    expect(cypherString(String.raw`\u0027 OR 1=1`)).toBe(String.raw`'\\'+'u0027 OR 1=1'`);
  });

  test.each([
    ['/cn/反洗钱法@2024-11-08#art_3__para_1~norm_2', '/cn/反洗钱法@2024-11-08#art_3__para_1~norm_2'],
    ['/file/ab/../law (1).md', '/file/ab/%2E%2E/law%20(1).md'],
    ['/actor/a?b#c#d%', '/actor/a%3Fb#c%23d%25'],
  ])('makes a reference of the id %s', (id, iri) => {
    expect(iriOf(id)).toBe(iri);
  });
});
