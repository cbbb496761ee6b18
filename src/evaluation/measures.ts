import type { EvaluationMeasure, MeasureCount } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { phase } from '../vocabulary/date.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { Item, Town } from '../vocabulary/model.ts'
import type { Absence, Entry, Program, TownList } from '../vocabulary/program.ts'

type ItemMeasure = Extract<MeasureCount, 'items' | 'citations' | 'citations-verified'>
type Counted = Pick<TownList, 'town' | 'entries' | 'absences'>

/** What is counted in the list of each town, and added up. */
const IN_LISTS: Readonly<
  Record<Exclude<MeasureCount, ItemMeasure>, (list: Counted, measure: EvaluationMeasure) => number>
> = {
  entries: (list, measure) => entriesIn(list, measure).length,
  towns: () => 1,
  holders: ({ entries }, measure) => new Set(matching(entries, measure).flatMap(holderOf)).size,
  mandatory: (list, measure) => selectable(list, measure, 'mandatory', ['chosen', 'refused', 'not-chosen']),
  'mandatory-chosen': (list, measure) => selectable(list, measure, 'mandatory', ['chosen']),
  'mandatory-answered': (list, measure) => selectable(list, measure, 'mandatory', ['chosen', 'refused']),
  optional: (list, measure) => selectable(list, measure, 'optional', ['chosen', 'refused', 'not-chosen']),
  'optional-chosen': (list, measure) => selectable(list, measure, 'optional', ['chosen']),
  'certified-officers': (list) => officersOf(list) ?? 0,
}

const OF_ITEMS: Readonly<Record<ItemMeasure, (item: Item) => number>> = {
  items: () => 1,
  citations: (item) => citationsOf(item).length,
  'citations-verified': (item) => citationsOf(item).filter((each) => each.unverified === undefined).length,
}

/** The whole number that a measure counts in a program. */
export function countOf(program: Program, measure: EvaluationMeasure): number {
  if (isOfItems(measure.count)) return sum(itemsOf(program, measure), OF_ITEMS[measure.count])
  return sum(program.lists, ({ entries, absences, town }) => countingIn(entries)(measure, town, absences))
}

function isOfItems(count: MeasureCount): count is ItemMeasure {
  return Object.hasOwn(OF_ITEMS, count)
}

const countingIn = rememberedAcrossRuns((entries: readonly Entry[]) =>
  rememberedAcrossRuns((measure: EvaluationMeasure, town: Town, absences: readonly Absence[]): number =>
    isOfItems(measure.count) ? 0 : IN_LISTS[measure.count]({ entries, town, absences }, measure),
  ),
)

/** The entries of all lists that meet the conditions of a measure. */
export function entriesOf({ lists }: Program, measure: EvaluationMeasure): readonly Entry[] {
  return lists.flatMap((list) => entriesIn(list, measure))
}

function entriesIn(list: Counted, measure: EvaluationMeasure): readonly Entry[] {
  return measure.capacityStated && officersOf(list) === undefined ? [] : matching(list.entries, measure)
}

/** The items of the catalogs in force on the day that meet the conditions of a measure. */
function itemsOf({ project, asOf }: Program, measure: EvaluationMeasure): readonly Item[] {
  return [...project.items.values()].filter(
    (item) =>
      phase({ from: item.record.effectiveFrom, to: item.record.effectiveTo }, asOf) === 'within' &&
      meets(item, measure) &&
      (!measure.sources || item.record.sources.some((source) => measure.sources?.includes(source))),
  )
}

function matching(entries: readonly Entry[], measure: EvaluationMeasure): readonly Entry[] {
  return entries.filter(
    (entry) =>
      meets(entry.item, measure) &&
      (!measure.chosen || entry.reason.kind === 'chosen') &&
      (!measure.sources || measure.sources.includes(entry.source)) &&
      (!measure.transferStatus || (entry.transferStatus && measure.transferStatus.includes(entry.transferStatus))),
  )
}

function meets(item: Item, { group, kinds }: EvaluationMeasure): boolean {
  const enforcement = isEnforcement(item)
  return (
    (group === undefined || (group === 'enforcement') === enforcement) && (!kinds || kinds.includes(item.record.kind))
  )
}

function holderOf({ holder }: Entry): readonly string[] {
  return holder ? [holder.record.id] : []
}

type Answer = 'chosen' | 'refused' | 'not-chosen'

/** How often an item of an obligation was answered in one of the ways. */
function selectable(
  { entries, absences }: Counted,
  measure: EvaluationMeasure,
  obligation: string,
  answers: readonly Answer[],
): number {
  const wanted = (item: Item) => item.record.obligation === obligation && meets(item, measure)
  const chosen = answers.includes('chosen')
    ? entries.filter((each) => each.reason.kind === 'chosen' && wanted(each.item)).length
    : 0
  return (
    chosen +
    absences.filter((each) => answers.some((answer) => answer === each.reason.kind) && wanted(each.item)).length
  )
}

function officersOf({ town }: Pick<TownList, 'town'>): number | undefined {
  return town.file?.record.capacity?.certifiedOfficers
}

function citationsOf(item: Item): readonly { readonly unverified: string | undefined }[] {
  return [...item.basis, ...item.transferBasis]
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((all, value) => all + of(value), 0)
}
