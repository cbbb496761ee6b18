import type { Difference } from './difference.ts'

/**
 * Follows items to their new numbers: an item that is gone, whose withdrawal names a replacement that is new, is the same power
 * under another id. A replacement that was there before is another power, into which this one was merged.
 *
 * @returns the former id by the new one
 */
export function renumberings(changes: Difference): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [key, { before, after }] of changes) {
    if (!key.startsWith('item ') || !before || after) continue
    const id = key.slice('item '.length)
    const successor = successorOf(changes, id)
    const change = successor === undefined ? undefined : changes.get(`item ${successor}`)
    if (successor !== undefined && change?.after && !change.before && !found.has(successor)) found.set(successor, id)
  }
  return found
}

/** The id at the end of the chain of replacements; undefined when nothing replaces the item. */
export function successorOf(changes: Difference, id: string): string | undefined {
  const seen = new Set([id])
  for (let at = id; ; ) {
    const next = changes.get(`withdrawn ${at}`)?.after?.replacedBy
    if (typeof next !== 'string' || seen.has(next)) return at === id ? undefined : at
    seen.add(next)
    at = next
  }
}
