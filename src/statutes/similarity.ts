import { comparable } from './comparable.ts'

const REFERENCE =
  /第[零〇一二三四五六七八九十百千]+条(?:第[零〇一二三四五六七八九十]+款)?(?:第[(]?[零〇一二三四五六七八九十]+[)]?项)?/g

/** The comparable text without the numbers of articles it refers to: a renumbered law changes these and says the same. */
export function essence(text: string): string {
  return comparable(text).replace(REFERENCE, '第#条')
}

const DAY = /\d{4}年\d{1,2}月\d{1,2}日/g

/** The set of all pairs of neighbouring characters, which tells texts apart whatever was moved in them. Days all count as one. */
export function pairsOf(core: string): ReadonlySet<string> {
  const text = core.replace(DAY, '#年#月#日')
  const set = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) set.add(text.slice(at, at + 2))
  if (set.size === 0) set.add(text)
  return set
}

/** How alike two sets of pairs are, where a pair counts the more the rarer it is among the given texts. */
export class Likeness {
  readonly #frequency = new Map<string, number>()
  readonly #texts: number
  readonly #totals = new Map<ReadonlySet<string>, number>()

  constructor(texts: readonly ReadonlySet<string>[]) {
    this.#texts = texts.length
    for (const text of texts) for (const pair of text) this.#frequency.set(pair, (this.#frequency.get(pair) ?? 0) + 1)
  }

  /** 0 to 1: for the greater part what they share of both, for the smaller what they share of the shorter. */
  of(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const [small, large] = a.size < b.size ? [a, b] : [b, a]
    let shared = 0
    for (const pair of small) if (large.has(pair)) shared += this.#weight(pair)
    if (shared === 0) return 0
    const left = this.#total(a)
    const right = this.#total(b)
    return (0.6 * shared) / (left + right - shared) + (0.4 * shared) / Math.min(left, right)
  }

  #total(text: ReadonlySet<string>): number {
    const known = this.#totals.get(text)
    if (known !== undefined) return known
    let total = 0
    for (const pair of text) total += this.#weight(pair)
    this.#totals.set(text, total)
    return total
  }

  #weight(pair: string): number {
    return Math.log(1 + this.#texts / (this.#frequency.get(pair) ?? 1))
  }
}
