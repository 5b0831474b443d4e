import { ExportFault } from '../export/export-fault.ts';
import {
  EXPORT_FORMATS,
  exportGraph,
  type ExportFormatName,
  type ExportRequest,
} from '../export/export-graph.ts';
import { decodeGlobalId } from '../graphql/global-id.ts';
import { StoreError, type Store } from '../store/store.ts';
import { byteStream } from './byte-stream.ts';

export const EXPORT_PATH = '/export';

/** What one request may ask for; the command has no such bounds. */
const MOST_WORKS = 100;
const MOST_NODES = 100;
const MOST_DEPTH = 4;
const MOST_NEAR = 5_000;
const LONGEST = 1_000;
/** Exports that run at the same time. */
const MOST_AT_ONCE = 4;
/** Seconds after which to ask again. */
const RETRY_AFTER = 10;

const PARAMETERS: ReadonlySet<string> = new Set(['format', 'work', 'node', 'depth']);

/**
 * Answers `GET /export?format=…`: everything, `work=` a work or an instrument by its uri, or `node=` a node by its id
 * (that of the graph or that of GraphQL) with what is within `depth` edges of it. The answer is written as the store
 * is read, no faster than it is taken; a fault on the way cuts it off, so that no half file looks whole.
 */
export function createExportRoute(store: Store): (request: Request, url: URL) => Promise<Response> {
  let running = 0;
  return async (request, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refusal(405, 'BAD_REQUEST', 'An export is read: use GET.', { Allow: 'GET, HEAD, OPTIONS' });
    }
    if (running >= MOST_AT_ONCE) {
      const message = `${String(MOST_AT_ONCE)} exports run already; try again in ${String(RETRY_AFTER)} s.`;
      return refusal(503, 'RATE_LIMITED', message, { 'Retry-After': String(RETRY_AFTER) });
    }
    running += 1;
    let ended = false;
    const end = (): void => {
      if (!ended) running -= 1;
      ended = true;
    };
    try {
      const { mediaType, fileName, pieces } = await exportGraph(store, requestIn(url.searchParams));
      const headers = {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'no-cache',
      };
      const body = await byteStream(pieces, end);
      if (request.method === 'GET') return new Response(body, { headers });
      await body.cancel();
      return new Response(null, { headers });
    } catch (fault) {
      end();
      return refusalOf(fault);
    }
  };
}

/** @throws ExportFault which says what is wrong with the address */
function requestIn(parameters: URLSearchParams): ExportRequest {
  for (const name of parameters.keys()) {
    if (!PARAMETERS.has(name)) {
      throw new ExportFault(`There is no parameter ${shown(name)}: there are ${[...PARAMETERS].join(', ')}.`);
    }
  }
  return {
    format: formatIn(parameters),
    works: listIn(parameters, 'work', MOST_WORKS),
    nodes: listIn(parameters, 'node', MOST_NODES).map((id) => decodeGlobalId(id)?.id ?? id),
    depth: depthIn(parameters),
    most: MOST_NEAR,
  };
}

function formatIn(parameters: URLSearchParams): ExportFormatName {
  const [name, ...more] = parameters.getAll('format');
  const format = EXPORT_FORMATS.find((one) => one === name);
  if (format !== undefined && more.length === 0) return format;
  const found = name === undefined ? 'No format is named' : `${shown(name)} is no format`;
  throw new ExportFault(`${found}: format= takes one of ${EXPORT_FORMATS.join(', ')}.`);
}

function listIn(parameters: URLSearchParams, name: string, most: number): readonly string[] {
  const values = parameters.getAll(name);
  if (values.length > most) throw new ExportFault(`${name}= may be given ${String(most)} times at most.`);
  if (values.some((value) => value === '' || value.length > LONGEST)) {
    throw new ExportFault(`${name}= takes from 1 to ${String(LONGEST)} characters.`);
  }
  return values;
}

function depthIn(parameters: URLSearchParams): number {
  const [depth = '1', ...more] = parameters.getAll('depth');
  const number = /^\d$/u.test(depth) ? Number(depth) : Infinity;
  if (number > MOST_DEPTH || more.length > 0) {
    throw new ExportFault(`depth= takes a whole number from 0 to ${String(MOST_DEPTH)}.`);
  }
  if (parameters.has('depth') && !parameters.has('node')) throw new ExportFault('depth= goes with node=.');
  return number;
}

/** A word of the address, short enough to be told. */
function shown(word: string): string {
  return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word);
}

function refusalOf(fault: unknown): Response {
  if (fault instanceof ExportFault) return refusal(400, 'BAD_USER_INPUT', fault.message);
  if (fault instanceof StoreError) {
    return refusal(503, fault.code, fault.message, { 'Retry-After': String(RETRY_AFTER) });
  }
  throw fault;
}

function refusal(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
}
