import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Placed, Project } from '../../vocabulary/model.ts'
import type { TownList } from '../../vocabulary/program.ts'
import type { NetworkView, NodeView } from '../../vocabulary/reform.ts'
import { flowOf } from './flow.ts'

/** The ends of every way up through the network. */
export const CENTRE = '#centre'
export const COUNTY = '#county'

/** The three tiers of a town: the ways up, the villages served, and how each service of its list goes through. */
export function networkView(
  project: Project,
  shared: Placed<records.NetworkFile>,
  record: records.TownNetwork,
  place: Place,
  list: TownList,
): NetworkView | undefined {
  const county = project.departments.get(record.county)
  const centre = project.units.get(record.centre)
  if (!county || !centre) return undefined
  const nodes = record.stations.map(
    (station, index): NodeView => ({
      record: station,
      way: wayUp(station.id, record.stations),
      villages: record.villages.filter(({ stations }) => stations.includes(station.id)),
      place: within(place, 'stations', index),
    }),
  )
  const climbs = nodes.flatMap(({ way }) => (way === undefined ? [] : [way.indexOf(CENTRE)]))
  const flows = list.entries
    .filter(({ item }) => SERVICES.includes(item.catalog.id))
    .map((entry) => flowOf(project, shared, record, place, entry, Math.max(1, ...climbs)))
  return {
    record,
    county,
    centre,
    nodes,
    unreachable: nodes.filter(({ way }) => way === undefined),
    unserved: record.villages.filter(({ stations }) => stations.length !== 1),
    flows,
    atCentre: flows.filter(({ accept }) => accept.includes('town')).length,
    atVillage: flows.filter(({ accept }) => accept.includes('village')).length,
    place,
  }
}

/** The catalogs whose items are handled at a window. */
const SERVICES: readonly string[] = ['statutory-licences', 'delegated-services']

/**
 * The way from a village station up to the county: itself, the stations it goes through, the centre, the county. Undefined where
 * the stations send one another in circles, so that nothing handed in there ever arrives.
 */
export function wayUp(
  from: string,
  stations: readonly Pick<records.VillageStation, 'id' | 'through'>[],
): readonly string[] | undefined {
  const way: string[] = []
  let at: string | undefined = from
  while (at !== undefined) {
    if (way.includes(at)) return undefined
    way.push(at)
    const id: string = at
    at = stations.find((station) => station.id === id)?.through
  }
  return [...way, CENTRE, COUNTY]
}
