import { dayBefore } from '../../vocabulary/date.ts'
import { commonSuperior, departmentName } from '../../vocabulary/names.ts'
import { writeNumeral } from '../../vocabulary/numeral.ts'
import type { Agreement, Entry, Program, TownList } from '../../vocabulary/program.ts'
import type { WordOf } from '../documents/kinds.ts'
import { dayOrBlank, editionView, orBlank, townView } from '../documents/views/head.ts'
import { entryRow } from '../documents/views/town-list.ts'
import { agreementState } from './agreement-state.ts'

/** The groups of an agreement, in the order in which they are printed: power moves in the first only. */
const GROUPS = ['entrusted', 'forwarded', 'assisted'] as const

/** What a template of an agreement can name. What the county has not stated is a blank. Every field is listed in templates/README.md. */
export function agreementView(program: Program, list: TownList, agreement: Agreement, word: WordOf): object {
  const { entries, statement, interval } = agreement
  const said = statement?.record
  const groups = GROUPS.map((source) => ({ source, entries: entries.filter((entry) => entry.source === source) }))
  return {
    ...editionView(program),
    ...townView(list.county, list.town),
    department: { id: agreement.department.record.id, name: partyName(program, list, agreement) },
    superior:
      commonSuperior(agreement.department.record, list.county.record, program.project.city) ??
      word('superior', 'unnamed'),
    isDraft: agreementState(list, agreement, program.asOf) !== 'in-force',
    blank: word('blank', 'text'),
    number: orBlank(said?.number, word),
    signed: dayOrBlank(said?.signed, word),
    term: {
      from: dayOrBlank(interval.from, word),
      to: dayOrBlank(interval.to === undefined ? undefined : dayBefore(interval.to), word),
    },
    powers: said?.powers?.map((power) => word('agreementPower', power)).join('、') ?? word('blank', 'text'),
    publications: {
      department: publication('department', agreement, word),
      town: publication('town', agreement, word),
    },
    filing: { body: orBlank(said?.filing?.body, word), date: dayOrBlank(said?.filing?.date, word) },
    clauses: clauses(agreement, word),
    count: counts(entries),
    groups: groups
      .filter((group) => group.entries.length > 0)
      .map((group, index) => ({
        number: `（${writeNumeral(index + 1)}）`,
        name: word('agreementGroup', group.source),
        meaning: word('agreementMeaning', group.source),
        count: String(group.entries.length),
        table: tableOf(agreement, group.source),
        rows: group.entries.map((entry, at) => entryRow(program, list, entry, at, word)),
      })),
  }
}

/** The full name of the department in this county. */
export function partyName({ project }: Program, { county }: TownList, { department }: Agreement): string {
  return departmentName(department.record, county.record, project.city, county.file?.record)
}

function tableOf({ kind }: Agreement, source: string): string {
  if (kind === 'enforcement') return 'agreement-enforcement'
  return source === 'entrusted' ? 'agreement-entrusted' : 'agreement-others'
}

function publication(by: 'department' | 'town', { statement }: Agreement, word: WordOf): object {
  const found = statement?.record.publications?.find((each) => each.by === by)
  return { place: orBlank(found?.place, word), date: dayOrBlank(found?.date, word) }
}

/** Liability is what law says unless the county adds recourse; the rest is the county's to state. */
function clauses({ statement }: Agreement, word: WordOf): object {
  const said = statement?.record.clauses
  const blank = word('blank', 'text')
  return {
    liability: word('liability', said?.liability ?? 'delegator'),
    supervision: said?.supervision ?? [blank],
    termination: orBlank(said?.termination, word),
    pendingCases: said?.pendingCases === undefined ? blank : word('agreementPendingCases', said.pendingCases),
    sealCustody: orBlank(said?.sealCustody, word),
    archive: orBlank(said?.archive, word),
    training: orBlank(said?.training, word),
    costBearer: said?.costBearer === undefined ? blank : word('costBearer', said.costBearer),
  }
}

function counts(entries: readonly Entry[]): object {
  const number = (test: (entry: Entry) => boolean) => String(entries.filter(test).length)
  return {
    all: String(entries.length),
    entrusted: number((entry) => entry.source === 'entrusted'),
    forwarded: number((entry) => entry.source === 'forwarded'),
    assisted: number((entry) => entry.source === 'assisted'),
    licences: number((entry) => entry.item.record.kind === 'licence'),
    penalties: number((entry) => entry.item.record.kind === 'penalty'),
    hasEntrusted: entries.some((entry) => entry.source === 'entrusted'),
    hasUnproven: entries.some((entry) => entry.transferStatus === 'unproven'),
  }
}
