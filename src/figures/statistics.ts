import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'

export type Counts = Readonly<Record<string, number>>

/** The figures of a project. Averages are per town that has a list, to one decimal and rounded (domain definition: Σ entries ÷ lists). */
export interface Statistics {
  readonly asOf: string
  readonly lists: number
  readonly catalogs: Counts
  readonly itemsByDepartment: Counts
  readonly itemsByField: Counts
  readonly itemsByKind: Counts
  readonly towns: readonly {
    readonly code: string
    readonly name: string
    readonly state: string
    readonly entries: number
    readonly services: number
    readonly enforcement: number
    readonly licences: number
    readonly departments: number
    readonly inForce: number
    readonly bySource: Counts
    readonly byTransferStatus: Counts
  }[]
  readonly averages: Readonly<
    Record<'services' | 'enforcement' | 'entries', { readonly exact: number; readonly rounded: number }>
  >
  readonly bySource: Counts
  readonly byTransferStatus: Counts
  readonly byState: Counts
}

export function statistics(program: Program): Statistics {
  const lists = program.lists
  const entries = lists.flatMap((list) => list.entries)
  const items = [...program.project.items.values()]
  const towns = lists.map(townFigures)
  return {
    asOf: program.asOf,
    lists: lists.length,
    catalogs: count(items, (item) => item.catalog.id),
    itemsByDepartment: count(items, (item) => item.record.department),
    itemsByField: count(items, (item) => item.record.field),
    itemsByKind: count(items, (item) => item.record.kind),
    towns,
    averages: {
      services: average(towns.map((town) => town.services)),
      enforcement: average(towns.map((town) => town.enforcement)),
      entries: average(towns.map((town) => town.entries)),
    },
    bySource: count(entries, (entry) => entry.source),
    byTransferStatus: count(entries, statusOf),
    byState: count(lists, (list) => list.state),
  }
}

function townFigures(list: TownList): Statistics['towns'][number] {
  const services = list.entries.filter((entry) => !isEnforcement(entry))
  return {
    code: list.town.record.code,
    name: `${list.county.record.name}${list.town.record.name}`,
    state: list.state,
    entries: list.entries.length,
    services: services.length,
    enforcement: list.entries.length - services.length,
    licences: list.entries.filter((entry) => entry.item.record.kind === 'licence').length,
    departments: new Set(list.entries.map((entry) => entry.item.record.department)).size,
    inForce: list.entries.filter((entry) => entry.validity === 'in-force').length,
    bySource: count(list.entries, (entry) => entry.source),
    byTransferStatus: count(list.entries, statusOf),
  }
}

function isEnforcement(entry: Entry): boolean {
  return entry.item.catalog.id.endsWith('-enforcement')
}

function statusOf(entry: Entry): string {
  return entry.transferStatus ?? 'none'
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
