import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES, EDGES, FAMILIES, propertiesOf } from '../../src/model/graph-schema.ts';
import { compilePlan } from '../../src/store/neo4j/compile-plan.ts';
import { printSchema, SEARCH_INDEX } from '../../src/store/neo4j/schema-statements.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { RESERVED_EDGE_PROPERTIES, RESERVED_NODE_PROPERTIES } from '../../src/store/neo4j/vocabulary.ts';
import { arbitraryRead } from '../support/arbitrary-plan.ts';

describe('schema/graph.cypher', () => {
  it('is what the declaration of the graph asks for', async () => {
    await expect(printSchema()).toMatchFileSnapshot('../../schema/graph.cypher');
  });
});

describe('declared names', () => {
  it('are none that the store uses itself', () => {
    for (const family of FAMILY_NAMES) {
      for (const name of RESERVED_NODE_PROPERTIES) expect(propertiesOf(family)).not.toHaveProperty(name);
    }
    for (const { properties } of Object.values(EDGES)) {
      for (const name of RESERVED_EDGE_PROPERTIES) expect(properties).not.toHaveProperty(name);
    }
  });

  it('are safe in a statement', () => {
    const names = [
      ...FAMILY_NAMES,
      ...FAMILY_NAMES.flatMap((family) => [...FAMILIES[family].kinds, ...Object.keys(propertiesOf(family))]),
      ...Object.entries(EDGES).flatMap(([kind, { properties }]) => [kind, ...Object.keys(properties)]),
    ];
    for (const name of names) expect(name).toMatch(/^[A-Z_]+$/iu);
  });
});

describe('a statement', () => {
  it('depends on the shape of the plan alone, and holds no value', () => {
    fc.assert(
      fc.property(arbitraryRead, ({ plan }) => {
        const { text } = compilePlan(plan, new Set());
        const renamed = JSON.parse(JSON.stringify(plan).replaceAll(/"p\d+"/gu, '"p"')) as typeof plan;
        expect(compilePlan(renamed, new Set()).text).toEqual(text);
        for (const written of [text.settled, text.moving]) {
          // Quotes are in one place only, round the name of the index.
          expect(written.replaceAll(`'${SEARCH_INDEX}'`, '')).not.toMatch(/['"]/u);
        }
        expect(text.settled).not.toMatch(/since|until/u);
      }),
    );
  });
});

describe('openNeo4jStore', () => {
  it('refuses a name that is no word of the search index', () => {
    const address = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret' };
    for (const dataset of ['', 'two words', '"', '法', 'a'.repeat(61)]) {
      expect(() => openNeo4jStore({ ...address, dataset })).toThrow(/no name of a dataset/u);
    }
  });
});
