import { remembered } from '../memory/remembered.ts'
import { compactProvision } from '../vocabulary/citation.ts'
import type { Department, Item, Source, Town } from '../vocabulary/model.ts'
import type { Lawful } from '../vocabulary/program.ts'
import { legalPeriod } from './periods.ts'
import type { TableSet } from './table.ts'

/** Penalties that by themselves call for a hearing (行政处罚法第六十三条第一款第（三）项、第（四）项). */
const GRAVE = ['lower-qualification', 'revoke-permit', 'suspend-business', 'close', 'bar-from-trade']
const LIGHT = ['warning', 'fine']

/** What the tables ask of an entry: whose power, by what source, in which town. */
export interface Answerable {
  readonly item: Item
  readonly town: Town
  readonly source: Source
  /** The department that acts, if one does. */
  readonly holder: Department | undefined
}

/** What procedure and which remedies law attaches to an entry: results of the decision tables. */
export function lawfulOf(entry: Answerable, tables: TableSet): Lawful {
  const actor = remedyActor(entry)
  const known = decided(entry.item, tables)
  const key = `${entry.source} ${actor}`
  const lawful = known.get(key) ?? decide(entry.item, entry.source, actor, tables)
  known.set(key, lawful)
  return lawful
}

/** What was decided for an item: the towns that have it by the same source from the same organ share it. */
const decided = remembered((_item: Item, _tables: TableSet) => new Map<string, Lawful>())

function decide(item: Item, source: Source, actor: string, tables: TableSet): Lawful {
  const remedies = tables.decide('remedies', { actor })
  const procedure = tables.decide('procedure', procedureInput(item))
  const duties = tables.decide('duties', { source })
  const special = suitPeriod(item, tables)
  return {
    respondent: remedies?.gives.respondent ?? '',
    seal: remedies?.gives.seal ?? '',
    reviewBody: remedies?.gives.reviewBody ?? '',
    court: remedies?.gives.court ?? '',
    compensates: remedies?.gives.compensates ?? '',
    remediesCite: remedies?.cite ?? '',
    reviewDays: legalPeriod(tables, 'review')?.count ?? -1,
    suitMonths: special === undefined ? (legalPeriod(tables, 'suit')?.count ?? -1) : -1,
    suitDays: special?.days ?? -1,
    suitCite: special?.cite ?? '',
    simple: procedure?.gives.simple ?? '',
    hearing: procedure?.gives.hearing ?? '',
    legalReview: procedure?.gives.legalReview ?? '',
    collectiveDecision: procedure?.gives.collectiveDecision ?? '',
    procedureCite: procedure?.cite ?? '',
    decides: duties?.gives.decides ?? '',
    reviews: duties?.gives.reviews ?? '',
    supervises: duties?.gives.supervises ?? '',
    dutiesCite: duties?.cite ?? '',
  }
}

/** Who is answerable, as the table of remedies names it. */
function remedyActor(entry: Answerable): string {
  const { source, item, holder, town } = entry
  if (source === 'statutory' || source === 'conferred')
    return town.record.kind === 'subdistrict' ? 'subdistrict' : 'town'
  if (source === 'station') return item.record.station?.name === 'own' ? 'station-own' : 'department'
  if (item.record.holder === 'county-government' && source !== 'entrusted') return 'county-government'
  if (holder?.record.id === 'justice') return 'justice'
  switch (holder?.record.nature) {
    case 'vertical':
    case 'municipal-branch':
      return holder.record.nature
    case 'mass-organisation':
    case 'public-enterprise':
      return 'organisation'
    default:
      return 'department'
  }
}

function procedureInput({ record }: Item): Record<string, string> {
  if (record.kind !== 'penalty') return { penalty: 'none', fine: 'none' }
  const kinds = record.penalties.map((each) => each.kind)
  const fines = record.penalties.filter((each) => each.kind === 'fine')
  return {
    penalty: kinds.some((kind) => GRAVE.includes(kind))
      ? 'grave'
      : kinds.every((kind) => LIGHT.includes(kind))
        ? 'light'
        : 'other',
    fine: fines.length === 0 ? 'none' : fines.every(isSmall) ? 'small' : fines.some(mayBeSmall) ? 'mixed' : 'large',
  }
}

/** Within the simple procedure (行政处罚法第五十一条): 200 yuan for a person, 3,000 for an organisation. */
function isSmall(fine: { readonly against?: string; readonly maximum?: number }): boolean {
  return fine.maximum !== undefined && fine.maximum <= (fine.against === 'organisation' ? 3000 : 200)
}

function mayBeSmall(fine: { readonly against?: string; readonly minimum?: number }): boolean {
  return (fine.minimum ?? 0) <= (fine.against === 'person' ? 200 : 3000)
}

/** A law that sets its own period for going to court, by the provision an item rests on (行政诉讼法第四十六条第一款). */
function suitPeriod(item: Item, tables: TableSet): { readonly days: number; readonly cite: string } | undefined {
  for (const { instrument, provision } of item.basis) {
    if (!provision) continue
    for (const key of [compactProvision(provision), String(provision.article)]) {
      const row = tables.decide('suit-periods', { provision: `${instrument.record.id} ${key}` })
      if (row) return { days: Number(row.gives.days), cite: row.cite }
    }
  }
  return undefined
}
