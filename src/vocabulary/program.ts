import type * as records from '../../generated/types/records.ts'
import type { Interval, IsoDate } from './date.ts'
import type {
  AdjustmentStep,
  ApprovalStep,
  Choice,
  Citation,
  County,
  Department,
  Item,
  Placed,
  Project,
  Refusal,
  Step,
  Town,
} from './model.ts'
import type { ResolvedPeople } from './people.ts'
import type { RightStepView, TownReformView } from './reform.ts'

/** How far the transfer of a power is proven; null where no power moves. */
export type TransferStatus = 'proven' | 'external' | 'unproven' | null

/** Where an entry stands in time on the day asked about. */
export type Validity = 'in-force' | 'draft' | 'not-yet' | 'suspended'

/** The approvals of one round, from its draft to its taking effect, each by the state it brought about. */
export type Round = Readonly<Partial<Record<records.ApprovalState, ApprovalStep>>>

/** What a county did with one choice, told from its steps alone. */
export interface History {
  /** Where the choice stands on the day: its state in force, or else how far the approvals have come. */
  readonly state: records.State
  /** The round of approvals that reached furthest by the day; of a choice in force or withdrawn, the one that put it in force. */
  readonly round: Round
  /** Changes after taking effect, up to the day. */
  readonly changes: readonly AdjustmentStep[]
  /** Every step with the state it was taken in, also those after the day. */
  readonly moves: readonly Move[]
  /** From taking effect to being withdrawn; without a beginning where no round took effect. */
  readonly interval: Interval
}

/** One step, and the state in which it was taken. */
export interface Move {
  readonly from: records.State
  readonly step: Step
}

/** The kinds of organ in whose name a power may be exercised. */
export type Actor = 'town' | 'department' | 'county-government' | 'station' | 'vertical'

/** The procedure and the remedies that law attaches to an entry: results of the decision tables, each with its source. */
export interface Lawful {
  /** 被申请人、被告. */
  readonly respondent: string
  /** Whose seal the decision bears. */
  readonly seal: string
  /** 复议机关. */
  readonly reviewBody: string
  /** 管辖法院. */
  readonly court: string
  /** 赔偿义务机关. */
  readonly compensates: string
  readonly remediesCite: string
  /** Calendar days to apply for review. */
  readonly reviewDays: number
  /** Months to sue; -1 where a law sets days. */
  readonly suitMonths: number
  /** Days to sue that a law sets for this power; -1 where none does. */
  readonly suitDays: number
  readonly suitCite: string
  readonly simple: string
  readonly hearing: string
  readonly legalReview: string
  readonly collectiveDecision: string
  readonly procedureCite: string
  /** Who decides, who does 法制审核, and who supervises day by day: town, delegator, holder, station or judicial-office. */
  readonly decides: string
  readonly reviews: string
  readonly supervises: string
  readonly dutiesCite: string
}

/** Why an entry is in a town's list. */
export type Reason = { readonly kind: 'by-law' } | { readonly kind: 'chosen'; readonly choice: Choice }

/** One power in one town's list. */
export interface Entry {
  readonly item: Item
  readonly town: Town
  readonly reason: Reason
  readonly source: records.Source
  /** The department that holds the power on the day asked about, after every movement; undefined when the town itself holds it. */
  readonly holder: Department | undefined
  /** The full name in which the power is exercised: that of county, town and organ together. */
  readonly actsInNameOf: string
  /** Who does the work: the town, or the station in it. */
  readonly performedBy: string
  /** What kind of organ acts outwardly. */
  readonly actsAs: Actor
  /** Procedure and remedies that law attaches. */
  readonly lawful: Lawful
  readonly transferStatus: TransferStatus
  readonly transferBasis: readonly Citation[]
  readonly validity: Validity
  readonly interval: Interval
  /** How the county came to it; null for what law itself gives. */
  readonly history: History | null
}

/** Why a power is not in a town's list. */
export type AbsenceReason =
  | { readonly kind: 'not-applicable'; readonly cause: 'town-kind' | 'not-designated' }
  | { readonly kind: 'not-in-force'; readonly phase: 'before' | 'after'; readonly interval: Interval }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'withdrawn'
      readonly choice: Choice
      readonly by: AdjustmentStep
      readonly history: History
    }
  | {
      readonly kind: 'expired'
      readonly choice: Choice
      readonly interval: Interval
      readonly history: History
    }
  | { readonly kind: 'not-chosen' }
  | { readonly kind: 'no-choices' }

export interface Absence {
  readonly item: Item
  readonly town: Town
  readonly reason: AbsenceReason
}

/**
 * One agreement of a department with a town, as the choices give it: 政务服务事项下沉委托协议 for services and licences,
 * 行政执法委托书 for entrusted enforcement. Every chosen entry is in one, except what is conferred or left to the county, which
 * needs none.
 */
export interface Agreement {
  readonly kind: records.AgreementKind
  /** The party that entrusts, or for which the town receives and reviews. */
  readonly department: Department
  readonly entries: readonly Entry[]
  /** What the county states of it; undefined for a draft with nothing but its items. */
  readonly statement: Placed<records.AgreementRecord> | undefined
  readonly interval: Interval
}

/** What a town has and what it has not, with the reason for each: every item of every catalog is in one of the two. */
export interface TownList {
  readonly town: Town
  readonly county: County
  /** Where the list as a whole stands on the day, by the steps that are not for single items. */
  readonly state: records.State
  readonly history: History
  readonly entries: readonly Entry[]
  readonly absences: readonly Absence[]
  /** In the order of kinds and departments. */
  readonly agreements: readonly Agreement[]
}

/** A project resolved as of a day. */
export interface Program {
  readonly project: Project
  readonly asOf: IsoDate
  /** One list for every town that has choices, in the order of the codes. */
  readonly lists: readonly TownList[]
  /** Lists of the towns that have chosen nothing: what law gives them, without absences. Only when asked for, else empty. */
  readonly unchosen: readonly TownList[]
  /** Staff of the towns that have registers: internal, in no published output. */
  readonly people: readonly ResolvedPeople[]
  /** One for every town whose reform is written down. */
  readonly reforms: readonly TownReformView[]
  /** The steps of the towns' rights over the stations, the same in every town. */
  readonly rightSteps: readonly RightStepView[]
}
