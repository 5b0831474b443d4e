import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, findJava, neo4jJars, Neo4jMissingError } from '../scripts/neo4j-jars.ts';

const KEEPER = path.resolve(import.meta.dirname, '../scripts/neo4j-keeper.mjs');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A process that starts the keeper over a program that never ends, and prints that program's id. */
const PARENT = `
  import { spawn } from 'node:child_process';
  const program = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const keeper = spawn(process.execPath, [${JSON.stringify(KEEPER)}, process.execPath, '-e', program], {
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: true,
  });
  process.on('message', () => keeper.stdin.destroy());
`;

describe('the keeper of a local Neo4j', () => {
  it.each([
    ['crashes', 'SIGKILL'],
    ['asks it to', 'MESSAGE'],
  ] as const)('ends it when the process that started it %s', async (_, how) => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const [printed] = (await once(parent.stdout ?? parent, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    expect(isAlive(pid)).toBe(true);
    if (how === 'SIGKILL') parent.kill('SIGKILL');
    else parent.send('stop');
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
    parent.kill('SIGKILL');
  });
});

describe('without Java or Maven', () => {
  it('says what to install, or Docker, or NEO4J_URI', async () => {
    const fault: unknown = await findJava({ JAVA_HOME: '/nowhere' }).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(Neo4jMissingError);
    for (const word of ['no Java', 'Java 17', 'Maven', 'docker compose', 'NEO4J_URI']) {
      expect(String(fault)).toContain(word);
    }
  });

  it('leaves no half of a download', async () => {
    const cache = await mkdtemp(path.join(tmpdir(), 'fawang-cache-'));
    try {
      const jars = neo4jJars(undefined, { FAWANG_CACHE: cache, PATH: cache });
      await expect(jars).rejects.toThrow(/no Maven/u);
      expect(await readdir(cache)).toEqual([]);
    } finally {
      await rm(cache, { recursive: true });
    }
  });
});

describe('the cache of downloaded programs', () => {
  it.each([
    [{ FAWANG_CACHE: '/own' }, '/own'],
    [{ XDG_CACHE_HOME: '/shared' }, '/shared/fawang'],
  ])('%j is %s', (environment, folder) => {
    expect(cacheFolder(environment)).toBe(folder);
  });
});
