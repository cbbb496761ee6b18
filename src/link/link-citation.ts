import type * as records from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import { type CitationText, type Provision, readCitation, titleKey } from '../vocabulary/citation.ts'
import { covers, type IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { speaksOfFine } from '../vocabulary/fine.ts'
import { placeProvision } from '../vocabulary/law-structure.ts'
import type { Citation, Instrument, Lock } from '../vocabulary/model.ts'
import { standingOf } from './standing.ts'
import { citationSyntax, missingAnchor, missingProvision, unknownInstrument, unknownVersion } from './words.ts'
import { anchorWithoutFine, noSuchProvision } from './words-provision.ts'

/** What a citation says, as text alone; what is no citation is a finding. */
export function readCitationAt(cite: string, at: Place, diagnostics: Diagnostic[]): CitationText | undefined {
  const parsed = readCitation(cite)
  if (!('problem' in parsed)) return parsed
  diagnostics.push(citationSyntax(at, cite, cite.slice(parsed.at) || cite))
  return undefined
}

/** Links citations to the register of instruments, by title or alias, as of one day, and keeps all it linked. */
export class CitationLinker {
  readonly #named = new Map<string, Instrument>()
  readonly #asOf: IsoDate
  readonly #lock: Lock | undefined
  readonly #linked: Citation[] = []

  constructor(instruments: ReadonlyMap<string, Instrument>, asOf: IsoDate, lock: Lock | undefined) {
    this.#asOf = asOf
    this.#lock = lock
    for (const instrument of instruments.values())
      for (const name of [instrument.record.title, ...(instrument.record.aliases ?? [])])
        this.#named.set(titleKey(name), instrument)
  }

  /** Every citation linked so far, in the order of linking. */
  get linked(): readonly Citation[] {
    return this.#linked
  }

  /** Links a list; what cannot be linked is a finding and is left out. */
  linkAll(
    citations: readonly records.Citation[] | undefined,
    place: Place,
    diagnostics: Diagnostic[],
  ): readonly Citation[] {
    return (citations ?? []).flatMap((citation, index) => {
      const at = within(place, index)
      const linked = this.#link(citation, within(at, 'cite'), at, diagnostics)
      if (linked) this.#demandProof(linked, diagnostics)
      return linked ?? []
    })
  }

  /** Links a citation that stands alone as text, without an anchor: the source of a period, a fee, a material. */
  linkText(cite: string, at: Place, diagnostics: Diagnostic[]): Citation | undefined {
    return this.#link({ cite, role: 'procedure' }, at, at, diagnostics)
  }

  #link(citation: records.Citation, at: Place, place: Place, diagnostics: Diagnostic[]): Citation | undefined {
    const parsed = readCitationAt(citation.cite, at, diagnostics)
    if (!parsed) return undefined
    const instrument = this.#named.get(titleKey(parsed.title))
    if (!instrument) {
      diagnostics.push(unknownInstrument(at, parsed.title, this.#titles()))
      return undefined
    }
    const version = this.#version(instrument, parsed.version)
    if (parsed.version !== undefined && !version) {
      const known = instrument.record.versions.map((each) => each.date)
      diagnostics.push(unknownVersion(at, instrument.record.title, parsed.version, known))
      return undefined
    }
    const linked: Citation = {
      role: citation.role,
      instrument,
      version,
      versionStated: parsed.version !== undefined,
      provision: this.#place(parsed, instrument, version, at, diagnostics),
      anchor: citation.anchor,
      fine: citation.fine,
      unverified: citation.unverified,
      standing: standingOf(instrument, version, this.#asOf),
      at,
      place,
    }
    this.#linked.push(linked)
    return linked
  }

  /** The canonical form of a provision, as far as the lock knows the structure of the law; what is not there is a finding. */
  #place(
    { provision }: CitationText,
    instrument: Instrument,
    version: records.InstrumentVersion | undefined,
    at: Place,
    diagnostics: Diagnostic[],
  ): Provision | undefined {
    const structure = version && this.#lock?.texts.get(`${instrument.record.id} ${version.date}`)?.structure
    if (!structure || !provision) return provision
    const placed = placeProvision(structure, provision)
    if (!('missing' in placed)) return placed
    diagnostics.push(noSuchProvision(at, `《${instrument.record.title}》(${version.date})`, provision, placed))
    return provision
  }

  #version(instrument: Instrument, stated: string | undefined): records.InstrumentVersion | undefined {
    const { versions } = instrument.record
    if (stated !== undefined) return versions.find((version) => version.date === stated)
    return versions.findLast((version) =>
      covers({ from: version.effectiveFrom ?? version.date, to: version.effectiveTo }, this.#asOf),
    )
  }

  #demandProof(citation: Citation, diagnostics: Diagnostic[]): void {
    const { unverified, version, provision, instrument, anchor, role, at, place } = citation
    if (unverified !== undefined || version?.status !== 'verified') return
    if (!provision) diagnostics.push(missingProvision(at, instrument.record.title))
    else if (anchor === undefined) diagnostics.push(missingAnchor(at))
    else if (role === 'no-amount' && !speaksOfFine(anchor))
      diagnostics.push(anchorWithoutFine(within(place, 'anchor'), anchor))
  }

  #titles(): readonly string[] {
    return [...new Set(this.#named.values())].flatMap(({ record }) => [record.title, ...(record.aliases ?? [])])
  }
}
