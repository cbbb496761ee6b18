/**
 * Plain data read again, with every part that is equal to the same part of the earlier reading replaced by that part. So a file in which
 * one record was edited gives the same objects for all others. The new data must belong to the caller alone: it is changed in place.
 */
export function keepEqual<T>(before: unknown, now: T): T {
  return kept(before, now) as T
}

function kept(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !isNode(before) || !isNode(now) || Array.isArray(before) !== Array.isArray(now))
    return now
  const keys = Object.keys(now)
  const earlier = Object.keys(before)
  let isEqual = keys.length === earlier.length
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string
    // The order of keys is kept in what is printed, so data in another order is other data.
    if (earlier[index] !== key) isEqual = false
    if (!Object.hasOwn(before, key)) continue
    now[key] = kept(before[key], now[key])
    if (!Object.is(now[key], before[key])) isEqual = false
  }
  return isEqual ? before : now
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
