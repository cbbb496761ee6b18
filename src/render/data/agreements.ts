import { totalsOf } from '../../policy/relations/agreements.ts'
import type { Agreement, Program, TownList } from '../../vocabulary/program.ts'
import { agreementState } from '../agreements/agreement-state.ts'

/** The agreements of a town as other programs read them: parties, term, state and the ids of the items. */
export function publishAgreements(list: TownList, { asOf }: Program): object {
  return {
    town: list.town.record.code,
    asOf,
    totals: totalsOf(list.agreements),
    agreements: list.agreements.map((agreement) => publishAgreement(list, agreement, asOf)),
  }
}

function publishAgreement(list: TownList, agreement: Agreement, asOf: string): object {
  const { kind, department, entries, statement, interval } = agreement
  return {
    kind,
    department: department.record.id,
    state: agreementState(list, agreement, asOf),
    number: statement?.record.number ?? null,
    signed: statement?.record.signed ?? null,
    effectiveFrom: interval.from ?? null,
    effectiveTo: interval.to ?? null,
    items: entries.map((entry) => ({ item: entry.item.id, source: entry.source, validity: entry.validity })),
  }
}
