import { type Place, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { duplicate } from './words.ts'

/** Gathers records under their ids; an id used twice is a finding and the first use stays. */
export function register<T extends { readonly place: Place }>(
  code: string,
  thing: Text,
  entries: Iterable<readonly [string, T]>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, T> {
  const known = new Map<string, T>()
  for (const [id, entry] of entries) {
    const first = known.get(id)
    if (first) diagnostics.push(duplicate(code, thing, id, within(entry.place, 'id'), within(first.place, 'id')))
    else known.set(id, entry)
  }
  return known
}
