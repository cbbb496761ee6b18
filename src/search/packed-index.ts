import type { Colloquial, SearchEntry, SearchIndex } from './search-index.ts'

/**
 * An index as it is sent to the page, in two files: the items, what is shown of them and what narrows them; and the words, by
 * which they are found under other names and it is understood what the public says. What many entries share is written once, and the entries name it by its number; towns are written as
 * ranges of their numbers, since most items are held by all of a kind.
 */
export interface PackedItems {
  /** Each with its short names after it. */
  readonly departments: readonly (readonly string[])[]
  readonly kinds: readonly string[]
  readonly fields: readonly string[]
  readonly sources: readonly string[]
  readonly towns: readonly string[]
  /** Sets of towns, each as ranges: `0-3,7`. */
  readonly holders: readonly string[]
  /** With tabs between: id; department, kind, field, sources (with dots between) and towns by number, with commas between; name. */
  readonly entries: readonly string[]
}

export interface PackedWords {
  readonly laws: readonly string[]
  /** Of each entry, in the same order, with tabs between: its laws by number, with dots between; its aliases. */
  readonly entries: readonly string[]
  /** Sayings and what they mean, with tabs between. */
  readonly colloquial: readonly (readonly [say: string, means: string])[]
  /** Each syllable with its characters after it, with spaces between: `bao保报 di低地`. */
  readonly syllables: string
}

export interface PackedIndex {
  readonly items: PackedItems
  readonly words: PackedWords
}

/** Before the words have come, a search goes by the names alone. */
export const NO_WORDS: PackedWords = { laws: [], entries: [], colloquial: [], syllables: '' }

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

  all(values: readonly string[]): string {
    return values.map((value) => this.number(value)).join('.')
  }
}

export function pack({ entries, colloquial, syllables }: SearchIndex): PackedIndex {
  const [departments, laws, kinds] = [new Register(), new Register(), new Register()]
  const [fields, sources, holders] = [new Register(), new Register(), new Register()]
  const towns = [...new Set(entries.flatMap((entry) => entry.towns))].sort()
  const placeOf = new Map(towns.map((town, index) => [town, index]))
  const packed = entries.map((entry) => {
    const numbers = [
      departments.number(JSON.stringify([entry.department, ...entry.departmentAliases])),
      kinds.number(entry.kind),
      fields.number(entry.field),
      sources.all(entry.sources),
      holders.number(ranges(entry.towns.map((town) => placeOf.get(town) ?? 0))),
    ]
    return [entry.id, numbers.join(','), entry.name].join('\t')
  })
  return {
    items: {
      departments: departments.values.map((names) => JSON.parse(names) as readonly string[]),
      kinds: kinds.values,
      fields: fields.values,
      sources: sources.values,
      towns,
      holders: holders.values,
      entries: packed,
    },
    words: {
      entries: entries.map((entry) => [laws.all(entry.laws), ...entry.aliases].join('\t')),
      laws: laws.values,
      colloquial: colloquial.map(({ say, means }) => [say.join('\t'), means.join('\t')]),
      syllables: Object.entries(syllables)
        .map(([syllable, characters]) => `${syllable}${characters}`)
        .join(' '),
    },
  }
}

export function unpack({ items, words }: PackedIndex): SearchIndex {
  const holders = items.holders.map((text) => numbers(text).map((index) => items.towns[index] ?? ''))
  return {
    entries: items.entries.map((line, at) => entryOf(line, words.entries[at] ?? '', { items, words, holders })),
    colloquial: words.colloquial.map(
      ([say, means]): Colloquial => ({ say: say.split('\t'), means: means.split('\t') }),
    ),
    syllables: Object.fromEntries(
      words.syllables
        .split(' ')
        .filter((each) => each !== '')
        .map((each) => {
          const letters = /^[a-z]*/.exec(each)?.[0] ?? ''
          return [letters, each.slice(letters.length)]
        }),
    ),
  }
}

interface Shared extends PackedIndex {
  readonly holders: readonly (readonly string[])[]
}

function entryOf(line: string, more: string, { items, words, holders }: Shared): SearchEntry {
  const [id = '', packed = '', name = ''] = line.split('\t')
  const [laws, ...aliases] = more.split('\t')
  const [department, kind, field, sources, towns] = packed.split(',')
  const [title = '', ...short] = items.departments[Number(department)] ?? []
  return {
    id,
    name,
    aliases,
    department: title,
    departmentAliases: short,
    laws: several(laws, words.laws),
    kind: items.kinds[Number(kind)] ?? '',
    field: items.fields[Number(field)] ?? '',
    sources: several(sources, items.sources),
    towns: holders[Number(towns)] ?? [],
  }
}

function several(numbers: string | undefined, values: readonly string[]): readonly string[] {
  return numbers ? numbers.split('.').map((number) => values[Number(number)] ?? '') : []
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
