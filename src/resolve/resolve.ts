import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type IsoDate, phase } from '../vocabulary/date.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import type { Catalog, Choice, County, Item, Project, Town, TownChoices } from '../vocabulary/model.ts'
import type { Absence, AbsenceReason, Entry, History, Program, TownList } from '../vocabulary/program.ts'
import { IN_FORCE } from '../vocabulary/states.ts'
import { agreementsOf } from './agreements.ts'
import { applicability } from './applicability.ts'
import { auditChoices } from './audit-choices.ts'
import { auditAdjustments, stateFault } from './audit-steps.ts'
import { chosenEntry, chosenInterval, statutoryEntry } from './entry.ts'
import { type CountyGrounds, countyGroundsOf, type Grounds, groundsOf } from './grounds.ts'
import { historyOf } from './history.ts'
import { isByLaw, itemPhase } from './item-force.ts'
import { resolvePeople } from './people.ts'
import { resolveReforms, rightSteps } from './reform/reform.ts'

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
  const byLaw = everyTown ? itemsByLaw(project) : []
  for (const county of project.counties) {
    diagnostics.push(...auditAdjustments(county))
    for (const town of county.towns) {
      if (!town.file) {
        if (everyTown) unchosen.push(resolveByLaw(project, county, town, byLaw))
        continue
      }
      diagnostics.push(...auditChoices(project, county, town, town.file))
      const list = resolveTown(project, county, town)
      diagnostics.push(...auditState(project, list, town.file))
      lists.push(list)
    }
  }
  const people = resolvePeople(project.people)
  const reforms = resolveReforms(
    project,
    ({ county, town }) => lists.find((list) => list.town === town) ?? resolveTown(project, county, town),
  )
  return {
    value: { project, asOf: project.asOf, lists, unchosen, reforms, rightSteps: rightSteps(project), people },
    diagnostics,
  }
}

/** The state that a town's file names is one more saying of what the steps say, on the day of the edition. */
function auditState(project: Project, list: TownList, file: TownChoices): readonly Diagnostic[] {
  const { county, town } = list
  if (county.steps.length === 0 && file.record.state === 'drafted') return []
  const { asOf } = project.edition
  const { state } = project.asOf === asOf ? list : resolveTown({ ...project, asOf }, county, town)
  return state === file.record.state ? [] : [stateFault(county, file, state)]
}

function itemsByLaw({ catalogs, asOf }: Project): readonly Item[] {
  return catalogs
    .flatMap(({ items }) => items)
    .filter((item) => isByLaw(item) && itemPhase(item, asOf).phase === 'within')
}

/** What law gives a town that has chosen nothing. Its absences are left out: they are all other items, for every such town. */
function resolveByLaw(project: Project, county: County, town: Town, byLaw: readonly Item[]): TownList {
  const grounds = groundsOf(project)
  const entries = byLaw
    .filter((item) => applicability(item, county, town, project.asOf) === undefined)
    .map((item) => statutoryEntry(grounds, county, town, item))
  const history = historyOf(county, town, undefined, project.asOf)
  return { town, county, state: history.state, history, entries, absences: [], agreements: [] }
}

/** One town's list, also of a town that has no choices yet. */
export function resolveTown(project: Project, county: County, town: Town): TownList {
  const inCatalog = powersIn(town)
  const grounds = groundsOf(project)
  const inCounty = countyGroundsOf(county)
  const powers = project.catalogs.map((each) => inCatalog(each, town, inCounty, grounds))
  const { entries, absences } = joined(town, powers)
  const history = historyOf(county, town, undefined, project.asOf)
  const state = IN_FORCE.includes(history.state) && hasExpired(entries, absences) ? 'expired' : history.state
  const agreements = agreementsOf(county, town, entries)
  return { town, county, state, history, entries, absences, agreements }
}

type Powers = Pick<TownList, 'entries' | 'absences'>

