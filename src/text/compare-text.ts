/**
 * Order of code units, the same everywhere: no locale has a part in it.
 *
 * @returns below 0 where `a` comes first, above 0 where `b` does
 * @example of 公安机关 and 人民法院 人民法院 comes first (U+4EBA before U+516C)
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
