import type { OrderTerm } from './plan.ts';

/**
 * Whether an order is by these properties, upwards, and by nothing else.
 *
 * @example instrument ASC, position ASC; ['instrument', 'position'] → true
 */
export function isOrderedBy(order: readonly OrderTerm[], properties: readonly string[]): boolean {
  return (
    order.length === properties.length &&
    order.every(({ property, direction }, at) => direction === 'ASC' && property === properties[at])
  );
}
