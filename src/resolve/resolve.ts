import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import type { County, Project, Town } from '../vocabulary/model.ts'
import type { Absence, Entry, Program, TownList } from '../vocabulary/program.ts'
import { agreementsOf } from './agreements.ts'
import { applicability } from './applicability.ts'
import { auditChoices } from './audit-choices.ts'
import { chosenEntry, statutoryEntry } from './entry.ts'
import { isByLaw, itemPhase } from './item-force.ts'
import { resolvePeople } from './people.ts'

/**
 * Decides for every town that has choices, and every item, whether the town has the power as of the day. Resolution is mechanical and never
 * creates a transfer: what law gives is in where it is applicable, everything else only where the county's file chooses it.
 *
 * @param everyTown also resolve the towns that have chosen nothing, which most questions do not need
 */
export function resolve(project: Project, everyTown = false): Result<Program> {
  const diagnostics: Diagnostic[] = []
  const lists: TownList[] = []
  const unchosen: TownList[] = []
  for (const county of project.counties)
    for (const town of county.towns) {
      if (!town.file) {
        if (everyTown) unchosen.push(resolveTown(project, county, town))
        continue
      }
      diagnostics.push(...auditChoices(project, county, town, town.file))
      lists.push(resolveTown(project, county, town))
    }
  const people = resolvePeople(project.people)
  return { value: { project, asOf: project.asOf, lists, unchosen, people }, diagnostics }
}

/** One town's list, also of a town that has no choices yet. */
export function resolveTown(project: Project, county: County, town: Town): TownList {
  const entries: Entry[] = []
  const absences: Absence[] = []
  const chosen = new Map(town.file?.choices.map((choice) => [choice.item.id, choice]))
  const refused = new Map(town.file?.refusals.map((refusal) => [refusal.item.id, refusal]))
  for (const catalog of project.catalogs)
    for (const item of catalog.items) {
      const { phase, interval } = itemPhase(item, project.asOf)
      const choice = chosen.get(item.id)
      const refusal = refused.get(item.id)
      if (phase !== 'within') absences.push({ item, town, reason: { kind: 'not-in-force', phase, interval } })
      else if (isByLaw(item)) {
        const cause = applicability(item, county, town, project.asOf)
        if (cause) absences.push({ item, town, reason: { kind: 'not-applicable', cause } })
        else entries.push(statutoryEntry(project, county, town, item))
      } else if (choice) entries.push(chosenEntry(project, county, town, choice))
      else if (refusal) absences.push({ item, town, reason: { kind: 'refused', refusal } })
      else absences.push({ item, town, reason: { kind: town.file ? 'not-chosen' : 'no-choices' } })
    }
  const state = town.file?.record.state ?? 'drafted'
  return { town, county, state, entries, absences, agreements: agreementsOf(county, town, entries) }
}
