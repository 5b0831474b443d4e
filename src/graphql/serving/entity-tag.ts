import { createHash } from 'node:crypto';
import type { IsoDate } from '../../model/instrument.ts';
import type { DataVersion } from '../../store/store.ts';

/**
 * The entity tag of the answer to a query by GET: it changes with the data, with the day that `asOf` means by default,
 * and with the address, which holds the query and its variables.
 *
 * @example entityTag({ name: '9f45…', loadedAt: '…' }, '2026-01-15', '?query={__typename}') → W/"…"
 */
export function entityTag(version: DataVersion | null, today: IsoDate, search: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version?.name ?? null, today, search]));
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether a caller who sends this `If-None-Match` holds the answer already. */
export function isHeld(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const weak = (value: string): string => value.trim().replace(/^W\//u, '');
  return ifNoneMatch.split(',').some((held) => held.trim() === '*' || weak(held) === weak(tag));
}
