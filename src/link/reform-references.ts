import { type Place, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Project } from '../vocabulary/model.ts'
import type { Reform } from '../vocabulary/reform.ts'
import { type Registers, UNIT } from './link-registers.ts'
import { register } from './register.ts'
import { unknown } from './words.ts'

const FUNCTION: Text = { zh: '职责', en: 'function' }
const STEP: Text = { zh: '步骤', en: 'step' }

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
  key: string,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, { readonly record: T; readonly place: Place }> {
  return register(
    'reform-id',
    key === 'functions' ? FUNCTION : key === 'route' ? STEP : UNIT,
    records.map((record, index) => [record.id, { record, place: within(place, key, index) }] as const),
    diagnostics,
  )
}
