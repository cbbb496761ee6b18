import type { Echoes } from './echoes.ts'
import { FILLERS, type Intent, intentOf } from './fillers.ts'
import type { Letters } from './letters.ts'
import type { Names } from './names.ts'
import type { Overlap } from './overlap.ts'
import { type Part, pairsOf, type Reader } from './question.ts'
import { plain } from './reading.ts'
import type { SearchEntry } from './search-index.ts'

/** What was said, and the word of the catalog that it was taken for. */
export interface Because {
  readonly said: string
  readonly means: string
}

export interface Scored {
  readonly at: number
  readonly score: number
  readonly because: () => readonly Because[]
}

/** What an entry gets besides the share of the question that it explains. */
const BESIDES = {
  /** All of a name was typed; a name begins so; it stands within. */
  same: 1,
  starts: 0.3,
  holds: 0.2,
  /** Neighbouring characters that stand in the names, across the parts too. */
  pairs: 0.12,
  /** The share of its own name that the question explains. */
  name: 0.1,
  /** The question has the characters of a saying, in its order, with others in between. */
  echo: 0.3,
  /** The share of the question that stands in the sayings of the entry. */
  overlap: 1,
  /** It is of the kind that such questions ask for. */
  intent: 0.3,
} as const
/** All that an entry can get so, where what was typed does not stand in its names. */
const MOST_BESIDES = BESIDES.pairs + BESIDES.name + BESIDES.echo + BESIDES.overlap + BESIDES.intent
/** Less than this share of the best is not shown. */
export const SHARE_OF_BEST = 0.42
/** Another name counts a little less than the first. */
const OTHER_NAME = 0.01

const ENFORCEMENT: ReadonlySet<string> = new Set([
  'penalty',
  'order',
  'coercive-execution',
  'inspection',
  'adjudication',
])

/** Scores entries by how much of a question they explain. */
export class Scorer {
  readonly #entries: readonly SearchEntry[]
  readonly #names: Names
  readonly #reader: Reader
  readonly #letters: Letters
  readonly #echoes: Echoes
  readonly #overlap: Overlap

  constructor(
    entries: readonly SearchEntry[],
    names: Names,
    reader: Reader,
    letters: Letters,
    echoes: Echoes,
    overlap: Overlap,
  ) {
    this.#entries = entries
    this.#names = names
    this.#reader = reader
    this.#letters = letters
    this.#echoes = echoes
    this.#overlap = overlap
  }

  /** The entries that may fit well enough to be shown. */
  score(typed: string): readonly Scored[] {
    const words = wordsOf(typed)
    const letters = words.filter((word) => /^[a-z]+$/.test(word)).map((word) => this.#letters.fitting(word))
    const parts = once(words.flatMap((word) => this.#reader.parts(word)))
    const whole = words.join('')
    const intent = intentOf(typed)
    const explained = this.#explained(parts, whole.length === 1)
    for (const fits of letters)
      for (const [at, fit] of fits) explained.set(at, (explained.get(at) ?? 0) + fit / words.length)
    const characters = whole.replace(/^[a-z]+$/, '')
    const echoes = this.#echoes.of(characters)
    const overlap = this.#overlap.of(characters)
    for (const at of [...echoes.keys(), ...overlap.keys()]) if (!explained.has(at)) explained.set(at, 0)
    const said = new Set(whole.length > 1 ? this.#names.holding(whole) : [])
    const pairs = this.#pairs(whole)
    // What cannot come near the best is not looked at closely.
    const best = [...explained.values()].reduce((most, share) => Math.max(most, share), 0)
    const least = SHARE_OF_BEST * best - MOST_BESIDES
    return [...explained]
      .filter(([at, share]) => share >= least || said.has(at))
      .map(([at, share]) => {
        const score =
          share +
          (said.has(at) ? this.#said(at, whole) : 0) +
          BESIDES.pairs * (pairs.get(at) ?? 0) +
          BESIDES.echo * (echoes.get(at) ?? 0) +
          BESIDES.overlap * (overlap.get(at) ?? 0) +
          BESIDES.name * this.#ofName(at, parts) +
          (fitsIntent(this.#entries[at], intent) ? BESIDES.intent * share : 0)
        return { at, score, because: () => this.#because(at, parts) }
      })
  }

  /** The share of the question that each entry explains that has a part which is enough to be found by. */
  #explained(parts: readonly Part[], anyPart: boolean): Map<number, number> {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1
    const shares = new Map<number, number>()
    for (const { sufficient, credits } of parts)
      if (sufficient || anyPart) for (const at of credits.keys()) shares.set(at, 0)
    for (const { weight, credits } of parts)
      for (const [at, credit] of credits) {
        const share = shares.get(at)
        if (share !== undefined) shares.set(at, share + (weight * credit) / total)
      }
    return shares
  }

  #said(at: number, whole: string): number {
    return (this.#names.of[at] ?? []).reduce((best, { text }, index) => {
      const points =
        text === whole
          ? BESIDES.same
          : whole.length > 1 && text.startsWith(whole)
            ? BESIDES.starts
            : whole.length > 1 && text.includes(whole)
              ? BESIDES.holds
              : 0
      return Math.max(best, points - (index === 0 ? 0 : OTHER_NAME))
    }, 0)
  }

  /** The share of the pairs of neighbouring characters that stand in the names of each entry; rare ones count more. */
  #pairs(whole: string): ReadonlyMap<number, number> {
    const pairs = pairsOf(whole).map((pair) => {
      const holding = FILLERS.has(pair) ? [] : this.#names.holding(pair)
      return { holding, weight: holding.length === 0 ? 0 : Math.log(1 + this.#names.count / holding.length) }
    })
    const total = pairs.reduce((sum, { weight }) => sum + weight, 0) || 1
    const shares = new Map<number, number>()
    for (const { holding, weight } of pairs)
      for (const at of holding) shares.set(at, (shares.get(at) ?? 0) + weight / total)
    return shares
  }

  #ofName(at: number, parts: readonly Part[]): number {
    const { text = '' } = this.#names.of[at]?.[0] ?? {}
    const explained = parts.reduce((sum, part) => {
      const word = [part.text, ...(part.saying?.means ?? [])].find((each) => text.includes(each))
      return sum + (word?.length ?? 0)
    }, 0)
    return Math.min(1, explained / Math.max(1, text.length))
  }

  #because(at: number, parts: readonly Part[]): readonly Because[] {
    const names = this.#names.of[at] ?? []
    return parts.flatMap(({ saying, credits }) => {
      if (!saying || !credits.has(at) || names[0]?.text.includes(saying.text)) return []
      const means = saying.means.find((word) => names.some(({ text }) => text.includes(word)))
      return means && means !== saying.text ? [{ said: saying.text, means }] : []
    })
  }
}

/** What stands between spaces; tones are left away, and syllables typed one by one are one word. */
function wordsOf(typed: string): readonly string[] {
  const words = typed
    .normalize('NFD')
    .replace(/(?<=[a-zü])\p{M}+/giu, '')
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '')
  return words.length > 1 && words.every((word) => /^[a-z]{1,6}$/.test(word)) ? [words.join('')] : words
}

/** The parts without those that say again what another says: 工厂 and 车间 are one thing. */
function once(parts: readonly Part[]): readonly Part[] {
  const said = new Set<string>()
  return parts.filter(({ saying }) => {
    const key = saying?.means.join('\t')
    if (key === undefined) return true
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

function fitsIntent(entry: SearchEntry | undefined, intent: Intent): boolean {
  return intent !== undefined && entry !== undefined && ENFORCEMENT.has(entry.kind) === (intent === 'complaint')
}
