import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import { UNIT } from '../things.ts'
import { duplicate, unknown } from '../words.ts'
import { namesFunctions, type ReformContext, uniqueIds } from './references.ts'

const STEP: Text = { zh: '设立步骤', en: 'step of the route' }
const COMMON: Text = { zh: '共同机构', en: 'common institution' }

/** The institutions of a town: each unit, function and step it names is there, and named once. */
export function linkInstitutions(
  record: records.TownInstitutions,
  place: Place,
  { shared, diagnostics }: ReformContext,
): void {
  const common = shared.institutions?.record
  const units = new Map((common?.common ?? []).map((each) => [each.unit as string, each]))
  const own = uniqueIds(record.functions ?? [], place, 'functions', diagnostics)
  const functions = new Map<string, unknown>([
    ...(common?.functions ?? []).map((each) => [each.id, each] as const),
    ...own,
  ])
  for (const [index, { id }] of (record.functions ?? []).entries())
    if (common?.functions.some((each) => each.id === id) && shared.institutions)
      diagnostics.push(
        duplicate('reform-id', UNIT, id, within(place, 'functions', index, 'id'), shared.institutions.place),
      )
  uniqueIds(record.features, place, 'features', diagnostics)
  uniqueIds(
    record.common.map(({ unit }) => ({ id: unit })),
    place,
    'common',
    diagnostics,
  )
  for (const [index, each] of record.common.entries()) {
    const at = within(place, 'common', index)
    if (!units.has(each.unit)) diagnostics.push(unknown('unit', COMMON, each.unit, units.keys(), within(at, 'unit')))
    namesFunctions(each.functions ?? [], within(at, 'functions'), functions, diagnostics)
  }
  for (const [index, each] of record.features.entries()) {
    const at = within(place, 'features', index)
    namesFunctions(each.functions, within(at, 'functions'), functions, diagnostics)
    if (each.replaces !== undefined && !units.has(each.replaces))
      diagnostics.push(unknown('unit', COMMON, each.replaces, units.keys(), within(at, 'replaces')))
  }
  const steps = (common?.route ?? []).map(({ id }) => id as string)
  for (const [index, { step }] of record.route.entries())
    if (!steps.includes(step))
      diagnostics.push(unknown('step', STEP, step, steps, within(place, 'route', index, 'step')))
}
