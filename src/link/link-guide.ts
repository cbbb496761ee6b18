import type * as records from '../../generated/types/records.ts'
import { type Path, type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { CitationLinker } from './link-citation.ts'

/** A citation of a guide that stands alone as text, the record that has it, and the way there from the guide. */
export interface GuideCitation {
  readonly of: object
  readonly cite: string
  readonly path: Path
}

/** What a guide cites for its periods, fees, materials and intermediaries. */
export function guideCitations(guide: records.Guide | undefined): readonly GuideCitation[] {
  if (!guide) return []
  const found: GuideCitation[] = []
  function add(of: { readonly cite?: string } | undefined, ...path: Path): void {
    if (of?.cite !== undefined) found.push({ of, cite: of.cite, path: [...path, 'cite'] })
  }
  add(guide.legalPeriod, 'legalPeriod')
  add(guide.promisedPeriod, 'promisedPeriod')
  add(guide.fee, 'fee')
  if (guide.inPerson !== undefined) found.push({ of: guide, cite: guide.inPerson, path: ['inPerson'] })
  for (const [index, material] of (guide.materials ?? []).entries()) add(material, 'materials', index)
  for (const [index, step] of (guide.steps ?? []).entries()) add(step.period, 'steps', index, 'period')
  for (const [index, each] of (guide.intermediaries ?? []).entries()) add(each, 'intermediaries', index)
  return found
}

export function linkGuide(
  guide: records.Guide | undefined,
  place: Place,
  linker: CitationLinker,
  diagnostics: Diagnostic[],
): void {
  for (const { of, cite, path } of guideCitations(guide)) linker.linkText(of, cite, within(place, ...path), diagnostics)
}
