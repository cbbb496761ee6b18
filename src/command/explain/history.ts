import type { Place } from '../../source/place.ts'
import { within } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { State } from '../../vocabulary/model.ts'
import type { History } from '../../vocabulary/program.ts'

/** What each state is called. */
export const STATES: Readonly<Record<State, Text>> = {
  drafted: { zh: '草拟', en: 'drafted' },
  'department-agreed': { zh: '部门同意', en: 'agreed by the department' },
  'establishment-reviewed': { zh: '编办审核', en: 'reviewed by the establishment office' },
  'legality-reviewed': { zh: '合法性审核', en: 'reviewed for legality' },
  approved: { zh: '县政府审定', en: 'approved by the county government' },
  published: { zh: '公布', en: 'published' },
  filed: { zh: '备案', en: 'filed' },
  effective: { zh: '生效', en: 'took effect' },
  adjusted: { zh: '调整', en: 'adjusted' },
  suspended: { zh: '暂停', en: 'suspended' },
  withdrawn: { zh: '收回', en: 'withdrawn' },
  expired: { zh: '到期', en: 'expired' },
}

/** The approvals and changes by which a choice came to stand where it does, each at its line. */
export function historySteps({ round, changes }: History): readonly { readonly what: Text; readonly at: Place }[] {
  return [...Object.values(round), ...changes].map((step) => {
    const { body, document } = step.record
    const named = document ? `${document.number ?? ''}《${document.title}》` : ''
    const state = STATES[step.state]
    return {
      what: {
        zh: `${state.zh}：${step.date} ${body}${named === '' ? '' : `（${named}）`}`,
        en: `${state.en}: ${step.date} ${body}${named === '' ? '' : ` (${named})`}`,
      },
      at: within(step.place, 'date'),
    }
  })
}
