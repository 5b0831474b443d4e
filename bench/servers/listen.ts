import { createServer, type RequestListener } from 'node:http';

/** Serves on a free port of this machine, and tells it on standard output. */
export function listen(handler: RequestListener): void {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    console.log(`http://localhost:${String(address.port)}/graphql`);
  });
}
