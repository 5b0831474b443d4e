import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startLocalNeo4j, type LocalNeo4j } from './neo4j-local.ts';

/**
 * `npm run neo4j`: a local Neo4j with its data under data/neo4j, until Ctrl-C. With `--serve` (`npm run
 * start:neo4j`) the server runs on it, and both end together.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const BOLT_PORT = 7687;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let stopping = false;
const stop = new Promise<void>((resolve) => {
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      stopping = true;
      resolve();
    });
  }
});

try {
  const server = await startLocalNeo4j({
    home: path.join(ROOT, 'data', 'neo4j'),
    port: BOLT_PORT,
    onDownload: (folder) => console.error(`Downloading Neo4j to ${folder}, once …`),
  });
  console.log(`Neo4j answers at ${server.uri} (no password, on this machine alone).`);
  if (process.argv.includes('--serve')) {
    await serveOn(server);
  } else {
    const settings = `NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password}`;
    console.log(`Use it with ${settings} npm start. Ctrl-C stops it.`);
    await Promise.race([stop, server.ended]);
    if (!stopping) throw new Error('Neo4j ended by itself: see data/neo4j/logs.');
    await server.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs the server until it ends or a signal comes; it is done before its store goes. */
async function serveOn(neo4j: LocalNeo4j): Promise<void> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  };
  delete environment['NEO4J_DATABASE'];
  const main = path.join(ROOT, 'src', 'main.ts');
  const server = spawn(process.execPath, ['--max-semi-space-size=64', main], {
    stdio: 'inherit',
    env: environment,
  });
  const ended = once(server, 'exit');
  try {
    await Promise.race([stop, ended, neo4j.ended]);
    if (isRunning(server)) server.kill('SIGTERM');
    await ended;
    process.exitCode = stopping ? 0 : (server.exitCode ?? 1);
  } finally {
    await neo4j.stop();
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
