import { remembered, rememberedAcrossRuns } from '../memory/remembered.ts'
import { compactProvision } from '../vocabulary/citation.ts'
import type { Item, Town } from '../vocabulary/model.ts'
import type { Entry } from '../vocabulary/program.ts'

/** Which entries of a town concern the same provision as one of them. */
export interface Rivalry {
  /** Ids of other items the same town has by another source for the very same provisions. */
  readonly rivals: readonly string[]
  /** Ids of other items by which another body punishes the same offence in the same town. */
  readonly sharers: readonly string[]
}

const NONE: Rivalry = { rivals: [], sharers: [] }

/** Compares the entries of one town by the provisions that create their power. */
export function rivalriesOf(town: Town, entries: readonly Entry[]): (entry: Entry) => Rivalry {
  const found = compared(town, entries)
  return (entry) => found.get(entry) ?? NONE
}

const compared = rememberedAcrossRuns((_town: Town, entries: readonly Entry[]): ReadonlyMap<Entry, Rivalry> => {
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = powerOf(entry.item)
    if (key === '') continue
    const same = index.get(key)
    if (same) same.push(entry)
    else index.set(key, [entry])
  }
  const found = new Map<Entry, Rivalry>()
  for (const same of index.values())
    if (same.length > 1) for (const entry of same) found.set(entry, rivalryOf(entry, same))
  return found
})

function rivalryOf(entry: Entry, same: readonly Entry[]): Rivalry {
  const others = same.filter((each) => each !== entry)
  return {
    rivals: others.filter((each) => each.source !== entry.source).map((each) => each.item.id),
    sharers: others
      .filter((each) => entry.item.record.kind === 'penalty' && each.item.record.kind === 'penalty')
      .filter((each) => each.actsInNameOf !== entry.actsInNameOf)
      .map((each) => each.item.id),
  }
}

/** Kind, violation and provisions: two items are the same power when all of these agree. Empty for one that rests on no provision. */
const powerOf = remembered((item: Item): string => {
  const provisions = item.basis
    .filter(({ role, provision }) => (role === 'establishes' || role === 'penalty') && provision)
    .map(
      ({ instrument, version, provision }) =>
        `${instrument.record.id}@${version?.date ?? ''}:${provision ? compactProvision(provision) : ''}`,
    )
    .sort()
  if (provisions.length === 0) return ''
  const violation = 'violation' in item.record ? (item.record.violation ?? '') : item.record.name
  return [item.record.kind, violation, ...provisions].join(' ')
})
