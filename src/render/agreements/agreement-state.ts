import { type IsoDate, phase } from '../../vocabulary/date.ts'
import type { Agreement, TownList } from '../../vocabulary/program.ts'

/** How far an agreement has come by a day. It is in force when it is signed, within its term, and its list is published. */
export function agreementState(
  { state }: TownList,
  { statement, interval }: Agreement,
  on: IsoDate,
): 'draft' | 'signed' | 'in-force' | 'not-yet' | 'ended' {
  if (statement?.record.signed === undefined) return 'draft'
  const when = phase(interval, on)
  if (when === 'after') return 'ended'
  if (!['published', 'filed', 'effective', 'adjusted'].includes(state)) return 'signed'
  return when === 'before' ? 'not-yet' : 'in-force'
}
