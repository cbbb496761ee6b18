import { compactProvision } from '../vocabulary/citation.ts'
import type { LawUnit, Placed } from './units.ts'

/** Words so short may be a formula (法律规定的其他情形): the same elsewhere are not the same provision, unless the articles are alike. */
const FORMULA = 12
const FORMULA_ALIKE = 0.15

/** How alike two articles are, and how far the new one is from where the old one is to be looked for. */
type Nearness = (old: number, now: number) => { readonly alike: number; readonly distance: number }

/** Pairs units of the same words one to one, those in the likest and nearest articles first: the new unit for each old one that has its own. */
export function pairTwins(
  before: readonly Placed[],
  after: readonly Placed[],
  nearness: Nearness,
): ReadonlyMap<LawUnit, LawUnit> {
  const sameWords = new Map<string, Placed[]>()
  for (const place of after) {
    const known = sameWords.get(place.unit.essence)
    if (known) known.push(place)
    else sameWords.set(place.unit.essence, [place])
  }
  const pairs = before.flatMap((old) =>
    (sameWords.get(old.unit.essence) ?? []).flatMap((now) => {
      const { alike, distance } = nearness(old.article, now.article)
      if (old.unit.essence.length < FORMULA && alike < FORMULA_ALIKE) return []
      const level = old.unit.level === now.unit.level ? 0.05 : 0
      const number = compactProvision(old.unit.provision) === compactProvision(now.unit.provision) ? 0.01 : 0
      return [{ old: old.unit, now: now.unit, rank: alike - distance + level + number }]
    }),
  )
  pairs.sort((a, b) => b.rank - a.rank)
  const twins = new Map<LawUnit, LawUnit>()
  const taken = new Set<LawUnit>()
  for (const { old, now } of pairs)
    if (!twins.has(old) && !taken.has(now)) {
      twins.set(old, now)
      taken.add(now)
    }
  return twins
}
