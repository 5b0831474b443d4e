import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts a program of the project as npm would, in a clean environment. */
export function start(script: string, args: readonly string[], environment: Environment = {}): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
  });
  return new Running(child);
}

/** Runs a program of the project to its end. */
export async function run(
  script: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  const running = start(script, args, environment);
  return running.end();
}

/** A process, and all that it has said so far. */
export class Running {
  readonly child: ChildProcessWithoutNullStreams;
  stdout = '';
  stderr = '';
  readonly #ended: Promise<number | null>;

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.#ended = once(child, 'close').then(([code]) => code as number | null);
  }

  /** Waits until standard output holds the pattern. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match !== null) return match;
      const more = once(this.child.stdout, 'data').then(() => false);
      const ended = this.#ended.then(() => true);
      if (await Promise.race([more, ended])) {
        throw new Error(`The process ended before it said ${String(pattern)}: ${this.stdout}${this.stderr}`);
      }
    }
  }

  async end(): Promise<Ended> {
    const code = await this.#ended;
    return { code, stdout: this.stdout, stderr: this.stderr };
  }
}
