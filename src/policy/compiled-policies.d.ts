import type { PolicyTable } from '../../generated/types/records.ts'
import type { PolicyDocument, PolicyHead, Test } from './policy.ts'

/** The heads of the built-in policies, as `compilePolicies` writes them. */
export const policies: readonly PolicyDocument<PolicyHead>[]
export const tables: readonly PolicyDocument<PolicyTable>[]
/** The predicates by policy id: true of a subject that breaks the rule. */
export const tests: Readonly<Record<string, Test>>
