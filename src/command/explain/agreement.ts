import { agreementState } from '../../render/agreements/agreement-state.ts'
import type { Where } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Entry, TownList } from '../../vocabulary/program.ts'

const KINDS = {
  services: { zh: '下沉委托协议', en: 'agreement on services' },
  enforcement: { zh: '行政执法委托书', en: 'letter of entrustment' },
} as const

const STATES: Readonly<Record<ReturnType<typeof agreementState>, Text>> = {
  draft: { zh: '草案，没有签订', en: 'a draft, not signed' },
  signed: { zh: '已经签订，清单没有公布', en: 'signed, its list not published' },
  'in-force': { zh: '有效', en: 'in force' },
  'not-yet': { zh: '未到起始日期', en: 'not yet begun' },
  ended: { zh: '期限已满', en: 'ended' },
}

/** The agreement that an entry stands in, and how far it has come; nothing where none is needed. */
export function agreementSteps(list: TownList, entry: Entry, asOf: string): readonly { what: Text; at: Where }[] {
  const agreement = list.agreements.find((each) => each.entries.includes(entry))
  if (!agreement || entry.reason.kind !== 'chosen') return []
  const { kind, department, statement } = agreement
  const state = STATES[agreementState(list, agreement, asOf)]
  return [
    {
      what: {
        zh: `协议：与「${department.record.name}」的${KINDS[kind].zh}（${state.zh}）`,
        en: `Agreement: the ${KINDS[kind].en} with ${department.record.name} (${state.en})`,
      },
      at: statement?.place ?? entry.reason.choice.place,
    },
  ]
}
