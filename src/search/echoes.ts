import type { Names } from './names.ts'
import type { Saying, Sayings } from './sayings.ts'

/** Shorter sayings are in too many questions. */
const SHORTEST = 3
/** From this length on, one character may be another. */
const FORGIVING = 4
/** How many characters may stand between two of a saying. */
const BETWEEN = 3
/** What a likelier meaning takes from the next. */
const LESS_LIKELY = 0.08
/** Characters that are in so many sayings that they are no sign of one. */
const SMALL = new Set('的了不没有个在上里家人大小地着过把被去来办证要')

/** An echo of a saying in a question: its characters, in its order, with others in between. */
export class Echoes {
  readonly #names: Names
  readonly #at = new Map<string, Saying[]>()

  constructor(names: Names, sayings: Sayings) {
    this.#names = names
    for (const saying of sayings.all) {
      if (saying.text.length < SHORTEST) continue
      for (const character of new Set(saying.text)) {
        if (SMALL.has(character)) continue
        const list = this.#at.get(character)
        if (list) list.push(saying)
        else this.#at.set(character, [saying])
      }
    }
  }

  /** How well entries fit what a question echoes, from 0 to 1, by their numbers. */
  of(question: string): ReadonlyMap<number, number> {
    const shared = new Map<Saying, number>()
    for (const character of new Set(question))
      for (const saying of this.#at.get(character) ?? []) shared.set(saying, (shared.get(saying) ?? 0) + 1)
    const fits = new Map<number, number>()
    for (const [saying, count] of shared) {
      if (count < 2) continue
      const share = echoed(saying.text, question)
      if (share === 0) continue
      saying.means.forEach((word, rank) => {
        const fit = share * Math.max(0.5, 1 - LESS_LIKELY * rank)
        for (const entry of this.#names.holding(word)) if ((fits.get(entry) ?? 0) < fit) fits.set(entry, fit)
      })
    }
    return fits
  }
}

/** The share of a saying that a question has in its order; 0 where too little is there or too far apart. */
function echoed(saying: string, question: string): number {
  const missing = saying.length >= FORGIVING ? 1 : 0
  let best = 0
  for (let from = 0; from < question.length; from++) {
    if (question[from] !== saying[0] && question[from] !== saying[missing]) continue
    let at = from - 1
    let found = 0
    for (const character of saying) {
      const next = question.indexOf(character, at + 1)
      if (next < 0 || (found > 0 && next - at > BETWEEN + 1)) continue
      at = next
      found++
    }
    best = Math.max(best, found)
  }
  return best >= saying.length - missing ? best / saying.length : 0
}
