import type * as records from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Path, type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { County, Item, Placed, Project, Town } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { type FileOf, filesOf } from './files.ts'
import { linkAgreements } from './link-agreements.ts'
import type { Catalogs } from './link-catalogs.ts'
import { type Context, linkChoices } from './link-choices.ts'
import type { Registers } from './link-registers.ts'
import { checkScope, linkSteps } from './link-steps.ts'
import { placed } from './placed.ts'
import { register } from './register.ts'
import { COUNTY, DEPARTMENT, ITEM, TOWN, UNIT } from './things.ts'
import { misplaced, unknown } from './words.ts'

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
    const file = found && placed(found.value, found.path, [])
    if (file) checkCountyFile(file, towns, context)
    const steps = file ? linkSteps(file, { ...context, towns, departments: registers.departments }) : []
    const own = record.towns.map((town, index) =>
      linkTown(town, record, within(place, 'towns', index), file, townFiles, context),
    )
    const stated = linkAgreements(files, record.code, context.registers.departments, towns, context.items, diagnostics)
    own.sort(by((town) => town.record.code))
    return countyOf(record, place.file, place.path, file, steps, own, stated.agreements, stated.agreementTotals)
  })
}

const countyOf = rememberedAcrossRuns(
  (
    record: County['record'],
    divisions: string,
    path: Path,
    file: County['file'],
    steps: County['steps'],
    towns: County['towns'],
    agreements: County['agreements'],
    agreementTotals: County['agreementTotals'],
  ): County => ({ record, place: { file: divisions, path }, file, steps, towns, agreements, agreementTotals }),
)

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
  const choices = file && linkChoices(file, countyFile, context)
  return townOf(record, county, place.file, place.path, choices)
}

const townOf = rememberedAcrossRuns(
  (
    record: records.TownRecord,
    county: records.CountyRecord,
    divisions: string,
    path: Path,
    file: Town['file'],
  ): Town => ({
    record,
    county,
    place: { file: divisions, path },
    file,
  }),
)
