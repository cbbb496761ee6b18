import { isSigned } from '../../policy/agreement-rows.ts'
import { type IsoDate, phase } from '../../vocabulary/date.ts'
import type { Agreement, TownList } from '../../vocabulary/program.ts'
import { PUBLISHED } from '../../vocabulary/states.ts'

/** How far an agreement has come by a day. It is in force when it is signed, within its term, and its list is published. */
export function agreementState(
  { state }: TownList,
  agreement: Agreement,
  on: IsoDate,
): 'draft' | 'signed' | 'in-force' | 'not-yet' | 'ended' {
  if (!isSigned(agreement, on)) return 'draft'
  const when = phase(agreement.interval, on)
  if (when === 'after') return 'ended'
  if (!PUBLISHED.includes(state)) return 'signed'
  return when === 'before' ? 'not-yet' : 'in-force'
}
