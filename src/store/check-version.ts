import { StoreError, type LoadOptions } from './store.ts';

/**
 * Holds the data version that a store has against the one that a load was made for.
 *
 * @throws StoreError STORE_LOCKED where they differ
 */
export function checkVersion(held: string | null, { over }: LoadOptions): void {
  if (over === undefined || over === held) return;
  throw new StoreError('STORE_LOCKED', 'Another load has changed the data meanwhile. Run this one again.');
}
