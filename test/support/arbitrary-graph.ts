import fc from 'fast-check';
import type { PropertyDeclaration } from '../../src/model/graph-properties.ts';
import {
  EDGE_KINDS,
  FAMILY_NAMES,
  EDGES,
  FAMILIES,
  propertiesOf,
  type EdgeDeclaration,
  type Family,
  type NodeKind,
} from '../../src/model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyValue } from '../../src/model/property-graph.ts';
import { graphOf } from './graph.ts';

/** Few words, so that values, filters and queries meet; some hard to store, fold or order. */
export const WORDS = [
  '公安',
  '公安机关',
  '罚款',
  '罰',
  '50',
  'A',
  '',
  '%',
  '"a',
  '𠮷',
  '（',
  'é',
  '第２条',
] as const;

const OWNERS = ['/cn/甲法@2020-01-01', '/cn/乙法@2021-01-01'] as const;

/** Any value that a property may have. */
export function arbitraryValue(declaration: PropertyDeclaration): fc.Arbitrary<NonNullable<PropertyValue>> {
  switch (declaration.type) {
    case 'string':
      return declaration.values === undefined
        ? fc.oneof(
            fc.constantFrom(...WORDS),
            fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((words) => words.join('')),
          )
        : fc.constantFrom(...declaration.values.slice(0, 3));
    case 'integer':
      return fc.constantFrom(-1, 0, 1, 2, 500_000);
    case 'number':
      return fc.constantFrom(0, 0.2, 0.5, 1, 5);
    case 'boolean':
      return fc.boolean();
    case 'strings':
      return fc.array(fc.constantFrom(...WORDS), { maxLength: 3 });
  }
}

function arbitraryProperties(
  declared: Readonly<Record<string, PropertyDeclaration>>,
): fc.Arbitrary<Record<string, PropertyValue>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(declared).map(([name, declaration]) => [
        name,
        declaration.unique === true
          ? fc.constant(null)
          : declaration.required === true
            ? arbitraryValue(declaration)
            : fc.option(arbitraryValue(declaration), { nil: null, freq: 2 }),
      ]),
    ),
  );
}

function arbitraryNode(family: Family, index: number): fc.Arbitrary<GraphNode> {
  const id = `${family}/${index}`;
  const kinds: readonly NodeKind[] = FAMILIES[family].kinds;
  const unique = Object.entries(propertiesOf(family)).filter(
    ([, declaration]) => declaration.unique === true,
  );
  const lacking = (kind: NodeKind): readonly string[] =>
    Object.entries(propertiesOf(family)).flatMap(([name, declared]) =>
      declared.kinds?.includes(kind) === false ? [name] : [],
    );
  // Some of the kinds, and one that lacks a property that others have.
  const drawn = new Set([
    ...kinds.slice(0, 3),
    ...kinds.filter((kind) => lacking(kind).length > 0).slice(0, 1),
  ]);
  return fc
    .record({
      kind: fc.constantFrom(...drawn),
      owner: fc.constantFrom(null, ...OWNERS),
      properties: arbitraryProperties(propertiesOf(family)),
    })
    .map(({ kind, owner, properties }) => ({
      id,
      kind,
      owner,
      properties: {
        ...properties,
        ...Object.fromEntries(lacking(kind).map((name) => [name, null])),
        ...Object.fromEntries(unique.map(([name]) => [name, id])),
      },
    }));
}

/** Small graphs of all families, densely joined, with any property absent that may be. Ids are `Norm/3`. */
export const arbitraryGraph: fc.Arbitrary<PropertyGraph> = fc
  .record({
    sizes: fc.tuple(...FAMILY_NAMES.map(() => fc.integer({ min: 0, max: 4 }))),
    seeds: fc.array(
      fc.record({
        kind: fc.constantFrom(...EDGE_KINDS),
        from: fc.nat(100),
        to: fc.nat(100),
        position: fc.integer({ min: 0, max: 3 }),
        owner: fc.constantFrom(null, ...OWNERS),
      }),
      { maxLength: 80 },
    ),
  })
  .chain(({ sizes, seeds }) =>
    fc
      .tuple(
        fc.tuple(
          ...FAMILY_NAMES.flatMap((family, at) =>
            Array.from({ length: sizes[at] ?? 0 }, (_, index) => arbitraryNode(family, index)),
          ),
        ),
        fc.tuple(...seeds.map(({ kind }) => arbitraryProperties(EDGES[kind].properties))),
      )
      .map(([nodes, properties]) => {
        const edges = new Map<string, GraphEdge>();
        const names = new Map<string, Readonly<Record<string, string>>>();
        seeds.forEach(({ kind, from, to, position, owner }, at) => {
          const start = endOf(nodes, EDGES[kind].from, from);
          const end = endOf(nodes, EDGES[kind].to, to);
          if (start === null || end === null) return;
          const { named }: EdgeDeclaration = EDGES[kind];
          if (named !== undefined && end.startsWith(`${named.to}/`)) {
            // The first edge tells which name the node bears.
            const known = names.get(start)?.[named.by];
            if (known !== undefined && known !== end) return;
            names.set(start, { [named.by]: end });
          }
          const edge = { kind, from: start, to: end, owner, position, properties: properties[at] ?? {} };
          edges.set(`${kind} ${start} ${end}`, edge);
        });
        const renamed = nodes.map((node) => ({
          ...node,
          properties: { ...node.properties, ...names.get(node.id) },
        }));
        return graphOf(renamed, edges.values());
      }),
  );

function endOf(nodes: readonly GraphNode[], families: readonly Family[], pick: number): string | null {
  const fitting = nodes.filter((node) => families.some((family) => node.id.startsWith(`${family}/`)));
  return fitting[pick % Math.max(1, fitting.length)]?.id ?? null;
}
