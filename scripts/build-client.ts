import { fileURLToPath } from 'node:url';
import { buildClient } from './client-bundle.ts';

/** Builds dist/client, which the package entry `fawang/client` leads to. */
await buildClient(fileURLToPath(new URL('../dist/client', import.meta.url)));
