import type { PolicyFile } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { keyOf, type Place, within } from '../source/place.ts'
import type { Item, Town } from '../vocabulary/model.ts'
import type { Agreement, Entry, Program } from '../vocabulary/program.ts'
import { agreementRow } from './agreement-rows.ts'
import { adjustmentRow, approvalRow, roundRow } from './county-rows.ts'
import { citationRow } from './item-rows.ts'
import type { RowMaker } from './make-rows.ts'
import { indicatorSubjects, peopleSubjects } from './people-subjects.ts'
import type { Row } from './plain-rows.ts'
import { isReformSubject, reformSubjects } from './reform-subjects.ts'
import { rivalriesOf } from './rivals.ts'
import { townRow } from './town-row.ts'

/** One thing that a predicate is asked about: the variables, and the places of what the policy may point at. */
export interface Subject {
  readonly variables: Readonly<Record<string, Row>>
  readonly places: Readonly<Record<string, Place>>
  readonly item: string | undefined
}

type Kind = NonNullable<PolicyFile['for']>

/** Everything of a kind in a program, in the order of the files. */
export function subjectsOf(kind: Kind, program: Program, rows: RowMaker): readonly Subject[] {
  return [...batchesOf(kind, program, rows)].flat()
}

/** The same in parts that stay the same as long as what they are about: of entries those of a town, of items those of a catalog. */
export function* batchesOf(kind: Kind, program: Program, rows: RowMaker): Iterable<readonly Subject[]> {
  const { project, lists } = program
  if (kind === 'entry') for (const list of lists) yield entries(list.entries, list.town, townRow(project, list), rows)
  else if (isOfItem(kind)) for (const { items } of project.catalogs) yield ofItems[kind](items, rows)
  else yield [...others(kind, program, rows)]
}

function* others(kind: Exclude<Kind, 'entry' | ItemKind>, program: Program, rows: RowMaker): Iterable<Subject> {
  if (kind === 'agreement') yield* agreements(program)
  else if (kind === 'parameter') yield* parameters(program, rows)
  else if (kind === 'town') yield* towns(program)
  else if (kind === 'approval' || kind === 'adjustment') yield* steps(kind, program)
  else if (kind === 'round') yield* rounds(program)
  else if (kind === 'indicator') yield* indicatorSubjects(program)
  else if (isReformSubject(kind)) yield* reformSubjects(kind, program, rows)
  else yield* peopleSubjects(kind, program)
}

const entries = rememberedAcrossRuns(
  (all: readonly Entry[], town: Town, townRow: Row, rows: RowMaker): readonly Subject[] => {
    const rivalries = rivalriesOf(town, all)
    return all.map((entry) => {
      const { rivals, sharers } = rivalries(entry)
      return entrySubject(entry, townRow, rows, rivals, sharers)
    })
  },
)

const entrySubject = rememberedAcrossRuns(
  (entry: Entry, town: Row, rows: RowMaker, rivals: readonly string[], sharers: readonly string[]): Subject => {
    const { item } = entry
    const choice = entry.reason.kind === 'chosen' ? entry.reason.choice.place : item.place
    return {
      variables: { entry: rows.entry(entry, { rivals, sharers }), item: rows.item(item), town },
      places: { entry: choice, choice, item: item.place, town: entry.town.file?.place ?? choice },
      item: item.id,
    }
  },
)

function* agreements(program: Program): Iterable<Subject> {
  for (const list of program.lists)
    for (const agreement of list.agreements)
      yield agreementSubject(
        agreement,
        agreementRow(agreement, program.asOf),
        townRow(program.project, list),
        list.town,
      )
}

const agreementSubject = rememberedAcrossRuns((agreement: Agreement, row: Row, townRow: Row, town: Town): Subject => {
  const place = agreement.statement?.place ?? keyOf(within(town.file?.place ?? town.place, 'choices'))
  return { variables: { agreement: row, town: townRow }, places: { agreement: place }, item: undefined }
})

function* parameters(program: Program, rows: RowMaker): Iterable<Subject> {
  for (const { record, place } of program.project.parameters.values())
    yield { variables: { parameter: rows.parameter(record) }, places: { parameter: place }, item: undefined }
}

function* towns(program: Program): Iterable<Subject> {
  for (const list of program.lists) {
    const place = list.town.file?.place ?? list.town.place
    yield { variables: { town: townRow(program.project, list) }, places: { town: place }, item: undefined }
  }
}

function* steps(kind: 'approval' | 'adjustment', { project }: Program): Iterable<Subject> {
  for (const county of project.counties)
    for (const step of county.steps) {
      if (step.kind !== kind) continue
      const row = step.kind === 'approval' ? approvalRow(county, step) : adjustmentRow(project, county, step)
      yield { variables: { [kind]: row }, places: { [kind]: step.place }, item: undefined }
    }
}

/** Every round that has come as far as its approval, once, however many choices went through it. */
function* rounds({ project, lists }: Program): Iterable<Subject> {
  const seen = new Set<string>()
  for (const { county, entries } of lists)
    for (const { history } of entries) {
      const approved = history?.round.approved
      if (!history || !approved) continue
      const key = `${county.record.code} ${Object.values(history.round)
        .map(({ place }) => place.path.join('.'))
        .join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      yield {
        variables: { round: roundRow(project, county, history) },
        places: { round: approved.place },
        item: undefined,
      }
    }
}

const LISTS = {
  penalty: ['penalties'],
  material: ['guide', 'materials'],
  step: ['guide', 'steps'],
  condition: ['guide', 'conditions'],
  intermediary: ['guide', 'intermediaries'],
} as const

type ItemKind = 'item' | 'citation' | keyof typeof LISTS

const ofItems = Object.fromEntries(
  ['item', 'citation', ...Object.keys(LISTS)].map((kind) => [kind, allOf(kind as ItemKind)]),
) as Readonly<Record<ItemKind, ReturnType<typeof allOf>>>

function allOf(kind: ItemKind): (items: readonly Item[], rows: RowMaker) => readonly Subject[] {
  return rememberedAcrossRuns((items: readonly Item[], rows: RowMaker) =>
    items.flatMap((item) => OF_ITEM[kind](item, rows.item(item))),
  )
}

function isOfItem(kind: Kind): kind is ItemKind {
  return Object.hasOwn(OF_ITEM, kind)
}

/** What of each item is asked about, by kind. */
const OF_ITEM: Readonly<Record<ItemKind, (item: Item, row: Row) => readonly Subject[]>> = {
  item: rememberedAcrossRuns((item: Item, row: Row) => [
    { variables: { item: row }, places: { item: item.place }, item: item.id },
  ]),
  citation: rememberedAcrossRuns((item: Item, row: Row) =>
    [...item.basis, ...item.transferBasis].map((citation) => ({
      variables: { citation: citationRow(citation), item: row },
      places: { citation: citation.place, item: item.place },
      item: item.id,
    })),
  ),
  penalty: ofList('penalty'),
  material: ofList('material'),
  step: ofList('step'),
  condition: ofList('condition'),
  intermediary: ofList('intermediary'),
}

function ofList(kind: keyof typeof LISTS): (item: Item, row: Row) => readonly Subject[] {
  const path = LISTS[kind]
  return rememberedAcrossRuns((item: Item, row: Row) => {
    const list = path.reduce<unknown>((value, step) => (value as Row)[step], row) as readonly Row[]
    return list.map((element, index) => ({
      variables: { [kind]: element, item: row },
      places: { [kind]: within(item.place, ...path, index), item: item.place },
      item: item.id,
    }))
  })
}