const joined = rememberedAcrossRuns(
  (_town: Town, powers: readonly Powers[]): Powers => ({
    entries: powers.flatMap(({ entries }) => entries),
    absences: powers.flatMap(({ absences }) => absences),
  }),
)

/** What a town has of a catalog, and what it has not. */
const powersIn = rememberedAcrossRuns((_town: Town) => rememberedAcrossRuns(powersOf))

function powersOf({ items }: Catalog, town: Town, county: CountyGrounds, grounds: Grounds): Powers {
  const entries: Entry[] = []
  const absences: Absence[] = []
  const choices = choicesByItem(town)
  const refused = new Map(town.file?.refusals.map((refusal) => [refusal.item.id, refusal]))
  const byLaw = byLawIn(town)
  for (const item of items) {
    const { phase, interval } = itemPhase(item, grounds.asOf)
    const choice = choiceOn(choices.get(item.id) ?? [], grounds.asOf)
    const refusal = refused.get(item.id)
    if (phase !== 'within') absences.push({ item, town, reason: { kind: 'not-in-force', phase, interval } })
    else if (isByLaw(item)) {
      const cause = applicability(item, county, town, grounds.asOf)
      if (cause) absences.push({ item, town, reason: { kind: 'not-applicable', cause } })
      else entries.push(byLaw(item, town, county, grounds))
    } else if (choice) {
      const given = chosen(choice, town, county, grounds)
      if ('kind' in given) absences.push({ item, town, reason: given })
      else entries.push(given)
    } else if (refusal) absences.push({ item, town, reason: { kind: 'refused', refusal } })
    else absences.push({ item, town, reason: { kind: town.file ? 'not-chosen' : 'no-choices' } })
  }
  return { entries, absences }
}

const byLawIn = rememberedAcrossRuns((_town: Town) =>
  rememberedAcrossRuns((item: Item, town: Town, county: CountyGrounds, grounds: Grounds) =>
    statutoryEntry(grounds, county, town, item),
  ),
)

/** What a choice gives on the day: an entry, or the reason why it no longer gives one. */
const chosen = rememberedAcrossRuns(
  (choice: Choice, town: Town, county: CountyGrounds, grounds: Grounds): Entry | AbsenceReason => {
    const history = historyOf(county, town, choice.item.id, grounds.asOf)
    return endOf(grounds, choice, history) ?? chosenEntry(grounds, county, town, choice, history)
  },
)

function hasExpired(entries: readonly Entry[], absences: readonly Absence[]): boolean {
  return (
    absences.some(({ reason }) => reason.kind === 'expired') && !entries.some(({ reason }) => reason.kind === 'chosen')
  )
}

function choicesByItem(town: Town): ReadonlyMap<string, readonly Choice[]> {
  const found = new Map<string, Choice[]>()
  for (const choice of town.file?.choices ?? [])
    found.set(choice.item.id, [...(found.get(choice.item.id) ?? []), choice])
  return found
}

/** Of several versions of a choice, the one whose days hold the day; else the next to come, else the last. */
function choiceOn(versions: readonly Choice[], on: IsoDate): Choice | undefined {
  const ordered = [...versions].sort((a, b) => ((a.interval.from ?? '') < (b.interval.from ?? '') ? -1 : 1))
  return ordered.find(({ interval }) => phase(interval, on) !== 'after') ?? ordered.at(-1)
}

/** Why a choice no longer gives an entry: it was withdrawn, or its days are over. */
function endOf(grounds: Grounds, choice: Choice, history: History): AbsenceReason | undefined {
  const by = history.changes.findLast(({ record }) => record.event === 'withdraw')
  if (history.state === 'withdrawn' && by) return { kind: 'withdrawn', choice, by, history }
  const interval = chosenInterval(grounds, choice, history)
  return phase(interval, grounds.asOf) === 'after' ? { kind: 'expired', choice, interval, history } : undefined
}
