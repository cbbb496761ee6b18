import { within } from '../../source/place.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { TownList } from '../../vocabulary/program.ts'
import type { RightStepView, TownReform, TownReformView } from '../../vocabulary/reform.ts'
import { institutionPlan } from './institutions.ts'
import { networkView } from './network.ts'
import { stationView } from './station.ts'

/**
 * The reform of every town that writes it down: institutions counted and compared, grants summed, flows followed.
 *
 * @param listOf the list of a town, whose services the network carries
 */
export function resolveReforms(project: Project, listOf: (reform: TownReform) => TownList): readonly TownReformView[] {
  const { reform } = project
  return reform.towns.map((own) => {
    const { institutions, stations, network } = own.record
    const list = listOf(own)
    return {
      reform: own,
      list,
      institutions:
        institutions && reform.institutions
          ? institutionPlan(project, reform.institutions.record, institutions, within(own.place, 'institutions'), own)
          : undefined,
      stations: (stations ?? []).flatMap(
        (record, index) => stationView(project, record, within(own.place, 'stations', index)) ?? [],
      ),
      network:
        network && reform.network
          ? networkView(project, reform.network, network, within(own.place, 'network'), list)
          : undefined,
    }
  })
}

/** Every step of the rights, with the parameter that states its deadline. */
export function rightSteps({ reform, parameters }: Project): readonly RightStepView[] {
  const { stations } = reform
  if (!stations) return []
  return stations.record.rights.flatMap((right, index) =>
    right.steps.map((step, position) => ({
      right,
      step,
      deadline: parameters.get(step.deadline ?? '')?.record,
      place: within(stations.place, 'rights', index, 'steps', position),
    })),
  )
}
