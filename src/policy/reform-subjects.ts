import { type Place, within } from '../source/place.ts'
import type { Program } from '../vocabulary/program.ts'
import type { RowMaker } from './make-rows.ts'
import type { Row } from './plain-rows.ts'
import { REFORM_SUBJECTS } from './reform-row-types.ts'
import { flowRow, institutionRow, networkRow, planRow, rightStepRow, stationRow } from './reform-rows.ts'
import type { Subject } from './subjects.ts'
import { townRow } from './town-row.ts'

type ReformSubject = keyof typeof REFORM_SUBJECTS

export function isReformSubject(kind: string): kind is ReformSubject {
  return Object.hasOwn(REFORM_SUBJECTS, kind)
}

/** Everything of a kind in the reform of a program, town by town. */
export function* reformSubjects(kind: ReformSubject, program: Program, rows: RowMaker): Iterable<Subject> {
  const { project } = program
  if (kind === 'right-step') {
    for (const step of program.rightSteps) yield subject({ right: rightStepRow(step) }, { right: step.place })
    return
  }
  for (const { reform, list, institutions, stations, network } of program.reforms) {
    const town = townRow(project, list)
    const file = reform.place
    if (kind === 'institution-plan' && institutions)
      yield subject({ plan: planRow(project, institutions, reform), town }, { plan: institutions.place, town: file })
    if (kind === 'institution' && institutions)
      for (const each of institutions.institutions)
        yield subject(
          { institution: institutionRow(each, institutions, reform), town },
          { institution: each.place, town: file },
        )
    if (kind === 'station')
      for (const each of stations)
        yield subject(
          { station: stationRow(project, each), town },
          { station: each.place, town: file, rights: project.reform.stations?.place ?? file },
        )
    if (kind === 'network' && network)
      yield subject(
        { network: networkRow(project, network), town },
        { network: network.place, town: file, shared: project.reform.network?.place ?? file },
      )
    if (kind === 'flow')
      for (const flow of network?.flows ?? [])
        yield subject(
          { flow: flowRow(project, flow), item: rows.item(flow.entry.item), town },
          { flow: flow.place, network: within(file, 'network'), item: flow.entry.item.place },
          flow.entry.item.id,
        )
  }
}

function subject(
  variables: Readonly<Record<string, Row>>,
  places: Readonly<Record<string, Place>>,
  item?: string,
): Subject {
  return { variables, places, item }
}
