import type { SourceFile } from '../model/source-text.ts';
import { BrokenInputError } from './broken-input.ts';

/** Largest file that is read, in bytes. The longest Chinese statute, the Civil Code, has about 400 KB. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Longest line that is read, in UTF-16 code units. The longest paragraph among two thousand statutes has under three
 * thousand: what is ten times as long lost its line breaks.
 */
export const MAX_LINE = 30_000;

/** First bytes of formats that hold legal texts but are no text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Word (.docx) file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word (.doc) file'],
  ['{\\rtf', 'an RTF file'],
];

/**
 * Decodes a file as UTF-8. A byte order mark is kept, so that offsets count it.
 *
 * @throws BrokenInputError EMPTY, TOO_LARGE, NOT_TEXT (binary) or NOT_UTF8 (with the encoding that it looks like)
 */
export function decode(file: SourceFile): string {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new BrokenInputError('EMPTY', name, 'the file is empty.');
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const limit = String(MAX_BYTES / 1024 / 1024);
    throw new BrokenInputError(
      'TOO_LARGE',
      name,
      `the file has ${size} MB, more than the limit of ${limit} MB; split it into one instrument a file.`,
    );
  }
  refuseForeignFormat(name, bytes);
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(name, bytes);
  }
  if (/^\s*$/u.test(decoded)) {
    throw new BrokenInputError('EMPTY', name, 'the file holds nothing but white space.');
  }
  return decoded;
}

/**
 * Refuses a text of which a line is too long to be one.
 *
 * @param masked the file with its marks blanked out: a web page on one line has a vertical tab for each of its blocks
 * @throws BrokenInputError LONG_LINE
 */
export function refuseLongLine(name: string, masked: string): void {
  for (const [index, line] of masked.split(/\r\n?|\n/u).entries()) {
    if (line.length <= MAX_LINE) continue;
    const length = line.split('\v').reduce((longest, block) => Math.max(longest, block.trim().length), 0);
    if (length <= MAX_LINE) continue;
    throw new BrokenInputError(
      'LONG_LINE',
      name,
      `line ${String(index + 1)} has ${String(length)} characters, more than the limit of ` +
        `${String(MAX_LINE)}; break the text into lines, a paragraph or an item a line.`,
    );
  }
}

function refuseForeignFormat(name: string, bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, format] of SIGNATURES) {
    if (head.startsWith(signature)) {
      const advice = 'extract its text as UTF-8 first.';
      throw new BrokenInputError('NOT_TEXT', name, `byte 0 (line 1): this is ${format}, not text; ${advice}`);
    }
  }
  const utf16 = head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF');
  const nul = bytes.indexOf(0);
  if (!utf16 && nul < 0) return;
  if (utf16 || looksLikeUtf16(bytes)) {
    throw new BrokenInputError(
      'NOT_UTF8',
      name,
      'byte 0 (line 1): the file looks like UTF-16; convert it to UTF-8 (iconv -f UTF-16 -t UTF-8).',
    );
  }
  throw new BrokenInputError(
    'NOT_TEXT',
    name,
    `${placeOf(bytes, nul)} is a NUL character: the file is binary, not text.`,
  );
}

/** UTF-16 has its zero bytes in the even or in the odd places alone. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  return bytes.length % 2 === 0 && (even === 0 || odd === 0) && even + odd >= 2;
}

function notUtf8(name: string, bytes: Uint8Array): BrokenInputError {
  const place = placeOf(bytes, firstInvalidByte(bytes));
  const guess = looksLikeGbk(bytes)
    ? 'the file looks like GBK; convert it to UTF-8 (iconv -f GB18030 -t UTF-8)'
    : 'convert the file to UTF-8';
  return new BrokenInputError('NOT_UTF8', name, `${place} is not UTF-8: ${guess}.`);
}

function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let i = 0; i < offset; i += 1) if (bytes[i] === 10) line += 1;
  return `byte ${String(offset)} (line ${String(line)})`;
}

/** Offset of the first byte that breaks UTF-8, found by halving: a prefix is valid up to a cut last character. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, 4000), {
      stream: true,
    });
    return /[\u4E00-\u9FFF]{2}/u.test(text);
  } catch {
    return false;
  }
}
