import type { Citation } from './citation.ts';
import type { Norm } from './norm.ts';

/**
 * Whether a norm says no more than that another makes rules: then nobody breaks it who is punished.
 *
 * @param citations of the same text
 * @example 具体范围和实施办法由国务院应急管理部门制定
 */
export function isDelegation(
  { span }: Pick<Norm, 'span'>,
  citations: readonly Pick<Citation, 'kind' | 'span'>[],
): boolean {
  return citations.some(
    ({ kind, span: said }) =>
      kind === 'DELEGATION' &&
      said.start >= span.start &&
      said.end <= span.end &&
      2 * (said.end - said.start) > span.end - span.start,
  );
}
