/**
 * Blanks out what is no text – comments, scripts, menus, tags – without moving anything: the result is as long as
 * the input, so that offsets in it are offsets in the file. A tag that begins a block (br, p, li, td …) leaves a
 * vertical tab, which ends a line without counting as one.
 */
export function maskMarkup(decoded: string): string {
  if (!decoded.includes('<')) return decoded;
  return SILENT.reduce(maskBetween, decoded).replace(TAG, (tag) => {
    const name = NAME.exec(tag)?.[0].toLowerCase() ?? '';
    return BLOCKS.has(name) ? `\v${blank(tag.slice(1))}` : blank(tag);
  });
}

type Stretch = readonly [open: RegExp, close: RegExp];

/** Comments, and elements whose words are no text of the page: programs, and what leads to other pages. */
const SILENT: readonly Stretch[] = [
  [/<!--/gu, /-->/gu],
  [/<head[\s>]/giu, /<\/head>/giu],
  [/<script[\s>]/giu, /<\/script>/giu],
  [/<style[\s>]/giu, /<\/style>/giu],
  [/<noscript[\s>]/giu, /<\/noscript>/giu],
  [/<select[\s>]/giu, /<\/select>/giu],
  [/<nav[\s>]/giu, /<\/nav>/giu],
  [/<footer[\s>]/giu, /<\/footer>/giu],
];
const TAG = /<[/!]?[a-z][^<>]{0,2000}>/giu;
const NAME = /[a-z]+/iu;
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'article aside blockquote body br center dd div dl dt footer form h head header hr html li main nav ol p ' +
    'pre section select table tbody td th thead title tr ul'
  ).split(' '),
);

/** Blanks every stretch from an opening to the next closing; one that never closes is text. */
function maskBetween(text: string, [open, close]: Stretch): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    open.lastIndex = from;
    const start = open.exec(text)?.index;
    if (start === undefined) break;
    close.lastIndex = start;
    if (!close.test(text)) break;
    parts.push(text.slice(from, start), blank(text.slice(start, close.lastIndex)));
    from = close.lastIndex;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** Line breaks stay, so that lines keep their numbers. */
function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
