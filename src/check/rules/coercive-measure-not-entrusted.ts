import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** 行政强制法第十七条第一款: the power to take coercive administrative measures is not entrusted. */
export const coerciveMeasureNotEntrusted: Rule = {
  code: 'law/coercive-measure-entrusted',
  policy: 'COE-01',
  severity: 'error',
  why: {
    zh: '行政强制措施权不得委托（行政强制法第十七条第一款）。',
    en: 'Coercive measures may not be entrusted (Administrative Compulsion Law art. 17 para. 1).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values()) {
      const index = item.record.sources.indexOf('entrusted')
      if (item.record.kind === 'coercive-measure' && index !== -1)
        yield {
          at: within(item.place, 'sources', index),
          item: item.id,
          what: {
            zh: `「${item.record.name}」是行政强制措施，却可以委托。`,
            en: `"${item.record.name}" is a coercive measure, yet it may be entrusted.`,
          },
          fix: {
            zh: '去掉 entrusted；权力留在县级部门，镇可以呼叫（call-county）。',
            en: 'Remove entrusted; the county keeps the power and the town may call it (call-county).',
          },
        }
    }
  },
}
