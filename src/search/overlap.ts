import { FILLERS } from './fillers.ts'
import type { Names } from './names.ts'
import type { Saying, Sayings } from './sayings.ts'

/** A meaning that more than this share of all entries have says too little of each of them. */
const SPECIFIC = 1 / 80
/** What a likelier meaning takes from the next. */
const LESS_LIKELY = 0.1
/** What two neighbouring characters of a question count, two with one in between, and one alone. */
const COUNTS = { pair: 1, apart: 0.5, single: 0.3 } as const

/** What stands in the sayings of an entry, as two neighbouring characters or one, however they are put together there. */
export class Overlap {
  readonly #names: Names
  readonly #sayings = new Map<string, Saying[]>()
  readonly #entries = new Map<string, ReadonlyMap<number, number>>()

  constructor(names: Names, sayings: Sayings) {
    this.#names = names
    for (const saying of sayings.all)
      for (const term of new Set([...saying.text, ...pairs(saying.text, 1)])) {
        const list = this.#sayings.get(term)
        if (list) list.push(saying)
        else this.#sayings.set(term, [saying])
      }
  }

  /** Which share of a question the sayings of each entry have, from 0 to 1, by its number; rare parts count more. */
  of(question: string): ReadonlyMap<number, number> {
    const terms = new Map<string, number>()
    for (const term of question) terms.set(term, COUNTS.single)
    for (const term of pairs(question, 2)) terms.set(term, COUNTS.apart)
    for (const term of pairs(question, 1)) terms.set(term, COUNTS.pair)
    const shares = new Map<number, number>()
    // One character in common is no sign; it only tells between those that have two neighbours in common.
    const paired = new Set<number>()
    let total = 0
    for (const [term, counts] of terms) {
      if (FILLERS.has(term)) continue
      const entries = this.#having(term)
      if (entries.size === 0) continue
      const weight = counts * Math.log(1 + this.#names.count / entries.size)
      total += weight
      for (const [entry, credit] of entries) {
        shares.set(entry, (shares.get(entry) ?? 0) + weight * credit)
        if (counts === COUNTS.pair) paired.add(entry)
      }
    }
    return new Map([...paired].map((entry) => [entry, (shares.get(entry) ?? 0) / total]))
  }

  /** The entries a saying of which has a term, each with how likely that saying means it. */
  #having(term: string): ReadonlyMap<number, number> {
    const known = this.#entries.get(term)
    if (known) return known
    const found = new Map<number, number>()
    if (term.length > 1) for (const entry of this.#names.holding(term)) found.set(entry, 1)
    const most = Math.max(2, this.#names.count * SPECIFIC)
    for (const { means } of this.#sayings.get(term) ?? [])
      means.forEach((word, rank) => {
        const entries = this.#names.holding(word)
        if (entries.length > most) return
        const credit = Math.max(0.5, 1 - LESS_LIKELY * rank)
        for (const entry of entries) if ((found.get(entry) ?? 0) < credit) found.set(entry, credit)
      })
    this.#entries.set(term, found)
    return found
  }
}

/** Each two characters at a distance. */
function pairs(text: string, distance: number): readonly string[] {
  const characters = [...text]
  return characters.slice(distance).map((character, at) => `${characters[at]}${character}`)
}
