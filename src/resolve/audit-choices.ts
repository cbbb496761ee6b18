import { within } from '../source/place.ts'
import { phase } from '../vocabulary/date.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Choice, County, Item, Project, Refusal, Town, TownChoices } from '../vocabulary/model.ts'
import { applicability } from './applicability.ts'
import { auditVersions } from './audit-versions.ts'
import { readSource } from './entry.ts'
import { isByLaw, itemPhase } from './item-force.ts'
import * as words from './words.ts'
import * as byLaw from './words-by-law.ts'

/** Whether a town's file says what a choice must say: every mandatory item answered once, nothing chosen that cannot be. */
export function auditChoices(project: Project, county: County, town: Town, file: TownChoices): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const answered = new Map<string, Choice | Refusal>()
  found.push(...auditVersions(county, town, file))
  for (const choice of file.choices) {
    answered.set(choice.item.id, answered.get(choice.item.id) ?? choice)
    found.push(...auditChoice(project, county, town, choice))
  }
  for (const refusal of file.refusals) {
    const first = answered.get(refusal.item.id)
    const at = within(refusal.place, 'item')
    if (first) found.push(words.answeredTwice(refusal.item, at, within(first.place, 'item')))
    else answered.set(refusal.item.id, refusal)
    if (isByLaw(refusal.item)) found.push(byLaw.statutoryDropped(refusal.item, at))
    else if (refusal.item.record.obligation === 'optional') found.push(words.optionalRefused(refusal.item, at))
  }
  for (const item of project.items.values())
    if (isOwed(project, county, item) && !answered.has(item.id))
      found.push(words.mandatoryMissing(item, { ...within(file.place, 'choices'), on: 'key' }))
  return found
}

/** What is mandatory for the towns of a county; what another county added for its own is not. */
function isOwed(project: Project, county: County, item: Item): boolean {
  const { addedBy, obligation } = item.record
  if (addedBy !== undefined && addedBy !== county.record.code) return false
  return obligation === 'mandatory' && !isByLaw(item) && itemPhase(item, project.asOf).phase === 'within'
}

function auditChoice(project: Project, county: County, town: Town, choice: Choice): readonly Diagnostic[] {
  const { item, record, place } = choice
  if (isByLaw(item)) {
    const cause = applicability(item, county, town, project.asOf)
    return [byLaw.statutoryChosen(item, within(place, 'item'), cause)]
  }
  const found: Diagnostic[] = []
  const source = readSource(choice)
  if (record.source === 'authorised') found.push(words.authorisedRead(item, within(place, 'source')))
  if (!item.record.sources.includes(source)) found.push(words.sourceNotOffered(item, source, within(place, 'source')))
  if (source === 'entrusted' && record.delegator === undefined) found.push(words.delegatorMissing(item, place))
  if (source === 'conferred' && record.decision === undefined) found.push(words.decisionMissing(item, place))
  if (itemPhase(item, project.asOf).phase === 'after' && phase(choice.interval, project.asOf) !== 'after')
    found.push(words.itemEnded(item, within(place, 'item')))
  if (
    choice.interval.from !== undefined &&
    choice.interval.to !== undefined &&
    choice.interval.from >= choice.interval.to
  )
    found.push(words.emptyInterval(item, within(place, 'effectiveTo')))
  return found
}
