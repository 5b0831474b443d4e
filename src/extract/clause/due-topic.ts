import type { Reading } from './reading.ts';

/**
 * Whether words that open a clause with 应当 or 必须 only name a thing by what is due of it, as its case follows.
 *
 * @example 应当修建防空地下室的民用建筑，| 因地质条件限制不能修建的，… → true; 应当履行协议规定的义务，| 工作满五年的，… → false
 */
export function isDueTopic(
  text: string,
  { start, modals: [modal, further] }: Reading,
  next: Reading | undefined,
): boolean {
  return (
    next?.shape === 'CASE' &&
    modal?.start === start &&
    modal.modality === 'OBLIGATION' &&
    further === undefined &&
    !'，,'.includes(text.charAt(start - 1) || '。')
  );
}
