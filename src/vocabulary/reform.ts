import type * as records from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'
import type { County, Department, Placed, Town, Unit } from './model.ts'
import type { Entry, TownList } from './program.ts'

/** What the files say of the reform around the lists, with every reference found. */
export interface Reform {
  readonly institutions: Placed<records.InstitutionsFile> | undefined
  readonly stations: Placed<records.StationsFile> | undefined
  readonly network: Placed<records.NetworkFile> | undefined
  /** In the order of the codes. */
  readonly towns: readonly TownReform[]
}

/** One town's own part. */
export interface TownReform {
  readonly record: records.ReformFile
  readonly place: Place
  readonly county: County
  readonly town: Town
}

/** The reform of one town as of the day asked about. */
export interface TownReformView {
  readonly reform: TownReform
  /** The town's list, whose services the network carries. */
  readonly list: TownList
  readonly institutions: InstitutionPlan | undefined
  readonly stations: readonly StationView[]
  readonly network: NetworkView | undefined
}

/** The kind of an institution: one of the common three, or a feature institution. */
export type InstitutionGroup = records.InstitutionGroup | 'feature'

/** One institution of a town: a common one or a feature. */
export interface Institution {
  readonly id: string
  readonly name: string
  readonly group: InstitutionGroup
  readonly nature: records.UnitNature
  readonly functions: readonly records.TownFunction[]
  readonly establishment: records.EstablishmentKind | undefined
  readonly grade: records.InstitutionGrade | undefined
  readonly gradeApproval: records.DocumentReference | undefined
  readonly registration: records.DocumentReference | undefined
  readonly grounds: readonly records.FeatureGround[]
  readonly requestedBy: records.FeatureRequester | undefined
  readonly place: Place
}

/** A function that more than one institution has. */
export interface Overlap {
  readonly function: records.TownFunction
  readonly institutions: readonly Institution[]
}

/** A step of the set-up route, and whether a town has taken it. */
export interface RouteStanding {
  readonly step: records.RouteStep
  readonly done: records.RouteDone | undefined
}

/** The institutions of a town: counts against the cap, coverage of the functions, the route so far. */
export interface InstitutionPlan {
  readonly institutions: readonly Institution[]
  /** The cap; undefined where no parameter states it. */
  readonly cap: number | undefined
  readonly capSource: string
  readonly counted: number
  /** Slots left below the cap; negative beyond it, 0 without one. */
  readonly free: number
  readonly missingCommon: readonly string[]
  readonly uncovered: readonly records.TownFunction[]
  readonly overlaps: readonly Overlap[]
  readonly route: readonly RouteStanding[]
  /** Steps taken before one that comes earlier. */
  readonly outOfOrder: readonly string[]
  readonly coordination: readonly records.CoordinationBody[]
  readonly place: Place
}

/** One step of a right, with its deadline. */
export interface RightStepView {
  readonly right: records.TownRightRecord
  readonly step: records.RightStep
  readonly deadline: records.Parameter | undefined
  readonly place: Place
}

/** A dispatched office in a town. Amounts are yuan with two decimals. */
export interface StationView {
  readonly record: records.TownStation
  readonly unit: Unit
  readonly department: Department | undefined
  /** The sum of the parts, exactly; undefined without a grant. */
  readonly granted: string | undefined
  /** A total is stated, and is not that sum. */
  readonly totalOff: boolean
  /** Parts that the parameter names and the grant does not state, or states more than once. */
  readonly unevenParts: readonly string[]
  readonly place: Place
}

/** A village station with its way up: the nodes from itself to the county; undefined where it goes in circles. */
export interface NodeView {
  readonly record: records.VillageStation
  readonly way: readonly string[] | undefined
  readonly villages: readonly records.VillageRecord[]
  readonly place: Place
}

/** How long an item takes, in working days, by its slowest way. */
export interface CriticalPath {
  /** From acceptance to decision: what the period of 行政许可法第四十二条 counts. */
  readonly toDecision: number
  /** From decision to delivery: what 行政许可法第四十四条 counts. */
  readonly toDelivery: number
  /** The tiers in the order of the slowest way. */
  readonly tiers: readonly records.NetworkTier[]
}

/** How often an applicant must come, by tier. */
export type Visits = Readonly<Record<records.NetworkTier, number>>

/** How one item of a town's list goes through the network. */
export interface FlowView {
  readonly entry: Entry
  readonly accept: readonly records.NetworkTier[]
  readonly handle: readonly records.NetworkTier[]
  readonly decide: records.NetworkTier | undefined
  readonly issue: readonly records.NetworkTier[]
  readonly delivery: records.Delivery
  readonly online: boolean
  /** Where the power may be decided, by its source. */
  readonly lawful: readonly records.NetworkTier[]
  /** The stages that no node does. */
  readonly lacking: readonly records.FlowStage[]
  readonly path: CriticalPath | undefined
  /** The period from acceptance to decision that law or the guide sets. */
  readonly legal: records.Period | undefined
  readonly visits: Visits
  /** Where the flow is written: the town's own line, or the pattern. */
  readonly place: Place
}

/** The three tiers of one town: nodes, flows, coverage. */
export interface NetworkView {
  readonly record: records.TownNetwork
  readonly county: Department
  readonly centre: Unit
  readonly nodes: readonly NodeView[]
  /** Stations from which no way leads up. */
  readonly unreachable: readonly NodeView[]
  /** Villages that have not exactly one primary station. */
  readonly unserved: readonly records.VillageRecord[]
  readonly flows: readonly FlowView[]
  /** Items that the centre accepts, and that a village station accepts. */
  readonly atCentre: number
  readonly atVillage: number
  readonly place: Place
}
