import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

/** SEL-11: chosen items without those that they cannot do without, such as the supervision of a licence. */
export function* selectedWithoutRequired({ project, lists }: Program): Iterable<Hit> {
  for (const { entries } of lists) {
    const present = new Set(entries.map(({ item }) => item.id))
    for (const { item, reason } of entries) {
      if (reason.kind !== 'chosen') continue
      for (const [index, id] of (item.record.requires ?? []).entries())
        if (!present.has(id))
          yield {
            at: within(reason.choice.place, 'item'),
            item: item.id,
            related: [
              { at: within(item.place, 'requires', index), note: { zh: '要一起选的', en: 'what it requires' } },
            ],
            values: { item: item.record.name, required: project.items.get(id)?.record.name ?? id, id },
          }
    }
  }
}
