import type { LawUnit } from './units.ts'

/** What two units share, as parts of the one and of the other; each 0 to 1. */
export interface Shared {
  readonly ofOld: number
  readonly ofNew: number
}

/** How much of each other the units of two versions hold, where a pair of characters counts the more the rarer it is. */
export class Resemblance {
  readonly #after: readonly LawUnit[]
  readonly #weights = new Map<string, number>()
  /** The new units that hold a pair, by their index. */
  readonly #holders = new Map<string, number[]>()
  readonly #totals = new Map<LawUnit, number>()

  constructor(before: readonly LawUnit[], after: readonly LawUnit[]) {
    this.#after = after
    const frequency = new Map<string, number>()
    for (const unit of [...before, ...after])
      for (const pair of unit.pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
    const units = before.length + after.length
    for (const [pair, count] of frequency) this.#weights.set(pair, Math.log(1 + units / count) ** 1.5)
    for (const [index, unit] of after.entries())
      for (const pair of unit.pairs) {
        const holders = this.#holders.get(pair)
        if (holders) holders.push(index)
        else this.#holders.set(pair, [index])
      }
  }

  /** The weight of what an old unit shares with each new unit, in their order. */
  with(unit: LawUnit): Float64Array {
    const weights = new Float64Array(this.#after.length)
    for (const pair of unit.pairs) {
      const weight = this.weight(pair)
      for (const index of this.#holders.get(pair) ?? []) weights[index] = (weights[index] ?? 0) + weight
    }
    return weights
  }

  /** A shared weight as parts of both. */
  parts(before: LawUnit, after: LawUnit, weight: number): Shared {
    return { ofOld: weight / this.total(before), ofNew: weight / this.total(after) }
  }

  /** The weight of all pairs of a unit. */
  total(unit: LawUnit): number {
    const known = this.#totals.get(unit)
    if (known !== undefined) return known
    let total = 0
    for (const pair of unit.pairs) total += this.weight(pair)
    this.#totals.set(unit, total)
    return total
  }

  /** What one pair counts: nearly nothing where most provisions have it, as the formulas of penalties. */
  weight(pair: string): number {
    return this.#weights.get(pair) ?? 0
  }
}

/** How alike two units are, 0 to 1: for the greater part what they share of both, for the smaller what they share of the shorter. */
export function likeness({ ofOld, ofNew }: Shared): number {
  return 0.6 * overlap({ ofOld, ofNew }) + 0.4 * Math.max(ofOld, ofNew)
}

/** What they share of all that either holds. */
export function overlap({ ofOld, ofNew }: Shared): number {
  return ofOld === 0 ? 0 : 1 / (1 / ofOld + 1 / ofNew - 1)
}
