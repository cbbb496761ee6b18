/** How alike two articles must be for the order of a law to be read off them. */
const CERTAIN = 0.4

interface Anchor {
  readonly from: number
  readonly to: number
  readonly alike: number
}

/**
 * Where each old article is to be looked for among the new ones: between the places of the articles before and after it whose
 * successors are certain. Laws are amended in their order; what stands elsewhere was moved.
 *
 * @param alike how alike each old article is to each new one, 0 to 1
 */
export function expectedPlaces(alike: readonly (readonly number[])[], newArticles: number): readonly number[] {
  const anchors = inOrder(certain(alike))
  const ends = { first: { from: -1, to: -1 }, last: { from: alike.length, to: newArticles } }
  return alike.map((_, index) => {
    const before = anchors.findLast((anchor) => anchor.from <= index) ?? ends.first
    const after = anchors.find((anchor) => anchor.from > index) ?? ends.last
    const share = (index - before.from) / (after.from - before.from)
    return before.to + share * (after.to - before.to)
  })
}

/** The pairs of articles that are each other’s likest. */
function certain(alike: readonly (readonly number[])[]): readonly Anchor[] {
  const likest = alike.map((row) => row.reduce((best, value, index) => (value > (row[best] ?? 0) ? index : best), 0))
  return likest.flatMap((to, from) => {
    const value = alike[from]?.[to] ?? 0
    return value >= CERTAIN && alike.every((row) => (row[to] ?? 0) <= value) ? [{ from, to, alike: value }] : []
  })
}

/** The heaviest sequence of pairs in which both sides ascend. */
function inOrder(pairs: readonly Anchor[]): readonly Anchor[] {
  const chains: { readonly weight: number; readonly pair: Anchor; readonly before: number }[] = []
  for (const pair of pairs) {
    let before = -1
    for (const [index, chain] of chains.entries())
      if (chain.pair.to < pair.to && chain.weight > (chains[before]?.weight ?? 0)) before = index
    chains.push({ weight: (chains[before]?.weight ?? 0) + pair.alike, pair, before })
  }
  const found: Anchor[] = []
  let at = chains.reduce((best, chain, index) => (chain.weight > (chains[best]?.weight ?? 0) ? index : best), 0)
  for (let chain = chains[at]; chain; chain = chains[at]) {
    found.unshift(chain.pair)
    at = chain.before
  }
  return found
}
