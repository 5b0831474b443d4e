import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { annotate } from '../../src/export/annotations.ts';
import type { Annotation } from '../../src/export/interchange.ts';
import type { SourceFile } from '../../src/model/source-text.ts';
import { readAuthority, readSeedFiles } from '../../src/seed.ts';
import { simplified } from '../../src/text/script.ts';
import { traditional } from '../support/traditional.ts';

/** A statute printed in traditional script is the same law: it gives the same findings, in its own letters. */

const authority = readAuthority();
const seed = [...readSeedFiles()];
const inTraditional = ({ name, bytes }: SourceFile): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(traditional(new TextDecoder().decode(bytes))),
});

const compile = (files: readonly SourceFile[]) => compileCorpus(files, { authority });
type Compiled = ReturnType<typeof compile>;

const annotationsOf = (compiled: Compiled): readonly Annotation[] => [
  ...annotate(compiled, '2026-01-01').values(),
];
const folded = (value: unknown): unknown => JSON.parse(simplified(JSON.stringify(value)));

const plain = compile(seed);
const printed = compile(seed.map(inTraditional));

describe('texts in traditional script', () => {
  it('give the findings of the simplified ones, place by place', () => {
    expect(folded(annotationsOf(printed))).toEqual(folded(annotationsOf(plain)));
  });

  it('give the nodes and edges of the simplified ones', () => {
    const outline = ({ graph }: Compiled) => ({
      nodes: graph.nodes.filter(({ kind }) => kind !== 'SourceFile').map(({ id, kind }) => `${kind} ${id}`),
      edges: new Set(
        graph.edges
          .filter(({ kind }) => kind !== 'READ_FROM')
          .map(({ from, kind, to }) => `${from} ${kind} ${to}`),
      ),
    });
    expect(outline(printed)).toEqual(outline(plain));
  });

  it('are quoted in their own letters', () => {
    const words = (annotations: readonly Annotation[]) =>
      annotations.map((one) => ({
        title: one.instrument.title,
        captions: one.structure?.captions,
        norms: one.norms.map(({ quote, condition }) => [quote, condition]),
        tiers: one.liability.flatMap(({ tiers }) => tiers.map(({ quote }) => quote)),
        references: one.references.map(({ quote }) => quote),
        definitions: one.definitions.map(({ term, quote }) => [term, quote]),
        passages: one.passages?.map(({ heading, quote }) => [heading, quote]),
      }));
    const expected = JSON.stringify(words(annotationsOf(plain)));
    expect(words(annotationsOf(printed))).toEqual(JSON.parse(traditional(expected)));
  });

  it('share uris, works and actors with the simplified ones', () => {
    const national = annotationsOf(printed).find(({ source }) => source.startsWith('000'));
    expect(national?.instrument.title).toBe('中華人民共和國反電信網絡詐騙法');
    expect(national?.instrument.shortTitle).toBe('反電信網絡詐騙法');
    expect(national?.instrument.uri).toBe('/cn/反电信网络诈骗法@2022-09-02');
    expect(national?.norms[0]?.bearers).toEqual(['有关部门', '有关单位', '有关个人']);
  });

  it('are linked with texts in simplified script', () => {
    const mixed = compile(seed.map((file, index) => (index % 2 === 0 ? inTraditional(file) : file)));
    expect(folded(annotationsOf(mixed))).toEqual(folded(annotationsOf(plain)));
  });
});
