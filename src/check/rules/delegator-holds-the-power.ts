import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'
import { chosenEntries } from './chosen.ts'

/** 行政许可法第二十四条第一款, 行政处罚法第二十条第一款: an organ entrusts only what is within its own powers. */
export const delegatorHoldsThePower: Rule = {
  code: 'law/delegator-not-holder',
  policy: 'SUB-13',
  severity: 'error',
  why: {
    zh: '只能委托自己法定职权范围内的权力（行政许可法第二十四条第一款、行政处罚法第二十条第一款）。',
    en: 'An organ may entrust only its own powers (Licensing Law art. 24 para. 1, Penalties Law art. 20 para. 1).',
  },
  *hits(program: Program): Iterable<Hit> {
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
        what: {
          zh: `「${entry.item.record.name}」由「${delegator.record.name}」委托，权力却在「${entry.holder.record.name}」。`,
          en: `"${entry.item.record.name}" is entrusted by ${delegator.record.id}, but ${entry.holder.record.id} holds the power.`,
        },
        fix: {
          zh: `委托部门改为 ${entry.holder.record.id}；权力划转过的，在 departments.yaml 里登记。`,
          en: `Name ${entry.holder.record.id} as delegator; if the power has moved, record the movement in departments.yaml.`,
        },
      }
    }
  },
}
