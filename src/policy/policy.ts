import type { PolicyFile } from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'
import type { Predicate } from './expression.ts'

/** A legal rule: its document, where that stands, and its body. */
export interface Policy {
  readonly record: PolicyFile
  readonly place: Place
  readonly body:
    | { readonly kind: 'predicate'; readonly predicate: Predicate; readonly subject: NonNullable<PolicyFile['for']> }
    | { readonly kind: 'relation'; readonly name: string }
    | { readonly kind: 'stage'; readonly codes: readonly string[] }
}

/** The code of the findings of a policy: `law/<slug>`, or `internal/<slug>` for what a province or county added. */
export function codeOf({ slug, internal }: PolicyFile): string {
  return `${internal ? 'internal' : 'law'}/${slug}`
}
