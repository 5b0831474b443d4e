import type { Span } from './span.ts';

/** Whether the law itself states a finding, or the compiler concluded it. */
export const METHODS = ['EXPLICIT', 'INFERRED'] as const;
export type Method = (typeof METHODS)[number];

/**
 * What every finding carries: where it was read, which rule read it, whether the law states it, and how sure the
 * compiler is (0 to 1). A rule is named `layer.construct`: `norm.modal`, `citation.range`, `penalty.fine`.
 */
export interface Evidence {
  readonly span: Span;
  readonly rule: string;
  readonly method: Method;
  readonly confidence: number;
}

/** Whether one finding rests on more than another: what the law states beats what was concluded; then the surer. */
export function isSurer(a: Omit<Evidence, 'span'>, b: Omit<Evidence, 'span'>): boolean {
  if (a.method !== b.method) return a.method === 'EXPLICIT';
  return a.confidence > b.confidence;
}
