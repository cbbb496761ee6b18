import type { Text } from '../vocabulary/diagnostic.ts'

/** What a machine format says of a rule besides its code. */
export interface RuleHelp {
  /** The legal rule’s own id, e.g. `SUB-10`. */
  readonly policy: string
  readonly title: Text
  readonly why: Text
  /** The articles it states. */
  readonly cite: readonly string[]
}

/** The help of a code; undefined for one that is no legal rule. */
export type HelpOf = (code: string) => RuleHelp | undefined
