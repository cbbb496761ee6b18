import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../lists/published-document.ts'
import type { WordOf } from '../lists/view.ts'
import { assessmentLedgers } from './views/assessment.ts'
import { bonusSheets } from './views/bonus.ts'
import { scoreSheets } from './views/competition.ts'
import { evaluationReports } from './views/evaluation.ts'
import { postProposals } from './views/proposal.ts'
import { reconciliations } from './views/reconciliation.ts'

/** What a view is made from. */
export interface Material {
  readonly program: Program
  readonly word: WordOf
}

const STAFF = [reconciliations, scoreSheets, postProposals, assessmentLedgers, bonusSheets]

/** The documents about staff; all of them internal. */
export function staffDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return STAFF.flatMap((documents) => documents({ program, word })).map((source) => ({ ...source, isInternal: true }))
}

/** The evaluation report, which is published. */
export function evaluationDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return evaluationReports({ program, word })
}
