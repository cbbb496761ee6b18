import type { Citation, County, Department, Instrument, Item } from '../../vocabulary/model.ts'
import { by } from '../../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../../vocabulary/program.ts'

export type WordOf = (group: string, value: string) => string

/** One town that has an item. */
export interface Holding {
  readonly list: TownList
  readonly entry: Entry
}

/** A program as the site looks at it: from the items, the departments and the laws as well as from the towns. */
export class Survey {
  readonly program: Program
  readonly word: WordOf
  /** A list for every town, also for those that have chosen nothing. */
  readonly lists: readonly TownList[]
  readonly items: readonly Item[]
  readonly #holdings = new Map<string, Holding[]>()

  constructor(program: Program, word: WordOf) {
    this.program = program
    this.word = word
    this.lists = [...program.lists, ...program.unchosen].sort(by(({ town }) => town.record.code))
    this.items = [...program.project.items.values()]
    for (const list of this.lists)
      for (const entry of list.entries) {
        const known = this.#holdings.get(entry.item.id)
        if (known) known.push({ list, entry })
        else this.#holdings.set(entry.item.id, [{ list, entry }])
      }
  }

  get counties(): readonly County[] {
    return this.program.project.counties
  }

  /** The towns that have an item, in the order of their codes. */
  holdings(item: Item): readonly Holding[] {
    return this.#holdings.get(item.id) ?? []
  }

  /** The departments that have items, with these. */
  departments(): ReadonlyMap<Department, readonly Item[]> {
    return grouped(this.items, ({ department }) => [department])
  }

  /** The instruments that items rest on, with these. */
  laws(): ReadonlyMap<Instrument, readonly Item[]> {
    return grouped(this.items, ({ basis, transferBasis }) => [
      ...new Set([...basis, ...transferBasis].map(({ instrument }: Citation) => instrument)),
    ])
  }
}

function grouped<K>(items: readonly Item[], keys: (item: Item) => readonly K[]): ReadonlyMap<K, readonly Item[]> {
  const groups = new Map<K, Item[]>()
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
