import type { Citation } from './citation.ts';
import type { Norm } from './norm.ts';

/**
 * Tells of the norms of a text whether one says no more than that another makes rules: then nobody breaks it who is
 * punished. The delegations are looked out once, for all norms are asked about.
 *
 * @param citations of the text
 * @example 具体范围和实施办法由国务院应急管理部门制定
 */
export function delegationIn(
  citations: readonly Pick<Citation, 'kind' | 'span'>[],
): (norm: Pick<Norm, 'span'>) => boolean {
  const delegations = citations.filter(({ kind }) => kind === 'DELEGATION');
  return ({ span }) =>
    delegations.some(
      ({ span: said }) =>
        said.start >= span.start &&
        said.end <= span.end &&
        2 * (said.end - said.start) > span.end - span.start,
    );
}
