import type { ApprovalState } from '../../generated/types/records.ts'

/** The steps that every choice goes through, in order: 草拟 → 部门同意 → 编办审核 → 合法性审核 → 县政府审定 → 公布 → 备案 → 生效. */
export const APPROVAL_CHAIN = [
  'drafted',
  'department-agreed',
  'establishment-reviewed',
  'legality-reviewed',
  'approved',
  'published',
  'filed',
  'effective',
] as const satisfies readonly ApprovalState[]
