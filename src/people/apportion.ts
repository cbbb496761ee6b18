import { Decimal } from '../vocabulary/decimal.ts'

/** Someone who shares, and by how much; the order of the claims settles ties. */
export interface Claim {
  readonly weight: Decimal
}

/**
 * Divides whole cents by weights so that the parts add up to the whole: each gets its share rounded down, and the cents left over go, one
 * each, to the largest remainders; of equal remainders to the earlier claim. Exact: weights become integers and nothing is ever rounded.
 * Claims of no weight get nothing; where no claim has any, nothing is divided.
 */
export function apportion(cents: bigint, claims: readonly Claim[]): readonly bigint[] {
  const weights = integers(claims.map((claim) => claim.weight))
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => (cents * weight) / whole)
  const remainders = weights.map((weight) => (cents * weight) % whole)
  let left = cents - parts.reduce((sum, part) => sum + part, 0n)
  const order = remainders.map((_, index) => index).sort((a, b) => compare(remainders[b], remainders[a]) || a - b)
  for (const index of order) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts
}

function compare(a = 0n, b = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The same proportions in whole numbers; a weight below nothing counts as nothing. */
function integers(weights: readonly Decimal[]): bigint[] {
  const places = Math.max(0, ...weights.map((weight) => weight.decimalPlaces()))
  const scale = new Decimal(10).pow(places)
  return weights.map((weight) => (weight.isPositive() ? BigInt(weight.times(scale).toFixed(0)) : 0n))
}
