import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { Neo4jMissingError } from '../../scripts/neo4j-jars.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../scripts/neo4j-local.ts';

/** Where the tests of Neo4j find one, or why there is none. */
export type TestNeo4j =
  | { readonly uri: string; readonly username: string; readonly password: string }
  | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that answers with a `TestNeo4j`, and starts one when it is first asked. */
    neo4jOnDemand: string;
  }
}

interface Started {
  readonly found: TestNeo4j;
  readonly stop: () => Promise<void>;
}

async function start(): Promise<Started> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  if (uri !== undefined && uri !== '') {
    const found = { uri, username: username ?? 'neo4j', password: password ?? '' };
    return { found, stop: () => Promise.resolve() };
  }
  const home = await mkdtemp(path.join(tmpdir(), 'fawang-neo4j-'));
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  let server: LocalNeo4j;
  try {
    server = await startLocalNeo4j({ home, brief: true });
  } catch (error) {
    await remove();
    if (!(error instanceof Neo4jMissingError)) throw error;
    return { found: { missing: error.message }, stop: () => Promise.resolve() };
  }
  const { uri: local, username: user, password: secret } = server;
  const stop = async (): Promise<void> => {
    await server.stop();
    await remove();
  };
  return { found: { uri: local, username: user, password: secret }, stop };
}

/**
 * Global set-up: one Neo4j for the whole run, started when the first test file asks for it, and stopped with the
 * run. `NEO4J_URI` names one that is there already.
 */
// Vitest takes a global set-up from `setup`.
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Started> | null = null;
  const server = createServer((_, response) => {
    started ??= start();
    started.then(
      ({ found }) => response.end(JSON.stringify(found)),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  await listening(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The set-up has no port.');
  project.provide('neo4jOnDemand', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    const running = await started?.catch(() => null);
    await running?.stop();
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
