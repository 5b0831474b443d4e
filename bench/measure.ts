import { readFileSync } from 'node:fs';
import autocannon, { type Options, type Result } from 'autocannon';

/** What one server did with one operation in one stretch of time. */
export interface Measured {
  readonly requests: number;
  /** Answers that hold nothing but errors; they do not count as answered. */
  readonly faults: number;
  /** Requests in a second. */
  readonly rate: number;
  /** Milliseconds within which half and 99 of 100 requests were answered. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time that the server spent on a request; null where the system does not tell. */
  readonly cpu: number | null;
}

/** Seconds: a server may take this long for one answer, and be asked this long for some. */
const PATIENT = 60;
const LONGEST = 10;
const FEWEST = 4;

/** Asks a server for `seconds` over so many connections, going through the bodies again and again. */
export async function measure(
  server: { readonly url: string; readonly pid: number },
  bodies: readonly string[],
  connections: number,
  seconds: number,
): Promise<Measured> {
  const took: number[] = [];
  let wrong = 0;
  let faults = 0;
  const before = cpuOf(server.pid);
  const started = performance.now();
  const options: Options = {
    url: server.url,
    connections,
    duration: seconds,
    workers: 0,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // Every connection goes through all bodies, each from another place.
    setupClient: (client) => {
      const first = Math.floor(Math.random() * bodies.length);
      client.setRequests(bodies.map((_, index) => ({ body: bodies[(first + index) % bodies.length] ?? '' })));
    },
    requests: [{ body: bodies[0] ?? '' }],
    timeout: PATIENT,
    verifyBody: (body) => {
      const isFault = String(body).startsWith('{"errors"');
      if (isFault) faults += 1;
      return !isFault;
    },
  };
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, done) => {
      if (error instanceof Error) reject(error);
      else resolve(done);
    });
    run.on('response', (_client, status, _bytes, milliseconds) => {
      took.push(milliseconds);
      if (status !== 200) wrong += 1;
    });
  });
  const elapsed = (performance.now() - started) / 1000;
  const after = cpuOf(server.pid);
  if (wrong > 0 || result.errors > 0) {
    throw new Error(
      `${server.url} answered ${String(wrong)} of ${String(took.length)} requests with another status than 200, and failed ${String(result.errors)}.`,
    );
  }
  // Too few answers tell nothing: it is given more time.
  if (took.length < FEWEST && seconds < LONGEST) {
    return measure(server, bodies, connections, seconds * 4);
  }
  took.sort((a, b) => a - b);
  const percentile = (share: number): number => took[Math.floor((took.length - 1) * share)] ?? 0;
  return {
    requests: took.length,
    faults,
    rate: (took.length - faults) / elapsed,
    p50: percentile(0.5),
    p99: percentile(0.99),
    cpu: before === null || after === null ? null : (after - before) / took.length,
  };
}

/** Asks a server until it has planned and compiled what it will: the first answers may take long, or too long. */
export async function warmUp(url: string, bodies: readonly string[], seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const ask = async (): Promise<void> => {
    do {
      const body = bodies[next % bodies.length] ?? '';
      next += 1;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.arrayBuffer();
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: 4 }, ask));
}

/** Milliseconds of a tick of Linux's process clock. */
const TICK = 10;

/** Milliseconds of processor time that a process has used; null where there is no /proc. */
function cpuOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) * TICK;
  } catch {
    return null;
  }
}
