import { type Place, within } from '../../source/place.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { RecordFile } from '../../vocabulary/record-files.ts'
import type { Reform, TownReform } from '../../vocabulary/reform.ts'
import { filesOf, onlyRecord } from '../files.ts'
import { readCitationAt } from '../link-citation.ts'
import type { Registers } from '../link-registers.ts'
import { PARAMETER, TOWN, UNIT } from '../things.ts'
import { misplaced, unknown } from '../words.ts'
import { missingPart } from '../words-reform.ts'
import { linkInstitutions } from './link-institutions.ts'
import { linkNetwork } from './link-network.ts'
import { linkStations } from './link-stations.ts'
import { namesFunctions, type ReformContext, uniqueIds } from './references.ts'

/** Links the reform: the three common files, and each town's own with all it refers to. */
export function linkReform(
  files: readonly RecordFile[],
  counties: Project['counties'],
  registers: Registers,
  items: Project['items'],
  policies: Project['policies'],
  diagnostics: Diagnostic[],
): Reform {
  const shared = {
    institutions: sharedInstitutions(files, registers, diagnostics),
    stations: sharedStations(files, registers, policies, diagnostics),
    network: onlyRecord(files, 'network'),
  }
  if (shared.network) uniqueIds(shared.network.record.windows, shared.network.place, 'windows', diagnostics)
  const context = { registers, items, shared, diagnostics }
  const towns = filesOf(files, 'reform').flatMap((file): TownReform[] => {
    const { town: code } = file.value
    const place: Place = { file: file.path, path: [] }
    const [, , folder, , name] = file.path.split('/')
    const county = counties.find((each) => each.towns.some(({ record }) => record.code === code))
    const town = county?.towns.find(({ record }) => record.code === code)
    const known = counties.flatMap((each) => each.towns.map(({ record }) => record.code))
    if (!county || !town) diagnostics.push(unknown('town', TOWN, code, known, within(place, 'town')))
    else if (name !== `${code}.yaml`)
      diagnostics.push(misplaced(within(place, 'town'), code, name?.replace('.yaml', '') ?? ''))
    else if (folder !== county.record.code) diagnostics.push(misplaced(within(place, 'town'), code, folder ?? ''))
    else {
      const reform = { record: file.value, place, county, town }
      linkTown(reform, context)
      return [reform]
    }
    return []
  })
  return { ...shared, towns }
}

function linkTown({ record, place }: TownReform, context: ReformContext): void {
  for (const part of ['institutions', 'stations', 'network'] as const)
    if (record[part] && !context.shared[part]) context.diagnostics.push(missingPart(within(place, part), part))
  if (record.institutions) linkInstitutions(record.institutions, within(place, 'institutions'), context)
  if (record.stations) linkStations(record.stations, within(place, 'stations'), context)
  if (record.network) linkNetwork(record.network, within(place, 'network'), context)
}

function sharedInstitutions(
  files: readonly RecordFile[],
  { units }: Registers,
  diagnostics: Diagnostic[],
): Reform['institutions'] {
  const found = onlyRecord(files, 'institutions')
  if (!found) return undefined
  const { record, place } = found
  const functions = uniqueIds(record.functions, place, 'functions', diagnostics)
  const known = uniqueIds(
    record.common.map(({ unit }) => ({ id: unit })),
    place,
    'common',
    diagnostics,
  )
  uniqueIds(record.route, place, 'route', diagnostics)
  for (const [index, each] of record.common.entries()) {
    const at = within(place, 'common', index)
    if (!units.has(each.unit)) diagnostics.push(unknown('unit', UNIT, each.unit, units.keys(), within(at, 'unit')))
    else if (!known.has(each.unit)) continue
    namesFunctions(each.functions, within(at, 'functions'), functions, diagnostics)
  }
  for (const [index, { cite }] of record.route.entries())
    if (cite !== undefined) readCitationAt(cite, within(place, 'route', index, 'cite'), diagnostics)
  return found
}

function sharedStations(
  files: readonly RecordFile[],
  { parameters }: Registers,
  { policies }: Project['policies'],
  diagnostics: Diagnostic[],
): Reform['stations'] {
  const found = onlyRecord(files, 'stations')
  if (!found) return undefined
  uniqueIds(found.record.rights, found.place, 'rights', diagnostics)
  // What a policy asks for itself is found there when it is missing, together with all else that is missing.
  const asked = policies.flatMap(({ record }) => record.parameters ?? [])
  for (const [index, { steps }] of found.record.rights.entries())
    for (const [position, { deadline, cite }] of steps.entries()) {
      const at = within(found.place, 'rights', index, 'steps', position)
      if (cite !== undefined) readCitationAt(cite, within(at, 'cite'), diagnostics)
      if (deadline !== undefined && !parameters.has(deadline) && !asked.includes(deadline))
        diagnostics.push({
          ...unknown('parameter', PARAMETER, deadline, parameters.keys(), within(at, 'deadline')),
          policy: 'STA-02',
        })
    }
  return found
}
