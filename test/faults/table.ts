import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import path from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const PAGE = path.resolve(import.meta.dirname, '../../docs/faults.md');

const HEAD = [
  '# Faults',
  '',
  'Written by `npm run test:faults`, which runs real processes, as `npm start` and `npm run load` do, into each fault. ' +
    'Each section tells the machine of its run; `npm run test:faults -- test/faults/kills.test.ts` runs one of them again. ' +
    '`npm test` holds all of them in a short form.',
].join('\n');

/** Writes what the faults measured to docs/faults.md: a section a file, and those that did not run as they were. */
// Vitest takes a reporter from the default export.
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sections = existsSync(PAGE) ? sectionsIn(readFileSync(PAGE, 'utf8')) : new Map<string, string>();
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const title = titleOf(module);
      if (tests.some(ran)) sections.set(title, sectionOf(title, tests));
    }
    const ordered = [...sections].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
    writeFileSync(PAGE, `${[HEAD, ...ordered].join('\n\n')}\n`);
  }
}

const ran = (test: TestCase): boolean =>
  test.result().state !== 'skipped' || test.meta().measured !== undefined;

/** `test/faults/data-file.test.ts` → Data file */
function titleOf({ moduleId }: TestModule): string {
  const words = path.basename(moduleId, '.test.ts').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sectionsIn(page: string): Map<string, string> {
  const [, ...parts] = page.split(/^(?=## )/mu);
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part.trimEnd()]));
}

function sectionOf(title: string, tests: readonly TestCase[]): string {
  const rows = tests.map((test) => `| ${cell(test.fullName)} | ${cell(measured(test))} | ${verdict(test)} |`);
  return [
    `## ${title}`,
    '',
    `${machine()}.`,
    '',
    '| fault | measured | held |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Vitest quotes the names that it puts into titles. */
const cell = (text: string): string => text.replaceAll("'", '').replaceAll('|', '\\|').replace(/\s+/gu, ' ');

function measured(test: TestCase): string {
  const { errors = [], note = '' } = { note: '', ...test.result() };
  return test.meta().measured ?? errors[0]?.message ?? note;
}

function verdict(test: TestCase): string {
  switch (test.result().state) {
    case 'passed':
      return 'yes';
    case 'failed':
      return '**no**';
    default:
      return 'left out';
  }
}

function machine(): string {
  const [cpu] = cpus();
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`;
  const processors = `${String(availableParallelism())} × ${cpu?.model.trim() ?? 'unknown'}`;
  return `Machine: ${processors}, ${memory}, ${type()}, Node ${process.version}; the product, its clients and Neo4j share it`;
}
