import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/program.ts'
import { chosenEntries, type Hit } from './relation.ts'

/** SUB-13: entries entrusted by a department that does not hold the power, after every movement. */
export function* delegatorDoesNotHold(program: Program): Iterable<Hit> {
  for (const { entry, choice } of chosenEntries(program)) {
    const { delegator } = choice
    if (entry.source !== 'entrusted' || !delegator || !entry.holder || delegator.record.id === entry.holder.record.id)
      continue
    yield {
      at: within(choice.place, 'delegator'),
      item: entry.item.id,
      related: [
        {
          at: within(entry.item.place, 'department'),
          note: { zh: '事项的主管部门', en: 'the department of the item' },
        },
      ],
      values: {
        item: entry.item.record.name,
        delegator: delegator.record.name,
        holder: entry.holder.record.name,
        holderId: entry.holder.record.id,
      },
    }
  }
}
