import type * as records from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Path, type Place, within } from '../source/place.ts'
import { type CitationText, type Provision, readCitation } from '../vocabulary/citation.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { speaksOfFine } from '../vocabulary/fine.ts'
import { type LawStructure, placeProvision } from '../vocabulary/law-structure.ts'
import type { Citation, Instrument, Standing } from '../vocabulary/model.ts'
import type { LawRegister } from './law-register.ts'
import { brokenStructure } from './link-lock.ts'
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

/** Links citations by a register of law, and keeps all it linked. */
export class CitationLinker {
  readonly register: LawRegister
  readonly #linked: Citation[] = []

  constructor(register: LawRegister) {
    this.register = register
  }

  /** Every citation linked so far, in the order of linking. */
  get linked(): readonly Citation[] {
    return this.#linked
  }

  /** Keeps what another linker has linked by the same register. */
  add(linked: readonly Citation[]): void {
    for (const citation of linked) this.#linked.push(citation)
  }

  /** The parts of the lock file that a linked citation needs and that cannot be read. */
  unreadable(): readonly Diagnostic[] {
    return this.register.broken
      .filter((text) =>
        this.#linked.some((each) => each.provision && this.register.text(each.instrument, each.version) === text),
      )
      .map(brokenStructure)
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

  /** Links the citation of a record that stands alone as text, without an anchor: the source of a period, a fee, a material. */
  linkText(of: object, cite: string, at: Place, diagnostics: Diagnostic[]): Citation | undefined {
    return this.#link(procedural(of, cite), at, at, diagnostics)
  }

  #link(citation: records.Citation, at: Place, place: Place, diagnostics: Diagnostic[]): Citation | undefined {
    const parsed = readCitationAt(citation.cite, at, diagnostics)
    if (!parsed) return undefined
    const instrument = this.register.instrument(parsed.title)
    if (!instrument) {
      diagnostics.push(unknownInstrument(at, parsed.title, this.register.titles))
      return undefined
    }
    const version = this.register.version(instrument, parsed.version)
    if (parsed.version !== undefined && !version) {
      const known = instrument.record.versions.map((each) => each.date)
      diagnostics.push(unknownVersion(at, instrument.record.title, parsed.version, known))
      return undefined
    }
    const linked = citationOf(
      citation,
      instrument,
      version,
      parsed.version !== undefined,
      this.#place(parsed, instrument, version, at, diagnostics),
      standingOf(instrument, version, this.register.asOf),
      at.file,
      at.path,
      place.path,
    )
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
    const text = this.register.text(instrument, version)
    if (!version || !text || !provision || text.structure.size === 0) return provision
    const placed = placedIn(text.structure)(provision)
    if (!('missing' in placed)) return placed
    diagnostics.push(noSuchProvision(at, `《${instrument.record.title}》(${version.date})`, provision, placed))
    return provision
  }

  #demandProof(citation: Citation, diagnostics: Diagnostic[]): void {
    const { unverified, version, provision, instrument, anchor, role, at, place } = citation
    if (unverified !== undefined || version?.status !== 'verified') return
    if (!provision) diagnostics.push(missingProvision(at, instrument.record.title))
    else if (anchor === undefined) diagnostics.push(missingAnchor(at))
    else if (role === 'no-amount' && !speaksOfFine(anchor))
      diagnostics.push(anchorWithoutFine(within(place, 'anchor'), anchor))
  }
}

const procedural = rememberedAcrossRuns((_of: object, cite: string): records.Citation => ({ cite, role: 'procedure' }))

const citationOf = rememberedAcrossRuns(
  (
    { role, anchor, fine, unverified }: records.Citation,
    instrument: Instrument,
    version: records.InstrumentVersion | undefined,
    versionStated: boolean,
    provision: Provision | undefined,
    standing: Standing,
    file: string,
    at: Path,
    place: Path,
  ): Citation => {
    return {
      role,
      instrument,
      version,
      versionStated,
      provision,
      anchor,
      fine,
      unverified,
      standing,
      at: { file, path: at },
      place: { file, path: place },
    }
  },
)

const placedIn = rememberedAcrossRuns((structure: LawStructure) =>
  rememberedAcrossRuns((provision: Provision) => placeProvision(structure, provision)),
)
