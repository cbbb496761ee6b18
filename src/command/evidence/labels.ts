import type { Where } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'

/** One thing that the files show, with the line that shows it. */
export interface Fact {
  /** What it is about: facts of two days are compared under the same key. */
  readonly key: string
  readonly label: Text
  readonly value: Text
  readonly at: Where
}

const LABELS = {
  name: { zh: '以谁的名义', en: 'In whose name' },
  performer: { zh: '由谁办理', en: 'Performed by' },
  source: { zh: '权力来源', en: 'Source' },
  validity: { zh: '效力', en: 'Validity' },
  term: { zh: '期间', en: 'Term' },
  need: { zh: '迫切需要的理由', en: 'Need' },
  capacity: { zh: '有效承接的理由', en: 'Ability' },
  opinion: { zh: '镇的意见', en: 'The town’s opinion' },
  basis: { zh: '依据', en: 'Basis' },
  transfer: { zh: '转移依据', en: 'Basis of transfer' },
  decision: { zh: '决定', en: 'Decision' },
  agreement: { zh: '协议', en: 'Agreement' },
  publication: { zh: '公布渠道', en: 'Published in' },
} as const satisfies Readonly<Record<string, Text>>

export function label(key: keyof typeof LABELS): Text {
  return LABELS[key]
}
