import type { Citation } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

const RANKS: Readonly<Record<string, number>> = {
  law: 0,
  'administrative-regulation': 1,
  'local-regulation': 2,
  'autonomous-regulation': 2,
  'special-regulation': 2,
  'departmental-rule': 3,
  'local-government-rule': 3,
}

/** CIT-09: a lower provision whose stated fine leaves the range of a higher one in the same item. */
export function* fineOutsideUpperRange({ project }: Program): Iterable<Hit> {
  for (const item of project.items.values())
    for (const lower of item.basis)
      for (const upper of item.basis)
        if (rank(upper) < rank(lower) && lower.fine && upper.fine && outside(lower.fine, upper.fine))
          yield {
            at: { ...lower.place, path: [...lower.place.path, 'fine'] },
            item: item.id,
            related: [{ at: upper.at, note: { zh: '上位法的幅度在这里', en: 'the upper range is here' } }],
            values: {
              lower: lower.instrument.record.title,
              lowerRange: range(lower.fine),
              upper: upper.instrument.record.title,
              upperRange: range(upper.fine),
            },
          }
}

type Fine = NonNullable<Citation['fine']>

function rank({ instrument }: Citation): number {
  return RANKS[instrument.record.level] ?? 4
}

function outside(lower: Fine, upper: Fine): boolean {
  return lower.maximum > upper.maximum || (lower.minimum ?? 0) < (upper.minimum ?? 0)
}

function range({ minimum, maximum }: Fine): string {
  return `${minimum ?? 0}–${maximum}`
}
