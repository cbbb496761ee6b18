import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** CIT-01, second half: an instrument whose text was not at hand may be cited only with a word about it. */
export const basisKnown: Rule = {
  code: 'law/text-unknown',
  policy: 'CIT-01',
  severity: 'warning',
  why: {
    zh: '文本不在手头的依据没有核对过，读清单的人应当知道（立法法第六十三条第二款：引用要落在公布的文本上）。',
    en: 'A basis whose text was not at hand was never verified, and the reader must know (Legislation Law art. 63 para. 2).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values())
      for (const citation of [...item.basis, ...item.transferBasis]) {
        const { version, unverified, instrument } = citation
        if (unverified !== undefined || !version || version.status === 'verified') continue
        yield {
          at: citation.at,
          item: item.id,
          what: {
            zh: `《${instrument.record.title}》(${version.date}) 的文本不在手头：${version.reason ?? version.status}。`,
            en: `The text of 《${instrument.record.title}》(${version.date}) was not at hand: ${version.reason ?? version.status}.`,
          },
          fix: {
            zh: '取得文本后核对；在此之前给这条引用写 unverified 和原因，清单上照此显示。',
            en: 'Obtain the text; until then give the citation an unverified with the reason, which the list shows.',
          },
        }
      }
  },
}
