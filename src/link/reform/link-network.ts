import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import { DEPARTMENT, ITEM, UNIT, VILLAGE_STATION } from '../things.ts'
import { duplicate, unknown } from '../words.ts'
import { type ReformContext, uniqueIds } from './references.ts'

/** The service network of a town: its department, centre, stations, villages and items are there, each named once. */
export function linkNetwork(
  record: records.TownNetwork,
  place: Place,
  { registers, items, diagnostics }: ReformContext,
): void {
  const { departments, units } = registers
  if (!departments.has(record.county))
    diagnostics.push(unknown('department', DEPARTMENT, record.county, departments.keys(), within(place, 'county')))
  if (!units.has(record.centre))
    diagnostics.push(unknown('unit', UNIT, record.centre, units.keys(), within(place, 'centre')))
  const stations = uniqueIds(record.stations, place, 'stations', diagnostics)
  uniqueIds(record.villages, place, 'villages', diagnostics)
  for (const [index, { through }] of record.stations.entries())
    if (through !== undefined && !stations.has(through))
      diagnostics.push(
        unknown('station', VILLAGE_STATION, through, stations.keys(), within(place, 'stations', index, 'through')),
      )
  for (const [index, village] of record.villages.entries())
    for (const [position, id] of village.stations.entries())
      if (!stations.has(id))
        diagnostics.push(
          unknown(
            'station',
            VILLAGE_STATION,
            id,
            stations.keys(),
            within(place, 'villages', index, 'stations', position),
          ),
        )
  const seen = new Map<string, Place>()
  for (const [index, { item }] of (record.flows ?? []).entries()) {
    const at = within(place, 'flows', index, 'item')
    const first = seen.get(item)
    if (!items.has(item)) diagnostics.push(unknown('item', ITEM, item, items.keys(), at))
    else if (first) diagnostics.push(duplicate('reform-id', ITEM, item, at, first))
    seen.set(item, first ?? at)
  }
}
