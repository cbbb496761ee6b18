/** One side of a matching: everyone’s acceptable partners, the best first. */
export type Preferences = ReadonlyMap<string, readonly string[]>

/**
 * Deferred acceptance (Gale and Shapley 1962): those on the first side propose in the order of their preferences, those on the other keep the
 * best proposal so far. The result is stable (no two would rather have each other than what they got), the best that every proposer can have in
 * any stable matching, and therefore the same in whatever order proposals are made. Only pairs that accept each other are matched.
 *
 * @returns the partner of each matched proposer
 */
export function deferredAcceptance(proposers: Preferences, receivers: Preferences): ReadonlyMap<string, string> {
  const rank = new Map([...receivers].map(([id, list]) => [id, new Map(list.map((each, index) => [each, index]))]))
  const next = new Map([...proposers.keys()].map((id) => [id, 0]))
  const kept = new Map<string, string>()
  const free = [...proposers.keys()]
  for (let proposer = free.pop(); proposer !== undefined; proposer = free.pop()) {
    const at = next.get(proposer) ?? 0
    const receiver = proposers.get(proposer)?.[at]
    if (receiver === undefined) continue
    next.set(proposer, at + 1)
    const order = rank.get(receiver)
    const mine = order?.get(proposer)
    const rival = kept.get(receiver)
    const theirs = rival === undefined ? undefined : order?.get(rival)
    if (mine === undefined || (theirs !== undefined && theirs < mine)) {
      free.push(proposer)
      continue
    }
    kept.set(receiver, proposer)
    if (rival !== undefined) free.push(rival)
  }
  return new Map([...kept].map(([receiver, proposer]) => [proposer, receiver]))
}

/** Two who would rather have each other than what they got; undefined when the matching is stable. */
export function blockingPair(
  proposers: Preferences,
  receivers: Preferences,
  matching: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  const partner = new Map([...matching].map(([proposer, receiver]) => [receiver, proposer]))
  for (const [proposer, list] of proposers)
    for (const receiver of list) {
      if (matching.get(proposer) === receiver) break
      const order = receivers.get(receiver) ?? []
      const mine = order.indexOf(proposer)
      const current = partner.get(receiver)
      if (mine !== -1 && (current === undefined || mine < order.indexOf(current))) return [proposer, receiver]
    }
  return undefined
}
