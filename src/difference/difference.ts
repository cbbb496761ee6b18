import { byCodeUnit } from '../vocabulary/order.ts'
import { withoutCommon } from './common-elements.ts'
import type { Change, Facts, Value } from './legal-change.ts'
import { factsOf, isSameRaw, longArrayOf, readRecords, type Snapshot, type Stored } from './snapshot.ts'

/** Every record that differs between two editions, by its key, in the order of the keys. */
export type Difference = ReadonlyMap<string, Change>

/** Compares two editions record by record; files that are the same are not read. Neither the order of files nor of keys makes a difference. */
export function difference(before: Snapshot, after: Snapshot): Difference {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].filter(
    (path) => !isSameRaw(before.files.get(path), after.files.get(path)),
  )
  const old = new Map<string, Stored>()
  const young = new Map<string, Stored>()
  for (const path of paths) {
    const [a, b] = [before.files.get(path), after.files.get(path)]
    const [x, y] = a && b ? withoutCommon(a, b, longArrayOf(path)) : [a, b]
    for (const [key, record] of readRecords(path, x)) old.set(key, record)
    for (const [key, record] of readRecords(path, y)) young.set(key, record)
  }
  const changes = new Map<string, Change>()
  for (const [key, record] of old) {
    const other = young.get(key)
    if (isSameRaw(record, other)) continue
    note(changes, key, { before: factsOf(record), after: other === undefined ? undefined : factsOf(other) })
  }
  for (const [key, record] of young) if (!old.has(key)) note(changes, key, { after: factsOf(record) })
  return sorted(changes)
}

/** The difference of the first edition and the last, from those of first to middle and middle to last. */
export function compose(first: Difference, second: Difference): Difference {
  const changes = new Map<string, Change>()
  for (const [key, change] of first) {
    const next = second.get(key)
    note(changes, key, next ? { before: change.before, after: next.after } : change)
  }
  for (const [key, change] of second) if (!first.has(key)) changes.set(key, change)
  return sorted(changes)
}

function note(changes: Map<string, Change>, key: string, change: Change): void {
  if (!isSame(change.before, change.after)) changes.set(key, change)
}

function isSame(a: Facts | undefined, b: Facts | undefined): boolean {
  return a === undefined || b === undefined ? a === b : canonical(a) === canonical(b)
}

function sorted(changes: ReadonlyMap<string, Change>): Difference {
  return new Map([...changes].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** A value as one text, the same whatever the order of its keys. */
export function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value as Facts).sort(([a], [b]) => byCodeUnit(a, b))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
