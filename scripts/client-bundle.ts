import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import ts from 'typescript';

const ENTRY = fileURLToPath(new URL('../src/client/client.ts', import.meta.url));

/**
 * Builds the package entry `fawang/client` into a folder: one module without imports for browsers and any Node from 20
 * on, and its types.
 *
 * @throws Error where the types cannot be told
 */
export async function buildClient(folder: string): Promise<void> {
  const bundle = await rolldown({ input: ENTRY, platform: 'neutral', logLevel: 'warn' });
  try {
    await bundle.write({ file: `${folder}/client.js`, format: 'esm' });
  } finally {
    await bundle.close();
  }
  writeTypes(folder);
}

function writeTypes(folder: string): void {
  const program = ts.createProgram([ENTRY], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
  });
  const { diagnostics } = program.emit();
  const [first] = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
}
