import { Decimal as Default } from 'decimal.js'

/**
 * Decimal numbers for points, scores and money. Sixty digits hold every sum and product of what the files can state, so nothing is
 * rounded until a rule says so.
 */
export const Decimal = Default.clone({ precision: 60, rounding: Default.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 })
export type Decimal = Default

export const ZERO: Decimal = new Decimal(0)

export function total(values: Iterable<Decimal>): Decimal {
  let sum = ZERO
  for (const value of values) sum = sum.plus(value)
  return sum
}

/** The exact sum of amounts in yuan, with two decimals. */
export function sumOfYuan(amounts: readonly string[]): string {
  return total(amounts.map((amount) => new Decimal(amount))).toFixed(2)
}

/** Yuan as the files write them, in cents. */
export function centsOf(money: string): bigint {
  return BigInt(money.replace('.', ''))
}

/** Cents as yuan with two decimals. */
export function yuan(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
