import type { CitationRole } from '../../generated/types/records.ts'
import type { LockedProvision } from './model.ts'

const BETWEEN_ANCHORS = '｜'
const WITHOUT_AMOUNT = '（没有数额）'

/** How an anchor stands in the lock file: where the citation says that no amount is named, that was proven as well and is said. */
export function lockedAnchor(role: CitationRole, anchor: string): string {
  return role === 'no-amount' ? `${anchor}${WITHOUT_AMOUNT}` : anchor
}

/** Prints a provision of the lock file on one line, so that a change of one is a change of one line. */
export function printLocked({ at, sha256, anchors }: LockedProvision): string {
  return [at, sha256, anchors.join(BETWEEN_ANCHORS)].join(' ').trimEnd()
}

/** Reads a line of the lock file; its form is the schema’s business. */
export function readLocked(line: string): LockedProvision {
  const [at = '', sha256 = ''] = line.split(' ', 2)
  const anchors = line.slice(at.length + sha256.length + 2)
  return { at, sha256, anchors: anchors === '' ? [] : anchors.split(BETWEEN_ANCHORS) }
}
