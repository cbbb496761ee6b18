import { isEnforcement } from '../vocabulary/enforcement.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { type BasisFigures, basisFigures } from './bases.ts'

export type Counts = Readonly<Record<string, number>>

/** A number of entries, and how many of them rest on a transfer that is proven, external, unproven; `none` where no power moves. */
export interface Split {
  readonly all: number
  readonly none: number
  readonly proven: number
  readonly external: number
  readonly unproven: number
}

export type Splits = Readonly<Record<string, Split>>

/** The figures of a project. Averages are per town that has a list, to one decimal and rounded (domain definition: Σ entries ÷ lists). */
export interface Statistics extends BasisFigures {
  readonly asOf: string
  readonly lists: number
  readonly catalogs: Counts
  readonly itemsByDepartment: Counts
  readonly itemsByField: Counts
  readonly itemsByKind: Counts
  readonly towns: readonly TownFigures[]
  readonly averages: Readonly<
    Record<
      'services' | 'enforcement' | 'entries' | 'chosenServices' | 'chosenEnforcement',
      { readonly exact: number; readonly rounded: number }
    >
  >
  readonly bySource: Splits
  readonly byDepartment: Splits
  readonly byField: Splits
  readonly byKind: Splits
  readonly byState: Counts
}

/** The figures of one town. `chosen…` is what the county handed down; the rest is the town’s or its station’s by law. */
export interface TownFigures {
  readonly code: string
  readonly name: string
  readonly state: string
  readonly entries: Split
  readonly services: Split
  readonly enforcement: Split
  readonly licences: Split
  readonly chosenServices: Split
  readonly chosenLicences: Split
  readonly chosenEnforcement: Split
  /** Departments whose services were handed down. */
  readonly chosenDepartments: number
  readonly inForce: Split
  readonly bySource: Counts
}

export function statistics(program: Program): Statistics {
  const lists = program.lists
  const entries = lists.flatMap((list) => list.entries)
  const items = [...program.project.items.values()]
  const towns = lists.map(townFigures)
  const mean = (figure: (town: TownFigures) => Split) => average(towns.map((town) => figure(town).all))
  return {
    asOf: program.asOf,
    lists: lists.length,
    catalogs: count(items, (item) => item.catalog.id),
    itemsByDepartment: count(items, (item) => item.record.department),
    itemsByField: count(items, (item) => item.record.field),
    itemsByKind: count(items, (item) => item.record.kind),
    ...basisFigures(items),
    towns,
    averages: {
      services: mean((town) => town.services),
      enforcement: mean((town) => town.enforcement),
      entries: mean((town) => town.entries),
      chosenServices: mean((town) => town.chosenServices),
      chosenEnforcement: mean((town) => town.chosenEnforcement),
    },
    bySource: splits(entries, (entry) => entry.source),
    byDepartment: splits(entries, (entry) => entry.item.record.department),
    byField: splits(entries, (entry) => entry.item.record.field),
    byKind: splits(entries, (entry) => entry.item.record.kind),
    byState: count(lists, (list) => list.state),
  }
}

function townFigures({ town, county, state, entries }: TownList): TownFigures {
  const isLicence = (entry: Entry) => entry.item.record.kind === 'licence'
  const services = entries.filter((entry) => !isEnforcement(entry.item))
  const chosen = entries.filter((entry) => entry.reason.kind === 'chosen')
  const chosenServices = chosen.filter((entry) => !isEnforcement(entry.item))
  return {
    code: town.record.code,
    name: `${county.record.name}${town.record.name}`,
    state,
    entries: split(entries),
    services: split(services),
    enforcement: split(entries.filter(({ item }) => isEnforcement(item))),
    licences: split(entries.filter(isLicence)),
    chosenServices: split(chosenServices),
    chosenLicences: split(chosenServices.filter(isLicence)),
    chosenEnforcement: split(chosen.filter(({ item }) => isEnforcement(item))),
    chosenDepartments: new Set(chosenServices.map((entry) => entry.item.record.department)).size,
    inForce: split(entries.filter((entry) => entry.validity === 'in-force')),
    bySource: count(entries, (entry) => entry.source),
  }
}

function split(entries: readonly Entry[]): Split {
  const of = (status: Entry['transferStatus']) => entries.filter((entry) => entry.transferStatus === status).length
  return {
    all: entries.length,
    none: of(null),
    proven: of('proven'),
    external: of('external'),
    unproven: of('unproven'),
  }
}

function splits(entries: readonly Entry[], key: (entry: Entry) => string): Splits {
  const keys = [...new Set(entries.map(key))].sort(byCodeUnit)
  return Object.fromEntries(keys.map((each) => [each, split(entries.filter((entry) => key(entry) === each))]))
}

function count<T>(values: readonly T[], key: (value: T) => string): Counts {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b)))
}

function average(values: readonly number[]): { exact: number; rounded: number } {
  const exact = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
  return { exact: Math.round(exact * 10) / 10, rounded: Math.round(exact) }
}
