import { type Intent, intentOf } from './fillers.ts'
import type { Letters } from './letters.ts'
import type { Names } from './names.ts'
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
  /** It is of the kind that such questions ask for. */
  intent: 0.12,
} as const
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

  constructor(entries: readonly SearchEntry[], names: Names, reader: Reader, letters: Letters) {
    this.#entries = entries
    this.#names = names
    this.#reader = reader
    this.#letters = letters
  }

  /** The entries that fit in some way, in their order. */
  score(typed: string): readonly Scored[] {
    const words = typed
      .normalize('NFKC')
      .trim()
      .split(/\s+/)
      .map(plain)
      .filter((word) => word !== '')
    const letters = words.filter((word) => /^[a-z]+$/.test(word)).map((word) => this.#letters.fitting(word))
    const parts = words.flatMap((word) => this.#reader.parts(word))
    const whole = words.join('')
    const pairs = this.#pairs(whole)
    const intent = intentOf(typed)
    const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1
    const candidates = new Set<number>()
    for (const { sufficient, credits } of parts)
      if (sufficient || whole.length === 1) for (const at of credits.keys()) candidates.add(at)
    for (const fits of letters) for (const at of fits.keys()) candidates.add(at)
    return [...candidates]
      .sort((a, b) => a - b)
      .map((at) => {
        const explained = parts.reduce((sum, { weight, credits }) => sum + weight * (credits.get(at) ?? 0), 0) / total
        const typedSo = letters.reduce((sum, fits) => sum + (fits.get(at) ?? 0), 0) / (words.length || 1)
        const score =
          Math.max(explained, typedSo, letters.length < words.length ? explained + typedSo : 0) +
          this.#said(at, whole) +
          BESIDES.pairs * pairs(at) +
          BESIDES.name * this.#ofName(at, parts) +
          (fitsIntent(this.#entries[at], intent) ? BESIDES.intent * explained : 0)
        return { at, score, because: () => this.#because(at, parts) }
      })
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

  #pairs(whole: string): (at: number) => number {
    const weights = pairsOf(whole).map((pair) => {
      const holding = this.#names.holding(pair)
      return {
        holding: new Set(holding),
        weight: holding.length === 0 ? 0 : Math.log(1 + this.#names.count / holding.length),
      }
    })
    const total = weights.reduce((sum, { weight }) => sum + weight, 0) || 1
    return (at) => weights.reduce((sum, { holding, weight }) => sum + (holding.has(at) ? weight : 0), 0) / total
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

function fitsIntent(entry: SearchEntry | undefined, intent: Intent): boolean {
  return intent !== undefined && entry !== undefined && ENFORCEMENT.has(entry.kind) === (intent === 'complaint')
}
