import type * as records from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Choice, County, Item, Placed, Project, Refusal, Town, TownChoices } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { type FileOf, filesOf } from './files.ts'
import { linkAgreements } from './link-agreements.ts'
import type { Catalogs } from './link-catalogs.ts'
import type { Registers } from './link-registers.ts'
import { checkScope, linkSteps } from './link-steps.ts'
import { register } from './register.ts'
import { COUNTY, DECISION, DEPARTMENT, ITEM, TOWN, UNIT } from './things.ts'
import { misplaced, unknown } from './words.ts'

interface Context {
  readonly registers: Registers
  readonly items: Catalogs['items']
  readonly diagnostics: Diagnostic[]
}

/** The counties and towns of the divisions, each with the file that holds its decisions or choices. */
export function linkCounties(
  files: readonly RecordFile[],
  divisions: FileOf<'divisions'>,
  registers: Registers,
  catalogs: Catalogs,
  diagnostics: Diagnostic[],
): Project['counties'] {
  const context = { registers, items: catalogs.items, diagnostics }
  const counties = register('county', COUNTY, countiesIn(divisions), diagnostics)
  const towns = register('town', TOWN, townsIn(divisions), diagnostics)
  const countyFiles = filesOf(files, 'county')
  const townFiles = filesOf(files, 'town')
  for (const file of countyFiles) checkCounty(file, counties, context)
  for (const item of catalogs.items.values()) checkAddedBy(item, counties, diagnostics)
  for (const file of filesOf(files, 'agreements')) checkCounty(file, counties, context)
  for (const file of townFiles) checkTownFile(file, towns, context)
  return [...counties.values()].sort(by((county) => county.record.code)).map(({ record, place }) => {
    const found = countyFiles.find(
      (file) => file.value.county === record.code && file.path.includes(`/${record.code}/`),
    )
    const file = found && { record: found.value, place: { file: found.path, path: [] } }
    if (file) checkCountyFile(file, towns, context)
    const steps = file ? linkSteps(file, { ...context, towns, departments: registers.departments }) : []
    const own = record.towns.map((town, index) =>
      linkTown(town, record, within(place, 'towns', index), file, townFiles, context),
    )
    const stated = linkAgreements(files, record.code, context.registers.departments, towns, context.items, diagnostics)
    return { record, place, file, steps, towns: own.sort(by((town) => town.record.code)), ...stated } satisfies County
  })
}

function checkAddedBy(
  { record, place }: Item,
  counties: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): void {
  if (record.addedBy !== undefined && !counties.has(record.addedBy))
    diagnostics.push(unknown('county', COUNTY, record.addedBy, counties.keys(), within(place, 'addedBy')))
}

function* countiesIn(divisions: FileOf<'divisions'>): Iterable<readonly [string, Placed<records.CountyRecord>]> {
  for (const [index, record] of divisions.value.counties.entries())
    yield [record.code, { record, place: { file: divisions.path, path: ['counties', index] } }]
}

function* townsIn(divisions: FileOf<'divisions'>): Iterable<readonly [string, Placed<records.TownRecord>]> {
  for (const [index, county] of divisions.value.counties.entries())
    for (const [position, record] of county.towns.entries())
      yield [record.code, { record, place: { file: divisions.path, path: ['counties', index, 'towns', position] } }]
}

/** A file of a county names one that is registered, and stands in its folder. */
function checkCounty(
  { path, value: { county } }: FileOf<'county'> | FileOf<'agreements'>,
  counties: ReadonlyMap<string, unknown>,
  { diagnostics }: Context,
): void {
  const at: Place = { file: path, path: ['county'] }
  const folder = path.split('/')[2] ?? ''
  if (!counties.has(county)) diagnostics.push(unknown('county', COUNTY, county, counties.keys(), at))
  else if (folder !== county) diagnostics.push(misplaced(at, county, folder))
}

function checkTownFile(file: FileOf<'town'>, towns: ReadonlyMap<string, unknown>, context: Context): void {
  const at: Place = { file: file.path, path: ['town'] }
  const stem = file.path.split('/').at(-1)?.replace('.yaml', '') ?? ''
  if (!towns.has(file.value.town)) context.diagnostics.push(unknown('town', TOWN, file.value.town, towns.keys(), at))
  else if (stem !== file.value.town) context.diagnostics.push(misplaced(at, file.value.town, stem))
  else if (file.path.split('/')[2] !== file.value.town.slice(0, 6))
    context.diagnostics.push(misplaced(at, file.value.town, file.path.split('/')[2] ?? ''))
}

