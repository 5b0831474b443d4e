import type { Evidence } from './evidence.ts';

/**
 * A term that the instrument defines: 本法所称X，是指… (guidelines §9).
 *
 * @example 本法所称电信网络诈骗，是指… → term 电信网络诈骗
 */
export interface Definition extends Evidence {
  readonly at: string;
  readonly term: string;
  readonly quote: string;
}
