import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { annotateFiles, annotationsAsJson } from './cli/annotations-command.ts';
import { compileCommand } from './cli/compile-command.ts';
import { evaluateCommand } from './cli/evaluate-command.ts';
import { exportCommand } from './cli/export-command.ts';
import { importCommand } from './cli/import-command.ts';
import { loadCommand } from './cli/load-command.ts';
import { findSourceFiles } from './cli/source-files.ts';
import { tellFault } from './cli/tell-fault.ts';
import { readConfig } from './config.ts';
import { EXPORT_FORMATS, type ExportFormatName } from './export/export-graph.ts';
import type { IsoDate } from './model/instrument.ts';
import { dayInShanghai } from './model/status.ts';

/** The commands of fawang. Standard output carries results alone; what is told to a person goes to standard error. */

function calendarDay(value: string): IsoDate {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It must be a day such as 2025-12-01.');
  }
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(value);
}

const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const today = (): IsoDate => dayInShanghai(new Date());

function print(pieces: Iterable<string>): void {
  for (const piece of pieces) process.stdout.write(piece);
}

const program = new Command('fawang')
  .description(
    'Compiles Chinese statutes into a graph of provisions, actors, duties, penalties and references.',
  )
  .showHelpAfterError('(--help tells more)');

program
  .command('annotations')
  .description('print the findings of files in the interchange format: a JSON list, one entry a file')
  .argument('<file...>', 'texts that are compiled together')
  .option('--as-of <date>', 'day in Asia/Shanghai on which the status is told (default: today)', calendarDay)
  .action(async (paths: string[], options: { asOf?: IsoDate }) => {
    const files = findSourceFiles(paths, readConfig().startedFrom);
    print(annotationsAsJson(await annotateFiles(files, options.asOf ?? today())));
  });

program
  .command('compile')
  .description('compile files, or folders with their .txt and .md files')
  .argument('<path...>', 'files and folders')
  .option('--out <file>', 'write the graph as JSON')
  .option('--json', 'print one line of counts, diagnostics and speed')
  .option('--verbose', 'tell every diagnostic')
  .action(async (paths: string[], options: { out?: string; json?: true; verbose?: true }) => {
    const { startedFrom } = readConfig();
    const out = options.out === undefined ? null : resolve(startedFrom, options.out);
    print(await compileCommand(findSourceFiles(paths, startedFrom), { ...options, out }));
  });

program
  .command('load')
  .description('compile files or folders, and add or replace their instruments in the configured store')
  .argument('<path...>', 'files and folders')
  .option('--replace', 'make them the whole of the store')
  .action(async (paths: string[], options: { replace?: true }) => {
    const config = readConfig();
    // A server on the same machine goes before: people wait for it.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    await loadCommand(findSourceFiles(paths, config.startedFrom), config, options.replace ?? false);
  });

interface ExportOptions {
  readonly work: readonly string[];
  readonly node: readonly string[];
  readonly depth: number;
  readonly most: number;
  readonly out?: string;
}

program
  .command('export')
  .description('write the graph of the configured store, or a part of it, in a format that others read')
  .addArgument(new Argument('<format>', 'the format').choices(EXPORT_FORMATS))
  .option('--work <uri>', 'only this work or instrument; may be given several times', collected, [])
  .option('--node <id>', 'only what is near this node; may be given several times', collected, [])
  .option('--depth <steps>', 'how many edges away is near', wholeNumber, 1)
  .option('--most <nodes>', 'most nodes that may be near', wholeNumber, 100_000)
  .option('--out <file>', 'write a file, whole or not at all')
  .action(async (format: ExportFormatName, { work, node, depth, most, out }: ExportOptions) => {
    const config = readConfig();
    const path = out === undefined ? null : resolve(config.startedFrom, out);
    await exportCommand({ format, works: work, nodes: node, depth, most }, config, path);
  });

program
  .command('import')
  .description('load a graph file (export jsonl) into the configured store')
  .argument('<file>', 'the file')
  .option('--replace', 'make it the whole of the store')
  .action(async (file: string, options: { replace?: true }) => {
    const config = readConfig();
    await importCommand(resolve(config.startedFrom, file), config, options.replace ?? false);
  });

program
  .command('evaluate')
  .description('score the findings of the annotated texts and articles, and write docs/quality.md')
  .option('--record', 'make this score the floor below which no layer may fall')
  .action((options: { record?: true }) => {
    print(evaluateCommand(options.record ?? false));
  });

// Whoever reads the output may stop reading (`| head`): no fault.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (fault) {
  console.error(tellFault(fault));
  process.exitCode = 1;
}
