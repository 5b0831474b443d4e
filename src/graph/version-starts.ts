import type { Method } from '../model/evidence.ts';
import type { InstrumentMetadata, IsoDate } from '../model/instrument.ts';
import { compareText } from '../text/compare-text.ts';

/** From when a version holds, and whether its text says so. */
export interface VersionStart {
  readonly day: IsoDate;
  readonly method: Method;
}

/**
 * From when each version of a work holds; null where nothing tells it. An amended text (修正) keeps the commencement
 * clause of the first version: a printed day that the version before it had reached already is not its own, and it
 * holds from the day on which it was made. So does a text that prints no day (自公布之日起施行 without a 公告).
 *
 * @param versions of one work, in the order of their dates
 * @example 会计法 2017 and 2024, both 自2000年7月1日起施行 → 2000-07-01 EXPLICIT, 2024-06-28 INFERRED
 */
export function startsOfVersions(
  versions: readonly Pick<InstrumentMetadata, 'effective' | 'madeOn'>[],
): readonly (VersionStart | null)[] {
  let reached: IsoDate | null = null;
  return versions.map(({ effective, madeOn }) => {
    const own = effective !== null && (reached === null || effective > reached);
    const day = own ? effective : (latestOf([madeOn, reached]) ?? effective);
    reached = latestOf([day, madeOn, reached]);
    return day === null ? null : { day, method: own ? 'EXPLICIT' : 'INFERRED' };
  });
}

function latestOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  const known = days.filter((day) => day !== null);
  return known.sort(compareText).at(-1) ?? null;
}
