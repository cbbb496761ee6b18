import { auditCoordination } from '../coordination/audit.ts'
import { evaluate } from '../policy/evaluate.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/program.ts'
import { type Proof, prove } from './proof/prove.ts'
import { checkPublished } from './published/published.ts'
import { waive } from './waive.ts'

/** What checking gives: all findings, the earlier ones included, and how the citations were proven. */
export interface Checked {
  readonly proof: Proof
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Proves the citations and holds a resolved program against every policy, then lets waivers turn the warnings they name into notes.
 *
 * @param laws the text of the law, where it is at hand; without it the lock file alone is asked
 */
export function check(program: Program, earlier: readonly Diagnostic[], laws?: LawLibrary): Checked {
  const { proof, diagnostics } = prove(program.project, laws)
  const { policies } = program.project.policies
  const found = evaluate(policies, program, program.project.policies)
  const interpretive = new Set(policies.filter(({ record }) => record.interpretation).map(({ record }) => record.id))
  const all = [...earlier, ...diagnostics, ...found, ...auditCoordination(program), ...checkPublished(program)]
  return { proof, diagnostics: waive(all, program.project.waivers, program.asOf, interpretive) }
}
