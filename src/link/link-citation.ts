import type * as records from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import { bareTitle, parseCitation } from '../vocabulary/citation.ts'
import { covers, type IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Citation, Instrument } from '../vocabulary/model.ts'
import { citationSyntax, missingAnchor, missingProvision, unknown, unknownVersion } from './words.ts'

/** Links citations to the register of instruments, by title or alias, as of one day. */
export class CitationLinker {
  readonly #named = new Map<string, Instrument>()
  readonly #asOf: IsoDate

  constructor(instruments: ReadonlyMap<string, Instrument>, asOf: IsoDate) {
    this.#asOf = asOf
    for (const instrument of instruments.values())
      for (const name of [instrument.record.title, ...(instrument.record.aliases ?? [])])
        this.#named.set(bareTitle(name), instrument)
  }

  /** Links a list; what cannot be linked is a finding and is left out. */
  linkAll(
    citations: readonly records.Citation[] | undefined,
    place: Place,
    diagnostics: Diagnostic[],
  ): readonly Citation[] {
    return (citations ?? []).flatMap((citation, index) => this.#link(citation, within(place, index), diagnostics) ?? [])
  }

  #link(citation: records.Citation, place: Place, diagnostics: Diagnostic[]): Citation | undefined {
    const at = within(place, 'cite')
    const parsed = parseCitation(citation.cite)
    if ('problem' in parsed) {
      diagnostics.push(citationSyntax(at, citation.cite, citation.cite.slice(parsed.at) || citation.cite))
      return undefined
    }
    const instrument = this.#named.get(bareTitle(parsed.title))
    if (!instrument) {
      diagnostics.push(
        unknown('instrument', { zh: '法律文件', en: 'instrument' }, parsed.title, this.#named.keys(), at),
      )
      return undefined
    }
    const version = this.#version(instrument, parsed.version)
    if (parsed.version !== undefined && !version) {
      diagnostics.push(
        unknownVersion(
          at,
          instrument.record.title,
          parsed.version,
          instrument.record.versions.map((each) => each.date),
        ),
      )
      return undefined
    }
    this.#demandProof(citation, version, parsed.provision !== undefined, instrument, place, diagnostics)
    return {
      role: citation.role,
      instrument,
      version,
      versionStated: parsed.version !== undefined,
      provision: parsed.provision,
      anchor: citation.anchor,
      unverified: citation.unverified,
      place,
    }
  }

  #version(instrument: Instrument, stated: string | undefined): records.InstrumentVersion | undefined {
    const { versions } = instrument.record
    if (stated !== undefined) return versions.find((version) => version.date === stated)
    return versions.findLast((version) =>
      covers({ from: version.effectiveFrom ?? version.date, to: version.effectiveTo }, this.#asOf),
    )
  }

  #demandProof(
    citation: records.Citation,
    version: records.InstrumentVersion | undefined,
    hasProvision: boolean,
    instrument: Instrument,
    place: Place,
    diagnostics: Diagnostic[],
  ): void {
    if (citation.unverified !== undefined || version?.status !== 'verified') return
    if (!hasProvision) diagnostics.push(missingProvision(within(place, 'cite'), instrument.record.title))
    else if (citation.anchor === undefined) diagnostics.push(missingAnchor(within(place, 'cite')))
  }
}
