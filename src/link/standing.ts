import type * as records from '../../generated/types/records.ts'
import { type IsoDate, phase } from '../vocabulary/date.ts'
import type { Instrument, Standing } from '../vocabulary/model.ts'

/** Where a version of an instrument stands on a day, and how far its text is known. */
export function standingOf(
  instrument: Instrument,
  version: records.InstrumentVersion | undefined,
  asOf: IsoDate,
): Standing {
  if (!version) return 'repealed'
  const when = phase({ from: version.effectiveFrom ?? version.date, to: version.effectiveTo }, asOf)
  if (when === 'before') return 'not-yet'
  if (when === 'after') return newerInForce(instrument, version, asOf) ? 'superseded' : 'repealed'
  if (newerInForce(instrument, version, asOf)) return 'superseded'
  return version.status === 'verified' ? 'in-force' : version.status
}

/** The newest version that is in force on a day and was made after the given one. */
function newerInForce(
  instrument: Instrument,
  version: records.InstrumentVersion,
  asOf: IsoDate,
): records.InstrumentVersion | undefined {
  return instrument.record.versions.findLast(
    (each) =>
      each.date > version.date &&
      phase({ from: each.effectiveFrom ?? each.date, to: each.effectiveTo }, asOf) === 'within',
  )
}
