import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pino } from 'pino';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildClient } from '../../scripts/client-bundle.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { compileSeed } from '../../src/seed.ts';
import { openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';

/** The package entry as others have it: in a folder of theirs, from the built files alone. */
let folder = '';
let listening: Listening | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-client-'));
  const installed = join(folder, 'node_modules');
  mkdirSync(join(installed, 'fawang'), { recursive: true });
  cpSync(join(PROJECT_ROOT, 'package.json'), join(installed, 'fawang', 'package.json'));
  await buildClient(join(installed, 'fawang', 'dist', 'client'));
  for (const name of ['@graphql-typed-document-node', 'graphql']) {
    symlinkSync(join(PROJECT_ROOT, 'node_modules', name), join(installed, name));
  }
  cpSync(join(PROJECT_ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const app = openApp({ store: memoryStore(compileSeed().graph) });
  listening = await listen(nodeHandler(app, pino({ level: 'silent' })), { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await listening?.drain();
  rmSync(folder, { recursive: true });
});

const CONSUMER = `
import { ApiError, createClient, PenaltiesByFineDocument, NodesDocument } from 'fawang/client';
const client = createClient({ endpoint: 'http://localhost:4000/graphql' });
const { penalties } = await client.request(PenaltiesByFineDocument, { minMaxFine: 100_000 });
export const fines: (number | null)[] = penalties.nodes.map(({ maxFine }) => maxFine);
await client.request(PenaltiesByFineDocument);
// @ts-expect-error: there is no such variable.
await client.request(PenaltiesByFineDocument, { leastFine: 1 });
// @ts-expect-error: the variable is a number.
await client.request(PenaltiesByFineDocument, { minMaxFine: '1' });
// @ts-expect-error: the answer holds no such field.
penalties.nodes.map(({ highestFine }) => highestFine);
const { nodes } = await client.request(NodesDocument, { ids: ['x'] });
export const ids: (string | undefined)[] = nodes.map((node) => node?.id);
export const code = (fault: unknown): string => (fault instanceof ApiError ? fault.code : '');
`;

it.each([
  ['NodeNext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('has types that %s understands', (_name, module, moduleResolution) => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const program = ts.createProgram([join(folder, 'consumer.ts')], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    module,
    moduleResolution,
    strict: true,
    noEmit: true,
  });
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(found).toEqual([]);
});

it('runs in the Node of whoever has no Node 24', async () => {
  // npm puts the project's own Node first.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter);
  const endpoint = `http://127.0.0.1:${String(listening?.port)}/graphql`;
  const child = spawn('node', ['examples/trace-article.mjs', endpoint], {
    cwd: folder,
    env: { PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.setEncoding('utf8').toArray()).join('')),
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('电信业务经营者: 评估未通过的，不得向其销售物联网卡');
  expect(stdout).toContain('art_39__para_1: 有关主管部门, ≤ 5000000 元 (INFERRED');
});
