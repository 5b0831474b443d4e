import { describe, expect, it } from 'vitest';
import { explain, openNeo4jFixture, testNeo4j } from '../support/neo4j-fixture.ts';
import { storeContract } from './contract.ts';

const address = await testNeo4j();
/** Each statement of this file's stores, with the parameters of its first use. */
const statements = new Map<string, Readonly<Record<string, unknown>>>();

/** Statements that are explained, evenly drawn: each takes a third of a second, and random plans make hundreds alike. */
const EXPLAINED = 200;

/** What reads a label or the whole database from end to end. */
const SCANS = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|AllRelationshipsScan|RelationshipTypeScan/u;
/** What reads an index from end to end: as good as a seek to Neo4j, where the index was made of nothing. */
const INDEX_SCAN = 'NodeIndexScan';
const SEEKS = /USING INDEX|\.(?:id|owner) = /u;
/** Statements that have no plan. */
const UNPLANNED = /^(?:CREATE (?:CONSTRAINT|INDEX|FULLTEXT)|SHOW|RETURN 1)/u;

if (address === null) {
  describe('Neo4j: the store contract', () => {
    it.skip('needs a Neo4j');
  });
} else {
  const onStatement = (text: string, parameters: Readonly<Record<string, unknown>>): void => {
    if (!statements.has(text)) statements.set(text, parameters);
  };
  // Each random plan is a new statement, and planning one is what takes long.
  storeContract('Neo4j', () => Promise.resolve(openNeo4jFixture(address, { onStatement })), {
    randomGraphs: 8,
  });

  describe('Neo4j: the statements of the contract', () => {
    it('all find their nodes by an index', { timeout: 300_000 }, async () => {
      const planned = [...statements].filter(([text]) => !UNPLANNED.test(text));
      expect(planned.length).toBeGreaterThan(50);
      const step = Math.max(1, planned.length / EXPLAINED);
      const drawn = planned.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
      const scanning: string[] = [];
      for (const [text, operators] of await explain(address, drawn)) {
        expect(operators).not.toEqual([]);
        const seeks = SEEKS.test(text);
        if (operators.some((operator) => SCANS.test(operator) || (seeks && operator === INDEX_SCAN)))
          scanning.push(text);
      }
      expect(scanning).toEqual([]);
    });
  });
}
