import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** 行政处罚法第十八条第三款: only public-security organs and those named by law restrict personal liberty. */
export const detentionStaysWithPolice: Rule = {
  code: 'law/detention-handed-down',
  policy: 'SUB-09',
  severity: 'error',
  why: {
    zh: '限制人身自由的处罚权只能由公安机关等法律规定的机关行使（行政处罚法第十八条第三款）。',
    en: 'Only the police and organs named by law may restrict personal liberty (Penalties Law art. 18 para. 3).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values()) {
      if (item.record.kind !== 'penalty' || item.record.sources.every((source) => source === 'call-county')) continue
      const index = item.record.penalties.findIndex((penalty) => penalty.kind === 'detention')
      if (index !== -1)
        yield {
          at: within(item.place, 'penalties', index, 'kind'),
          item: item.id,
          what: {
            zh: `「${item.record.name}」含行政拘留，却列入镇的目录。`,
            en: `"${item.record.name}" includes detention, yet stands in a town’s catalog.`,
          },
          fix: { zh: '去掉行政拘留，或者删去本事项。', en: 'Remove the detention, or the item.' },
        }
    }
  },
}
