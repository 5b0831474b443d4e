import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: a transformed file would load `.mjs` and Pothos `.js`.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-server.ts'],
    // Loads and statements of the Neo4j tests take many times as long on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
