import type { Where } from '../source/place.ts'

/** One sentence in both languages of the product. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** A language that messages are in. */
export type Lang = keyof Text

/** An error stops rendering; a warning does not, and may be waived in the data; a note is shown only when asked for. */
export type Severity = 'error' | 'warning' | 'note'

/** Another place that belongs to a finding, with a note on why. */
export interface Related {
  readonly at: Where
  readonly note: Text
}

/**
 * One finding. The three sentences say what was found, why that is wrong, and how to mend it, in finished words:
 * a reviewer reads the check and its words side by side.
 */
export interface Diagnostic {
  /** `group/fault` in kebab-case; permanent, never reused. */
  readonly code: string
  /** The legal rule behind it, e.g. `SUB-10`, where there is one. */
  readonly policy?: string
  readonly severity: Severity
  readonly at: Where
  readonly related?: readonly Related[]
  /** The item concerned, if any: waivers name it. */
  readonly item?: string
  readonly what: Text
  readonly why: Text
  readonly fix: Text
  /** Why and until when a waiver lets it pass; its severity is then `note`. */
  readonly waived?: { readonly reason: string; readonly until: string }
}

/** What a stage returns: its product and everything it found on the way. A mistake in the data is never an exception. */
export interface Result<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === 'error')
}

/** Both languages with the same text: for names, codes and quoted source. */
export function same(text: string): Text {
  return { zh: text, en: text }
}
