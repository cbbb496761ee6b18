import type { EvaluationMeasure, MeasureCount } from '../../generated/types/records.ts'
import { phase } from '../vocabulary/date.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { Item } from '../vocabulary/model.ts'
import type { Absence, Entry, Program, TownList } from '../vocabulary/program.ts'

type Count = (program: Program, measure: EvaluationMeasure) => number

const COUNTS: Readonly<Record<MeasureCount, Count>> = {
  entries: (program, measure) => entriesOf(program, measure).length,
  items: (program, measure) => itemsOf(program, measure).length,
  towns: (program) => program.lists.length,
  holders: (program, measure) =>
    sum(program.lists, (list) => new Set(matching(list.entries, measure).flatMap(holderOf)).size),
  mandatory: (program, measure) => selectable(program, measure, 'mandatory', ['chosen', 'refused', 'not-chosen']),
  'mandatory-chosen': (program, measure) => selectable(program, measure, 'mandatory', ['chosen']),
  'mandatory-answered': (program, measure) => selectable(program, measure, 'mandatory', ['chosen', 'refused']),
  optional: (program, measure) => selectable(program, measure, 'optional', ['chosen', 'refused', 'not-chosen']),
  'optional-chosen': (program, measure) => selectable(program, measure, 'optional', ['chosen']),
  'certified-officers': (program) => sum(program.lists, (list) => officersOf(list) ?? 0),
  citations: (program, measure) => sum(itemsOf(program, measure), (item) => citationsOf(item).length),
  'citations-verified': (program, measure) =>
    sum(itemsOf(program, measure), (item) => citationsOf(item).filter((each) => each.unverified === undefined).length),
}

/** The whole number that a measure counts in a program. */
export function countOf(program: Program, measure: EvaluationMeasure): number {
  return COUNTS[measure.count](program, measure)
}

/** The entries of all lists that meet the conditions of a measure. */
export function entriesOf({ lists }: Program, measure: EvaluationMeasure): readonly Entry[] {
  const counted = measure.capacityStated ? lists.filter((list) => officersOf(list) !== undefined) : lists
  return counted.flatMap((list) => matching(list.entries, measure))
}

/** The items of the catalogs in force on the day that meet the conditions of a measure. */
export function itemsOf({ project, asOf }: Program, measure: EvaluationMeasure): readonly Item[] {
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

/** How often, over all towns, an item of an obligation was answered in one of the ways. */
function selectable(
  { lists }: Program,
  measure: EvaluationMeasure,
  obligation: string,
  answers: readonly Answer[],
): number {
  const wanted = (item: Item) => item.record.obligation === obligation && meets(item, measure)
  return sum(
    lists,
    (list: TownList) =>
      list.entries.filter((each) => each.reason.kind === 'chosen' && wanted(each.item) && answers.includes('chosen'))
        .length +
      list.absences.filter(
        (each: Absence) => wanted(each.item) && answers.some((answer) => answer === each.reason.kind),
      ).length,
  )
}

function officersOf({ town }: TownList): number | undefined {
  return town.file?.record.capacity?.certifiedOfficers
}

function citationsOf(item: Item): readonly { readonly unverified: string | undefined }[] {
  return [...item.basis, ...item.transferBasis]
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((all, value) => all + of(value), 0)
}
