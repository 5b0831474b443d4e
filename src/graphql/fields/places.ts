import { isVersionUri } from '../../model/instrument-uri.ts';
import type { Condition } from '../plan/condition.ts';
import { among, equals, linked } from './filter-fields.ts';

/** A place in the law: an eId wherever it is, an eId in a text, or a whole text, which is a version or a work. */
export type Place =
  { readonly uri: string; readonly eId: string | null } | { readonly uri: null; readonly eId: string };

/**
 * The place that a caller names.
 *
 * @example art_39; /cn/反洗钱法#art_39; /cn/反洗钱法@2024-11-08
 */
export function placeNamed(named: string): Place {
  const [uri = '', eId] = named.split('#', 2);
  if (eId !== undefined) return { uri, eId };
  return named.startsWith('/') ? { uri, eId: null } : { uri: null, eId: named };
}

/** In any version of one of these works. */
export const inVersionsOf = (works: readonly string[]): Condition =>
  linked('WITHIN', 'OUT', 'Instrument', among('work')(works));

/** In the version with this uri, or in any of the work. */
export const inText = (uri: string): Condition =>
  isVersionUri(uri) ? equals('instrument', uri) : inVersionsOf([uri]);
