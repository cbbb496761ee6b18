import { totalsOf } from '../../policy/relations/agreements.ts'
import { dayBefore } from '../../vocabulary/date.ts'
import type { Agreement, Entry, Program, TownList } from '../../vocabulary/program.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { editionView, townView } from '../documents/views/head.ts'
import { entryRow } from '../documents/views/town-list.ts'
import { longDate } from '../long-date.ts'
import { agreementState } from './agreement-state.ts'
import { partyName } from './agreement-view.ts'

/** The table of a town's agreements, in which the rows add up to what the town chose. */
export function registerView(program: Program, list: TownList, word: WordOf): object {
  const covered = new Set(list.agreements.flatMap((agreement) => agreement.entries))
  const chosen = list.entries.filter((entry) => entry.reason.kind === 'chosen')
  const without = chosen.filter((entry) => !covered.has(entry))
  const services = totalsOf(list.agreements, 'services')
  const enforcement = totalsOf(list.agreements, 'enforcement')
  return {
    ...editionView(program),
    ...townView(list.county, list.town),
    count: {
      chosen: String(chosen.length),
      covered: String(covered.size),
      without: String(without.length),
      services: String(services.agreements),
      serviceItems: String(services.items),
      licences: String(services.licences),
      enforcement: String(enforcement.agreements),
      enforcementItems: String(enforcement.items),
    },
    rows: list.agreements.map((agreement, index) => registerRow(program, list, agreement, index, word)),
    without: without.map((entry, index) => ({
      ...entryRow(program, list, entry, index, word),
      reason: word('withoutAgreement', entry.source),
    })),
  }
}

function registerRow(program: Program, list: TownList, agreement: Agreement, index: number, word: WordOf): Row {
  const { entries, kind, statement, interval } = agreement
  const number = (test: (entry: Entry) => boolean) => String(entries.filter(test).length)
  return {
    number: String(index + 1),
    department: partyName(program, list, agreement),
    kind: word('agreementKind', kind),
    entrusted: number((entry) => entry.source === 'entrusted'),
    forwarded: number((entry) => entry.source === 'forwarded'),
    assisted: number((entry) => entry.source === 'assisted'),
    all: String(entries.length),
    licences: number((entry) => entry.item.record.kind === 'licence'),
    signed: statement?.record.signed === undefined ? '' : longDate(statement.record.signed),
    to: interval.to === undefined ? '' : longDate(dayBefore(interval.to)),
    state: word('agreementState', agreementState(list, agreement, program.asOf)),
  }
}
