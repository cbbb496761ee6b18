import type { FieldChange } from './details.ts'
import { EFFECTS, type Effect } from './effect.ts'
import type { Detail } from './legal-change.ts'

/** Field changes gathered by their effect, in the order of the effects. */
export function byEffect(found: readonly FieldChange[]): readonly (readonly [Effect, readonly Detail[]])[] {
  return EFFECTS.flatMap((effect) => {
    const details = found.filter((each) => each.effect === effect).map((each) => each.detail)
    return details.length === 0 ? [] : [[effect, details] as const]
  })
}
