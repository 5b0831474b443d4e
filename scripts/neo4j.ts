import { startLocalNeo4j } from './neo4j-local.ts';

/** `npm run neo4j`: a local Neo4j with its data under data/neo4j, until Ctrl-C. */
const server = await startLocalNeo4j({
  home: 'data/neo4j',
  port: 7687,
  onDownload: (folder) => console.error(`Downloading Neo4j to ${folder} …`),
});
console.log(`Neo4j answers at ${server.uri} (no password; 127.0.0.1 only). Ctrl-C stops it.`);
console.log(`Use it: NEO4J_URI=${server.uri} npm start`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void server.stop();
  });
}
await server.ended;
if (!stopping) {
  console.error('Neo4j ended by itself: see data/neo4j/logs.');
  process.exitCode = 1;
}
