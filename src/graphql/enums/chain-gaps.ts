/** Links of an obligation chain that may be missing, and are then said to be. */
export const CHAIN_GAPS = [
  'NO_BEARER',
  'NO_SANCTION',
  'NO_ENFORCER',
  'NO_SUPERVISOR',
  'NO_REMEDY',
  'NO_COUNTERPART',
] as const;
export type ChainGap = (typeof CHAIN_GAPS)[number];
