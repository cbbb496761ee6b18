import { same } from '../vocabulary/diagnostic.ts'
import { breadthOf } from './breadth.ts'
import { canonical } from './difference.ts'
import type { Effect } from './effect.ts'
import { type Field, fieldOf } from './fields.ts'
import type { Detail, Facts, Value } from './legal-change.ts'
import { type Form, joined, type Names, wordsOf } from './values.ts'

/** Groups whose parts are told one by one. */
const GROUPS = new Set(['guide', 'procedure', 'remedies', 'duties', 'town', 'county'])

export interface FieldChange {
  readonly effect: Effect
  readonly detail: Detail
}

/** What changed between two records, field by field, each in words. */
export function fieldChanges(
  before: Facts,
  after: Facts,
  fields: Readonly<Record<string, Field>>,
  names: Names,
  otherwise: Effect = 'range',
): readonly FieldChange[] {
  const old = flat(before)
  const young = flat(after)
  const found = [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((path): readonly FieldChange[] => {
    const from = old[path] ?? null
    const to = young[path] ?? null
    if (canonical(from) === canonical(to)) return []
    const field = fieldOf(fields, path, otherwise)
    const sides = words(from, to, field, names)
    if (!sides) return []
    const breadth = breadthOf(path, from, to)
    return [{ effect: field.effect, detail: { field: path, label: field.label, ...sides, breadth } }]
  })
  const citesAnew = found.some(({ detail }) => detail.field === 'basis' || detail.field === 'transferBasis')
  return citesAnew ? found.filter(({ detail }) => detail.field !== 'anchors') : found
}

/** A record with the parts of its groups at the top, and the anchors of its citations apart from them. */
function flat(facts: Facts): Record<string, Value> {
  const result: Record<string, Value> = {}
  for (const [field, value] of Object.entries(facts)) {
    if (field === 'basis' || field === 'transferBasis') {
      const list = value as readonly Facts[]
      result[field] = list.map(({ anchor: _anchor, ...citation }) => citation)
      const anchors = list.flatMap((citation) => (typeof citation.anchor === 'string' ? [citation.anchor] : []))
      if (anchors.length > 0) result.anchors = [...((result.anchors as string[] | undefined) ?? []), ...anchors]
    } else if (GROUPS.has(field) && typeof value === 'object' && value !== null)
      for (const [part, each] of Object.entries(value)) result[`${field}.${part}`] = each
    else result[field] = value
  }
  return result
}

type Sides = Pick<Detail, 'from' | 'to' | 'isPart'>

/** Both sides in words; of two lists only what one has and the other has not. Undefined when only the order differs and means nothing. */
function words(from: Value, to: Value, field: Field, names: Names): Sides | undefined {
  if (!Array.isArray(from) && !Array.isArray(to)) {
    const sides = { from: wordsOf(from, field.values, names), to: wordsOf(to, field.values, names) }
    if (sides.from.zh !== sides.to.zh) return sides
    return { from: wordsOf(from, field.values, names, 'long'), to: wordsOf(to, field.values, names, 'long') }
  }
  const old = asList(from)
  const young = asList(to)
  const removed = without(old, young)
  const added = without(young, old)
  const say = (values: readonly Value[], form: Form) =>
    values.length === 0 ? same('') : joined(values.map((each) => wordsOf(each, field.values, names, form)))
  if (removed.length === 0 && added.length === 0)
    return field.effect === 'mode' ? { from: say(old, 'short'), to: say(young, 'short') } : undefined
  const sides = { from: say(removed, 'short'), to: say(added, 'short'), isPart: true } as const
  if (sides.from.zh !== sides.to.zh) return sides
  return { ...sides, from: say(removed, 'long'), to: say(added, field.values === 'citation' ? 'marks' : 'long') }
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : value === null ? [] : [value]
}

function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const known = new Set(others.map(canonical))
  return values.filter((each) => !known.has(canonical(each)))
}
