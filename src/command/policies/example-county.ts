import type { PolicyExample } from '../../../generated/types/records.ts'
import { merge, type Record_ } from './merge.ts'

const DECISION: Record_ = {
  id: 'example-decision',
  document: { title: '示例省人民政府的决定', status: 'verified' },
  issuerTier: 'provincial',
  published: true,
  includesCoercion: true,
  exclusive: true,
}

const DOCUMENT: Record_ = { title: '示例县关于公布承接事项清单的通知', number: '示政发〔2025〕1号', status: 'verified' }

/** Approvals as law wants them, in their order. */
const APPROVALS: readonly Record_[] = [
  { state: 'drafted', body: '示例镇人民政府', bodyKind: 'town', date: '2025-02-05' },
  { state: 'department-agreed', body: '示例县林业局', bodyKind: 'department', date: '2025-02-14' },
  { state: 'establishment-reviewed', body: '示例县编办', bodyKind: 'establishment-office', date: '2025-02-19' },
  {
    state: 'legality-reviewed',
    body: '示例县司法局',
    bodyKind: 'judicial-bureau',
    received: '2025-03-20',
    date: '2025-03-31',
  },
  {
    state: 'approved',
    body: '示例县人民政府',
    bodyKind: 'county-government',
    date: '2025-04-03',
    document: DOCUMENT,
    meeting: { kind: 'executive', number: 3 },
    evaluation: { date: '2025-02-10' },
    consultation: { from: '2025-02-15', to: '2025-03-16' },
  },
  {
    state: 'published',
    body: '示例县人民政府',
    bodyKind: 'county-government',
    date: '2025-04-10',
    document: DOCUMENT,
    publication: { channels: ['website', 'platform', 'office-board', 'village-board'] },
  },
  { state: 'filed', body: '示例市人民政府', bodyKind: 'superior', date: '2025-04-14' },
  { state: 'effective', body: '示例县人民政府', bodyKind: 'county-government', date: '2025-04-18' },
]

/** What a town must have said before its choices go further than a draft. */
export const GROUNDED: Record_ = {
  opinion: { text: '同意承接', date: '2025-02-05' },
  capacity: {
    certifiedOfficers: 4,
    auxiliaries: 3,
    legalReviewers: 1,
    qualifiedReviewers: 1,
    firstTimeReviewers: 1,
    staff: 9,
    rolesOverlap: false,
  },
  villagePublication: { everyMonths: 3 },
}

/** A year whose weekends are off, and a week besides. */
export const CALENDAR: Record_ = {
  year: 2025,
  document: { title: '示例放假通知', status: 'verified' },
  holidays: [{ name: '春节', from: '2025-01-28', to: '2025-02-04' }],
}

/** The county’s file of an example: a decision of the province, and the approvals as far as the example has come. */
export function county({ county: patch, through, steps }: PolicyExample): Record_ {
  const last = APPROVALS.findIndex(({ state }) => state === through)
  const approvals = APPROVALS.slice(0, last + 1).flatMap((approval) => {
    const change = (steps as Record_ | undefined)?.[String(approval.state)]
    return change === null ? [] : [merge(approval, change as Record_ | undefined)]
  })
  const base = { county: '990101', decisions: [DECISION], defaults: { agent: 'town-government' } }
  return merge(approvals.length === 0 ? base : { ...base, approvals }, patch)
}
