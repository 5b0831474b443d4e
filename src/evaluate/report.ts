import { BANDS, type Band, type Calibration } from './calibration.ts';
import type { Changes } from './differences.ts';
import type { Change, Floors } from './floors.ts';
import { compareWithFloors, lossesOf } from './floors.ts';
import { markdownTable } from './markdown-table.ts';
import type { Score } from './score.ts';
import type { Row } from './tally.ts';

/** The score of a text of its own, beside that of all. */
export interface TextScore {
  /** A short name, for a column. */
  readonly name: string;
  readonly title: string;
  readonly score: Score;
}

const WIDTHS = { layer: 26, count: 7, rate: 8 };

/** The score as a table for a terminal: what was annotated, found and hit, and the change against the floors. */
export function tableOf(score: Score, floors: Floors): string {
  const heads = ['gold', 'found', 'hit'].map((head) => head.padStart(WIDTHS.count));
  const rates = ['P', 'R', 'F1', 'change'].map((head) => head.padStart(WIDTHS.rate));
  const lines = [['layer'.padEnd(WIDTHS.layer), ...heads, ...rates].join('')];
  for (const change of compareWithFloors(score, floors)) {
    const row = score.rows.get(change.layer);
    if (row !== undefined) lines.push(lineOf(change, row));
  }
  for (const source of score.missing) lines.push(`no annotations found for ${source}`);
  return `${lines.join('\n')}\n`;
}

function lineOf(change: Change, { gold, found, hit, precision, recall, f1 }: Row): string {
  const counts = [gold, found, hit].map((count) => String(count).padStart(WIDTHS.count));
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(WIDTHS.rate));
  return [
    change.layer.padEnd(WIDTHS.layer),
    ...counts,
    ...rates,
    tellChange(change).padStart(WIDTHS.rate),
  ].join('');
}

function tellChange({ floor, f1 }: Change): string {
  if (floor === null) return 'new';
  if (f1 === null) return 'gone';
  if (f1 === floor) return '=';
  return `${f1 > floor ? '+' : '−'}${Math.abs(f1 - floor).toFixed(3)}`;
}

/** A sentence for each layer that fell below its floor. */
export function tellLosses(score: Score, floors: Floors): readonly string[] {
  return lossesOf(compareWithFloors(score, floors)).map(
    ({ layer, floor, f1 }) =>
      `${layer} fell from ${String(floor)} to ${f1 === null ? 'nothing' : String(f1)}`,
  );
}

/** What was gained and lost since the record, in numbers and, where they may be told, finding by finding. */
export function tellChanges({ gained, lost }: Changes, telling: boolean): string {
  const head = `Since the last record: ${String(gained.length)} gained, ${String(lost.length)} lost.`;
  const lines = telling ? [...gained.map((line) => `+ ${line}`), ...lost.map((line) => `− ${line}`)] : [];
  return `${[head, ...lines].join('\n')}\n`;
}

/** What docs/quality.md shows. */
export interface Quality {
  readonly seed: Score;
  readonly blind: Score;
  readonly development: Score;
  /** Of the findings of all three. */
  readonly calibration: Calibration;
  /** Each seed text by itself. */
  readonly texts: readonly TextScore[];
}

/** The page docs/quality.md: the articles that no rule was written with, beside those that rules were written with. */
export function qualityPage({ seed, blind, development, calibration, texts }: Quality): string {
  const byText = [...seed.rows.keys()].map((layer) => [
    `\`${layer}\``,
    ...texts.map((text) => text.score.rows.get(layer)?.f1.toFixed(3) ?? '–'),
  ]);
  return [
    '# Quality of the findings',
    '',
    "Printed by `npm run evaluate`: what the compiler finds, held against a person's annotations (`test/gold`). `gold`",
    'counts what the person found, `found` what the compiler found, `hit` what both did; P is precision, R recall.',
    'Norms match where their quotes overlap by half, in `norms.tight` by nine tenths; everything else matches exactly.',
    'No layer may fall below its recorded floor (`docs/quality.json`): a test watches over it.',
    '',
    '## Blind articles',
    '',
    'Articles of national laws, administrative and local regulations, drawn at random and annotated from their text and',
    'the guidelines alone (`test/gold/blind`); further articles for `references` and `definitions`, and other texts for',
    '`instrument` (their heads), `structure` (whole) and `correspondence` (four local texts with their national laws).',
    'Nobody who writes rules reads them: what to expect of a text of your own.',
    '',
    ...scoreTable(blind),
    '',
    '## Development articles',
    '',
    'Those of earlier draws, annotated in the same way (`test/gold/development`), which may be read and with which rules',
    'are written. Where they score much better than the blind ones, rules were fitted to them.',
    '',
    ...scoreTable(development),
    '',
    '## The five seed texts',
    '',
    ...scoreTable(seed),
    '',
    '## Calibration',
    '',
    'What the confidence of a finding is worth: of the findings in all three sets with a confidence of each band, the',
    'share that is right, and of how many. Bearers and recipients are right where all of them are.',
    '',
    ...calibrationTable(calibration),
    '',
    '## F1 of each seed text',
    '',
    ...texts.map(({ name, title }) => `- \`${name}\` ${title}`),
    '',
    ...markdownTable(['layer', ...texts.map(({ name }) => `\`${name}\``)], byText),
    '',
  ].join('\n');
}

function scoreTable(score: Score): readonly string[] {
  const rows = [...score.rows].map(([layer, row]) => [
    `\`${layer}\``,
    ...[row.gold, row.found, row.hit].map(String),
    ...[row.precision, row.recall, row.f1].map((rate) => rate.toFixed(3)),
  ]);
  return markdownTable(['layer', 'gold', 'found', 'hit', 'P', 'R', 'F1'], rows);
}

function calibrationTable(calibration: Calibration): readonly string[] {
  const heads = BANDS.map((from, index) => bandName(from, BANDS[index - 1]));
  const rows = [...calibration].map(([layer, bands]) => [`\`${layer}\``, ...bands.map(tellBand)]);
  return markdownTable(['layer', ...heads], rows);
}

function bandName(from: number, below: number | undefined): string {
  if (below === undefined) return `from ${String(from)}`;
  return from === 0 ? `below ${String(below)}` : `${String(from)} to ${String(below)}`;
}

function tellBand({ found, right }: Band): string {
  return found === 0 ? '–' : `${(right / found).toFixed(3)} of ${String(found)}`;
}

/** The calibration for a terminal: a line for each layer, the surest findings first. */
export function calibrationOf(calibration: Calibration): string {
  return `Share of right findings by confidence\n\n${calibrationTable(calibration).join('\n')}\n`;
}

const OPEN = '<!-- quality -->';
const CLOSE = '<!-- /quality -->';

/**
 * A page with the F1 of both scores between its marks `<!-- quality -->` and `<!-- /quality -->`; a page without
 * them stays as it is.
 */
export function withQuality(page: string, seed: Score, blind: Score): string {
  const start = page.indexOf(OPEN);
  const end = page.indexOf(CLOSE, start);
  if (start === -1 || end === -1) return page;
  const rows = [...seed.rows].map(([layer, { f1 }]) => [
    `\`${layer}\``,
    blind.rows.get(layer)?.f1.toFixed(2) ?? '–',
    f1.toFixed(2),
  ]);
  const table = markdownTable(['F1', 'blind', 'seed'], rows).join('\n');
  return `${page.slice(0, start + OPEN.length)}\n\n${table}\n\n${page.slice(end)}`;
}
