import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A server that is held against the others. */
export interface Side {
  readonly name: SideName;
  readonly url: string;
  readonly process: ChildProcess;
}

export const SIDE_NAMES = ['Neo4j', 'SQLite', '@neo4j/graphql', 'by hand', 'empty Yoga'] as const;
export type SideName = (typeof SIDE_NAMES)[number];

/** Which of the three requests of an operation a side takes; null for one that answers a constant. */
export const DIALECTS = {
  Neo4j: 'ours',
  SQLite: 'ours',
  '@neo4j/graphql': 'library',
  'by hand': 'byHand',
  'empty Yoga': null,
} as const satisfies Record<SideName, 'ours' | 'library' | 'byHand' | null>;

/** Where the data lies. */
export interface Stores {
  readonly file: string;
  readonly neo4jUri: string;
  readonly neo4jPassword: string;
}

/** Flags that every server runs with, so that none has an advantage by them. */
const NODE_FLAGS = ['--max-semi-space-size=64'];
const STARTS_WITHIN = 120_000;
const ENDS_WITHIN = 12_000;

const scriptOf = (name: SideName): string => {
  const script = {
    Neo4j: '../src/main.ts',
    SQLite: '../src/main.ts',
    '@neo4j/graphql': 'servers/library.ts',
    'by hand': 'servers/by-hand.ts',
    'empty Yoga': 'servers/empty.ts',
  }[name];
  return path.join(import.meta.dirname, script);
};

function environmentOf(name: SideName, { file, neo4jUri, neo4jPassword }: Stores): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: '0',
    LOG_LEVEL: 'error',
    NEO4J_URI: '',
    NEO4J_DATABASE: '',
  };
  if (name === 'SQLite') return { ...environment, DATA_FILE: file };
  if (name === 'empty Yoga') return environment;
  return { ...environment, NEO4J_URI: neo4jUri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: neo4jPassword };
}

/**
 * Starts a server and waits until it tells its address.
 *
 * @param settings more of its environment
 * @throws Error where it ends before that
 */
export async function startSide(
  name: SideName,
  stores: Stores,
  settings: Readonly<Record<string, string>> = {},
): Promise<Side> {
  const child = spawn(process.execPath, [...NODE_FLAGS, scriptOf(name)], {
    env: { ...environmentOf(name, stores), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(name, child);
  return { name, url, process: child };
}

async function addressOf(name: SideName, child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new TypeError('The server has no standard output.');
  const timer = setTimeout(() => child.kill('SIGKILL'), STARTS_WITHIN);
  try {
    for await (const line of createInterface(child.stdout)) {
      const [url] = /http:\/\/localhost:\d+\/graphql/u.exec(line) ?? [];
      if (url !== undefined) return url.replace('localhost', '127.0.0.1');
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`The server of ${name} ended before it told its address.`);
}

export async function stopSide({ process: child }: Side): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN);
  await ended;
  clearTimeout(force);
}
