import { describe, it } from 'vitest';
import { openNeo4jFixture, testNeo4j } from '../support/neo4j-fixture.ts';
import { storeContract } from './contract.ts';

const address = await testNeo4j();

if (address === null) {
  describe('Neo4j: the store contract', () => {
    it.skip('needs a Neo4j');
  });
} else {
  storeContract('Neo4j', () => Promise.resolve(openNeo4jFixture(address)));
}
