import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** 行政处罚法第二十四条第一款: what a province may confer is a county department's power to punish; inspection goes with it. */
export const conferralOnlyOfPenalties: Rule = {
  code: 'law/conferral-not-penalty',
  policy: 'SUB-06',
  severity: 'error',
  why: {
    zh: '能交由镇行使的是县级部门的行政处罚权，相关检查随之（行政处罚法第二十四条第一款）。',
    en: 'What may be conferred is a county department’s power to punish, with related inspection (Penalties Law art. 24 para. 1).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values()) {
      const index = item.record.sources.indexOf('conferred')
      if (index !== -1 && item.record.kind !== 'penalty' && item.record.kind !== 'inspection')
        yield {
          at: within(item.place, 'sources', index),
          item: item.id,
          what: {
            zh: `「${item.record.name}」不是行政处罚，却可以交由。`,
            en: `"${item.record.name}" is no penalty, yet it may be conferred.`,
          },
          fix: { zh: '去掉 conferred，改用委托或者受理代办。', en: 'Remove conferred; use entrusted or assisted.' },
        }
    }
  },
}
