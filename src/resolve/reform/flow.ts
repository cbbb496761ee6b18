import type * as records from '../../../generated/types/records.ts'
import { legalPeriod } from '../../policy/periods.ts'
import { type Place, within } from '../../source/place.ts'
import type { Placed, Project } from '../../vocabulary/model.ts'
import type { Entry } from '../../vocabulary/program.ts'
import type { CriticalPath, FlowView, Visits } from '../../vocabulary/reform.ts'

type Tier = records.NetworkTier

const RANK: Readonly<Record<Tier, number>> = { village: 1, town: 2, county: 3 }

/** Where a power may be decided: what is not transferred stays with the county, what the town has is decided in the town. */
const LAWFUL: Readonly<Record<records.Source, readonly Tier[]>> = {
  statutory: ['town'],
  conferred: ['town'],
  entrusted: ['town', 'county'],
  station: ['town', 'county'],
  assisted: ['county'],
  forwarded: ['county'],
  'call-county': ['county'],
}

/**
 * How one item goes through the network: by the town's own line, and for what it leaves unsaid by the pattern of its source.
 *
 * @param climb the levels between the most remote village station and the centre
 */
export function flowOf(
  project: Project,
  shared: Placed<records.NetworkFile>,
  record: records.TownNetwork,
  place: Place,
  entry: Entry,
  climb: number,
): FlowView {
  const at = shared.record.patterns.findIndex(({ sources }) => sources.includes(entry.source))
  const pattern = shared.record.patterns[at]
  const index = (record.flows ?? []).findIndex(({ item }) => item === entry.item.id)
  const own = record.flows?.[index]
  const steps = { ...pattern, ...own, days: { ...pattern?.days, ...own?.days } }
  const { accept = [], handle = [], decide, issue = [], delivery = 'window', online = false } = steps
  const lacking: records.FlowStage[] = []
  if (accept.length === 0) lacking.push('accept')
  if (decide === undefined) lacking.push('decide')
  if (issue.length === 0) lacking.push('issue')
  const path = criticalPath({ accept, handle, decide, issue, days: steps.days, climb })
  return {
    entry,
    accept,
    handle,
    decide,
    issue,
    delivery,
    online,
    lawful: LAWFUL[entry.source],
    lacking,
    path,
    legal: periodOf(project, entry),
    visits: visitsOf(accept, issue, delivery, online, path),
    place: own ? within(place, 'flows', index) : at === -1 ? place : within(shared.place, 'patterns', at),
  }
}

/** What a critical path is reckoned from. Days are working days. */
export interface Route {
  readonly accept: readonly Tier[]
  readonly handle: readonly Tier[]
  readonly decide: Tier | undefined
  readonly issue: readonly Tier[]
  readonly days: records.FlowDays
  readonly climb: number
}

/**
 * The slowest way of an item that is handed in at the lowest tier which accepts it and handed out at the lowest which issues it.
 * Tiers that handle it do so at the same time, so the longest counts.
 */
export function criticalPath({ accept, handle, decide, issue, days, climb }: Route): CriticalPath | undefined {
  const from = lowest(accept)
  const to = lowest(issue)
  if (from === undefined || decide === undefined || to === undefined) return undefined
  const transfer = (a: Tier, b: Tier) => (days.transfer ?? 0) * levels(a, b, climb)
  const ways = (handle.length === 0 ? [decide] : handle).map((tier) => ({
    tier,
    length: transfer(from, tier) + transfer(tier, decide),
  }))
  const slowest = ways.reduce((longest, way) => (way.length > longest.length ? way : longest))
  return {
    toDecision: slowest.length + (handle.length === 0 ? 0 : (days.handle ?? 0)) + (days.decide ?? 0),
    toDelivery: transfer(decide, to) + (days.issue ?? 0),
    tiers: [from, slowest.tier, decide, to].filter((tier, index, all) => tier !== all[index - 1]),
  }
}

/** How many levels lie between two tiers; a village may be more than one below its centre. */
function levels(a: Tier, b: Tier, climb: number): number {
  const [low, high] = RANK[a] < RANK[b] ? [RANK[a], RANK[b]] : [RANK[b], RANK[a]]
  return high - low + (low === 1 && high > 1 ? climb - 1 : 0)
}

function lowest(tiers: readonly Tier[]): Tier | undefined {
  return tiers.reduce<Tier | undefined>(
    (low, tier) => (low === undefined || RANK[tier] < RANK[low] ? tier : low),
    undefined,
  )
}

/** Visits by tier: one to hand in, unless online; one to fetch, unless sent or done on the spot at the same tier. */
function visitsOf(
  accept: readonly Tier[],
  issue: readonly Tier[],
  delivery: records.Delivery,
  online: boolean,
  path: CriticalPath | undefined,
): Visits {
  const visits = { county: 0, town: 0, village: 0 }
  const from = lowest(accept)
  const to = lowest(issue)
  if (from !== undefined && !online) visits[from]++
  const onTheSpot = path !== undefined && path.toDecision + path.toDelivery === 0 && from === to && !online
  if (to !== undefined && delivery === 'window' && !onTheSpot) visits[to]++
  return visits
}

/** The period from acceptance to decision: what the guide states, else for a licence that of the Licensing Law. */
function periodOf(project: Project, { item }: Entry): records.Period | undefined {
  const { guide } = item.record
  if (guide?.legalPeriod) return guide.legalPeriod
  if (item.record.kind !== 'licence' || item.record.isLicence !== 'yes') return undefined
  return legalPeriod(project.policies.tables, guide?.joint ? 'joint-licence' : 'licence-decision')
}