function checkCountyFile(
  file: Placed<records.CountyFile>,
  towns: ReadonlyMap<string, unknown>,
  context: Context,
): void {
  const { departments, units } = context.registers
  for (const [index, { id }] of (file.record.departments ?? []).entries())
    if (!departments.has(id))
      context.diagnostics.push(
        unknown('department', DEPARTMENT, id, departments.keys(), within(file.place, 'departments', index, 'id')),
      )
  for (const [index, { town, item }] of (file.record.designations ?? []).entries()) {
    const place = within(file.place, 'designations', index)
    if (!towns.has(town)) context.diagnostics.push(unknown('town', TOWN, town, towns.keys(), within(place, 'town')))
    if (!context.items.has(item))
      context.diagnostics.push(unknown('item', ITEM, item, context.items.keys(), within(place, 'item')))
  }
  for (const [index, { items }] of (file.record.decisions ?? []).entries())
    checkScope({ items: items ?? [] }, within(file.place, 'decisions', index), { ...context, towns })
  for (const [index, { towns: named }] of (file.record.evaluations ?? []).entries())
    checkScope({ towns: named ?? [] }, within(file.place, 'evaluations', index), { ...context, towns })
  const agent = file.record.defaults?.agent
  if (agent !== undefined && !units.has(agent))
    context.diagnostics.push(unknown('unit', UNIT, agent, units.keys(), within(file.place, 'defaults', 'agent')))
}

function linkTown(
  record: records.TownRecord,
  county: records.CountyRecord,
  place: Place,
  countyFile: Placed<records.CountyFile> | undefined,
  townFiles: readonly FileOf<'town'>[],
  context: Context,
): Town {
  const file = townFiles.find(
    (each) => each.value.town === record.code && each.path.endsWith(`/${county.code}/towns/${record.code}.yaml`),
  )
  return { record, county, place, file: file && linkChoices(file, countyFile, context) }
}

function linkChoices(
  file: FileOf<'town'>,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): TownChoices {
  const place: Place = { file: file.path, path: [] }
  const choices = file.value.choices.flatMap(
    (record, index) => linkChoice(record, within(place, 'choices', index), countyFile, context) ?? [],
  )
  const refusals = (file.value.refusals ?? []).flatMap((record, index): Refusal[] => {
    const at = within(place, 'refusals', index)
    const item = findItem(record.item, at, context)
    return item ? [{ record, item, place: at }] : []
  })
  return { record: file.value, place, choices, refusals }
}

function linkChoice(
  record: records.Choice,
  place: Place,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): Choice | undefined {
  const { departments, units, linker } = context.registers
  const item = findItem(record.item, place, context)
  if (record.delegator !== undefined && !departments.has(record.delegator))
    context.diagnostics.push(
      unknown('department', DEPARTMENT, record.delegator, departments.keys(), within(place, 'delegator')),
    )
  const agent = record.agent ?? countyFile?.record.defaults?.agent
  if (record.agent !== undefined && !units.has(record.agent))
    context.diagnostics.push(unknown('unit', UNIT, record.agent, units.keys(), within(place, 'agent')))
  const transferBasis = linker.linkAll(record.transferBasis, within(place, 'transferBasis'), context.diagnostics)
  if (!item) return undefined
  return {
    record,
    item,
    delegator: departments.get(record.delegator ?? ''),
    agent: units.get(agent ?? ''),
    decision: findDecision(record, place, countyFile, context),
    transferBasis,
    interval: {
      from: record.effectiveFrom ?? countyFile?.record.defaults?.effectiveFrom,
      to: record.effectiveTo ?? countyFile?.record.defaults?.effectiveTo,
    },
    place,
  }
}

function findItem(id: string, place: Place, context: Context): Item | undefined {
  const item = context.items.get(id)
  if (!item) context.diagnostics.push(unknown('item', ITEM, id, context.items.keys(), within(place, 'item')))
  return item
}

function findDecision(
  record: records.Choice,
  place: Place,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): Placed<records.Decision> | undefined {
  if (record.decision === undefined) return undefined
  const decisions = countyFile?.record.decisions ?? []
  const index = decisions.findIndex((decision) => decision.id === record.decision)
  const decision = decisions[index]
  if (decision && countyFile) return { record: decision, place: within(countyFile.place, 'decisions', index) }
  context.diagnostics.push(
    unknown(
      'decision',
      DECISION,
      record.decision,
      decisions.map((each) => each.id),
      within(place, 'decision'),
    ),
  )
  return undefined
}
