import { DIALECTS, type Side } from './sides.ts';
import { at, operationOf, type Json, type OperationName, type Request, type Values } from './operations.ts';

const CONSTANT = '{"query":"{ constant }"}';

/** The request of an operation as a side takes it; null for a side that answers a constant. */
function requestOf(side: Side, name: OperationName, values: Values): Request | null {
  const dialect = DIALECTS[side.name];
  return dialect === null ? null : operationOf(name, values)[dialect];
}

/** What is sent to a side. */
export function bodyOf(side: Side, name: OperationName, values: Values): string {
  const request = requestOf(side, name, values);
  if (request === null) return CONSTANT;
  return JSON.stringify({ query: request.query, variables: request.variables(values) });
}

/** Sends one query. @throws Error where the answer holds an error */
export async function ask(
  side: Side,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Json> {
  const response = await fetch(side.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Json;
  if (at(answer, 'errors') !== null) {
    throw new Error(`${side.name} answered ${JSON.stringify(at(answer, 'errors'))} to ${query}`);
  }
  return at(answer, 'data');
}

/** How often a server may be too busy to answer while answers are compared. */
const MOST_BUSY = 10;

/** The answer of a side in the form that all share; a side that gives up in time is asked again. */
export async function answerOf(side: Side, name: OperationName, values: Values): Promise<Json> {
  const request = requestOf(side, name, values);
  if (request === null) return null;
  for (let busy = 0; ; busy += 1) {
    try {
      return request.read(await ask(side, request.query, request.variables(values)));
    } catch (error) {
      const isBusy = error instanceof Error && error.message.includes('STORE_UNAVAILABLE');
      if (!isBusy || busy === MOST_BUSY) throw error;
    }
  }
}
