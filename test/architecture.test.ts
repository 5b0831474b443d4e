import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

/** The house rules of docs and DESIGN §3, checked on the import lines and names of src/. */

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const GENERATED = ['client/gql/'];

interface SourceFile {
  /** Path from src/, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Those that exist when the program runs; types may know one another. */
  readonly valueImports: readonly string[];
  readonly defaultExports: boolean;
  readonly any: boolean;
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/u.test(path) && !GENERATED.some((folder) => path.startsWith(folder)))
  .sort()
  .map((path) => inspect(path, readFileSync(join(SRC, path), 'utf8')));

function inspect(path: string, text: string): SourceFile {
  const imports: string[] = [];
  const valueImports: string[] = [];
  let defaultExports = false;
  let any = false;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== null) imports.push(found.specifier);
    if (found !== null && !found.typeOnly) valueImports.push(found.specifier);
    if (node.kind === ts.SyntaxKind.AnyKeyword) any = true;
    if (isDefaultExport(node)) defaultExports = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { path, text, imports, valueImports, defaultExports, any };
}

function importOf(node: ts.Node): { readonly specifier: string; readonly typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return specifier && ts.isStringLiteral(specifier) ? { specifier: specifier.text, typeOnly: false } : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : null;
  }
  return null;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
}

/** A relative import as a path from src/; null for a package or something outside src/. */
function inside(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = relative(SRC, join(SRC, dirname(file.path), specifier))
    .split(sep)
    .join('/');
  return path.startsWith('..') ? null : path;
}

const layerOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? path) : path);

/** What each layer may import besides itself; a path names one file or folder of a layer. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  parse: ['model', 'text'],
  extract: ['model', 'text'],
  link: ['model', 'text'],
  graph: ['model', 'text'],
  'compile.ts': ['model', 'text', 'parse', 'extract', 'link', 'graph'],
  // The first half of the compiler on several threads.
  'extract-worker.ts': ['model', 'text', 'compile.ts'],
  'extract-on-cores.ts': ['model', 'text', 'compile.ts', 'extract-worker.ts'],
  // Compares what a store holds with the linker's own rules.
  compare: ['model', 'link', 'text/compare-text.ts', 'text/script.ts'],
  // Search reads traditional script as simplified, with the compiler's own table.
  store: ['model', 'text/script.ts'],
  // Marking the found words is a pure function that both stores share with the API.
  graphql: [
    'model',
    'compare',
    'store/store.ts',
    'store/plan.ts',
    'store/count.ts',
    'store/walk.ts',
    'store/highlight.ts',
    // Names are completed as search compares them.
    'store/fold-text.ts',
    'store/lru-map.ts',
    'text/script.ts',
    'text/jurisdiction.ts',
    // A provision may be asked for as texts call it.
    'text/numerals.ts',
  ],
  // Loading composes a store with the compiler, and links with what the store holds.
  load: ['model', 'text', 'link', 'compile.ts', 'extract-on-cores.ts', 'store/store.ts', 'store/plan.ts'],
  // The compiler's extractor and linker over a text of a caller.
  'resolve-citations.ts': [
    'model',
    'text',
    'extract/citation/find-citations.ts',
    'extract/citation/titles.ts',
    'link',
    'graphql/serving/turns.ts',
    'load/stored-index.ts',
    'store/store.ts',
  ],
  // A graph file names its data version, which a pure function makes from what it holds.
  export: ['model', 'text', 'store/store.ts', 'store/plan.ts', 'store/content-hash.ts'],
  evaluate: ['model', 'text', 'export'],
  client: [],
};

/** Within a layer of many folders, what each may import when the program runs, besides itself and what has no folder. */
const INNER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  extract: {
    words: [],
    actor: ['words'],
    measure: ['words'],
    citation: ['words', 'actor'],
    metadata: ['citation'],
    clause: ['words', 'actor'],
    // Where the penalties of an instrument stand is told by its headings.
    norm: ['words', 'actor', 'clause', 'liability/chapter.ts'],
    liability: ['words', 'actor', 'measure'],
  },
  link: {
    actors: [],
    works: ['actors'],
    sanctions: ['actors'],
    correspondence: ['actors'],
  },
  graphql: {
    serving: [],
    enums: [],
    plan: [],
    fields: ['enums', 'plan'],
    answers: ['enums', 'plan', 'fields'],
    types: ['enums', 'plan', 'fields', 'answers'],
  },
};

