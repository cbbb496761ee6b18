import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'
import { chosenEntries } from './chosen.ts'

const ORGANS = new Set(['town-government', 'subdistrict-office'])

/** 行政许可法第二十四条第一款: a licence is entrusted to another administrative organ only. */
export const licenceAgentIsOrgan: Rule = {
  code: 'law/licence-agent-not-organ',
  policy: 'SUB-10',
  severity: 'error',
  why: {
    zh: '行政许可只能委托其他行政机关实施（行政许可法第二十四条第一款）。',
    en: 'A licence may be entrusted only to another administrative organ (Licensing Law art. 24 para. 1).',
  },
  *hits(program: Program): Iterable<Hit> {
    for (const { entry, choice } of chosenEntries(program)) {
      const agent = choice.agent
      if (
        entry.source !== 'entrusted' ||
        entry.item.record.kind !== 'licence' ||
        !agent ||
        ORGANS.has(agent.record.nature)
      )
        continue
      yield {
        at: within(choice.place, choice.record.agent === undefined ? 'item' : 'agent'),
        item: entry.item.id,
        what: {
          zh: `许可「${entry.item.record.name}」委托给了「${agent.record.name}」，它不是行政机关。`,
          en: `The licence "${entry.item.record.name}" is entrusted to "${agent.record.name}", which is no administrative organ.`,
        },
        fix: {
          zh: '受委托的写镇人民政府（town-government），办理地点可以是便民服务中心。',
          en: 'Entrust the town government (town-government); the service centre can be the place of acceptance.',
        },
      }
    }
  },
}
