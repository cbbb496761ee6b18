import type { Span } from '../report/finding.ts'
import type { Where } from '../source/place.ts'
import { same } from '../vocabulary/diagnostic.ts'
import type { Session } from './session.ts'

/** Where places stand in the files that a session read, in lines and columns, in the order of the places. */
export function spansOf(session: Session, places: readonly Where[]): readonly Span[] {
  const nothing = same('')
  // Only findings are located, and they come back in the order of the files: so each bears its number as its code.
  const found = session.findings(
    places.map((at, index) => ({
      code: String(index),
      severity: 'note',
      at,
      what: nothing,
      why: nothing,
      fix: nothing,
    })),
  )
  return [...found].sort((a, b) => Number(a.code) - Number(b.code)).map(({ at }) => at)
}
