import type { InstrumentKind, IsoDate, Status } from './instrument.ts';

/** What decides whether an instrument is law on a day: the fields of an Instrument node. */
export interface Validity {
  readonly kind: InstrumentKind;
  readonly draft: boolean;
  /** Day from which the version holds, as it prints it or as it is inferred; null where nothing tells it. */
  readonly inForceFrom: IsoDate | null;
  /** Day from which a later version is in effect; null where none is known. */
  readonly superseded: IsoDate | null;
  /** Day from which a repeal is in effect; null where none is known. */
  readonly repealed: IsoDate | null;
}

/**
 * Status on a calendar day in Asia/Shanghai (DESIGN §4, Time). Null for a commentary, and where nothing
 * tells a day of effect and the text is no draft.
 *
 * @example 本办法自2025年12月1日起施行: on 2025-11-30 NOT_YET_IN_FORCE, on 2025-12-01 IN_FORCE
 */
export function statusOn(validity: Validity, day: IsoDate): Status | null {
  if (validity.kind === 'COMMENTARY') return null;
  if (validity.draft) return 'DRAFT';
  if (validity.repealed !== null && validity.repealed <= day) return 'REPEALED';
  if (validity.superseded !== null && validity.superseded <= day) return 'SUPERSEDED';
  if (validity.inForceFrom === null) return null;
  return validity.inForceFrom <= day ? 'IN_FORCE' : 'NOT_YET_IN_FORCE';
}

/** Milliseconds by which Shanghai is before UTC: China keeps one time, all the year round. */
const SHANGHAI_OFFSET = 8 * 60 * 60 * 1_000;

/** The calendar day in Asia/Shanghai at an instant, whatever the clock's own time zone. */
export function dayInShanghai(instant: Date): IsoDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}
