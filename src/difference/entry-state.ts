import type { FieldChange } from './details.ts'
import { EFFECTS } from './effect.ts'
import type { Change, Detail, Facts } from './legal-change.ts'

/** Whether an entry is in the state of its list on both sides of a change of the list’s state, which then tells it. */
export function movesWithList(before: Facts, after: Facts, list: Change | undefined): boolean {
  if (!list?.before || !list.after || list.before.state === list.after.state) return false
  return isInStateOf(before, list.before) && isInStateOf(after, list.after)
}

/** Data made before entries had a state of their own leaves it to the list. */
function isInStateOf(entry: Facts, list: Facts): boolean {
  return !('state' in entry) || entry.state === list.state
}

/** What of an entry follows from the state of its list: with it, its own state and validity, and when it begins if it had no force yet. */
export function followsList({ field }: Detail, before: Facts): boolean {
  return field === 'state' || field === 'validity' || (field === 'effectiveFrom' && before.validity !== 'in-force')
}

/**
 * An adjustment is told by what it changes, and its state with that: 期限变更, not 期限变更 and 状态变更. A state that only one
 * side can tell has not changed.
 */
export function foldAdjustment(found: readonly FieldChange[], before: Facts, after: Facts): readonly FieldChange[] {
  const known = found.filter(({ detail }) => detail.field !== 'state' || ('state' in before && 'state' in after))
  if (after.state !== 'adjusted') return known
  const lead = EFFECTS.find((effect) => effect !== 'state' && known.some((each) => each.effect === effect))
  if (lead === undefined) return known
  const isState = ({ detail }: FieldChange) => detail.field === 'state'
  return [
    ...known.filter((each) => !isState(each)),
    ...known.filter(isState).map((each) => ({ ...each, effect: lead })),
  ]
}
