import type { PlacedMeasure } from './measures.ts';

const CONFISCATION = /(?:没收|追缴)([^，。；：]{0,80})/gu;
const OBJECTS_END = /并处|、?并|可以|罚款|处以|给予|的处罚|$/u;
const GAINS = /违法所得|非法所得|违法收入|非法收入|非法获利|违法利益|违法收取的费用|所得|利润|收入|报酬/u;
const BARE_OBJECT = /^(?:[其的和、及与等]|全部|或者|以及)*$/u;

/**
 * What is confiscated: gains, things, or both. A bare 予以没收 takes its object from the condition before it
 * (有违法所得的，予以没收).
 *
 * @example 没收违法所得和非法财物 → CONFISCATE_ILLEGAL_GAINS, CONFISCATE_PROPERTY
 */
export function confiscations(text: string, condition: string): PlacedMeasure[] {
  const found: PlacedMeasure[] = [];
  for (const match of text.matchAll(CONFISCATION)) {
    const after = match[1] ?? '';
    const object = after.slice(0, OBJECTS_END.exec(after)?.index ?? after.length);
    const start = match.index;
    const end = start + 2 + object.length;
    if (/[被经处]$/u.test(text.slice(0, start)) || object.startsWith('的')) continue;
    const gains = GAINS.exec(object);
    const things = object.replace(GAINS, '');
    if (BARE_OBJECT.test(object)) {
      const kind =
        GAINS.test(condition) && !/财物|工具|物品|产品/u.test(condition)
          ? 'CONFISCATE_ILLEGAL_GAINS'
          : 'CONFISCATE_PROPERTY';
      found.push({ kind, start, end, rule: 'penalty.confiscation' });
      continue;
    }
    const both = gains !== null && !BARE_OBJECT.test(things);
    if (both && gains.index > 0)
      found.push({ kind: 'CONFISCATE_PROPERTY', start, end: start + 2, rule: 'penalty.confiscation' });
    if (gains !== null) {
      found.push({
        kind: 'CONFISCATE_ILLEGAL_GAINS',
        start: both && gains.index > 0 ? start + 2 : start,
        end: both ? start + 2 + gains.index + gains[0].length : end,
        rule: 'penalty.confiscation',
      });
    }
    if (gains === null || (both && gains.index === 0)) {
      found.push({
        kind: 'CONFISCATE_PROPERTY',
        start: gains === null ? start : end - 1,
        end,
        rule: 'penalty.confiscation',
      });
    }
  }
  return found;
}
