/** Orders texts by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** An order by a text that each value has. */
export function by<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(key(a), key(b))
}
