import { readCitation } from '../vocabulary/citation.ts'
import type { Choice, Citation, Source } from '../vocabulary/model.ts'
import type { TransferStatus } from '../vocabulary/program.ts'
import type { Grounds } from './grounds.ts'

/** The parameter that lists the general clauses which by themselves prove no transfer. */
export const GENERAL_CLAUSES = 'transfer.general-clauses'

/**
 * How far a transfer is proven. A conferral needs the provincial decision itself (处罚法第二十四条); an entrustment a provision
 * or document that allows this one. General clauses, and citations without verification, prove nothing.
 */
export function transferStatus(
  grounds: Grounds,
  source: Source,
  basis: readonly Citation[],
  choice: Choice,
): TransferStatus {
  if (source !== 'conferred' && source !== 'entrusted') return null
  const specific = basis.filter((citation) => !isGeneral(grounds, citation))
  const decision = choice.decision?.record.document.status
  if (source === 'conferred') {
    if (decision === 'verified') return 'proven'
    return decision === 'external' || specific.some(isExternal) ? 'external' : 'unproven'
  }
  if (specific.some(isProof) || decision === 'verified') return 'proven'
  return specific.some(isExternal) || decision === 'external' ? 'external' : 'unproven'
}

function isProof(citation: Citation): boolean {
  return (
    citation.provision !== undefined && citation.unverified === undefined && citation.version?.status === 'verified'
  )
}

function isExternal(citation: Citation): boolean {
  return citation.version?.status === 'external'
}

function isGeneral({ generalClauses }: Grounds, citation: Citation): boolean {
  return generalClauses.some((text) => {
    const clause = readCitation(text)
    if ('problem' in clause) return false
    const names = [citation.instrument.record.title, ...(citation.instrument.record.aliases ?? [])]
    return names.includes(clause.title) && clause.provision?.article === citation.provision?.article
  })
}
