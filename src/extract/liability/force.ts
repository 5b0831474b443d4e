import type { PlacedMeasure } from '../measure/measures.ts';

/** Those who are there: 人民警察, 戒严执勤人员根据有关规定, 公安人员现场负责人. */
const ON_DUTY = /警察|公安人员|(?:执勤|值勤|执法|警卫)人员|现场负责人/;
const FORCE: ReadonlySet<string> = new Set([
  'penalty.otherMeasure',
  'penalty.namedMeasures',
  'penalty.detention',
]);

/**
 * Whether a measure is force that persons on duty may use on the spot, which is a power of theirs (guidelines §4) and
 * no penalty; `before` are the words of its clause before it.
 *
 * @example 人民警察可以 | 强行驱散，并对拒不服从的人员强行带离现场或者立即予以拘留 → true; 由公安机关处五日以下 | 拘留 → false
 */
export function isForceOnDuty({ rule }: PlacedMeasure, before: string): boolean {
  const power = Math.max(before.lastIndexOf('可'), before.lastIndexOf('有权'));
  if (power < 0 || !FORCE.has(rule)) return false;
  // 由公安机关对现场负责人可以: whom somebody acts upon, and a part of a case, are no subject.
  const subject =
    before
      .slice(0, power)
      .split(/[的由对]/)
      .at(-1) ?? '';
  return ON_DUTY.test(subject);
}
