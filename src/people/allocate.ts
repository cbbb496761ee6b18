import { type Place, within } from '../source/place.ts'
import { centsOf, Decimal, total, yuan, ZERO } from '../vocabulary/decimal.ts'
import { by } from '../vocabulary/order.ts'
import type { Allocation, Bonus, Line, Score, Share, StaffRegisters } from '../vocabulary/people.ts'
import { apportion } from './apportion.ts'

interface Claimant {
  readonly person: string
  readonly place: Place
  readonly months: number
  readonly score: Decimal
  readonly excluded: Share['excluded']
}

interface Paid extends Claimant {
  base: bigint
  difference: bigint
  capped: boolean
  redistributed: bigint
  /** Before the cap. */
  readonly apportioned: { readonly base: bigint; readonly difference: bigint }
}

/**
 * Divides a pool among those who take part: the base part by months, the rest by score and months. Nobody gets more than the cap; what is
 * cut off goes to the others by the same weights. In whole cents throughout, so what is paid and what the caps leave over is the pool.
 */
export function allocate(bonus: Bonus, scores: readonly Score[], { first }: StaffRegisters): Allocation {
  const { record } = bonus
  const pool = centsOf(record.pool.amount)
  const scored = new Map(scores.map((score) => [score.person, score]))
  const claimants = record.people.map((each, index): Claimant => {
    const score = scored.get(each.person)
    const person = first.get(each.person)?.record
    return {
      person: each.person,
      place: within(bonus.place, 'people', index),
      months: each.months,
      score: score?.score ?? ZERO,
      excluded:
        person?.leader && bonus.excludesLeaders.value
          ? 'leader'
          : each.months < bonus.minimumMonths.value || each.months === 0
            ? 'months'
            : score
              ? ''
              : 'no-score',
    }
  })
  const taking = claimants.filter((each) => each.excluded === '').sort(order(bonus))
  const { paid, sums } = divide(bonus, pool, taking)
  const explain = (each: Paid) => linesOf(bonus, each, sums)
  const sum = paid.reduce((all, each) => all + each.base + each.difference, 0n)
  return {
    bonus,
    pool,
    sources: record.pool.sources.reduce((all, source) => all + centsOf(source.amount), 0n),
    paid: sum,
    undistributed: pool - sum,
    shares: claimants.map((each) =>
      share(
        each,
        paid.find((other) => other.person === each.person),
        explain,
      ),
    ),
  }
}

/** Who comes first for a cent that cannot be divided. */
function order({ tieRule }: Bonus): (a: Claimant, b: Claimant) => number {
  const byId = by((each: Claimant) => each.person)
  return tieRule.value === 'id' ? byId : (a, b) => b.score.comparedTo(a.score) || byId(a, b)
}

function divide(bonus: Bonus, pool: bigint, taking: readonly Claimant[]): { paid: readonly Paid[]; sums: Sums } {
  const whole = new Decimal(pool.toString())
  const basePart = BigInt(whole.times(bonus.baseRatio.value).floor().toFixed(0))
  const bases = apportion(
    basePart,
    taking.map((each) => ({ weight: new Decimal(each.months) })),
  )
  const weights = taking.map((each) => each.score.times(each.months))
  const scoreless = weights.every((weight) => weight.isZero())
  const differences = apportion(
    pool - basePart,
    weights.map((weight, index) => ({ weight: scoreless ? new Decimal(taking[index]?.months ?? 0) : weight })),
  )
  const paid: Paid[] = taking.map((each, index) => ({
    ...each,
    base: bases[index] ?? 0n,
    difference: differences[index] ?? 0n,
    capped: false,
    redistributed: 0n,
    apportioned: { base: bases[index] ?? 0n, difference: differences[index] ?? 0n },
  }))
  const limit = taking.length === 0 ? 0n : BigInt(whole.times(bonus.cap.value).div(taking.length).floor().toFixed(0))
  applyCap(paid, limit)
  const months = taking.reduce((sum, each) => sum + each.months, 0)
  return { paid, sums: { base: basePart, difference: pool - basePart, months, weights: total(weights), limit } }
}

/** Cuts what is over the cap and hands it on until nothing is over; each round caps at least one more person, so it ends. */
function applyCap(paid: Paid[], limit: bigint): void {
  for (;;) {
    let cut = 0n
    for (const each of paid) {
      const over = each.base + each.difference - limit
      if (over <= 0n) continue
      const fromDifference = over < each.difference ? over : each.difference
      each.difference -= fromDifference
      each.base -= over - fromDifference
      each.capped = true
      cut += over
    }
    const rest = paid.filter((each) => !each.capped)
    if (cut === 0n || rest.length === 0) return
    const weights = rest.map((each) => each.score.times(each.months))
    const none = weights.every((weight) => weight.isZero())
    const more = apportion(
      cut,
      rest.map((each, index) => ({ weight: none ? new Decimal(each.months) : (weights[index] ?? ZERO) })),
    )
    rest.forEach((each, index) => {
      each.difference += more[index] ?? 0n
      each.redistributed += more[index] ?? 0n
    })
  }
}

function share(claimant: Claimant, paid: Paid | undefined, explain: (paid: Paid) => readonly Line[]): Share {
  const { base, difference, capped } = paid ?? { base: 0n, difference: 0n, capped: false }
  return { ...claimant, base, difference, capped, amount: base + difference, lines: paid ? explain(paid) : [] }
}

/** The sums that everyone's share is a part of. */
interface Sums {
  readonly base: bigint
  readonly difference: bigint
  readonly months: number
  readonly weights: Decimal
  readonly limit: bigint
}

function linesOf(bonus: Bonus, paid: Paid, sums: Sums): readonly Line[] {
  const id = (name: 'baseRatio' | 'cap' | 'tieRule') => bonus[name].parameter.record.id
  const line = (kind: Line['kind'], how: string, cents: bigint, parameters: readonly string[]): Line => ({
    kind,
    name: '',
    how,
    value: yuan(cents),
    parameters,
  })
  const weight = paid.score.times(paid.months)
  const own = sums.weights.isZero() ? `${paid.months} ÷ ${sums.months}` : `${weight} ÷ ${sums.weights}`
  return [
    line('base', `${yuan(sums.base)} × ${paid.months} ÷ ${sums.months}`, paid.apportioned.base, [
      id('baseRatio'),
      id('tieRule'),
    ]),
    line('difference', `${yuan(sums.difference)} × ${own}`, paid.apportioned.difference, [id('tieRule')]),
    ...(paid.redistributed === 0n ? [] : [line('redistributed', '+', paid.redistributed, [id('cap')])]),
    ...(paid.capped ? [line('capped', `≤ ${yuan(sums.limit)}`, paid.base + paid.difference, [id('cap')])] : []),
  ]
}
