import type { CallRule } from '../../generated/types/records.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { Field } from '../vocabulary/model.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { type Matching, matching } from './match.ts'
import { partyName } from './parties.ts'

/** One row of a county's call matrix: what a town calls for, who comes, and which entries it concerns. */
export interface CallRow {
  readonly field: Field
  /** The full name of the body that responds. */
  readonly responder: string
  readonly rule: CallRule
  /** Entries that stay with the county, for which the town can only call. */
  readonly called: readonly Entry[]
  /** Entries of the town itself, in which it may ask for help. */
  readonly supported: readonly Entry[]
  /** The names of the parties of the escalation, in its order. */
  readonly escalation: readonly string[]
}

/** The rules that say who answers a call about an entry, the one that applies first; none when nobody does. */
export function callRulesOf({ project }: Program, entry: Entry): readonly Matching<CallRule>[] {
  return matching(project.coordination?.record.calls ?? [], entry)
}

/** The call matrix of a county over all of its towns with a list. Calls to oneself, as where a station acts, are left out. */
export function callMatrix(program: Program, lists: readonly TownList[]): readonly CallRow[] {
  const rows = new Map<string, CallRow & { readonly called: Entry[]; readonly supported: Entry[] }>()
  for (const list of lists)
    for (const entry of list.entries) {
      if (!isEnforcement(entry.item) || entry.source === 'station') continue
      const [applies] = callRulesOf(program, entry)
      if (!applies) continue
      const { rule, index } = applies
      const name = (party: string) => partyName(program, list.county, entry, party)
      const responder = name(rule.responder)
      const { field } = entry.item.record
      const key = `${field} ${responder} ${index}`
      const escalation = rule.escalation.map((step) => name(step.to))
      const row = rows.get(key) ?? { field, responder, rule, escalation, called: [], supported: [] }
      ;(entry.source === 'call-county' ? row.called : row.supported).push(entry)
      rows.set(key, row)
    }
  return [...rows].sort(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row)
}
