import { within } from '../source/place.ts'
import type { Interval } from '../vocabulary/date.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Choice, County, Town, TownChoices } from '../vocabulary/model.ts'
import { concernsTown } from '../vocabulary/scope.ts'
import { chosenTwice } from './words.ts'
import { versionsApart, versionsOverlap } from './words-steps.ts'

/** An item chosen more than once is chosen in versions: their days neither overlap nor leave a gap that no withdrawal explains. */
export function auditVersions(county: County, town: Town, file: TownChoices): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const byItem = new Map<string, Choice[]>()
  for (const choice of file.choices) byItem.set(choice.item.id, [...(byItem.get(choice.item.id) ?? []), choice])
  for (const versions of byItem.values()) {
    const ordered = [...versions].sort((a, b) => ((a.interval.from ?? '') < (b.interval.from ?? '') ? -1 : 1))
    for (const [index, later] of ordered.entries()) {
      const earlier = ordered[index - 1]
      if (earlier) found.push(...between(county, town, earlier, later))
    }
  }
  return found
}

function between(county: County, town: Town, earlier: Choice, later: Choice): readonly Diagnostic[] {
  const at = within(later.place, 'item')
  const first = within(earlier.place, 'item')
  if (isUndated(earlier.interval) && isUndated(later.interval)) return [chosenTwice(later.item, at, first)]
  const { to } = earlier.interval
  const { from } = later.interval
  if (to === undefined || from === undefined || to > from) return [versionsOverlap(later.item, at, first)]
  if (to === from || isWithdrawnBetween(county, town, later.item.id, to, from)) return []
  return [versionsApart(later.item, to, from, within(later.place, 'effectiveFrom'), first)]
}

function isUndated({ from, to }: Interval): boolean {
  return from === undefined && to === undefined
}

function isWithdrawnBetween(county: County, town: Town, item: string, to: string, from: string): boolean {
  return county.steps.some(
    (step) =>
      step.state === 'withdrawn' &&
      step.date <= from &&
      step.date >= to &&
      step.items?.includes(item) &&
      concernsTown(step, town.record.code),
  )
}
