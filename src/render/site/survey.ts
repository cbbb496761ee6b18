import type { Citation, County, Department, Instrument, Item } from '../../vocabulary/model.ts'
import { by } from '../../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../../vocabulary/program.ts'
import type { WordOf } from '../documents/kinds.ts'

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

  /** The field of a department in one word; its name where its field says nothing, or is first of all another's. */
  theme(department: Department): string {
    const [field] = department.record.fields
    const first = [...this.program.project.departments.values()].find(({ record }) => record.fields[0] === field)
    return field === undefined || field === 'other' || first !== department
      ? department.record.name
      : this.word('field', field)
  }

  /** The instruments that items rest on, with these. */
  laws(): ReadonlyMap<Instrument, readonly Item[]> {
    return grouped(this.items, ({ basis, transferBasis }) => [
      ...new Set([...basis, ...transferBasis].map(({ instrument }: Citation) => instrument)),
    ])
  }
}

/** Things by what they belong to, in the order they are met. */
export function grouped<T, K>(things: readonly T[], keys: (thing: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things)
    for (const key of keys(thing)) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  return groups
}
