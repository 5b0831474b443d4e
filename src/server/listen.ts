import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from '../cli/command-error.ts';
import { codeOf } from '../cli/source-files.ts';

/** A server that answers, and how to end it. */
export interface Listening {
  /** The port that was taken, where any free one was asked for. */
  readonly port: number;
  /**
   * Ends in order: says `Connection: close` for a second so that balancers turn away, takes no new connection,
   * lets running requests finish, and cuts those that take longer than eight seconds.
   */
  drain(): Promise<void>;
}

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Milliseconds. A client that drips its headers or its body is cut off. */
const HEADERS_TIMEOUT = 8_000;
const REQUEST_TIMEOUT = 10_000;
const CHECK_INTERVAL = 1_000;
const KEEP_ALIVE = 5_000;
const TURN_AWAY = 1_000;
const FORCED_END = 8_000;
const SWEEP = 100;

/**
 * Serves a handler on a port.
 *
 * @throws CommandError where the address cannot be had: taken, forbidden or unknown
 */
export async function listen(
  handler: NodeHandler,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  let draining = false;
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
      keepAliveTimeout: KEEP_ALIVE,
    },
    (request, response) => {
      if (draining) response.setHeader('Connection', 'close');
      handler(request, response);
    },
  );
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await bind(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    drain: async () => {
      draining = true;
      await wait(TURN_AWAY);
      await end(server, sockets);
    },
  };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new CommandError(tellRefusal(codeOf(error), port, host), { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function tellRefusal(code: string, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken: end the program that has it, or choose another port (PORT=${port + 1}).`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used without more rights: choose one from 1024 on (PORT=4000).`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}"; this machine has no such address. 127.0.0.1 serves this machine, 0.0.0.0 everyone.`;
    default:
      return `Port ${port} on ${host} cannot be used (${code}).`;
  }
}

async function end(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection becomes idle when its last answer is out; then nothing but this ends it.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    // Browsers open connections in advance; Node calls those idle only once they have carried a request.
    for (const socket of sockets) {
      if (socket.bytesRead === 0) socket.destroy();
    }
  }, SWEEP);
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, FORCED_END - TURN_AWAY);
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}
