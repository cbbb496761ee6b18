import type { Citation, Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

const RANKS: Readonly<Record<string, number>> = {
  law: 0,
  'administrative-regulation': 1,
  'local-regulation': 2,
  'autonomous-regulation': 2,
  'special-regulation': 2,
  'departmental-rule': 3,
  'local-government-rule': 3,
}

/** CIT-09: where an upper provision fixes the fine, a lower one may only stay within it. */
export const fineWithinUpperRange: Rule = {
  code: 'law/fine-outside-upper-range',
  policy: 'CIT-09',
  severity: 'warning',
  why: {
    zh: '上位法已经规定罚款幅度的，下位法只能在幅度内具体规定（行政处罚法第十一条第二款、第十二条第二款、第十三条第一款、第十四条第一款）。',
    en: 'Where an upper provision sets the range, a lower one may only specify within it (Penalties Law arts. 11–14).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values())
      for (const lower of item.basis)
        for (const upper of item.basis)
          if (rank(upper) < rank(lower) && lower.fine && upper.fine && outside(lower.fine, upper.fine))
            yield {
              at: { ...lower.place, path: [...lower.place.path, 'fine'] },
              item: item.id,
              related: [{ at: upper.at, note: { zh: '上位法的幅度在这里', en: 'the upper range is here' } }],
              what: {
                zh: `《${lower.instrument.record.title}》的罚款幅度（${range(lower.fine)}）超出《${upper.instrument.record.title}》（${range(upper.fine)}）。`,
                en: `The fine in 《${lower.instrument.record.title}》 (${range(lower.fine)}) lies outside that of 《${upper.instrument.record.title}》 (${range(upper.fine)}).`,
              },
              fix: {
                zh: '以上位法的幅度为准，并提请制定机关处理。',
                en: 'Apply the upper range, and tell the issuing body.',
              },
            }
  },
}

type Fine = NonNullable<Citation['fine']>

function rank({ instrument }: Citation): number {
  return RANKS[instrument.record.level] ?? 4
}

function outside(lower: Fine, upper: Fine): boolean {
  return lower.maximum > upper.maximum || (lower.minimum ?? 0) < (upper.minimum ?? 0)
}

function range({ minimum, maximum }: Fine): string {
  return `${minimum ?? 0}–${maximum} 元`
}
