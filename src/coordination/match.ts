import type { CoordinationMatch } from '../../generated/types/records.ts'
import type { Entry } from '../vocabulary/program.ts'

/** A rule of the coordination file with its index, and how narrowly it is written. */
export interface Matching<T> {
  readonly rule: T
  readonly index: number
  readonly narrowness: number
}

const WEIGHTS = { items: 8, fields: 4, kinds: 2, sources: 1 } as const

/** The rules asked for that fit an entry, the narrowest first; of two equally narrow ones the earlier. */
export function matching<T extends { readonly match?: CoordinationMatch }>(
  rules: readonly T[],
  entry: Entry,
  asked: (rule: T) => boolean = () => true,
): readonly Matching<T>[] {
  return rules
    .flatMap((rule, index) =>
      asked(rule) && fits(rule.match, entry) ? [{ rule, index, narrowness: narrowness(rule.match) }] : [],
    )
    .sort((a, b) => b.narrowness - a.narrowness || a.index - b.index)
}

function fits(match: CoordinationMatch | undefined, { source, item }: Entry): boolean {
  if (!match) return true
  return (
    (match.sources === undefined || match.sources.includes(source)) &&
    (match.kinds === undefined || match.kinds.includes(item.record.kind)) &&
    (match.fields === undefined || match.fields.includes(item.record.field)) &&
    (match.items === undefined || match.items.includes(item.id))
  )
}

function narrowness(match: CoordinationMatch | undefined): number {
  return Object.entries(WEIGHTS).reduce(
    (sum, [key, weight]) => sum + (match?.[key as keyof CoordinationMatch] === undefined ? 0 : weight),
    0,
  )
}
