import { describe, expect, test } from 'vitest';
import { BrokenInputError } from '../../src/text/broken-input.ts';
import { MAX_BYTES, MAX_LINE } from '../../src/text/decode.ts';
import { readSource } from '../../src/text/source-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 第一条 in GBK. */
const GBK = Uint8Array.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x0a, 0xb5, 0xda, 0xb6, 0xfe, 0xcc, 0xf5]);

function refusal(bytes: Uint8Array): BrokenInputError {
  try {
    readSource({ name: 'law.txt', bytes });
  } catch (error) {
    if (error instanceof BrokenInputError) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

describe('broken input is refused with code, file and place', () => {
  test.each([
    ['nothing', new Uint8Array(), 'EMPTY', 'empty'],
    ['white space', utf8('\uFEFF \n\u3000\r\n'), 'EMPTY', 'white space'],
    ['GBK', GBK, 'NOT_UTF8', 'byte 0 (line 1) is not UTF-8: the file looks like GBK'],
    ['a stray byte', Uint8Array.of(...utf8('第一条\n第'), 0xff, 0x41), 'NOT_UTF8', 'byte 13 (line 2)'],
    ['a cut character', utf8('第一条').subarray(0, 8), 'NOT_UTF8', 'UTF-8'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x2c, 0x7b]), 'NOT_UTF8', 'UTF-16'],
    ['UTF-16 without one', Uint8Array.from([0x41, 0, 0x42, 0, 0x0a, 0]), 'NOT_UTF8', 'UTF-16'],
    ['binary', Uint8Array.of(...utf8('第一条\n第'), 0, 1, 2), 'NOT_TEXT', 'byte 13 (line 2) is a NUL'],
    ['a PDF', utf8('%PDF-1.7'), 'NOT_TEXT', 'PDF'],
    ['a Word file', utf8('PK\u0003\u0004xx'), 'NOT_TEXT', '.docx'],
    ['an RTF file', utf8('{\\rtf1'), 'NOT_TEXT', 'RTF'],
    ['a line over the limit', utf8(`第一条\n${'，'.repeat(MAX_LINE + 1)}`), 'LONG_LINE', 'line 2 has 30001'],
    ['a line of many megabytes', utf8('《法》'.repeat(800_000)), 'LONG_LINE', 'line 1 has 2400000'],
    ['a file over the limit', new Uint8Array(MAX_BYTES + 1).fill(65), 'TOO_LARGE', 'limit of 8 MB'],
  ])('%s', (_, bytes, code, words) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.file).toBe('law.txt');
    expect(error.message).toContain('law.txt: ');
    expect(error.message).toContain(words);
  });
});

test('a byte order mark stays in the offsets', () => {
  const source = readSource({ name: 'bom.txt', bytes: utf8('\uFEFF第一条 本法') });
  expect(source.decoded.charCodeAt(0)).toBe(0xfeff);
  expect(source.lines[0]?.span).toEqual({ start: 1, end: 7 });
});
