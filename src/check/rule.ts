import type { Place } from '../source/place.ts'
import type { Diagnostic, Related, Severity, Text } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/model.ts'

/** One place where a rule is broken. */
export interface Hit {
  readonly at: Place
  readonly item?: string
  readonly related?: readonly Related[]
  readonly what: Text
  readonly fix: Text
}

/**
 * A legal rule: what it is called, how grave a breach is, the law behind it, and where a program breaks it.
 * Rules are pure and see the whole program; one rule, one file, named for what must hold.
 */
export interface Rule {
  /** `law/…`, the fault in kebab-case. */
  readonly code: string
  /** The id in the catalogue of legal rules, e.g. `COE-01`. */
  readonly policy: string
  readonly severity: Severity
  /** The law, in both languages, with its article. */
  readonly why: Text
  hits(program: Program): Iterable<Hit>
}

/** The findings of one rule. */
export function apply(rule: Rule, program: Program): readonly Diagnostic[] {
  return [...rule.hits(program)].map((hit) => ({
    code: rule.code,
    policy: rule.policy,
    severity: rule.severity,
    why: rule.why,
    ...hit,
  }))
}
