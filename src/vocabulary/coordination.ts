import type * as records from '../../generated/types/records.ts'

export type { CallType, Stage, Timer } from '../../generated/types/records.ts'

/** The stages of enforcement, in their order. */
export const STAGES: readonly records.Stage[] = [
  'source-supervision',
  'patrol',
  'filing',
  'legal-review',
  'decision',
  'execution',
]

/** The parties that are named by what they do; any other party is a department or a unit of the town. */
export const ROLES = [
  'town',
  'holder',
  'delegator',
  'station',
  'investigator',
  'decider',
  'licence-issuer',
  'county-government',
] as const
export type Role = (typeof ROLES)[number]

export function isRole(party: string): party is Role {
  return (ROLES as readonly string[]).includes(party)
}
