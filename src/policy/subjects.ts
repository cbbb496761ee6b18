import type { PolicyFile } from '../../generated/types/records.ts'
import { keyOf, type Place, within } from '../source/place.ts'
import type { Item } from '../vocabulary/model.ts'
import type { Program } from '../vocabulary/program.ts'
import { agreementRow } from './agreement-rows.ts'
import { adjustmentRow, approvalRow, roundRow } from './county-rows.ts'
import type { RowMaker } from './make-rows.ts'
import { indicatorSubjects, peopleSubjects } from './people-subjects.ts'
import type { Row } from './plain-rows.ts'
import { isReformSubject, reformSubjects } from './reform-subjects.ts'

/** One thing that a predicate is asked about: the variables, and the places of what the policy may point at. */
export interface Subject {
  readonly variables: Readonly<Record<string, Row>>
  readonly places: Readonly<Record<string, Place>>
  readonly item: string | undefined
}

type Kind = NonNullable<PolicyFile['for']>

/** Everything of a kind in a program, in the order of the files. */
export function* subjectsOf(kind: Kind, program: Program, rows: RowMaker): Iterable<Subject> {
  if (kind === 'entry') yield* entries(program, rows)
  else if (kind === 'agreement') yield* agreements(program, rows)
  else if (kind === 'parameter') yield* parameters(program, rows)
  else if (kind === 'town') yield* towns(program, rows)
  else if (kind === 'approval' || kind === 'adjustment') yield* steps(kind, program)
  else if (kind === 'round') yield* rounds(program)
  else if (kind === 'indicator') yield* indicatorSubjects(program)
  else if (isReformSubject(kind)) yield* reformSubjects(kind, program, rows)
  else if (isOfItem(kind)) for (const item of program.project.items.values()) yield* ofItem(kind, item, rows)
  else yield* peopleSubjects(kind, program)
}

function* entries(program: Program, rows: RowMaker): Iterable<Subject> {
  for (const list of program.lists) {
    const town = rows.town(list)
    for (const entry of list.entries) {
      const choice = entry.reason.kind === 'chosen' ? entry.reason.choice.place : entry.item.place
      yield {
        variables: { entry: rows.entry(entry), item: rows.item(entry.item), town },
        places: { entry: choice, choice, item: entry.item.place, town: list.town.file?.place ?? choice },
        item: entry.item.id,
      }
    }
  }
}

function* agreements(program: Program, rows: RowMaker): Iterable<Subject> {
  for (const list of program.lists)
    for (const agreement of list.agreements) {
      const place = agreement.statement?.place ?? keyOf(within(list.town.file?.place ?? list.town.place, 'choices'))
      yield {
        variables: { agreement: agreementRow(agreement, program), town: rows.town(list) },
        places: { agreement: place },
        item: undefined,
      }
    }
}

function* parameters(program: Program, rows: RowMaker): Iterable<Subject> {
  for (const { record, place } of program.project.parameters.values())
    yield { variables: { parameter: rows.parameter(record) }, places: { parameter: place }, item: undefined }
}

function* towns(program: Program, rows: RowMaker): Iterable<Subject> {
  for (const list of program.lists) {
    const place = list.town.file?.place ?? list.town.place
    yield { variables: { town: rows.town(list) }, places: { town: place }, item: undefined }
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

function isOfItem(kind: Kind): kind is ItemKind {
  return kind === 'item' || kind === 'citation' || kind in LISTS
}

function* ofItem(kind: ItemKind, item: Item, rows: RowMaker): Iterable<Subject> {
  const row = rows.item(item)
  if (kind === 'item') {
    yield { variables: { item: row }, places: { item: item.place }, item: item.id }
    return
  }
  if (kind === 'citation') {
    for (const citation of [...item.basis, ...item.transferBasis])
      yield {
        variables: { citation: rows.citation(citation), item: row },
        places: { citation: citation.place, item: item.place },
        item: item.id,
      }
    return
  }
  const path = LISTS[kind as keyof typeof LISTS]
  const list = path.reduce<unknown>((value, step) => (value as Row)[step], row) as readonly Row[]
  for (const [index, element] of list.entries())
    yield {
      variables: { [kind]: element, item: row },
      places: { [kind]: within(item.place, ...path, index), item: item.place },
      item: item.id,
    }
}
