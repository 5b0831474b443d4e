import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANY_ORIGIN, ENDPOINT, MOST_BODY, tooLarge } from '../app.ts';
import { WrittenAnswer } from '../graphql/serving/answer-cache.ts';
import type { PostedQuery } from '../graphql/serving/posted-query.ts';

/** Whether a request posts a query as JSON and nothing beside it: then no Request need be made of it. */
export function isPostedQuery({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' && url === ENDPOINT && /^application\/json(?:;|$)/iu.test(headers['content-type'] ?? '')
  );
}

/** Reads a posted query, has it answered, and writes the answer. */
export async function answerPosted(
  request: IncomingMessage,
  response: ServerResponse,
  post: (query: PostedQuery) => Promise<WrittenAnswer | Response>,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === null) {
    // What is still being sent is not waited for.
    response.setHeader('Connection', 'close');
    await write(response, tooLarge());
    request.destroy();
    return;
  }
  const answer = await post({
    body,
    accept: request.headers.accept ?? null,
    client: request.socket.remoteAddress ?? '',
    caller: {
      get aborted() {
        return request.socket.destroyed;
      },
    },
    toRequest: () => toRequest(request, body),
  });
  if (!(answer instanceof WrittenAnswer)) {
    await write(response, answer);
    return;
  }
  response.writeHead(200, {
    ...ANY_ORIGIN,
    'Content-Type': answer.contentType,
    'Content-Length': answer.body.length,
  });
  response.end(answer.body);
}

/** The bytes of a request; null where there are more than a request may have. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= MOST_BODY) return;
      request.pause();
      resolve(null);
    });
    request.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

function toRequest({ headers, url }: IncomingMessage, body: Buffer): Request {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) sent.append(name, one);
  }
  return new Request(`http://${headers.host ?? 'localhost'}${url ?? ''}`, {
    method: 'POST',
    headers: sent,
    body: new Uint8Array(body),
  });
}

async function write(response: ServerResponse, answer: Response): Promise<void> {
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.statusCode = answer.status;
  response.end(Buffer.from(await answer.arrayBuffer()));
}
