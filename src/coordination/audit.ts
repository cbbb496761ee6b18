import type { StageDuty } from '../../generated/types/records.ts'
import { keyOf, type Place, within } from '../source/place.ts'
import { STAGES, type Stage } from '../vocabulary/coordination.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { Source } from '../vocabulary/model.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { callRulesOf } from './calls.ts'
import { leadByLaw, statedDuties } from './duties.ts'
import type { Matching } from './match.ts'
import * as words from './words.ts'

/**
 * Whether the coordination file gives every enforcement entry one lead at every stage, keeps review and investigation apart, names who
 * answers every call, and leaves nobody who reports a matter without an address. One fault of the file is one finding, however many entries
 * it concerns.
 */
export function auditCoordination(program: Program): readonly Diagnostic[] {
  const { coordination } = program.project
  if (!coordination) return []
  const found = new Map<string, Diagnostic>()
  const add = (key: string, diagnostic: Diagnostic) => {
    if (!found.has(key)) found.set(key, diagnostic)
  }
  const named = itemsNamed(coordination.record.stages)
  const seen = new Set<string>()
  for (const list of program.lists)
    for (const entry of list.entries) {
      if (!isEnforcement(entry.item)) continue
      auditCall(program, list, entry, coordination.place, add)
      const alike = likeness(entry, named)
      if (seen.has(alike)) continue
      seen.add(alike)
      for (const stage of STAGES) auditStage(program, entry, stage, coordination.place, add)
      auditReview(program, entry, coordination.place, add)
    }
  for (const [index, rule] of coordination.record.stages.entries())
    for (const source of rule.match?.sources ?? []) auditLead(program, { rule, index }, source, coordination.place, add)
  for (const [index, { outcome, to }] of coordination.record.firstContact.entries())
    if (to === undefined && (outcome === 'reject' || outcome === 'transfer'))
      add(`contact ${index}`, words.deadEnd(outcome, within(coordination.place, 'firstContact', index, 'outcome')))
  if (!coordination.record.transfers.some((each) => each.kind === 'criminal'))
    add('criminal', words.noCriminalTransfer(keyOf(within(coordination.place, 'transfers'))))
  return [...found.values()]
}

type Add = (key: string, diagnostic: Diagnostic) => void

function auditStage(program: Program, entry: Entry, stage: Stage, place: Place, add: Add): void {
  const law = leadByLaw(program, entry.source, stage)
  const stated = statedDuties(program, entry, stage)
  const [first, second] = stated
  const at = (index: number) => within(place, 'stages', index, 'stage')
  if (law.lead === undefined && first?.rule.lead === undefined) {
    const where = first ? within(place, 'stages', first.index, 'stage') : keyOf(within(place, 'stages'))
    add(`none ${stage} ${first?.index}`, words.noLead(stage, entry, where))
  }
  if (first && second && first.narrowness === second.narrowness)
    add(`two ${first.index} ${second.index}`, words.twoLeads(stage, entry, at(second.index), at(first.index)))
  if (first) auditLead(program, first, entry.source, place, add)
}

/** A rule that names a lead where the law already does, for a source it is written for or is applied to. */
function auditLead(
  program: Program,
  { rule, index }: Pick<Matching<StageDuty>, 'rule' | 'index'>,
  source: Source,
  place: Place,
  add: Add,
): void {
  const law = leadByLaw(program, source, rule.stage)
  if (rule.lead === undefined || law.lead === undefined || rule.lead === law.lead) return
  add(
    `law ${index} ${law.lead}`,
    words.againstLaw(
      rule.stage,
      source,
      { stated: rule.lead, lawful: law.lead, cite: law.cite },
      within(place, 'stages', index, 'lead'),
    ),
  )
}

/** Review by the unit that investigates is no review; where different bodies do the two, their units may bear one name. */
function auditReview(program: Program, entry: Entry, place: Place, add: Add): void {
  const [investigates] = statedDuties(program, entry, 'filing')
  const [reviews] = statedDuties(program, entry, 'legal-review')
  if (!reviews?.rule.unit || reviews.rule.unit !== investigates?.rule.unit) return
  const lead = ({ rule }: Matching<StageDuty>) => leadByLaw(program, entry.source, rule.stage).lead ?? rule.lead
  if (lead(reviews) !== lead(investigates)) return
  add(
    `review ${reviews.index} ${investigates.index}`,
    words.reviewerInvestigates(
      entry,
      program.project.units.get(reviews.rule.unit)?.record.name ?? reviews.rule.unit,
      within(place, 'stages', reviews.index, 'unit'),
      within(place, 'stages', investigates.index, 'unit'),
    ),
  )
}

/** Entries that the same rules fit: of one source, kind and field, unless a rule names the item. */
function likeness({ source, item }: Entry, named: ReadonlySet<string>): string {
  return `${source} ${item.record.kind} ${item.record.field} ${named.has(item.id) ? item.id : ''}`
}

function itemsNamed(rules: readonly StageDuty[]): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => rule.match?.items ?? []))
}

function auditCall(program: Program, list: TownList, entry: Entry, place: Place, add: Add): void {
  if (entry.source !== 'call-county' || entry.reason.kind !== 'chosen') return
  const [first, second] = callRulesOf(program, entry)
  if (first && second && first.narrowness === second.narrowness)
    add(
      `responders ${first.index} ${second.index}`,
      words.twoResponders(
        entry,
        within(place, 'calls', second.index, 'responder'),
        within(place, 'calls', first.index, 'responder'),
      ),
    )
  if (first) return
  add(
    `call ${list.town.record.code} ${entry.item.id}`,
    words.noResponder(entry, within(entry.reason.choice.place, 'source'), keyOf(within(place, 'calls'))),
  )
}
