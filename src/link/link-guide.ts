import type * as records from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { CitationLinker } from './link-citation.ts'

/** Links what a guide cites for its periods, fees, materials and intermediaries. */
export function linkGuide(
  guide: records.Guide | undefined,
  place: Place,
  linker: CitationLinker,
  diagnostics: Diagnostic[],
): void {
  if (!guide) return
  function link(cite: string | undefined, ...path: (string | number)[]): void {
    if (cite !== undefined) linker.linkText(cite, within(place, ...path), diagnostics)
  }
  link(guide.legalPeriod?.cite, 'legalPeriod', 'cite')
  link(guide.promisedPeriod?.cite, 'promisedPeriod', 'cite')
  link(guide.fee?.cite, 'fee', 'cite')
  link(guide.inPerson, 'inPerson')
  for (const [index, material] of (guide.materials ?? []).entries()) link(material.cite, 'materials', index, 'cite')
  for (const [index, step] of (guide.steps ?? []).entries()) link(step.period?.cite, 'steps', index, 'period', 'cite')
  for (const [index, each] of (guide.intermediaries ?? []).entries()) link(each.cite, 'intermediaries', index, 'cite')
}
