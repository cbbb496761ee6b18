import { pinyin } from 'pinyin-pro'
import type { SearchEntry, SearchIndex } from '../../search/search-index.ts'
import type { Department, Item } from '../../vocabulary/model.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'

/** What the page needs to search a program’s items. */
export function searchIndex(program: Program, lists: readonly TownList[]): SearchIndex {
  const { items, colloquial, departments } = program.project
  const holders = holdersOf(lists)
  const entries = [...items.values()].map((item) =>
    entryOf(item, calledToo(item.department, departments), holders.get(item.id)),
  )
  return {
    entries,
    colloquial: colloquial.map(({ say, means }) => ({ say, means })),
    syllables: syllables(entries.flatMap(({ name, aliases, department }) => [name, ...aliases, department])),
  }
}

interface Held {
  readonly towns: string[]
  readonly sources: Set<string>
}

function holdersOf(lists: readonly TownList[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>()
  for (const { town, entries } of lists)
    for (const { item, source } of entries) {
      const one = held.get(item.id) ?? { towns: [], sources: new Set<string>() }
      held.set(item.id, one)
      one.towns.push(town.record.code)
      one.sources.add(source)
    }
  return held
}

/** What a department is called beside its name, by the public too, which goes on using the names of those that it came from. */
function calledToo({ record }: Department, departments: ReadonlyMap<string, Department>): readonly string[] {
  const earlier = (record.predecessors ?? []).flatMap((id) => departments.get(id) ?? [])
  return [...(record.aliases ?? []), ...earlier.flatMap((each) => [each.record.name, ...(each.record.aliases ?? [])])]
}

function entryOf(
  { id, record, department, basis }: Item,
  departmentAliases: readonly string[],
  held: Held | undefined,
): SearchEntry {
  return {
    id,
    name: record.name,
    aliases: record.aliases ?? [],
    department: department.record.name,
    departmentAliases,
    laws: [...new Set(basis.map(({ instrument }) => instrument.record.title))].sort(byCodeUnit),
    kind: record.kind,
    field: record.field,
    sources: [...(held?.sources ?? record.sources)].sort(byCodeUnit),
    towns: held?.towns ?? [],
  }
}

/**
 * The characters that people type, by the syllable they are read as: the 3,755 of the first level of GB 2312 and all that the
 * names use. A character read in several ways gets the one it has most often in the names.
 */
function syllables(names: readonly string[]): Readonly<Record<string, string>> {
  const readings = new Map<string, Map<string, number>>()
  const count = (character: string, syllable: string) => {
    const known = readings.get(character) ?? new Map<string, number>()
    readings.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1))
  }
  for (const name of names)
    for (const { origin, pinyin: syllable } of pinyin(name, { toneType: 'none', type: 'all' }))
      if (/\p{Script=Han}/u.test(origin)) count(origin, syllable)
  const others = FIRST_LEVEL.filter((character) => !readings.has(character))
  // In one text, apart from each other: a call for each character would take longer than all else here.
  for (const { origin, pinyin: syllable } of pinyin(others.join(' '), { toneType: 'none', type: 'all' }))
    if (/\p{Script=Han}/u.test(origin)) count(origin, syllable)
  const bySyllable = new Map<string, string[]>()
  for (const [character, counts] of readings) {
    const [syllable] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0] ?? ['']
    const typed = syllable.replaceAll('ü', 'v')
    bySyllable.set(typed, [...(bySyllable.get(typed) ?? []), character])
  }
  return Object.fromEntries(
    [...bySyllable]
      .sort((a, b) => byCodeUnit(a[0], b[0]))
      .map(([syllable, characters]) => [syllable, characters.sort(byCodeUnit).join('')]),
  )
}

const FIRST_LEVEL = firstLevel()

function firstLevel(): readonly string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))]
}
