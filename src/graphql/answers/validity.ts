import { INSTRUMENT_KINDS, type IsoDate, type Status } from '../../model/instrument.ts';
import { statusOn } from '../../model/status.ts';
import { booleanOf, type ReadNode, textOf } from '../plan/read-node.ts';

/** Properties from which a status is computed. */
export const VALIDITY = ['draft', 'inForceFrom', 'kind', 'repealed', 'superseded'] as const;

/** Status of an instrument on a day, from its stored dates. */
export function statusOf({ properties }: ReadNode, day: IsoDate): Status | null {
  const kind = INSTRUMENT_KINDS.find((known) => known === properties['kind']);
  if (kind === undefined) return null;
  const validity = {
    kind,
    draft: booleanOf(properties, 'draft') ?? false,
    inForceFrom: textOf(properties, 'inForceFrom'),
    superseded: textOf(properties, 'superseded'),
    repealed: textOf(properties, 'repealed'),
  };
  return statusOn(validity, day);
}
