import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import path from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const PAGE = path.resolve(import.meta.dirname, '../../docs/faults.md');

const HEAD = [
  '# Faults',
  '',
  'Written by `npm run test:faults`, which runs real processes, as `npm start` and `npm run load` do, into each fault. ' +
    '`npm run test:faults -- test/faults/kills.test.ts` runs one section again. ' +
    '`npm test` holds the kills, the data files and the hostile sources in a short form; a measurement that tells of 3 kills is of that form.',
].join('\n');

/** Rows of a table by what they tell of. */
type Rows = Map<string, string>;

/** Writes what the faults measured to docs/faults.md: a section a file; a fault that did not run keeps its row. */
// Vitest takes a reporter from the default export.
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sections = existsSync(PAGE) ? sectionsIn(readFileSync(PAGE, 'utf8')) : new Map<string, Rows>();
    for (const module of modules) {
      const rows = sections.get(titleOf(module)) ?? new Map<string, string>();
      sections.set(titleOf(module), rows);
      for (const test of module.children.allTests()) {
        if (ran(test)) rows.set(cell(test.fullName), `${cell(measured(test))} | ${verdict(test)}`);
      }
    }
    const written = Array.from(sections).filter(([, rows]) => rows.size > 0);
    const ordered = written
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([title, rows]) => section(title, rows));
    writeFileSync(PAGE, `${[HEAD, `${machine()}.`, ...ordered].join('\n\n')}\n`);
  }
}

/** Whether it ran, or found that it cannot run here; others were not asked for. */
function ran(test: TestCase): boolean {
  const result = test.result();
  return result.state !== 'skipped' || result.note !== undefined;
}

/** `test/faults/data-file.test.ts` → Data file */
function titleOf({ moduleId }: TestModule): string {
  const words = path.basename(moduleId, '.test.ts').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sectionsIn(page: string): Map<string, Rows> {
  const [, ...parts] = page.split(/^(?=## )/mu);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      // Behind the head of the table and the line under it.
      const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
      return [title.slice(3), new Map(rows.map(splitRow))];
    }),
  );
}

/** What a row tells of, and what was found. */
function splitRow(row: string): readonly [string, string] {
  const middle = row.indexOf(' | ');
  return [row.slice(2, middle), row.slice(middle + 3, -2)];
}

function section(title: string, rows: Rows): string {
  const lines = Array.from(rows, ([what, found]) => `| ${what} | ${found} |`);
  return [`## ${title}`, '', '| fault | measured | held |', '| --- | --- | --- |', ...lines].join('\n');
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
