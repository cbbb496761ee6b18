import type { Project } from '../vocabulary/model.ts'

/** The parameters that rules on choices need; each is stated with its document, and what is not known says so in words. */
export const PARAMETERS = {
  optionalMinimum: 'selection.optional-minimum',
  optionalMaximum: 'selection.optional-maximum',
  evaluationMonths: 'evaluation.cycle-months',
  itemsPerOfficer: 'capacity.items-per-officer',
  pendingCases: 'transition.pending-cases',
  majorDecisions: 'decision.major-catalogue',
} as const

type Known = Pick<Project, 'parameters'>

/** A parameter that is a number; -1 where its document has not been obtained, so that it limits nothing. */
export function numberOf({ parameters }: Known, id: string): number {
  const value = parameters.get(id)?.record.value
  return typeof value === 'number' ? value : -1
}

/** A parameter that is a text or one text. */
export function textsOf({ parameters }: Known, id: string): readonly string[] {
  const value = parameters.get(id)?.record.value
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
}
