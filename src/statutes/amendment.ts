import { compactProvision, type Provision } from '../vocabulary/citation.ts'
import type { LawText } from './law-text.ts'
import { Succession, type Successor } from './succession.ts'
import { type LawUnit, leavesOf, type Placed, placed, unitsOf } from './units.ts'

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
  /** Of what is gone: the provision in which it was perhaps rewritten, for people to judge. */
  readonly nearest?: { readonly provision: Provision; readonly similarity: number }
}

/** What is gone may have been wholly rewritten in the likeliest successor, when that is no further from being one. */
const PERHAPS = -0.6

/** Compares two versions of a law: for each provision of the older the one of the newer that took its place. */
export class Amendment {
  readonly #old: readonly (readonly LawUnit[])[]
  readonly #places: ReadonlyMap<string, Placed>
  readonly #succession: Succession

  constructor(before: LawText, after: LawText) {
    this.#old = unitsOf(before)
    this.#places = new Map(placed(this.#old).map((place) => [compactProvision(place.unit.provision), place]))
    this.#succession = new Succession(this.#old, unitsOf(after))
  }

  /** Every paragraph of the old version (the article, where it has only one). */
  get paragraphs(): readonly Provision[] {
    return this.#old.flatMap(leavesOf).map((unit) => unit.provision)
  }

  /** What became of a provision of the old version; undefined when that version does not have it. */
  verdict(provision: Provision): Verdict | undefined {
    const place = this.#places.get(compactProvision(provision))
    if (!place) return undefined
    const { unit, article } = place
    const successor = this.#succession.of(unit, article)
    return successor && successor.score > 0 ? told(unit, successor) : gone(unit, successor)
  }
}

function told(unit: LawUnit, { unit: now, likeness }: Successor): Verdict {
  const equal = unit.essence === now.essence
  const moved = compactProvision(unit.provision) !== compactProvision(now.provision)
  return {
    verdict: equal ? (moved ? 'renumbered' : 'same') : 'edited',
    from: unit.provision,
    to: now.provision,
    similarity: equal ? 1 : Math.min(0.99, Math.round(likeness * 100) / 100),
    referencesChanged: equal && unit.text !== now.text,
    before: unit.text,
    after: now.text,
  }
}

function gone(unit: LawUnit, likeliest: Successor | undefined): Verdict {
  const nearest =
    likeliest && likeliest.score >= PERHAPS
      ? { nearest: { provision: likeliest.unit.provision, similarity: Math.round(likeliest.likeness * 100) / 100 } }
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
