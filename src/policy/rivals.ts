import { compactProvision } from '../vocabulary/citation.ts'
import type { Item } from '../vocabulary/model.ts'
import type { Entry, Program } from '../vocabulary/program.ts'

/** Which entries of a town concern the same provision as another. */
export interface Relations {
  /** Ids of other items the same town has by another source for the very same provisions. */
  rivals(entry: Entry): readonly string[]
  /** Ids of other items by which another body punishes the same offence in the same town. */
  sharers(entry: Entry): readonly string[]
}

/** Indexes entries by town and by the provisions that create their power. */
export function relationsOf(program: Program): Relations {
  const index = new Map<string, Entry[]>()
  for (const list of program.lists)
    for (const entry of list.entries) {
      const key = keyOf(entry)
      if (key === undefined) continue
      const same = index.get(key)
      if (same) same.push(entry)
      else index.set(key, [entry])
    }
  const others = (entry: Entry) => {
    const key = keyOf(entry)
    return (key === undefined ? [] : (index.get(key) ?? [])).filter((each) => each !== entry)
  }
  return {
    rivals: (entry) =>
      others(entry)
        .filter((each) => each.source !== entry.source)
        .map((each) => each.item.id),
    sharers: (entry) =>
      others(entry)
        .filter((each) => entry.item.record.kind === 'penalty' && each.item.record.kind === 'penalty')
        .filter((each) => each.actsInNameOf !== entry.actsInNameOf)
        .map((each) => each.item.id),
  }
}

function keyOf({ item, town }: Entry): string | undefined {
  const power = powers.get(item) ?? powerOf(item)
  powers.set(item, power)
  return power === '' ? undefined : `${town.record.code} ${power}`
}

/** What each item was found to be: every town asks. */
const powers = new WeakMap<Item, string>()

/** Kind, violation and provisions: two items are the same power when all of these agree. Empty for one that rests on no provision. */
function powerOf(item: Item): string {
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
}
