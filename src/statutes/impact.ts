import { compactProvision } from '../vocabulary/citation.ts'
import type { Citation, Instrument } from '../vocabulary/model.ts'
import { by, byCodeUnit } from '../vocabulary/order.ts'
import type { Program } from '../vocabulary/program.ts'
import { Amendment, type Verdict } from './amendment.ts'
import type { LawLibrary } from './law-library.ts'

/** What a newer version does to one cited provision, and whom it concerns. */
export interface ProvisionImpact {
  readonly verdict: Verdict
  /** Every citation of the provision. */
  readonly citations: readonly Citation[]
  readonly items: readonly string[]
  readonly counties: readonly string[]
  readonly towns: readonly string[]
}

/** What a newer version of one instrument does to everything that cites an older one. */
export interface InstrumentImpact {
  readonly instrument: Instrument
  readonly from: string
  readonly to: string
  /** Whether the newer version is in the register; what is not registered cannot be cited. */
  readonly registered: boolean
  readonly provisions: readonly ProvisionImpact[]
}

/** Versions of an instrument for which there is text, oldest first. */
export interface TextVersions {
  versionsOf(instrument: Instrument): readonly string[]
}

/** For each instrument cited in a version that is not the newest at hand, what became of each cited provision. */
export function impactOf(
  program: Program,
  laws: LawLibrary & TextVersions,
  wanted: (instrument: Instrument) => boolean = () => true,
): readonly InstrumentImpact[] {
  const concerned = concernedBy(program)
  const groups = new Map<string, Citation[]>()
  for (const citation of program.project.citations) {
    const { instrument, version, provision } = citation
    if (!version || !provision || !wanted(instrument)) continue
    const key = `${instrument.record.id} ${version.date}`
    groups.set(key, [...(groups.get(key) ?? []), citation])
  }
  return [...groups].sort(by(([key]) => key)).flatMap(([, citations]) => {
    const found = oneVersion(citations, laws, concerned)
    return found ? [found] : []
  })
}

type Concerned = (citation: Citation) => Pick<ProvisionImpact, 'items' | 'counties' | 'towns'>

function oneVersion(
  citations: readonly Citation[],
  laws: LawLibrary & TextVersions,
  concerned: Concerned,
): InstrumentImpact | undefined {
  const { instrument, version } = citations[0] as Citation
  const from = version?.date ?? ''
  const to = laws.versionsOf(instrument).at(-1)
  const before = laws.find(instrument.record, from)
  const after = to !== undefined && to > from ? laws.find(instrument.record, to) : undefined
  if (!before || !after || to === undefined) return undefined
  const amendment = new Amendment(before, after)
  const provisions = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = citation.provision ? compactProvision(citation.provision) : ''
    provisions.set(key, [...(provisions.get(key) ?? []), citation])
  }
  return {
    instrument,
    from,
    to,
    registered: instrument.record.versions.some((each) => each.date === to),
    provisions: [...provisions.values()].flatMap((group) => {
      const provision = group[0]?.provision
      const verdict = provision && amendment.verdict(provision)
      return verdict ? [{ verdict, citations: group, ...merged(group.map(concerned)) }] : []
    }),
  }
}

function merged(all: readonly ReturnType<Concerned>[]): ReturnType<Concerned> {
  const unique = (key: keyof ReturnType<Concerned>) => [...new Set(all.flatMap((each) => each[key]))].sort(byCodeUnit)
  return { items: unique('items'), counties: unique('counties'), towns: unique('towns') }
}

/** The item that a citation stands in, and the towns in whose lists that item is. */
function concernedBy(program: Program): Concerned {
  const owners = [...program.project.items.values()].map((item) => ({ item, path: item.place.path.join('/') }))
  return ({ place }) => {
    const own = place.path.join('/')
    const items = owners
      .filter(({ item, path }) => item.place.file === place.file && own.startsWith(`${path}/`))
      .map(({ item }) => item.id)
    const lists = program.lists.filter((list) => list.entries.some((entry) => items.includes(entry.item.id)))
    return {
      items,
      counties: lists.map((list) => list.county.record.code),
      towns: lists.map((list) => list.town.record.code),
    }
  }
}
