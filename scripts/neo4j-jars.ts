import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** The newest of the 5.26 line, which has long-term support and runs on Java 17 and 21. */
const NEO4J_VERSION = '5.26.30';

/** What this machine lacks for a local Neo4j, and what to do instead. */
export class Neo4jMissingError extends Error {
  constructor(what: string) {
    super(
      `${what} A local Neo4j needs Java 17 or 21 and Maven (Debian: apt install openjdk-17-jre-headless maven; ` +
        'macOS: brew install openjdk@21 maven). Otherwise start one with Docker (docker compose up neo4j) or set ' +
        'NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
    this.name = 'Neo4jMissingError';
  }
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end; null where there is no such program. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...(cwd && { cwd }) });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.on('close', (code) => resolve({ code, output: output.join('') }));
  });
}

/**
 * The program that runs Java here: of `JAVA_HOME`, else on the path.
 *
 * @throws Neo4jMissingError where there is none, or one that is too old
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = environment['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : path.join(home, 'bin', 'java');
  const outcome = await run(java, ['-version'], environment);
  if (outcome === null || outcome.code !== 0) throw new Neo4jMissingError('There is no Java here.');
  const major = Number(/version "(\d+)/u.exec(outcome.output)?.[1]);
  if (major < 17) throw new Neo4jMissingError(`The Java here is version ${major}.`);
  return java;
}

/** Where downloaded programs are kept: `FAWANG_CACHE`, else `fawang` under the user's cache folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment['FAWANG_CACHE'];
  if (own !== undefined && own !== '') return path.resolve(own);
  const shared = environment['XDG_CACHE_HOME'];
  return path.join(shared === undefined || shared === '' ? path.join(homedir(), '.cache') : shared, 'fawang');
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fawang</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The folder with the programs of Neo4j Community, downloaded by Maven the first time (about 125 MB). It appears
 * whole or not at all: downloads go to a folder beside it that is renamed, so two at once do no harm.
 *
 * @throws Neo4jMissingError where Maven is missing or its download fails
 */
export async function neo4jJars(
  onDownload: (folder: string) => void = () => {},
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const folder = path.join(cacheFolder(environment), `neo4j-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    await writeFile(path.join(unfinished, 'pom.xml'), POM);
    onDownload(folder);
    const outcome = await run(
      'mvn',
      [
        '--batch-mode',
        '--quiet',
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
        '-DincludeScope=runtime',
        '-DoutputDirectory=lib',
      ],
      environment,
      unfinished,
    );
    if (outcome === null) throw new Neo4jMissingError('There is no Maven (mvn) here.');
    if (outcome.code !== 0) {
      const reason = outcome.output.split('\n').find((line) => line.includes('ERROR')) ?? outcome.output;
      throw new Neo4jMissingError(`Maven could not download Neo4j ${NEO4J_VERSION}: ${reason.trim()}.`);
    }
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}
