import type { Colloquial, SearchEntry, SearchIndex } from './search-index.ts'

/**
 * A search index as it is sent to the page. What many entries share is written once, and the entries name it by its number;
 * towns are written as ranges of their numbers, since most items are held by all of a kind.
 */
export interface PackedIndex {
  /** Each with its short names after it. */
  readonly departments: readonly (readonly string[])[]
  readonly laws: readonly string[]
  readonly kinds: readonly string[]
  readonly fields: readonly string[]
  readonly sources: readonly string[]
  readonly towns: readonly string[]
  /** Sets of towns, each as ranges: `0-3,7`. */
  readonly holders: readonly string[]
  readonly entries: readonly PackedEntry[]
  readonly colloquial: readonly Colloquial[]
  readonly syllables: Readonly<Record<string, string>>
}

/** Id; names, of which the first is its own, the others aliases; department, laws, kind, field, sources, towns by number. */
export type PackedEntry = readonly [
  id: string,
  names: readonly string[],
  department: number,
  laws: readonly number[],
  kind: number,
  field: number,
  sources: readonly number[],
  holders: number,
]

/** Writes down once what entries share. */
class Register {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()

  number(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

export function pack({ entries, colloquial, syllables }: SearchIndex): PackedIndex {
  const [departments, laws, kinds, fields, sources, holders] = [0, 1, 2, 3, 4, 5].map(() => new Register()) as [
    Register,
    Register,
    Register,
    Register,
    Register,
    Register,
  ]
  const towns = [...new Set(entries.flatMap((entry) => entry.towns))].sort()
  const placeOf = new Map(towns.map((town, index) => [town, index]))
  const packed = entries.map(
    (entry): PackedEntry => [
      entry.id,
      [entry.name, ...entry.aliases],
      departments.number(JSON.stringify([entry.department, ...entry.departmentAliases])),
      entry.laws.map((law) => laws.number(law)),
      kinds.number(entry.kind),
      fields.number(entry.field),
      entry.sources.map((source) => sources.number(source)),
      holders.number(ranges(entry.towns.map((town) => placeOf.get(town) ?? 0))),
    ],
  )
  return {
    departments: departments.values.map((names) => JSON.parse(names) as readonly string[]),
    laws: laws.values,
    kinds: kinds.values,
    fields: fields.values,
    sources: sources.values,
    towns,
    holders: holders.values,
    entries: packed,
    colloquial,
    syllables,
  }
}

export function unpack(packed: PackedIndex): SearchIndex {
  const holders = packed.holders.map((text) => numbers(text).map((index) => packed.towns[index] ?? ''))
  return {
    entries: packed.entries.map(
      ([id, [name = '', ...aliases], department, laws, kind, field, sources, towns]): SearchEntry => ({
        id,
        name,
        aliases,
        department: packed.departments[department]?.[0] ?? '',
        departmentAliases: packed.departments[department]?.slice(1) ?? [],
        laws: laws.map((law) => packed.laws[law] ?? ''),
        kind: packed.kinds[kind] ?? '',
        field: packed.fields[field] ?? '',
        sources: sources.map((source) => packed.sources[source] ?? ''),
        towns: holders[towns] ?? [],
      }),
    ),
    colloquial: packed.colloquial,
    syllables: packed.syllables,
  }
}

function ranges(sorted: readonly number[]): string {
  const found: [from: number, to: number][] = []
  for (const value of [...sorted].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && value === last[1] + 1) last[1] = value
    else found.push([value, value])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',')
}

function numbers(text: string): readonly number[] {
  if (text === '') return []
  return text.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
