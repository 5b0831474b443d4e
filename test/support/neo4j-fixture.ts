import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { openNeo4jStore, type Neo4jStoreOptions } from '../../src/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoreFixture, StoredCounts } from '../store/contract.ts';
import type { TestNeo4j } from './neo4j-server.ts';

export type Neo4jAddress = Exclude<TestNeo4j, { missing: string }>;

/**
 * The Neo4j of this run, started now if it is not yet; null where there is none and the tests are left out, which
 * one line tells.
 *
 * @throws Error where there is none under CI=true
 */
export async function testNeo4j(): Promise<Neo4jAddress | null> {
  const response = await fetch(inject('neo4jOnDemand'));
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  const found = JSON.parse(text) as TestNeo4j;
  if (!('missing' in found)) return found;
  if (process.env['CI'] === 'true') throw new Error(found.missing);
  console.warn(`The tests of the Neo4j store are left out: ${found.missing}`);
  return null;
}

/** The operators with which Neo4j would run each statement. */
export async function explain(
  address: Neo4jAddress,
  statements: Iterable<readonly [text: string, parameters: Readonly<Record<string, unknown>>]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const driver = driverFor(address);
  const session = driver.session();
  const operators = new Map<string, string[]>();
  try {
    for (const [text, parameters] of statements) {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      const found: string[] = [];
      const visit = (plan: Plan): void => {
        found.push(plan.operatorType);
        plan.children.forEach(visit);
      };
      if (summary.plan !== false) visit(summary.plan);
      operators.set(text, found);
    }
  } finally {
    await session.close();
    await driver.close();
  }
  return operators;
}

function driverFor({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** Runs a statement beside the store. */
export async function runCypher(
  address: Neo4jAddress,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (readonly unknown[])[]> {
  const driver = driverFor(address);
  try {
    const session = driver.session();
    const { records } = await session.run(text, parameters);
    await session.close();
    return records.map((record) => [...record.values()]);
  } finally {
    await driver.close();
  }
}

const CURRENT = `MATCH (d:FawangDataset {name: $dataset}) WITH max(d.generation) AS g
  MATCH (n:LegalNode) WHERE n.dataset = $dataset AND n.id IS NOT NULL AND n.since <= g AND n.until > g`;

async function probe(address: Neo4jAddress, dataset: string): Promise<StoredCounts> {
  const nodes = await runCypher(address, `${CURRENT} RETURN count(n), count(n) - count(DISTINCT n.id)`, {
    dataset,
  });
  const edges = await runCypher(
    address,
    `${CURRENT} MATCH (n)-[r]->() WHERE r.since <= g AND r.until > g RETURN count(r)`,
    { dataset },
  );
  return {
    nodes: Number(nodes[0]?.[0]),
    edges: Number(edges[0]?.[0]),
    repeatedIds: Number(nodes[0]?.[1]),
  };
}

export interface Neo4jFixture extends StoreFixture {
  readonly dataset: string;
  openWith(more: Partial<Neo4jStoreOptions>): Store;
}

/** Milliseconds: planning a statement takes seconds on a machine that runs all tests at once. */
const PATIENT = 30_000;

/** A store over a new dataset of the run's Neo4j. */
export function openNeo4jFixture(address: Neo4jAddress, more: Partial<Neo4jStoreOptions> = {}): Neo4jFixture {
  const dataset = `test-${randomUUID()}`;
  const opened: Store[] = [];
  const openWith = (extra: Partial<Neo4jStoreOptions>): Store => {
    const store = openNeo4jStore({ ...address, dataset, readTimeout: PATIENT, ...more, ...extra });
    opened.push(store);
    return store;
  };
  return {
    dataset,
    store: openWith({}),
    openWith,
    openAnother: () => Promise.resolve(openWith({})),
    probe: () => probe(address, dataset),
    dispose: async () => {
      await Promise.all(opened.map((store) => store.close()));
      await runCypher(
        address,
        `MATCH (n:LegalNode) WHERE n.dataset = $dataset AND n.id IS NOT NULL DETACH DELETE n`,
        { dataset },
      );
      await runCypher(
        address,
        `MATCH (d:FawangDataset {name: $dataset}) DELETE d
         WITH count(*) AS ignored MATCH (o:FawangOutside|FawangTally|FawangJournal) WHERE o.dataset = $dataset DELETE o`,
        { dataset },
      );
    },
  };
}
