import { remembered } from '../memory/remembered.ts'
import { type Interval, type IsoDate, intersect, phase } from '../vocabulary/date.ts'
import type { Item } from '../vocabulary/model.ts'

/**
 * Whether an item is the town's or its station's by law, so that a county can neither choose nor drop it.
 * An item that law lets be entrusted is not: somebody must still entrust it.
 */
export function isByLaw(item: Item): boolean {
  const first = item.record.sources[0]
  if (first === 'statutory' || first === 'station') return true
  return item.catalog.id.startsWith('statutory-') && first === 'forwarded'
}

type Phase = { readonly phase: 'before' | 'within' | 'after'; readonly interval: Interval }

/** Where the day lies relative to the item's own dates, its catalog's, and those of every version its basis states. Every town asks it. */
export const itemPhase = remembered((item: Item, on: IsoDate): Phase => {
  let interval: Interval = intersect(
    { from: item.catalog.effectiveFrom, to: item.catalog.effectiveTo },
    { from: item.record.effectiveFrom, to: item.record.effectiveTo },
  )
  for (const { version } of item.basis)
    if (version) interval = intersect(interval, { from: version.effectiveFrom, to: undefined })
  return { phase: phase(interval, on), interval }
})
