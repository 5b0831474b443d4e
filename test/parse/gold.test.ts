import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/model/provision-walk.ts';
import { parseSeed, type SeedName } from './parse-text.ts';

/** What of an annotation (guidelines §10) this stage answers for. */
interface Gold {
  readonly instrument: { readonly title: string };
  readonly structure?: { readonly eIds: readonly string[] };
  readonly passages?: readonly { id: string; heading: string | null; kind: string; quote: string }[];
  readonly norms?: readonly Finding[];
  readonly liability?: readonly (Finding & { tiers: readonly { quote?: string }[] })[];
  readonly references?: readonly Finding[];
  readonly definitions?: readonly Finding[];
  readonly explains?: readonly { passage: string }[];
}
interface Finding {
  readonly at: string;
  readonly quote?: string;
  readonly condition?: string | null;
}

const read = (name: SeedName): Gold =>
  JSON.parse(readFileSync(new URL(`../gold/${name}.json`, import.meta.url), 'utf8')) as Gold;

/** The annotators copied 第二十二條 as printed; normalised text has 条. */
const folded = (quote: string): string => quote.replace(/條/gu, '条');

describe.each(['national', 'hunan', 'zhejiang', 'beijing'] as const)('%s', (name) => {
  const gold = read(name);
  const parsed = parseSeed(name);

  it('has exactly the eIds that were annotated', () => {
    expect([...parsed.eIds].sort()).toEqual([...(gold.structure?.eIds ?? [])].sort());
  });

  it('has its title', () => {
    expect(parsed.first.title).toBe(gold.instrument.title);
  });

  it('holds every annotated quote in the paragraph or in one of its items', () => {
    const nodes = new Map(parsed.nodes.map((node) => [node.eId, node]));
    const findings = [gold.norms, gold.liability, gold.references, gold.definitions].flatMap(
      (list) => list ?? [],
    );
    const missing = findings.flatMap((finding) => {
      const node = nodes.get(finding.at);
      const texts = node === undefined ? [] : [node, ...walk(node.children)].map(({ text }) => text.text);
      const tiers = 'tiers' in finding ? (finding.tiers as readonly { quote?: string }[]) : [];
      return [finding.quote ?? '', finding.condition ?? '', ...tiers.map((tier) => tier.quote ?? '')]
        .filter((quote) => !texts.some((text) => text.includes(folded(quote))))
        .map((quote) => `${finding.at}: ${quote}`);
    });
    expect(findings.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('slices the untouched file with every span', () => {
    for (const node of parsed.nodes) {
      const printed = parsed.first.source.decoded.slice(node.span.start, node.span.end);
      if (node.number !== null) {
        expect(printed.replace(/\s/gu, '').startsWith(node.number)).toBe(true);
      }
      for (const run of node.text.runs) {
        expect(run.start).toBeGreaterThanOrEqual(node.span.start);
        expect(run.start + run.length).toBeLessThanOrEqual(node.span.end);
      }
    }
  });
});

describe('the national law', () => {
  const { instruments } = parseSeed('national');

  it('has the interview glued behind article 50 as a second instrument', () => {
    expect(instruments.map((instrument) => instrument.form)).toEqual(['STATUTE', 'COMMENTARY']);
    expect(
      instruments[1]?.body.filter((passage) => passage.number !== null).map((passage) => passage.number),
    ).toEqual(['一、', '二、', '三、', '四、', '五、']);
  });

  it('cuts that interview into the passages that explain its articles', () => {
    const texts = new Set(instruments[1]?.body.map((passage) => passage.text.text));
    const missing = (read('national').explains ?? []).filter(({ passage }) => !texts.has(passage));
    expect(missing).toEqual([]);
  });

  it('joins what page breaks split, and writes 條 as 条', () => {
    const nodes = new Map([...walk(instruments[0]?.body ?? [])].map((node) => [node.eId, node.text.text]));
    expect(nodes.get('art_40__para_1')).toContain('由有关主管部门责令改正');
    expect(nodes.get('art_41__para_1__item_5')).toMatch(/监测识别和处置义务的；$/u);
    expect(nodes.get('art_32__para_3')).toContain('第二十二条和前款');
  });
});

describe('a commentary alone', () => {
  it('has the annotated passages', () => {
    const gold = read('opinions-commentary');
    const { first } = parseSeed('opinions-commentary');
    expect(first.form).toBe('COMMENTARY');
    expect(first.title).toBe(gold.instrument.title);
    expect(
      first.body.map((passage) => ({
        id: passage.eId,
        heading: passage.heading,
        kind: passage.passageKind,
        quote: passage.text.text.slice(0, 30),
      })),
    ).toEqual(gold.passages?.map(({ id, heading, kind, quote }) => ({ id, heading, kind, quote })));
  });
});
