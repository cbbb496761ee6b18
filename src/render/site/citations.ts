import { printProvision } from '../../vocabulary/citation.ts'
import type { Citation, Instrument } from '../../vocabulary/model.ts'
import { citationText } from '../citation-text.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

/** One provision with a link to its law, and everything that it is cited for. */
export interface BasisRow {
  readonly text: string
  readonly href: string
  readonly version: string
  readonly role: string
  readonly mark: string
}

/** Citations as rows. A provision that is cited for several things is one row, which names them all. */
export function basisRows(
  survey: Survey,
  citations: readonly Citation[],
  href: (path: string) => string,
): readonly BasisRow[] {
  const rows = new Map<string, BasisRow>()
  for (const citation of citations) {
    const row = basisRow(survey, citation, href)
    const key = `${row.text} ${row.version} ${row.mark}`
    const known = rows.get(key)
    const roles = new Set([...(known?.role.split('、') ?? []), row.role])
    rows.set(key, { ...row, role: [...roles].join('、') })
  }
  return [...rows.values()]
}

function basisRow(survey: Survey, citation: Citation, href: (path: string) => string): BasisRow {
  const { standing, unverified, version, role, instrument } = citation
  const mark = unverified !== undefined ? 'unverified-citation' : standing === 'in-force' ? '' : standing
  return {
    text: citationText(citation),
    href: href(pathOf.law(instrument.record.id)),
    version: version ? `${version.date}版本` : '',
    role: survey.word('role', role),
    mark: mark === '' ? '' : survey.word('mark', mark),
  }
}

/** Citations in one line, each law named once: 《土地管理法》第六十二条第一款、第四款；《城乡规划法》第四十一条. */
export function basisText(citations: readonly Citation[]): string {
  const known = TEXTS.get(citations)
  if (known !== undefined) return known
  const text = writeBasis(citations)
  TEXTS.set(citations, text)
  return text
}

/** The lines already written: the same item stands in the lists of many towns. */
const TEXTS = new WeakMap<readonly Citation[], string>()

function writeBasis(citations: readonly Citation[]): string {
  const laws = new Map<Instrument, Set<string>>()
  for (const { instrument, provision } of citations) {
    const provisions = laws.get(instrument) ?? new Set<string>()
    if (provision) provisions.add(printProvision(provision))
    laws.set(instrument, provisions)
  }
  return [...laws]
    .map(([{ record }, provisions]) => `《${record.title}》${shortened([...provisions]).join('、')}`)
    .join('；')
}

/** Provisions of one law, an article named once where the next is of the same: 第六十二条第一款、第四款. */
function shortened(provisions: readonly string[]): readonly string[] {
  const articleOf = (provision: string) => /^第[^条]+条(?:之[一二三四五六七八九十]+)?/.exec(provision)?.[0] ?? ''
  return provisions.map((provision, index) => {
    const article = articleOf(provision)
    const before = provisions[index - 1]
    const rest = provision.slice(article.length)
    return before !== undefined && articleOf(before) === article && rest !== '' ? rest : provision
  })
}
