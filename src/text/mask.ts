/**
 * Blanks out what is no text – comments, scripts, styles, tags – without moving anything: the result is as long as
 * the input, so that offsets in it are offsets in the file. A tag that begins a block (br, p, li, td …) leaves a
 * vertical tab, which ends a line without counting as one.
 */
export function maskMarkup(decoded: string): string {
  if (!decoded.includes('<')) return decoded;
  let masked = maskBetween(decoded, '<!--', '-->');
  for (const element of ['head', 'script', 'style']) {
    for (const open of [`<${element}>`, `<${element} `]) masked = maskBetween(masked, open, `</${element}>`);
  }
  return masked.replace(TAG, (tag) => {
    const name = NAME.exec(tag)?.[0].toLowerCase() ?? '';
    return BLOCKS.has(name) ? `\v${blank(tag.slice(1))}` : blank(tag);
  });
}

const TAG = /<[/!]?[a-z][^<>]{0,2000}>/giu;
const NAME = /[a-z]+/iu;
const BLOCKS: ReadonlySet<string> = new Set(
  'blockquote body br center dd div dl dt h head hr html li ol p section table tbody td th thead title tr ul'.split(
    ' ',
  ),
);

/** Blanks every stretch from `open` to the next `close`; one that never closes is text. */
function maskBetween(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), blank(text.slice(start, end + close.length)));
    from = end + close.length;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

/** Line breaks stay, so that lines keep their numbers. */
function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
