import type { LawLibrary } from '../statutes/law-library.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/model.ts'
import { type Proof, prove } from './proof/prove.ts'
import { apply } from './rule.ts'
import { RULES } from './rules/index.ts'
import { waive } from './waive.ts'

/** What checking gives: all findings, the earlier ones included, and how the citations were proven. */
export interface Checked {
  readonly proof: Proof
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Proves the citations and holds a resolved program against every rule, then lets waivers take away the warnings they name.
 *
 * @param laws the text of the law, where it is at hand; without it the lock file alone is asked
 */
export function check(program: Program, earlier: readonly Diagnostic[], laws?: LawLibrary): Checked {
  const { proof, diagnostics } = prove(program.project, laws)
  const found = RULES.flatMap((rule) => apply(rule, program))
  return { proof, diagnostics: waive([...earlier, ...diagnostics, ...found], program.project.waivers, program.asOf) }
}
