import { nameOf } from './names.ts'
import { plain, type Readings } from './reading.ts'
import type { Colloquial } from './search-index.ts'

/** A way of speaking, with the words of the catalog that it means, the likeliest first. */
export interface Saying {
  readonly text: string
  readonly sounds: string
  readonly initials: string
  readonly means: readonly string[]
}

/** More sayings than these with the same first letters are no hint any more. */
const MOST_INITIALLED = 3
/** How many characters may stand between two of a saying, as in 开了一家药店, which says 开药店. */
const BETWEEN = 3
/** What may stand there. */
const LOOSE = new Set('个了的一家些点下把给间座头只条辆口台间处块片棵')

/** Everything that the public says, found in what was typed. */
export class Sayings {
  readonly longest: number
  readonly all: readonly Saying[]
  readonly #byText = new Map<string, Saying>()
  readonly #bySounds = new Map<string, Saying[]>()
  readonly #readings: Readings
  readonly #byFirst = new Map<string, Saying[]>()
  readonly #byInitials = new Map<string, Saying[]>()

  constructor(colloquial: readonly Colloquial[], readings: Readings) {
    this.#readings = readings
    for (const { say, means } of colloquial) {
      const words = means.map(plain)
      for (const each of say) {
        const { text, sounds, initials } = nameOf(each, readings)
        const saying = this.#byText.get(text)
        // Said in two places, it means both.
        const both = { text, sounds, initials, means: [...new Set([...(saying?.means ?? []), ...words])] }
        this.#byText.set(text, both)
      }
    }
    this.all = [...this.#byText.values()]
    this.longest = Math.max(0, ...this.all.map(({ text }) => text.length))
    const commonness = this.#commonness()
    for (const saying of [...this.all].sort((a, b) => (commonness.get(b.text) ?? 0) - (commonness.get(a.text) ?? 0))) {
      listed(this.#bySounds, saying.sounds, saying)
      if (saying.text.length > 1) listed(this.#byInitials, saying.initials, saying)
    }
    for (const saying of this.all) {
      listed(this.#byFirst, saying.text[0] ?? '', saying)
    }
  }

  /** In how many sayings each stands, itself among them: 社保 stands in many. */
  #commonness(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const { text } of this.all)
      for (let from = 0; from < text.length; from++)
        for (let to = from + 2; to <= text.length; to++) {
          const part = text.slice(from, to)
          if (this.#byText.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1)
        }
    return counts
  }

  said(text: string): Saying | undefined {
    return this.#byText.get(text)
  }

  /** The commonest saying that sounds so; one that is read the very way is nearer than one that only some speakers say so. */
  sounding(sounds: string, read: string): Saying | undefined {
    const alike = this.#bySounds.get(sounds) ?? []
    if (alike.length < 2) return alike[0]
    return alike.find(({ text }) => this.#readings.read(text).join('') === read) ?? alike[0]
  }

  /** The sayings with these first letters, the commonest first. */
  initialled(letters: string): readonly Saying[] {
    return (this.#byInitials.get(letters) ?? []).slice(0, MOST_INITIALLED)
  }

  /** The sayings that begin here with something put in between; each with the number of characters that they take. */
  *loose(characters: readonly string[], from: number): Iterable<readonly [saying: Saying, length: number]> {
    for (const saying of this.#byFirst.get(characters[from] ?? '') ?? []) {
      if (saying.text.length < 2) continue
      const length = stretched(saying.text, characters, from)
      if (length > saying.text.length) yield [saying, length]
    }
  }
}

function listed(lists: Map<string, Saying[]>, key: string, saying: Saying): void {
  const list = lists.get(key)
  if (list) list.push(saying)
  else lists.set(key, [saying])
}

/** How many characters a saying takes when loose words stand in it; 0 where it does not stand. */
function stretched(saying: string, characters: readonly string[], from: number): number {
  let at = from
  for (const character of saying) {
    let skipped = 0
    while (at > from && characters[at] !== character && skipped < BETWEEN && LOOSE.has(characters[at] ?? '')) {
      at++
      skipped++
    }
    if (characters[at] !== character) return 0
    at++
  }
  return at - from
}
