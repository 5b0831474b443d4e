/**
 * From UTF-16 offsets of a text to offsets in code points, as they leave the API. For offsets that mostly grow, O(length)
 * in all.
 *
 * @example codePointOffsets('𠀀依照')(2) → 1
 */
export function codePointOffsets(text: string): (offset: number) => number {
  let [unit, point] = [0, 0];
  return (offset) => {
    if (offset < unit) [unit, point] = [0, 0];
    while (unit < offset) {
      unit += (text.codePointAt(unit) ?? 0) > 0xff_ff ? 2 : 1;
      point += 1;
    }
    return point;
  };
}
