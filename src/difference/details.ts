import { same } from '../vocabulary/diagnostic.ts'
import { breadthOf } from './breadth.ts'
import { canonical } from './difference.ts'
import type { Effect } from './effect.ts'
import { type Field, fieldOf } from './fields.ts'
import type { Detail, Facts, Value } from './legal-change.ts'
import { joined, type Names, wordsOf } from './values.ts'

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
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((path) => {
    const from = old[path] ?? null
    const to = young[path] ?? null
    if (canonical(from) === canonical(to)) return []
    const field = fieldOf(fields, path, otherwise)
    const sides = words(from, to, field, names)
    if (!sides) return []
    const breadth = breadthOf(path, from, to)
    return [{ effect: field.effect, detail: { field: path, label: field.label, ...sides, breadth } }]
  })
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

/** Both sides in words; of two lists only what one has and the other has not. Undefined when only the order differs and means nothing. */
function words(from: Value, to: Value, field: Field, names: Names): Pick<Detail, 'from' | 'to'> | undefined {
  if (!Array.isArray(from) && !Array.isArray(to)) {
    const sides = { from: wordsOf(from, field.values, names), to: wordsOf(to, field.values, names) }
    if (sides.from.zh !== sides.to.zh) return sides
    return { from: wordsOf(from, field.values, names, true), to: wordsOf(to, field.values, names, true) }
  }
  const old = asList(from)
  const young = asList(to)
  const removed = without(old, young)
  const added = without(young, old)
  if (removed.length === 0 && added.length === 0)
    return field.effect === 'mode'
      ? { from: wordsOf(from, field.values, names), to: wordsOf(to, field.values, names) }
      : undefined
  const say = (values: readonly Value[], long: boolean) =>
    values.length === 0 ? same('') : joined(values.map((each) => wordsOf(each, field.values, names, long)))
  const short = { from: say(removed, false), to: say(added, false) }
  return short.from.zh === short.to.zh ? { from: say(removed, true), to: say(added, true) } : short
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : value === null ? [] : [value]
}

function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const known = new Set(others.map(canonical))
  return values.filter((each) => !known.has(canonical(each)))
}
