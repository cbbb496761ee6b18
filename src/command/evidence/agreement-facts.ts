import type { IsoDate } from '../../vocabulary/date.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Agreement, Entry, TownList } from '../../vocabulary/program.ts'
import { type Fact, label } from './labels.ts'

/** The agreement or letter that an entry belongs to, if it needs one; what is not signed by the day is a gap. */
export function agreementEvidence(
  { agreements }: TownList,
  entry: Entry,
  on: IsoDate,
): { readonly facts: readonly Fact[]; readonly gaps: readonly Text[] } {
  const agreement = agreements.find((each) => each.entries.includes(entry))
  if (!agreement) return { facts: [], gaps: [] }
  const { statement } = agreement
  const signed = statement?.record.signed
  if (!statement || signed === undefined || signed > on) return { facts: [], gaps: [UNSIGNED[agreement.kind]] }
  return {
    facts: [{ key: 'agreement', label: label('agreement'), value: textOf(agreement), at: statement.place }],
    gaps: [],
  }
}

const UNSIGNED = {
  services: { zh: '没有登记签订的委托协议。', en: 'No signed agreement is registered.' },
  enforcement: { zh: '没有登记签订的行政执法委托书。', en: 'No signed letter of entrustment is registered.' },
} as const satisfies Readonly<Record<Agreement['kind'], Text>>

function textOf({ department, statement, interval }: Agreement): Text {
  const { number, signed } = statement?.record ?? {}
  const said = [department.record.name, number ?? '', signed ?? ''].filter((text) => text !== '').join(' ')
  return {
    zh: `${said} 签订，期限 ${interval.from ?? '没有写'} 到 ${interval.to ?? '没有写'}`,
    en: `${said} signed, term ${interval.from ?? '(not stated)'} to ${interval.to ?? '(not stated)'}`,
  }
}
