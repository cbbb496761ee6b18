import type { Text } from '../vocabulary/diagnostic.ts'

/** What a change does in law, in the order in which it is told. */
export const EFFECTS = [
  'added',
  'cancelled',
  'withdrawn',
  'handed-down',
  'basis',
  'holder',
  'mode',
  'range',
  'period',
  'procedure',
  'state',
  'renumbered',
  'wording',
] as const

export type Effect = (typeof EFFECTS)[number]

export const EFFECT_WORDS: Readonly<Record<Effect, Text>> = {
  added: { zh: '新增', en: 'added' },
  cancelled: { zh: '取消', en: 'cancelled' },
  withdrawn: { zh: '收回', en: 'taken back' },
  'handed-down': { zh: '下放', en: 'handed down' },
  basis: { zh: '依据变更', en: 'basis changed' },
  holder: { zh: '主体变更', en: 'authority changed' },
  mode: { zh: '方式变更', en: 'mode changed' },
  range: { zh: '范围变更', en: 'range changed' },
  period: { zh: '期限变更', en: 'period changed' },
  procedure: { zh: '程序变更', en: 'procedure changed' },
  state: { zh: '状态变更', en: 'state changed' },
  renumbered: { zh: '编号变更', en: 'renumbered' },
  wording: { zh: '文字修订', en: 'wording' },
}

/** Whether a change leaves a town or a citizen's opponent with more power or less; `neither` where that cannot be said. */
export type Breadth = 'wider' | 'narrower' | 'neither'
