import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be watched and disturbed. */
export interface TcpProxy {
  readonly port: number;
  /** How often a client has spoken since it last listened: one for each round trip. */
  turns(): number;
  /** Holds back all that is sent, as a hanging server does. */
  pause(): void;
  resume(): void;
  /** Breaks all connections, and refuses new ones until `resume`. */
  cut(): void;
  close(): Promise<void>;
}

export async function openTcpProxy(host: string, port: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let turns = 0;
  let state: 'OPEN' | 'PAUSED' | 'CUT' = 'OPEN';
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    if (state === 'PAUSED') socket.pause();
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    if (state === 'CUT') {
      client.destroy();
      return;
    }
    const upstream = connect(port, host);
    keep(client);
    keep(upstream);
    let clientSpeaks = false;
    client.on('data', (chunk) => {
      if (!clientSpeaks) turns += 1;
      clientSpeaks = true;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      clientSpeaks = false;
      client.write(chunk);
    });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    turns: () => turns,
    pause: () => {
      state = 'PAUSED';
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      state = 'OPEN';
      for (const socket of sockets) socket.resume();
    },
    cut: () => {
      state = 'CUT';
      destroyAll();
    },
    close: async () => {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
