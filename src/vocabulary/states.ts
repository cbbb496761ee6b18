import type { State } from '../../generated/types/records.ts'

/** Approved and published, only not effective yet. */
export const ON_THE_WAY: readonly State[] = ['published', 'filed']

/** Approved, published and effective, and not since suspended, withdrawn or expired. */
export const IN_FORCE: readonly State[] = ['effective', 'adjusted']

/** Published, whether effective yet or not, and not since suspended, withdrawn or expired. */
export const PUBLISHED: readonly State[] = [...ON_THE_WAY, ...IN_FORCE]

/** Approved by the county government, whether published yet or not, and not since suspended, withdrawn or expired. */
export const APPROVED: readonly State[] = ['approved', ...PUBLISHED]
