/** The parameters that rules on choices need; each is stated with its document, and what is not known says so in words. */
export const PARAMETERS = {
  optionalMinimum: 'selection.optional-minimum',
  optionalMaximum: 'selection.optional-maximum',
  evaluationMonths: 'evaluation.cycle-months',
  itemsPerOfficer: 'capacity.items-per-officer',
  pendingCases: 'transition.pending-cases',
  majorDecisions: 'decision.major-catalogue',
} as const
