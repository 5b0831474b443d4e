import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../store.ts';

/** `neo4j://user:secret@host:7687/x` as `neo4j://host:7687`. */
export function locationOf(uri: string): string {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'an address that is no URI';
  }
}

const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
];

/** Codes of a server that is there but cannot answer now. */
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.General.TransactionOutOfMemoryError',
  ...TIMED_OUT,
];

/** Neo4j gave a statement up because it took longer than it may; as a fault of the port. */
export function isTimedOut(fault: unknown): boolean {
  return (
    fault instanceof StoreError && fault.cause instanceof Neo4jError && TIMED_OUT.includes(fault.cause.code)
  );
}

/** A statement met data that a load was rebuilding; nothing wrong was given out, and a second try sees it whole. */
export function isOutdated(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.TransientError.Transaction.Outdated';
}

/** A statement could not be planned, because one index after another was just made; no part of it was run. */
export function isReplanned(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('frequent schema changes');
}

export function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

export function isIndexMissing(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('no such fulltext schema index');
}

/** A fault of the driver as the port tells it; what is no fault of the driver stays as it is. */
export function storeFault(error: unknown, location: string, database: string | undefined): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const fault = (message: string): StoreError =>
    new StoreError('STORE_UNAVAILABLE', message, { cause: error });
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return fault(
      `Neo4j at ${location} refuses the user or the password: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return fault(`Neo4j at ${location} has no database ${database ?? ''}: check NEO4J_DATABASE.`);
  }
  if (error.message.startsWith('Connection acquisition timed out')) {
    return fault(`Neo4j at ${location} has more to answer than it can: ask again later.`);
  }
  if (error.retryable || UNAVAILABLE.includes(error.code)) {
    return fault(`Neo4j at ${location} does not answer (${error.code}): check that it runs, and NEO4J_URI.`);
  }
  return error;
}
