import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { Logger } from 'pino';
import type { WrittenAnswer } from '../graphql/serving/answer-cache.ts';
import type { PostedQuery } from '../graphql/serving/posted-query.ts';
import { Capacity } from './capacity.ts';
import { answerPosted, isPostedQuery } from './posted-request.ts';
import type { NodeHandler } from './listen.ts';

/** What is served: a function from a request to an answer, and one from a query that was posted. */
export interface FetchHandler {
  fetch(request: Request): Response | Promise<Response>;
  readonly post?: (query: PostedQuery) => Promise<WrittenAnswer | Response>;
}

const REQUEST_ID = /^[\w-]{1,64}$/u;
// What a URL can be made of: a name, an IPv4 or a bracketed IPv6 address, perhaps with a port.
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;
/** Characters of a path that a log line shows. */
const PATH_LENGTH = 200;

/**
 * Serves a fetch handler on Node: gives each request an id (`X-Request-Id`, that of the caller where it is a plain
 * one) and the address of its caller (`X-Client-Address`), logs one line for it, and refuses what no URL can be made
 * of. Paths are logged without their query, so that no query or variable is. What is more than it has capacity for is
 * turned away before any of that.
 */
export function nodeHandler(
  app: FetchHandler,
  logger: Logger,
  capacity: Capacity = new Capacity(logger),
): NodeHandler {
  const adapter = createServerAdapter((request: Request) => app.fetch(request));
  return (request, response) => {
    if (capacity.turnsAway(request, response)) return;
    const id = idOf(request);
    request.headers['x-request-id'] = id;
    // Whatever the caller says of its address, this is where it came from.
    request.headers['x-client-address'] = request.socket.remoteAddress ?? '';
    response.setHeader('X-Request-Id', id);
    logWhenDone(request, response, logger.child({ id }));
    if (!HOST.test(request.headers.host ?? '')) {
      refuse(response, 'The Host header names no host.');
      return;
    }
    const { post } = app;
    const answered =
      post !== undefined && isPostedQuery(request)
        ? answerPosted(request, response, (query) => capacity.hold(() => post(query)))
        : request.method === 'GET'
          ? capacity.hold(() => adapter(request, response))
          : // What has a body of another kind is refused, once the body is there.
            adapter(request, response);
    // The adapter answers a failed handler itself; a rejection here means that the answer could not be sent.
    Promise.resolve(answered).catch((error: unknown) => {
      logger.error({ id, err: error }, 'answer not sent');
      response.destroy();
    });
  };
}

function idOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

function refuse(response: ServerResponse, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  response.writeHead(400, { 'Content-Type': 'application/json', Connection: 'close' }).end(body);
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, logger: Logger): void {
  const started = performance.now();
  response.once('close', () => {
    const line = {
      method: request.method,
      path: pathOf(request.url ?? ''),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(!response.writableFinished && { cut: true }),
    };
    if (response.statusCode >= 500) logger.error(line, 'request');
    else logger.debug(line, 'request');
  });
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return (query === -1 ? url : url.slice(0, query)).slice(0, PATH_LENGTH);
}
