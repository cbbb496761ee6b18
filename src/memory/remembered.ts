import type { keepEqual } from './keep-equal.ts'

/**
 * A pure function that keeps, for every object it is asked about, what it made last and of what. Asked again about the same object with
 * the same arguments, it gives the same result without making it again, so that whoever runs the compiler twice pays for what changed.
 *
 * What is made may depend on the arguments alone: the function is written where it can see nothing else, and takes no more than it
 * needs. Arguments are the same when they are one object or equal plain values; lists, when their elements are. A list that an argument
 * holds inside is not looked into.
 *
 * @param settle given the earlier result and a new one, says which to keep: with {@link keepEqual}, what depends on a result is not made
 * again when other arguments gave an equal one
 */
export function remembered<K extends object, A extends readonly unknown[], V>(
  make: (about: K, ...of: A) => V,
  settle: (before: V, now: V) => V = (_, now) => now,
): (about: K, ...of: A) => V {
  const known = new WeakMap<K, { readonly of: A; readonly value: V }>()
  return (about, ...of) => {
    const before = known.get(about)
    if (before && areSame(before.of, of)) return before.value
    const made = make(about, ...of)
    const value = before ? settle(before.value, made) : made
    known.set(about, { of, value })
    return value
  }
}

let isKeeping = false

/** From now on, also what only a later run of the compiler would ask for again is kept: for a process that runs it more than once. */
export function keepAcrossRuns(): void {
  isKeeping = true
}

/** {@link remembered}, for what one run asks only once: it costs nothing where there is no second run. */
export function rememberedAcrossRuns<K extends object, A extends readonly unknown[], V>(
  make: (about: K, ...of: A) => V,
): (about: K, ...of: A) => V {
  const known = remembered(make)
  return (about, ...of) => (isKeeping ? known(about, ...of) : make(about, ...of))
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) {
    const one = before[index]
    const other = now[index]
    if (!Object.is(one, other) && !(Array.isArray(one) && Array.isArray(other) && haveSame(one, other))) return false
  }
  return true
}

function haveSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) if (!Object.is(before[index], now[index])) return false
  return true
}
