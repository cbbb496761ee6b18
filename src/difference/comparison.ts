import { byCodeUnit } from '../vocabulary/order.ts'
import { type Difference, difference } from './difference.ts'
import type { LegalChange, Whereabouts } from './legal-change.ts'
import { legalChanges } from './legal-changes.ts'
import { type ChangeNames, namesOf } from './names.ts'
import type { Snapshot } from './snapshot.ts'

/** Two editions compared: what changed in law, and whom it touches. */
export interface Comparison {
  readonly from: EditionMark
  readonly to: EditionMark
  readonly difference: Difference
  readonly changes: readonly LegalChange[]
  /** The towns whose lists have the item of a change, in either edition. */
  affected(change: LegalChange): readonly Whereabouts[]
}

export interface EditionMark {
  readonly title: string
  readonly version: string
  readonly asOf: string
}

export function compare(before: Snapshot, after: Snapshot): Comparison {
  const names = namesOf(before, after)
  const found = difference(before, after)
  return {
    from: mark(before),
    to: mark(after),
    difference: found,
    changes: legalChanges(found, names),
    affected: (change) => affected(change, before, after, names),
  }
}

function affected(change: LegalChange, before: Snapshot, after: Snapshot, names: ChangeNames): readonly Whereabouts[] {
  if (change.town) return [change.town]
  if (change.on !== 'item') return []
  const codes = new Set([...before.holders(change.formerId ?? change.id), ...after.holders(change.id)])
  return [...codes].sort(byCodeUnit).map((code) => names.town(code))
}

function mark(snapshot: Snapshot): EditionMark {
  const facts = snapshot.facts('edition') ?? {}
  return { title: String(facts.title ?? ''), version: String(facts.version ?? ''), asOf: String(facts.asOf ?? '') }
}
