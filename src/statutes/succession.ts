import { articleKey } from '../vocabulary/law-structure.ts'
import { expectedPlaces } from './alignment.ts'
import { type Evidence, scoreOf } from './evidence.ts'
import { likeness, overlap, Resemblance, type Shared } from './resemblance.ts'
import { pairsOf } from './similarity.ts'
import { pairTwins } from './twins.ts'
import { type LawUnit, leavesOf, type Placed, placed } from './units.ts'

/** The provision that may have taken the place of an old one. */
export interface Successor {
  readonly unit: LawUnit
  /** Above 0 it did; the further from 0, the surer. */
  readonly score: number
  /** How alike the two texts are, 0 to 1. */
  readonly likeness: number
}

interface Candidate extends Placed {
  readonly shared: Shared
  readonly promise: number
  readonly opening: number
}

/** The first words of a unit, as pairs with their weights. */
interface Opening {
  readonly pairs: ReadonlyMap<string, number>
  readonly total: number
}

/** The likeliest candidates, and the promise of the likeliest of each of the best articles. */
interface Promising {
  readonly likeliest: readonly Candidate[]
  readonly byArticle: readonly (readonly [number, number])[]
}

interface Claim {
  readonly unit: LawUnit
  readonly promise: number
}

/** Below this share of the old text nothing is compared further. */
const TRACE = 0.04
/** So many candidates are weighed for each old provision. */
const CONSIDERED = 40
/** A claim from which on what the new provision holds of the claimant is not counted for others. */
const CLAIM = 0.3
/** Below this share of the promise of its likeliest candidate an old provision claims none. */
const HALF_HEARTED = 0.5
/** The first words, in characters. */
const OPENING = 20
/** How every second penalty begins. */
const OFFENCE = /^违反(?:本[^,，]{1,4}|第#条)的?规定[,，]/

/** For each provision of one version the one of another that took its place. */
export class Succession {
  readonly #new: readonly Placed[]
  readonly #newLeaves: readonly (readonly LawUnit[])[]
  readonly #resemblance: Resemblance
  readonly #alike: readonly (readonly number[])[]
  readonly #expected: readonly number[]
  readonly #claims: ReadonlyMap<LawUnit, readonly Claim[]>
  /** The new unit of the same words for each old one that has its own. */
  readonly #twins: ReadonlyMap<LawUnit, LawUnit>
  readonly #known = new Map<LawUnit, Promising>()
  readonly #openings = new Map<LawUnit, Opening>()

  constructor(before: readonly (readonly LawUnit[])[], after: readonly (readonly LawUnit[])[]) {
    this.#new = placed(after)
    this.#newLeaves = after.map(leavesOf)
    this.#resemblance = new Resemblance(
      before.flat(),
      this.#new.map(({ unit }) => unit),
    )
    this.#alike = before.map((units) => this.#articlesLike(units[0], after.length))
    this.#expected = expectedPlaces(this.#alike, after.length)
    this.#twins = pairTwins(placed(before), this.#new, (old, now) => ({
      alike: this.#alike[old]?.[now] ?? 0,
      distance: this.#distance(old, now),
    }))
    this.#claims = this.#claim(before.flatMap((units, article) => leavesOf(units).map((unit) => ({ unit, article }))))
  }

  /** The likeliest successor of an old unit, though it may be none (score 0 or less); undefined where nothing is alike at all. */
  of(unit: LawUnit, article: number): Successor | undefined {
    const twin = this.#twins.get(unit)
    if (twin) return { unit: twin, score: Number.POSITIVE_INFINITY, likeness: 1 }
    const { likeliest, byArticle } = this.#promising(unit, article)
    let found: Successor | undefined
    for (const candidate of likeliest) {
      const evidence = this.#evidence(unit, article, candidate, byArticle)
      const score = scoreOf(evidence)
      if (!found || score > found.score) found = { unit: candidate.unit, score, likeness: likeness(candidate.shared) }
    }
    return found
  }

  #articlesLike(head: LawUnit | undefined, count: number): readonly number[] {
    const row = Array.from({ length: count }, () => 0)
    if (!head) return row
    const weights = this.#resemblance.with(head)
    for (const [index, { unit, article }] of this.#new.entries())
      if (unit.level === 'article') row[article] = overlap(this.#resemblance.parts(head, unit, weights[index] ?? 0))
    return row
  }

  #candidates(unit: LawUnit, article: number): readonly Candidate[] {
    const weights = this.#resemblance.with(unit)
    const least = TRACE * this.#resemblance.total(unit)
    const candidates: Candidate[] = []
    for (const [index, place] of this.#new.entries()) {
      const weight = weights[index] ?? 0
      const ownFormula = unit.level === 'item' && unit.essence === place.unit.essence // 其他情形 has its own place, or none
      if (weight >= least && !ownFormula) candidates.push(this.#candidate(unit, article, place, weight))
    }
    return candidates
  }

  #candidate(unit: LawUnit, article: number, place: Placed, weight: number): Candidate {
    const shared = this.#resemblance.parts(unit, place.unit, weight)
    const opening = this.#openingsAlike(unit, place.unit)
    const promise =
      (unit.essence === place.unit.essence ? 1 : 0) +
      0.45 * Math.sqrt(shared.ofOld * shared.ofNew) +
      0.2 * shared.ofOld +
      0.1 * opening +
      0.15 * (this.#alike[article]?.[place.article] ?? 0) -
      0.3 * this.#distance(article, place.article)
    return { ...place, shared, opening, promise }
  }

  #promising(unit: LawUnit, article: number): Promising {
    const known = this.#known.get(unit)
    if (known) return known
    const candidates = this.#candidates(unit, article)
    const best = new Map<number, number>()
    for (const each of candidates) best.set(each.article, Math.max(each.promise, best.get(each.article) ?? 0))
    const promising = {
      likeliest: [...candidates].sort((a, b) => b.promise - a.promise).slice(0, CONSIDERED),
      byArticle: [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4),
    }
    this.#known.set(unit, promising)
    return promising
  }

  #evidence(unit: LawUnit, article: number, candidate: Candidate, byArticle: Promising['byArticle']): Evidence {
    const rivals = this.#leavesUnder(candidate).map((leaf) => ({
      leaf,
      claim: (this.#claims.get(leaf) ?? []).find((each) => !isWithin(each.unit, unit)),
    }))
    const stronger = rivals.map(({ leaf, claim }) => ({
      leaf,
      claim: claim && claim.promise > candidate.promise && claim.promise >= CLAIM ? claim : undefined,
    }))
    let owed = 0
    if (stronger.some(({ claim }) => claim))
      for (const pair of unit.pairs)
        if (
          candidate.unit.pairs.has(pair) &&
          stronger.every(({ leaf, claim }) => !leaf.pairs.has(pair) || claim?.unit.pairs.has(pair))
        )
          owed += this.#resemblance.weight(pair)
    const free = this.#resemblance.parts(unit, candidate.unit, owed)
    const ofOld = candidate.shared.ofOld - free.ofOld
    const ofNew = candidate.shared.ofNew - free.ofNew
    const others = byArticle.filter(([other]) => other !== candidate.article).slice(0, 3)
    const elsewhere = others.reduce((sum, [, promise]) => sum + promise, 0) / Math.max(1, others.length)
    const rival = Math.max(0, ...rivals.map(({ claim }) => claim?.promise ?? 0))
    return {
      shared: Math.sqrt(Math.max(0, ofOld * ofNew)),
      kept: ofOld,
      opening: candidate.opening,
      articles: this.#alike[article]?.[candidate.article] ?? 0,
      distance: this.#distance(article, candidate.article),
      standsOut: clamp(candidate.promise - elsewhere, -0.3, 0.3),
      unrivalled: clamp(candidate.promise - rival, -0.3, 0.1),
    }
  }

  /** For each new paragraph the old ones that may have become it: where another is much likelier, one has no claim. */
  #claim(before: readonly Placed[]): ReadonlyMap<LawUnit, readonly Claim[]> {
    const claims = new Map<LawUnit, Claim[]>()
    const leaves = new Map(this.#newLeaves.flatMap((units, article) => units.map((unit) => [unit, { unit, article }])))
    const claim = (leaf: LawUnit, unit: LawUnit, promise: number) => {
      const known = claims.get(leaf)
      if (known) known.push({ unit, promise })
      else claims.set(leaf, [{ unit, promise }])
    }
    for (const { unit, article } of before) {
      const twin = this.#twins.get(unit)
      const place = twin && leaves.get(twin)
      if (twin && place) claim(twin, unit, this.#candidate(unit, article, place, this.#resemblance.total(unit)).promise)
      if (twin) continue
      const { likeliest, byArticle } = this.#promising(unit, article)
      const least = HALF_HEARTED * (byArticle[0]?.[1] ?? 0)
      for (const { unit: leaf, promise } of likeliest)
        if (promise >= least && leaves.has(leaf)) claim(leaf, unit, promise)
    }
    for (const list of claims.values()) list.sort((a, b) => b.promise - a.promise).splice(5)
    return claims
  }

  #leavesUnder({ unit, article }: Placed): readonly LawUnit[] {
    const leaves = this.#newLeaves[article] ?? []
    const { paragraph } = unit.provision
    return unit.level === 'article' ? leaves : leaves.filter((leaf) => leaf.provision.paragraph === paragraph)
  }

  #distance(article: number, place: number): number {
    const away = Math.abs((this.#expected[article] ?? 0) - place) / this.#newLeaves.length
    return Math.min(away, 0.3)
  }

  #openingsAlike(a: LawUnit, b: LawUnit): number {
    const left = this.#opening(a)
    const right = this.#opening(b)
    let shared = 0
    for (const [pair, weight] of left.pairs) if (right.pairs.has(pair)) shared += weight
    return shared / Math.min(left.total, right.total)
  }

  #opening(unit: LawUnit): Opening {
    const known = this.#openings.get(unit)
    if (known) return known
    const words = pairsOf(unit.essence.replace(OFFENCE, '').slice(0, OPENING))
    const pairs = new Map([...words].map((pair) => [pair, this.#resemblance.weight(pair)]))
    const opening = {
      pairs,
      total: Math.max(
        1,
        [...pairs.values()].reduce((sum, weight) => sum + weight, 0),
      ),
    }
    this.#openings.set(unit, opening)
    return opening
  }
}

/** Whether one unit is the other, holds it, or is held by it. */
function isWithin(a: LawUnit, b: LawUnit): boolean {
  return (
    articleKey(a.provision) === articleKey(b.provision) &&
    (a.level === 'article' || b.level === 'article' || a.provision.paragraph === b.provision.paragraph)
  )
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
