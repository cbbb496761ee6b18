import type { PolicyFile } from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'

/** What a policy says, without its examples. */
export type PolicyHead = Omit<PolicyFile, 'examples'>

/** A policy or table document with the file it stands in. */
export interface PolicyDocument<T> {
  readonly path: string
  readonly value: T
}

/** Whether a rule is broken, asked of the rows of one subject. */
export type Test = (variables: never) => boolean

/** A legal rule: its document, where that stands, and its body. */
export interface Policy {
  readonly record: PolicyHead
  readonly place: Place
  readonly body:
    | { readonly kind: 'predicate'; readonly test: Test; readonly subject: NonNullable<PolicyFile['for']> }
    | { readonly kind: 'relation'; readonly name: string }
    | { readonly kind: 'stage'; readonly codes: readonly string[] }
  /** The examples of a policy that a project adds; those of the built-in ones are loaded when asked for. */
  readonly examples?: PolicyFile['examples']
}

/** The body of a policy that is known to be well formed. */
export function bodyOf({ stage, relation, for: subject }: PolicyHead, test: Test | undefined): Policy['body'] {
  if (stage) return { kind: 'stage', codes: stage }
  if (relation !== undefined || !test) return { kind: 'relation', name: relation ?? '' }
  return { kind: 'predicate', test, subject: subject ?? 'item' }
}

/** The code of the findings of a policy: `law/<slug>`, or `internal/<slug>` for what a province or county added. */
export function codeOf({ slug, internal }: PolicyHead): string {
  return `${internal ? 'internal' : 'law'}/${slug}`
}
