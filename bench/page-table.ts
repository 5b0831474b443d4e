/** A figure to three places; – where there is none. */
export function figures(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table of figures, behind a first column of words. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
}
