import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/model.ts'
import { apply } from './rule.ts'
import { RULES } from './rules/index.ts'
import { waive } from './waive.ts'

/** Holds a resolved program against every rule, then lets waivers take away the warnings they name. */
export function check(program: Program, earlier: readonly Diagnostic[] = []): readonly Diagnostic[] {
  const found = RULES.flatMap((rule) => apply(rule, program))
  return waive([...earlier, ...found], program.project.waivers, program.asOf)
}
