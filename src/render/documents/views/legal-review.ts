import { provisionAtHand } from '../../../statutes/law-library.ts'
import type { Citation } from '../../../vocabulary/model.ts'
import { by } from '../../../vocabulary/order.ts'
import { citationText } from '../../citation-text.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { type CountyLists, countyListsView, listsByCounty } from './county.ts'
import { isDraft } from './town-list.ts'

/** 合法性审核表: every provision a county's lists rest on, with its text where laws are at hand, every finding, and a place to sign. */
export function legalReviews(material: Material): readonly Instance[] {
  return listsByCounty(material.program).map((each) => {
    const citations = citationRows(material, each)
    const found = findingRows(material, each)
    return {
      stem: `documents/${each.county.record.code}/legal-review`,
      county: each.county.record.code,
      isDraft: each.lists.some(isDraft),
      names: [each.county.record.name],
      view: {
        ...countyListsView(material, each),
        citations,
        citationCount: String(citations.length),
        hasTexts: material.laws !== undefined,
        found,
        foundCount: String(found.length),
        opinions: ['reviewer', 'head', 'establishment'].map((role) => ({
          role: material.word('review-role', role),
          opinion: '',
          signature: '',
          date: material.word('placeholder', 'date'),
        })),
      },
    }
  })
}

function citationRows({ laws, word }: Material, { lists }: CountyLists): readonly Row[] {
  const cited = new Map<string, { readonly citation: Citation; readonly items: Set<string> }>()
  for (const { entries } of lists)
    for (const { item, transferBasis } of entries)
      for (const citation of [...item.basis, ...transferBasis]) {
        const key = `${citationText(citation)}（${citation.version?.date ?? ''}）`
        const known = cited.get(key) ?? { citation, items: new Set<string>() }
        known.items.add(item.id)
        cited.set(key, known)
      }
  return [...cited.entries()].sort(by(([key]) => key)).map(([key, { citation, items }]) => ({
    number: '',
    citation: key.replace('（）', ''),
    standing:
      citation.unverified === undefined
        ? word('standing', citation.standing)
        : `${word('mark', 'unverified')}${citation.unverified}`,
    items: [...items].join('、'),
    text: textOf(citation, laws) ?? word('placeholder', 'statute'),
    verdict: word('placeholder', 'verdict'),
  }))
}

function textOf({ instrument, version, provision }: Citation, laws: Material['laws']): string | undefined {
  return laws && provisionAtHand(laws, instrument.record, version?.date, provision)?.text
}

/** The findings that concern a county: in its own files, or on an item that one of its towns has. */
function findingRows({ findings, word }: Material, { county, lists }: CountyLists): readonly Row[] {
  const items = new Set(lists.flatMap((list) => list.entries.map((entry) => entry.item.id)))
  const folder = `/${county.record.code}/`
  return findings
    .filter(
      (each) =>
        each.at.file.includes(folder) ||
        (each.item !== undefined && items.has(each.item) && !isElsewhere(each.at.file)),
    )
    .map((each) => ({
      number: '',
      rule: [each.policy ?? '', each.code].filter((text) => text !== '').join(' '),
      severity: word('severity', each.severity),
      place: each.at.file,
      what: each.what.zh,
      why: each.why.zh,
      answer: each.waived ? `${word('severity', 'waived')}${each.waived.reason}` : '',
    }))
}

function isElsewhere(file: string): boolean {
  return file.startsWith('catalogs/counties/')
}
