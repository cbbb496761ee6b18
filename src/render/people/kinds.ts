import type { DocumentKind } from '../documents/kinds.ts'
import { assessmentLedgers } from './views/assessment.ts'
import { bonusSheets } from './views/bonus.ts'
import { scoreSheets } from './views/competition.ts'
import { postProposals } from './views/proposal.ts'
import { reconciliations } from './views/reconciliation.ts'

/** The documents about staff; all of them internal. */
export const STAFF_KINDS: readonly DocumentKind[] = [
  { id: 'reconciliation', isInternal: true, instances: reconciliations },
  { id: 'score-sheet', isInternal: true, instances: scoreSheets },
  { id: 'post-proposal', isInternal: true, instances: postProposals },
  { id: 'assessment', isInternal: true, instances: assessmentLedgers },
  { id: 'bonus-sheet', isInternal: true, instances: bonusSheets },
]
