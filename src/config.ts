import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What can be set from outside. Every part of the program is given its share; only this file reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** Where to find Neo4j; null where the SQLite file is the store. */
  readonly neo4j: Neo4jConfig | null;
  /** Absolute path of the SQLite file. */
  readonly dataFile: string;
  /** Requests that one client may make in a minute; null for no limit. */
  readonly rateLimit: number | null;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Bytes of whole answers that are kept; 0 keeps none. */
  readonly answerCache: number;
  /** Absolute folder from which paths on the command line are taken: where the person stands. */
  readonly startedFrom: string;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that cannot be used, told to a person. */
export class ConfigError extends Error {
  /** The variable of the environment. */
  readonly variable: string;

  constructor(variable: string, value: string | undefined, expected: string) {
    const found = value === undefined ? 'is not set' : `is ${JSON.stringify(value)}`;
    super(`${variable} ${found}; it must be ${expected}.`);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}

/** Absolute folder of the project. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

const NEO4J_SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/\s]/u;

/** What a variable may hold, and how that is said. */
interface Rule<T> {
  readonly schema: z.ZodType<T, string>;
  readonly expected: string;
}

const whole = (digits: RegExp) => z.string().regex(digits).transform(Number);

const PORT: Rule<number> = {
  schema: whole(/^\d{1,5}$/u).refine((port) => port <= 65_535),
  expected: 'a port number from 0 to 65535 (0: any free port)',
};
const HOST: Rule<string> = {
  schema: z.string().regex(/^\S+$/u),
  expected: 'a host name or an address, such as 127.0.0.1',
};
const LOG_LEVEL: Rule<LogLevel> = {
  schema: z.enum(LOG_LEVELS),
  expected: `one of ${LOG_LEVELS.join(', ')}`,
};
const RATE_LIMIT: Rule<number> = {
  schema: whole(/^\d{1,9}$/u),
  expected: 'how many requests a client may make in a minute (0: no limit)',
};
const ANSWER_CACHE: Rule<number> = {
  schema: whole(/^\d{1,5}$/u),
  expected: 'how many megabytes of answers are kept (0: none)',
};
/** Megabytes. */
const USUAL_ANSWER_CACHE = 64;
const INTROSPECTION: Rule<boolean> = {
  schema: z.enum(['on', 'off']).transform((value) => value === 'on'),
  expected: 'on or off',
};
const NEO4J_URI: Rule<string> = {
  schema: z.string().regex(NEO4J_SCHEMES),
  expected: 'an address such as neo4j://localhost:7687 or bolt://localhost:7687',
};
const NEO4J_DATABASE: Rule<string> = {
  schema: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]*$/u),
  expected: 'the name of a Neo4j database (letters, digits, dots and dashes)',
};
const TEXT: Rule<string> = { schema: z.string(), expected: 'a text' };

/**
 * Reads the settings. An empty variable is an unset one. Relative paths are taken from where the person stands,
 * the default data file from the project.
 *
 * @throws ConfigError naming the variable, its value (of a password never) and what is expected
 */
export function readConfig(environment: Environment = process.env): Config {
  const startedFrom = resolve(environment.INIT_CWD ?? process.cwd());
  const dataFile = read(environment, 'DATA_FILE', TEXT);
  return {
    port: read(environment, 'PORT', PORT) ?? 4000,
    host: read(environment, 'HOST', HOST) ?? '127.0.0.1',
    logLevel: read(environment, 'LOG_LEVEL', LOG_LEVEL) ?? 'info',
    neo4j: readNeo4j(environment),
    dataFile: dataFile === null ? resolve(PROJECT_ROOT, 'data/fawang.db') : resolve(startedFrom, dataFile),
    rateLimit: read(environment, 'RATE_LIMIT', RATE_LIMIT) || null,
    answerCache: (read(environment, 'ANSWER_CACHE', ANSWER_CACHE) ?? USUAL_ANSWER_CACHE) * 2 ** 20,
    introspection: read(environment, 'INTROSPECTION', INTROSPECTION) ?? true,
    startedFrom,
  };
}

function readNeo4j(environment: Environment): Neo4jConfig | null {
  const uri = read(environment, 'NEO4J_URI', NEO4J_URI);
  if (uri === null) return null;
  const password = read(environment, 'NEO4J_PASSWORD', TEXT);
  if (password === null) {
    throw new ConfigError('NEO4J_PASSWORD', undefined, 'the password of the Neo4j user at NEO4J_URI');
  }
  const database = read(environment, 'NEO4J_DATABASE', NEO4J_DATABASE);
  return {
    uri,
    username: read(environment, 'NEO4J_USERNAME', TEXT) ?? 'neo4j',
    password,
    ...(database !== null && { database }),
  };
}

function read<T>(environment: Environment, variable: string, { schema, expected }: Rule<T>): T | null {
  const value = environment[variable]?.trim();
  if (value === undefined || value === '') return null;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ConfigError(variable, withoutPassword(value), expected);
  return parsed.data;
}

/** An address may hold a password before its host. */
function withoutPassword(value: string): string {
  const at = value.lastIndexOf('@');
  const scheme = value.indexOf('://');
  return at > scheme && scheme !== -1 ? `${value.slice(0, scheme + 3)}…${value.slice(at)}` : value;
}
