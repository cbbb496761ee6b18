import { Echoes } from './echoes.ts'
import { Letters } from './letters.ts'
import { Names } from './names.ts'
import { near } from './near.ts'
import { Overlap } from './overlap.ts'
import { Reader } from './question.ts'
import { plain, Readings } from './reading.ts'
import { Sayings } from './sayings.ts'
import { type Because, Scorer, SHARE_OF_BEST } from './score.ts'
import type { SearchEntry, SearchIndex } from './search-index.ts'

/** What narrows a search; an absent one narrows nothing. */
export interface Filters {
  readonly town?: string | undefined
  readonly kind?: string | undefined
  readonly field?: string | undefined
  readonly source?: string | undefined
}

/** A found item with how well it fits: 1 where it explains all that was typed, more where its name says the very words. */
export interface Hit {
  readonly entry: SearchEntry
  readonly score: number
  /** The sayings on account of which it was found, where its name does not say them. */
  readonly because: readonly Because[]
}

/** Less than this is not shown either. */
const LEAST = 0.12

/** A search over the items of an index, prepared once. */
export class Search {
  readonly #entries: readonly SearchEntry[]
  readonly #sayings: Sayings
  readonly #scorer: Scorer

  constructor({ entries, colloquial, syllables }: SearchIndex) {
    const readings = new Readings(syllables)
    const names = new Names(entries, readings)
    this.#entries = entries
    this.#sayings = new Sayings(colloquial, readings)
    const reader = new Reader(names, this.#sayings, readings, called(entries))
    const letters = new Letters(entries, names, this.#sayings, readings)
    const echoes = new Echoes(names, this.#sayings)
    this.#scorer = new Scorer(entries, names, reader, letters, echoes, new Overlap(names, this.#sayings))
  }

  /** The items that fit what was typed, the best first; all that pass the filters, in their order, when nothing was typed. */
  find(typed: string, filters: Filters = {}, limit = 50): readonly Hit[] {
    if (plain(typed) === '')
      return this.#entries
        .filter((entry) => passes(entry, filters))
        .slice(0, limit)
        .map((entry) => ({ entry, score: 0, because: [] }))
    const scores = this.#scorer.score(typed)
    const passing = scores.flatMap((scored) => {
      const entry = this.#entries[scored.at]
      return entry && passes(entry, filters) ? [{ ...scored, entry }] : []
    })
    const best = passing.reduce((most, { score }) => Math.max(most, score), 0)
    return passing
      .filter(({ score }) => score >= Math.max(LEAST, SHARE_OF_BEST * best))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .map(({ entry, score, because }) => ({ entry, score, because: because() }))
  }

  /** Sayings near to what was typed, for one who found nothing. */
  near(typed: string, limit = 6): readonly string[] {
    return near(plain(typed), this.#sayings.all, limit)
  }
}

/** Entries by what their department and their laws are called. */
function called(entries: readonly SearchEntry[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>()
  entries.forEach(({ department, departmentAliases, laws }, at) => {
    for (const name of [department, ...departmentAliases, ...laws]) {
      const key = plain(name)
      const list = all.get(key)
      if (list) list.push(at)
      else all.set(key, [at])
    }
  })
  return all
}

function passes(entry: SearchEntry, { town, kind, field, source }: Filters): boolean {
  return (
    (!town || entry.towns.includes(town)) &&
    (!kind || entry.kind === kind) &&
    (!field || entry.field === field) &&
    (!source || entry.sources.includes(source))
  )
}
