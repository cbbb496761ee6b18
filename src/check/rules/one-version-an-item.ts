import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** CIT-08: one item resting on two versions of the same law has an old and a new number side by side. */
export const oneVersionAnItem: Rule = {
  code: 'law/two-versions',
  policy: 'CIT-08',
  severity: 'warning',
  why: {
    zh: '同一部法律的两个版本不会同时有效，条号也对不上。',
    en: 'Two versions of a law are never in force together, and their numbers do not agree.',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values()) {
      const first = new Map<string, (typeof item.basis)[number]>()
      for (const citation of [...item.basis, ...item.transferBasis]) {
        const { instrument, version } = citation
        if (!version) continue
        const other = first.get(instrument.record.id)
        if (!other) first.set(instrument.record.id, citation)
        else if (other.version?.date !== version.date)
          yield {
            at: citation.at,
            item: item.id,
            related: [{ at: other.at, note: { zh: '另一个版本在这里', en: 'the other version is here' } }],
            what: {
              zh: `同一事项引用了《${instrument.record.title}》的两个版本：${other.version?.date ?? ''} 和 ${version.date}。`,
              en: `One item cites two versions of 《${instrument.record.title}》: ${other.version?.date ?? ''} and ${version.date}.`,
            },
            fix: { zh: '都改引现行有效的版本。', en: 'Cite the version in force in both.' },
          }
      }
    }
  },
}
