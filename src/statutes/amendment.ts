import { compactProvision, type Provision } from '../vocabulary/citation.ts'
import type { LawText } from './law-text.ts'
import { Likeness } from './similarity.ts'
import { type LawUnit, levelOf, unitsOf } from './units.ts'

/** What became of a provision in another version. */
export interface Verdict {
  readonly verdict: 'same' | 'renumbered' | 'edited' | 'gone'
  readonly from: Provision
  /** Where it stands now; absent when it is gone. */
  readonly to?: Provision
  /** 0 to 1, of the text without the numbers it refers to. */
  readonly similarity: number
  /** Only the numbers of articles it refers to have changed. */
  readonly referencesChanged: boolean
  readonly before: string
  readonly after: string
  /** Of what is gone: the provision most like it, for people to judge whether it was wholly rewritten there. */
  readonly nearest?: { readonly provision: Provision; readonly similarity: number }
}

/** Below this two provisions are not the same provision with changes: set by hand-checked pairs. */
const ALIKE = 0.25
/** An article may have been paired when it is at least so alike; its parts are then compared. */
const PAIRED = 0.2
/** Outside the article that took the old one’s place, more is asked for. */
const FAR = 0.4
/** What is gone may have been wholly rewritten in a provision at least so alike. */
const FAINT = 0.15
/** From this on the article that took the place of the old one is not left for a likelier provision elsewhere. */
const AT_HOME = 0.5

/** Compares two versions of a law: first its articles are paired, then a cited provision is looked for where its article went. */
export class Amendment {
  readonly #old: readonly (readonly LawUnit[])[]
  readonly #new: readonly (readonly LawUnit[])[]
  /** Index of the new article for each old one, -1 for none. */
  readonly #pairs: readonly number[]

  readonly #likeness: Likeness

  constructor(before: LawText, after: LawText) {
    this.#old = unitsOf(before)
    this.#new = unitsOf(after)
    this.#likeness = new Likeness([...this.#old.flat(), ...this.#new.flat()].map((unit) => unit.pairs))
    this.#pairs = pairArticles(heads(this.#old), heads(this.#new), this.#likeness)
  }

  /** Every paragraph of the old version (the article, where it has only one). */
  get paragraphs(): readonly Provision[] {
    return this.#old.flatMap((units) => {
      const parts = units.filter((unit) => unit.level === 'paragraph')
      return (parts.length > 0 ? parts : units.slice(0, 1)).map((unit) => unit.provision)
    })
  }

  /** What became of a provision of the old version; undefined when that version does not have it. */
  verdict(provision: Provision): Verdict | undefined {
    const key = compactProvision(provision)
    const index = this.#old.findIndex((units) => units.some((unit) => compactProvision(unit.provision) === key))
    const unit = this.#old[index]?.find((each) => compactProvision(each.provision) === key)
    if (!unit) return undefined
    const home = this.#new[this.#pairs[index] ?? -1] ?? []
    const near = best(unit, home, this.#likeness)
    if (near && near.score >= AT_HOME) return told(unit, near)
    const far = best(unit, this.#new.flat(), this.#likeness)
    if (far && far.score >= FAR && (!near || far.score > near.score + 0.1)) return told(unit, far)
    return near && near.score >= ALIKE ? told(unit, near) : gone(unit, far)
  }
}

interface Candidate {
  readonly unit: LawUnit
  readonly score: number
}

function heads(articles: readonly (readonly LawUnit[])[]): readonly LawUnit[] {
  return articles.flatMap((units) => units.slice(0, 1))
}

/** The unit most like another: of the same level first, and the same number where several are equally alike. */
function best(unit: LawUnit, candidates: readonly LawUnit[], likeness: Likeness): Candidate | undefined {
  let found: (Candidate & { readonly rank: number }) | undefined
  for (const candidate of candidates) {
    const score = unit.essence === candidate.essence ? 1 : likeness.of(unit.pairs, candidate.pairs)
    const rank = score + closeness(unit, candidate)
    if (score > 0 && (!found || rank > found.rank)) found = { unit: candidate, score, rank }
  }
  return found
}

function closeness(unit: LawUnit, candidate: LawUnit): number {
  const level = unit.level === candidate.level ? 0.06 : sameKind(unit, candidate) ? 0.04 : 0
  const a = unit.provision
  const b = candidate.provision
  const samePlace = (a.paragraph ?? 1) === (b.paragraph ?? 1) && a.item === b.item ? 0.01 : 0
  return level + samePlace
}

/** A paragraph may have become an article of its own, and the other way round; an item stays an item. */
function sameKind(a: LawUnit, b: LawUnit): boolean {
  return a.level === b.level || (levelOf(a.provision) !== 'item' && levelOf(b.provision) !== 'item')
}

function told(unit: LawUnit, { unit: now, score }: Candidate): Verdict {
  const equal = unit.essence === now.essence
  const moved = compactProvision(unit.provision) !== compactProvision(now.provision)
  return {
    verdict: equal ? (moved ? 'renumbered' : 'same') : 'edited',
    from: unit.provision,
    to: now.provision,
    similarity: equal ? 1 : Math.min(0.99, Math.round(score * 100) / 100),
    referencesChanged: equal && unit.text !== now.text,
    before: unit.text,
    after: now.text,
  }
}

function gone(unit: LawUnit, likest: Candidate | undefined): Verdict {
  const nearest =
    likest && likest.score >= FAINT
      ? { nearest: { provision: likest.unit.provision, similarity: Math.round(likest.score * 100) / 100 } }
      : {}
  return {
    verdict: 'gone',
    from: unit.provision,
    similarity: 0,
    referencesChanged: false,
    before: unit.text,
    after: '',
    ...nearest,
  }
}

/** Pairs articles one to one, the most alike first, those that keep their order before those that do not. */
function pairArticles(old: readonly LawUnit[], now: readonly LawUnit[], likeness: Likeness): readonly number[] {
  const candidates: { from: number; to: number; rank: number }[] = []
  for (const [from, unit] of old.entries())
    for (const [to, other] of now.entries()) {
      const score = unit.essence === other.essence ? 1 : likeness.of(unit.pairs, other.pairs)
      if (score >= PAIRED)
        candidates.push({ from, to, rank: score - 0.05 * Math.abs(from / old.length - to / now.length) })
    }
  candidates.sort((a, b) => b.rank - a.rank || a.from - b.from || a.to - b.to)
  const pairs = old.map(() => -1)
  const taken = new Set<number>()
  for (const { from, to } of candidates)
    if (pairs[from] === -1 && !taken.has(to)) {
      pairs[from] = to
      taken.add(to)
    }
  return pairs
}
