import { by } from '../vocabulary/order.ts'
import type { Difference } from './difference.ts'
import { EFFECTS } from './effect.ts'
import { itemChanges } from './item-changes.ts'
import type { LegalChange } from './legal-change.ts'
import type { ChangeNames } from './names.ts'
import { renumberings } from './renumbering.ts'
import { townChanges } from './town-changes.ts'

const SUBJECTS: readonly LegalChange['on'][] = ['edition', 'catalog', 'department', 'item', 'list', 'entry']

/** What a difference does in law: first to the catalogs, then to the lists of the towns; in each by effect, id and town. */
export function legalChanges(changes: Difference, names: ChangeNames): readonly LegalChange[] {
  const renumbered = renumberings(changes)
  return [...itemChanges(changes, renumbered, names), ...townChanges(changes, renumbered, names)].sort(by(rank))
}

function rank({ on, effect, id, town }: LegalChange): string {
  const number = (at: number) => String(at).padStart(2, '0')
  return [number(SUBJECTS.indexOf(on)), number(EFFECTS.indexOf(effect)), id, town?.code ?? ''].join(' ')
}
