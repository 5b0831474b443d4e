import { describe, expect, it } from 'vitest';
import { Endings } from '../../src/extract/words/endings.ts';

describe('Endings', () => {
  const heads = new Endings(['部门', '主管部门', '会']);

  it.each([
    ['教育行政主管部门', 4],
    ['有关部门', 2],
    ['主管部门', 4],
    ['会', 1],
    ['门', 0],
    ['部门负责', 0],
    ['', 0],
  ])('finds the longest ending of %s', (phrase, length) => {
    expect(heads.lengthIn(phrase)).toBe(length);
    expect(heads.close(phrase)).toBe(length > 0);
  });
});