/** Where effects live: these compose the rest. */
const COMPOSERS = ['app.ts', 'cli.ts', 'cli', 'main.ts', 'server', 'config.ts', 'seed.ts'];

const rows = (test: (file: SourceFile) => readonly string[]): readonly string[] =>
  files.flatMap((file) => test(file).map((finding) => `src/${file.path} → ${finding}`));

describe('the import directions', () => {
  test.each(Object.entries(ALLOWED))('%s imports only itself and [%s]', (layer, allowed) => {
    const wrong = rows((file) =>
      layerOf(file.path) !== layer
        ? []
        : file.imports.filter((specifier) => {
            const path = inside(file, specifier);
            if (path === null || layerOf(path) === layer) return false;
            return !allowed.some((one) => path === one || path.startsWith(`${one}/`));
          }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(
    Object.entries(INNER).flatMap(([layer, folders]) =>
      Object.entries(folders).map(([folder, allowed]) => ({ layer, folder, allowed })),
    ),
  )('$layer/$folder imports of its layer only [$allowed]', ({ layer, folder, allowed }) => {
    const folderOf = (path: string): string | null => {
      const [first, second, third] = path.split('/');
      return first === layer && third !== undefined ? (second ?? null) : null;
    };
    expect(files.some((file) => folderOf(file.path) === folder)).toBe(true);
    const wrong = rows((file) =>
      folderOf(file.path) !== folder
        ? []
        : file.valueImports.filter((specifier) => {
            const path = inside(file, specifier) ?? '';
            const to = folderOf(path);
            if (to === null || to === folder) return false;
            return !allowed.some((one) => one === to || path === `${layer}/${one}`);
          }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every layer', () => {
    const known = new Set([...Object.keys(ALLOWED), ...COMPOSERS]);
    expect(
      [...new Set(files.map((file) => layerOf(file.path)))].filter((layer) => !known.has(layer)),
    ).toEqual([]);
  });

  it('lets compile.ts alone import all the stages', () => {
    const stages = ['parse', 'extract', 'link', 'graph'];
    const wrong = files
      .filter((file) => {
        const layers = new Set(file.imports.map((specifier) => layerOf(inside(file, specifier) ?? '')));
        return stages.every((stage) => layers.has(stage));
      })
      .map((file) => file.path);
    expect(wrong.filter((path) => path !== 'compile.ts')).toEqual([]);
  });

  it('keeps packages and Node out of the model', () => {
    const wrong = rows((file) =>
      layerOf(file.path) === 'model' ? file.imports.filter((specifier) => !specifier.startsWith('.')) : [],
    );
    expect(wrong).toEqual([]);
  });

  it('lets the commands and the two adapters of the store alone reach for the disk, the network and the clock', () => {
    const pure = new Set(['model', 'parse', 'extract', 'link', 'graph', 'export']);
    const wrong = rows((file) =>
      pure.has(layerOf(file.path))
        ? file.imports.filter((specifier) =>
            /^node:(?:fs|http|net|child_process|process|os)/u.test(specifier),
          )
        : [],
    );
    expect(wrong).toEqual([]);
  });
});

describe('the house rules', () => {
  it('reads the environment in config.ts alone', () => {
    const wrong = rows((file) =>
      file.path !== 'config.ts' && /\bprocess\s*(?:\?\.|\.)\s*env\b|\bimport\.meta\.env\b/u.test(file.text)
        ? ['process.env']
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('has no utils, helpers or common, and no index barrels', () => {
    const wrong = files
      .map(({ path }) => path)
      .filter((path) => /(?:^|[/-])(?:utils?|helpers?|common|misc|index)(?:[./-]|$)/u.test(path))
      .filter((path) => !path.endsWith('-index.ts'));
    expect(wrong).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
    const wrong = files
      .map(({ path }) => path)
      .filter((path) => !path.split('/').every((part) => kebab.test(part)));
    expect(wrong).toEqual([]);
  });

  it('has no default exports and no `any`', () => {
    const wrong = rows((file) => [
      // A declaration of a foreign package says what that package exports.
      ...(file.defaultExports && !file.path.endsWith('.d.ts') ? ['export default'] : []),
      ...(file.any ? ['any'] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    const wrong = rows((file) => {
      const lines = file.text.split('\n').length - 1;
      return lines > 400 ? [`${lines} lines`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const known = new Map(files.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      const file = known.get(path);
      if (file === undefined || done.has(path)) return;
      for (const specifier of file.valueImports) {
        const next = inside(file, specifier);
        if (next !== null) visit(next, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });
});
