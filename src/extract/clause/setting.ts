import { shapeOf } from './case.ts';
import type { Reading } from './reading.ts';

/** 在调查职务犯罪案件过程中, 在招工时: at what work or when, behind whoever does it. */
const SETTING = /^在[^，。；]{2,}(?:[中时]|期间)$/;

/**
 * The readings of a clause with whoever is named before a setting set apart from it, where another acts in the case behind:
 * it is he who acts on that case. So too where he acts in it himself, for his work is no part of the case.
 *
 * @example 监察机关在调查案件过程中，被调查人逃匿的，应当继续调查 → 监察机关 | 在调查案件过程中 | 被调查人逃匿的 | 应当继续调查
 */
export function withSettingApart(text: string, readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading, at) => {
    const { subject, modals, agent, end } = reading;
    if (subject === null || agent !== null || modals.length > 0) return [reading];
    const setting = text.slice(subject.end, end);
    const behind = readings.slice(at + 1);
    const own = setting.endsWith('中') && behind[0]?.subject === null && behind[0].shape === 'CASE';
    if (!SETTING.test(setting) || !(own || leadsToCaseOfAnother(text, behind))) return [reading];
    const shape = shapeOf(setting);
    return [
      { ...reading, end: subject.end, shape: 'PLAIN' },
      { ...reading, start: subject.end, wordsStart: subject.end, subject: null, shape, verbal: true },
    ];
  });
}

/** Whether another is named who acts in a case, or up to it, behind which a bare modal word follows. */
function leadsToCaseOfAnother(text: string, [next, ...rest]: readonly Reading[]): boolean {
  if (next?.subject == null || next.subject.end >= next.end || next.modals.length > 0) return false;
  const following = [next, ...rest];
  const modal = following.findIndex(({ modals }) => modals.length > 0);
  const before = following[modal - 1];
  return before?.shape === 'CASE' && text.charAt(before.end - 1) === '的' && following[modal]?.bare === true;
}
