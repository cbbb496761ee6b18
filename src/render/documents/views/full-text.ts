import { type LawLibrary, provisionAtHand } from '../../../statutes/law-library.ts'
import { by } from '../../../vocabulary/order.ts'
import type { TownList } from '../../../vocabulary/program.ts'
import { citationText } from '../../citation-text.ts'
import type { Row } from '../document.ts'

/** The full text (全引) of every provision a list rests on, once each; none without a library. */
export function fullText(list: TownList, laws: LawLibrary | undefined): readonly Row[] {
  if (!laws) return []
  const rows = new Map<string, Row>()
  for (const { item, transferBasis } of list.entries)
    for (const citation of [...item.basis, ...transferBasis]) {
      const { instrument, version, provision } = citation
      const found = provisionAtHand(laws, instrument.record, version?.date, provision)
      const cited = citationText(citation)
      if (found) rows.set(cited, { citation: cited, text: found.text })
    }
  return [...rows.values()].sort(by((row) => row.citation ?? ''))
}
