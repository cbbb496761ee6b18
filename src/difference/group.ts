import type { FieldChange } from './details.ts'
import { type Breadth, EFFECTS, type Effect } from './effect.ts'
import type { Detail } from './legal-change.ts'

/** Field changes gathered by their effect, in the order of the effects. */
export function byEffect(found: readonly FieldChange[]): readonly (readonly [Effect, readonly Detail[]])[] {
  return EFFECTS.flatMap((effect) => {
    const details = found.filter((each) => each.effect === effect).map((each) => each.detail)
    return details.length === 0 ? [] : [[effect, details] as const]
  })
}

/** How an effect with these details leaves the power: what is lost counts before what is gained. */
export function breadthOfAll(effect: Effect, details: readonly Detail[]): Breadth {
  if (effect === 'cancelled' || effect === 'withdrawn') return 'narrower'
  if (effect === 'added' || effect === 'handed-down') return 'wider'
  if (details.some((each) => each.breadth === 'narrower')) return 'narrower'
  return details.some((each) => each.breadth === 'wider') ? 'wider' : 'neither'
}
