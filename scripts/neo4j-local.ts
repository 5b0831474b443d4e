import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { findJava, neo4jJars } from './neo4j-jars.ts';

export interface LocalNeo4jOptions {
  /** Folder of data, logs and configuration; made where it is missing. */
  readonly home: string;
  /** Port of Bolt; without one, or where it is taken, a free one. */
  readonly port?: number;
  /** Bounds of memory, as Java writes them. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** For minutes, not days: it starts sooner and takes less of the machine, but gets never as fast. */
  readonly brief?: boolean;
  readonly onDownload?: (folder: string) => void;
}

/** A Neo4j on this machine. It asks for no password and listens on 127.0.0.1 alone. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Id of its group of processes. */
  readonly group: number;
  /** Resolves when it has ended, stopped or by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The server asks for none; who reads the settings wants one. */
const ANY_PASSWORD = 'none';
const STARTS_WITHIN = 90_000;
const POLL = 100;

/**
 * Starts Neo4j Community from the Maven artefacts and waits until it answers. It ends with `stop()` and when this
 * process ends, however that happens: its keeper watches a pipe.
 *
 * @throws Neo4jMissingError where Java or Maven are missing
 * @throws Error with the last lines of its log where it does not start
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const java = await findJava();
  const jars = await neo4jJars(options.onDownload);
  const home = path.resolve(options.home);
  await refuseRunning(home);
  const port = await freePort(options.port ?? 0);
  await configure(home, port, options);
  const log = path.join(home, 'logs', 'console.log');
  const server = launch(java, jars, home, log, options);
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    server.child.stdin?.destroy();
    await server.ended;
    await rm(runningFile(home), { force: true });
  };
  try {
    await writeFile(runningFile(home), JSON.stringify({ pid: server.child.pid, uri }));
    await answers(uri, server);
    await warmUp(uri);
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start in ${home}: ${await lastLines(log)}`, { cause: error });
  }
  const { pid: group = 0 } = server.child;
  return { uri, username: 'neo4j', password: ANY_PASSWORD, group, ended: server.ended, stop };
}

const runningFile = (home: string): string => path.join(home, 'running.json');

/** Two servers cannot share a folder; a crashed one leaves its file, but no process. */
async function refuseRunning(home: string): Promise<void> {
  const text = await readFile(runningFile(home), 'utf8').catch(() => null);
  if (text === null) return;
  const { pid, uri } = JSON.parse(text) as { pid?: unknown; uri?: unknown };
  if (typeof pid === 'number' && isAlive(pid) && typeof uri === 'string' && (await isUp(uri))) {
    throw new Error(
      `A Neo4j already runs in ${home}, at ${uri} (process ${pid}): stop it or set NEO4J_URI=${uri}.`,
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The port asked for, where it is free, else any free one. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (wanted !== 0 && error.code === 'EADDRINUSE') resolve(freePort(0));
      else reject(error);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = address === null || typeof address === 'string' ? 0 : address.port;
      probe.close(() => resolve(port));
    });
  });
}

async function configure(home: string, port: number, options: LocalNeo4jOptions): Promise<void> {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': options.pageCache ?? '256m',
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'db.tx_log.preallocate': 'false',
    // Else a stop waits five seconds, twice, for connections that nobody has.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Else each index is read through in the background whenever a twentieth of it has changed, as every part of a load does.
    'db.index_sampling.background_enabled': 'false',
  };
  await mkdir(path.join(home, 'conf'), { recursive: true });
  await mkdir(path.join(home, 'logs'), { recursive: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  isEnded(): boolean;
}

function launch(java: string, jars: string, home: string, log: string, options: LocalNeo4jOptions): Running {
  const { heap = '1g', brief = false } = options;
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const args = [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    ...(brief ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseG1GC']),
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    path.join(jars, 'lib', '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${path.join(home, 'conf')}`,
  ];
  const output = openSync(log, 'w');
  // A group of its own: Ctrl-C reaches this process, which stops the server in order.
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'neo4j-keeper.mjs'), java, ...args], {
    stdio: ['pipe', output, output],
    detached: true,
  });
  closeSync(output);
  let done = false;
  const ended = new Promise<void>((resolve) => {
    const finish = (): void => {
      done = true;
      resolve();
    };
    child.on('exit', finish);
    child.on('error', finish);
  });
  return { child, ended, isEnded: () => done };
}

/** A server just started takes seconds over its first statement; this takes them off whoever comes next. */
const WARM_UP = `UNWIND range(1, 3) AS i
  CALL (i) { MATCH (n:Nothing {id: $id}) WHERE EXISTS { (n)-->() } WITH n ORDER BY n.id LIMIT 1 RETURN collect(n.id) AS ids }
  RETURN collect(ids)`;

async function warmUp(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  try {
    await driver.executeQuery(WARM_UP, { id: '' });
  } finally {
    await driver.close();
  }
}

async function isUp(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1_000, telemetryDisabled: true });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function answers(uri: string, server: Running): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN;
  while (!(await isUp(uri))) {
    if (server.isEnded()) throw new Error('Its process ended.');
    if (Date.now() > deadline) throw new Error(`It did not answer within ${STARTS_WITHIN / 1_000} s.`);
    await Promise.race([new Promise((resolve) => setTimeout(resolve, POLL)), server.ended]);
  }
}

async function lastLines(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  const lines = text.trim().split('\n');
  const told = lines.filter((line) => line.includes('Caused by') || line.includes('ERROR'));
  return (told.length > 0 ? told : lines).slice(-3).join(' / ') || 'it left no log.';
}
