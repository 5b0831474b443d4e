import { OPERATION_NAMES } from './operations.ts';
import type { Loaded } from './growth-page.ts';

interface Line {
  readonly name: string;
  readonly points: readonly (readonly [size: number, value: number])[];
}

const WIDTH = 460;
const HEIGHT = 320;
const EDGE = { left: 52, right: 118, top: 28, bottom: 36 };
const COLOURS = ['#1b6ca8', '#c0392b', '#2e8b57', '#8e44ad', '#d68910', '#34495e'];

/** The costs by size as two plots with logarithmic axes side by side: of loads, and of answers on SQLite. */
export function plotGrowth(loaded: readonly Loaded[]): string {
  const stores = ['SQLite', 'Neo4j'] as const;
  const of = (store: Loaded['store']) => loaded.filter((one) => one.store === store);
  const loads = stores.map((store) => ({
    name: store,
    points: of(store).map(({ size, seconds }) => [size, seconds] as const),
  }));
  const answers = OPERATION_NAMES.map((name, index) => ({
    name,
    points: of('SQLite').flatMap(({ size, p50 }) => {
      const value = p50[index] ?? null;
      return value === null ? [] : [[size, value] as const];
    }),
  }));
  const plots = [
    plot('seconds of a load', loads, 0),
    plot('milliseconds of an answer (p50), SQLite', answers, WIDTH),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(2 * WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${plots.join('\n')}
</svg>
`;
}

function plot(title: string, lines: readonly Line[], left: number): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(([size]) => size),
    EDGE.left,
    WIDTH - EDGE.right,
  );
  const y = scale(
    points.map(([, value]) => value),
    HEIGHT - EDGE.bottom,
    EDGE.top,
  );
  const parts = [
    `<text x="${String(EDGE.left)}" y="16" font-weight="bold">${title}</text>`,
    ...x.ticks.map(
      (tick) =>
        `<line x1="${at(x.of(tick))}" x2="${at(x.of(tick))}" y1="${String(EDGE.top)}" y2="${String(HEIGHT - EDGE.bottom)}" stroke="#e5e5e5"/><text x="${at(x.of(tick))}" y="${String(HEIGHT - EDGE.bottom + 16)}" text-anchor="middle">${told(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<line x1="${String(EDGE.left)}" x2="${String(WIDTH - EDGE.right)}" y1="${at(y.of(tick))}" y2="${at(y.of(tick))}" stroke="#e5e5e5"/><text x="${String(EDGE.left - 6)}" y="${at(y.of(tick) + 4)}" text-anchor="end">${told(tick)}</text>`,
    ),
    `<text x="${at((EDGE.left + WIDTH - EDGE.right) / 2)}" y="${String(HEIGHT - 4)}" text-anchor="middle">texts</text>`,
    ...lines.map(({ name, points: ends }, index) => {
      const colour = COLOURS[index % COLOURS.length] ?? '';
      const path = ends.map(([size, value]) => `${at(x.of(size))},${at(y.of(value))}`).join(' ');
      const legend = EDGE.top + 8 + index * 16;
      return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${String(WIDTH - EDGE.right + 8)}" y="${String(legend)}" fill="${colour}">${name}</text>`;
    }),
  ];
  return `<g transform="translate(${String(left)} 0)">\n${parts.join('\n')}\n</g>`;
}

/** A logarithmic axis over some values, from whole powers of ten to whole powers of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const logs = values.filter((value) => value > 0).map((value) => Math.log10(value));
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1);
  return {
    of: (value: number): number =>
      from + ((Math.log10(Math.max(value, 10 ** low)) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

const at = (value: number): string => value.toFixed(1);
const told = (value: number): string =>
  value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
