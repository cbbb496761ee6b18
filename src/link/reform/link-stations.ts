import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import { UNIT } from '../things.ts'
import { duplicate, unknown } from '../words.ts'
import { notAStation } from '../words-reform.ts'
import type { ReformContext } from './references.ts'

/** The stations of a town: each is a dispatched office of the register, named once. */
export function linkStations(
  stations: readonly records.TownStation[],
  place: Place,
  { registers, diagnostics }: ReformContext,
): void {
  const { units } = registers
  const seen = new Map<string, Place>()
  for (const [index, { unit: id }] of stations.entries()) {
    const at = within(place, index, 'unit')
    const unit = units.get(id)
    const first = seen.get(id)
    if (!unit) diagnostics.push(unknown('unit', UNIT, id, units.keys(), at))
    else if (unit.record.nature !== 'dispatched-office') diagnostics.push(notAStation(at, unit.record.name))
    else if (first) diagnostics.push(duplicate('reform-id', UNIT, id, at, first))
    seen.set(id, first ?? at)
  }
}
