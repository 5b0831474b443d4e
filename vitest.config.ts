import { defineConfig } from 'vitest/config';

/** Faults that end whole or not, whatever else the machine does; the others measure times, and want it for themselves. */
const SHORT_FAULTS = ['kills', 'data-file', 'hostile-sources'];

// `--mode full` runs the faults at their full scale, and writes their table.
export default defineConfig(({ mode }) => ({
  // One copy of graphql: a transformed file would load `.mjs` and Pothos `.js`.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'product', include: ['test/**/*.test.ts'], exclude: ['test/faults/**'] },
      },
      {
        // Alone on the machine, one after another: they measure.
        extends: true,
        test: {
          name: 'faults',
          include:
            mode === 'full'
              ? ['test/faults/**/*.test.ts']
              : SHORT_FAULTS.map((name) => `test/faults/${name}.test.ts`),
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          provide: { faultScale: mode === 'full' ? 'full' : 'short' },
          testTimeout: 3_600_000,
        },
      },
    ],
    reporters: mode === 'full' ? ['default', './test/faults/table.ts'] : ['default'],
    // As `npm run load` has it: where threads end, V8 of Node 24 may abort on processors with memory protection keys.
    execArgv: ['--no-memory-protection-keys'],
    globalSetup: ['test/support/neo4j-server.ts'],
    // Loads and statements of the Neo4j tests take many times as long on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
}));
