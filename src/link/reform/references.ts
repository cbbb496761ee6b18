import { type Place, within } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { Reform } from '../../vocabulary/reform.ts'
import type { Registers } from '../link-registers.ts'
import { register } from '../register.ts'
import { UNIT, VILLAGE_STATION } from '../things.ts'
import { unknown } from '../words.ts'

const FUNCTION: Text = { zh: '职责', en: 'function' }
/** What the ids of each list name. */
const THINGS = {
  functions: FUNCTION,
  route: { zh: '步骤', en: 'step' },
  common: UNIT,
  features: UNIT,
  stations: VILLAGE_STATION,
  villages: { zh: '村（社区）', en: 'village' },
  windows: { zh: '窗口', en: 'window' },
  rights: { zh: '权利', en: 'right' },
} as const satisfies Readonly<Record<string, Text>>

/** What the linking of a town's part needs to know. */
export interface ReformContext {
  readonly registers: Registers
  readonly items: Project['items']
  readonly shared: Omit<Reform, 'towns'>
  readonly diagnostics: Diagnostic[]
}

/** Every function that is named must be registered. */
export function namesFunctions(
  ids: readonly string[],
  place: Place,
  known: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): void {
  for (const [index, id] of ids.entries())
    if (!known.has(id)) diagnostics.push(unknown('function', FUNCTION, id, known.keys(), within(place, index)))
}

/** Gathers a list of records by their ids; an id used twice is a finding. */
export function uniqueIds<T extends { readonly id: string }>(
  records: readonly T[],
  place: Place,
  key: keyof typeof THINGS,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, { readonly record: T; readonly place: Place }> {
  return register(
    'reform-id',
    THINGS[key],
    records.map((record, index) => [record.id, { record, place: within(place, key, index) }] as const),
    diagnostics,
  )
}
