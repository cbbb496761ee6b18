import type { Program } from '../../vocabulary/program.ts'
import { assessmentLedgers } from './views/assessment.ts'
import { bonusSheets } from './views/bonus.ts'
import { scoreSheets } from './views/competition.ts'
import { evaluationReports } from './views/evaluation.ts'
import { postProposals } from './views/proposal.ts'
import { reconciliations } from './views/reconciliation.ts'

export type WordOf = (group: string, value: string) => string

/** What a view is made from. */
export interface Material {
  readonly program: Program
  readonly word: WordOf
}

/** One document of a kind. */
export interface Instance {
  /** Where its files stand, without the format's folder and extension. */
  readonly stem: string
  readonly title: string
  /** What its template may name. */
  readonly view: object
  /** Pictures that stand beside it, by their name. */
  readonly pictures?: readonly { readonly name: string; readonly title: string; readonly svg: string }[]
}

/** A kind of document and its template. Internal ones are written below `out/internal/` only, and only when asked for. */
export interface DocumentKind {
  readonly id: string
  readonly isInternal: boolean
  readonly template: string
  readonly instances: (material: Material) => readonly Instance[]
}

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { id: 'reconciliation', isInternal: true, template: 'reconciliation.md.hbs', instances: reconciliations },
  { id: 'score-sheet', isInternal: true, template: 'score-sheet.md.hbs', instances: scoreSheets },
  { id: 'post-proposal', isInternal: true, template: 'post-proposal.md.hbs', instances: postProposals },
  { id: 'assessment', isInternal: true, template: 'assessment.md.hbs', instances: assessmentLedgers },
  { id: 'bonus-sheet', isInternal: true, template: 'bonus-sheet.md.hbs', instances: bonusSheets },
  { id: 'evaluation-report', isInternal: false, template: 'evaluation-report.md.hbs', instances: evaluationReports },
]
