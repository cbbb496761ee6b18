import { within } from '../../source/place.ts'
import { phase } from '../../vocabulary/date.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** 立法法: a basis that has ended, or has been replaced by a newer version, no longer carries a power. */
export const basisInForce: Rule = {
  code: 'law/basis-ended',
  policy: 'CIT-05',
  severity: 'warning',
  why: {
    zh: '失效或者被新版本取代的规定不能再作依据（行政处罚法第三十八条第一款、行政许可法第五条）。',
    en: 'A provision that has ended or been replaced is no basis (Penalties Law art. 38 para. 1, Licensing Law art. 5).',
  },
  *hits({ project, asOf }: Program): Iterable<Hit> {
    for (const item of project.items.values())
      for (const citation of item.basis) {
        const { version, instrument } = citation
        const ended = version ? phase({ to: version.effectiveTo }, asOf) === 'after' : true
        if (!ended || phase({ from: item.record.effectiveFrom, to: item.record.effectiveTo }, asOf) !== 'within')
          continue
        yield {
          at: within(citation.place, 'cite'),
          item: item.id,
          related: [{ at: instrument.place, note: { zh: '登记在这里', en: 'registered here' } }],
          what: version
            ? {
                zh: `所引《${instrument.record.title}》（${version.date}）自 ${version.effectiveTo ?? ''} 起不再有效。`,
                en: `The cited version ${version.date} of 《${instrument.record.title}》 has not been in force since ${version.effectiveTo ?? ''}.`,
              }
            : {
                zh: `《${instrument.record.title}》在 ${asOf} 没有有效的版本。`,
                en: `《${instrument.record.title}》 has no version in force on ${asOf}.`,
              },
          fix: {
            zh: '对照新版本改引用；没有对应条文的，给事项写上 effectiveTo。',
            en: 'Cite the newer version; if it has no such provision, give the item an effectiveTo.',
          },
        }
      }
  },
}
