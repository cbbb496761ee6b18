import type * as records from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'
import type { Decimal } from './decimal.ts'
import type { Placed, Town } from './model.ts'

/** A figure or rule that law leaves open, as its parameter states it. `at` is where a file refers to it. */
export interface Stated<T> {
  readonly parameter: Placed<records.Parameter>
  readonly value: T
  readonly at: Place
}

/** One term of the formula: a coefficient, points a time, or a deduction a time. */
export interface Term {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly value: Stated<Decimal>
  /** The most this term can add. */
  readonly limit: Stated<Decimal> | undefined
  readonly place: Place
}

export type TermKind = 'coefficient' | 'points' | 'deduction'

/** The formula of the assessment: its shape is fixed, its figures are parameters. */
export interface Scheme {
  readonly form: Stated<'multiplicative' | 'additive'>
  readonly terms: Readonly<Record<TermKind, ReadonlyMap<string, Term>>>
  readonly coefficientMaximum: Stated<Decimal>
  readonly pointsMaximum: Stated<Decimal>
  readonly maximum: Stated<Decimal>
  readonly decimals: Stated<number>
  readonly place: Place
}

/** Both ledgers of a town. A person entered twice has two rows here; `first` holds the one that others refer to. */
export interface StaffRegisters {
  readonly record: records.RegistersFile
  readonly rows: readonly Placed<records.Person>[]
  readonly first: ReadonlyMap<string, Placed<records.Person>>
  readonly posts: ReadonlyMap<string, Placed<records.Post>>
  readonly place: Place
}

export interface Criterion {
  readonly id: string
  readonly name: string
  readonly weight: Stated<Decimal>
}

export interface Competition {
  readonly record: records.CompetitionFile
  readonly criteria: readonly Criterion[]
  readonly minimumScore: Stated<Decimal>
  /** Criteria by which ties are broken, in order; a tie that outlasts them is for the appointing body. */
  readonly tieRule: Stated<readonly string[]>
  readonly objectionDays: Stated<number>
  readonly matching: Stated<'applicants-propose' | 'posts-propose'>
  readonly place: Place
}

export interface Bonus {
  readonly record: records.BonusFile
  readonly baseRatio: Stated<Decimal>
  /** The most one person gets, as a multiple of the average. */
  readonly cap: Stated<Decimal>
  readonly minimumMonths: Stated<number>
  readonly tieRule: Stated<'score' | 'id'>
  readonly excludesLeaders: Stated<boolean>
  readonly place: Place
}

/** What is recorded of the people of one town. */
export interface TownPeople {
  readonly town: Town
  readonly registers: StaffRegisters
  readonly competition: Competition | undefined
  readonly assessment: Placed<records.AssessmentFile> | undefined
  /** One for each pool: civil servants and the staff of institutions share different money. */
  readonly bonuses: readonly Bonus[]
}

/** Everything about people, and the formula they are assessed by. None of it is published. */
export interface People {
  readonly scheme: Scheme | undefined
  readonly towns: readonly TownPeople[]
}

/** One person in both ledgers. */
export interface ReconciledPerson {
  readonly person: Placed<records.Person>
  readonly posts: readonly Placed<records.Post>[]
  /** `mixed`: a post of the other kind of establishment (混岗). */
  readonly difference: 'same' | 'mixed' | 'no-post'
}

export interface ReconciledQuota {
  readonly quota: Placed<records.Quota>
  /** Rows of the establishment ledger, an entry made twice counted twice. */
  readonly actual: number
  readonly free: number
  readonly posts: number
  readonly vacant: number
}

export interface Reconciliation {
  readonly people: readonly ReconciledPerson[]
  readonly vacant: readonly Placed<records.Post>[]
  readonly quotas: readonly ReconciledQuota[]
  readonly mixed: number
}

/** The kinds of step in a calculation; the words for them stand in the templates. */
export type LineKind =
  | TermKind
  | 'coefficient-total'
  | 'points-total'
  | 'combined'
  | 'score'
  | 'base'
  | 'difference'
  | 'capped'
  | 'redistributed'

/** One step of a calculation, for the person it concerns: what was added, by which parameter. */
export interface Line {
  readonly kind: LineKind
  /** The name of the term, where the step is one. */
  readonly name: string
  /** In figures and signs only, e.g. `12 × 0.5 ≤ 10`. */
  readonly how: string
  readonly value: string
  readonly parameters: readonly string[]
}

/** The score of one person with every step that led to it. */
export interface Score {
  readonly person: string
  readonly record: records.AssessedPerson
  readonly place: Place
  readonly coefficient: Decimal
  readonly points: Decimal
  readonly deducted: Decimal
  readonly score: Decimal
  /** 1 for the highest; equal scores share a rank. */
  readonly rank: number
  readonly lines: readonly Line[]
}

export interface Candidate {
  readonly person: string
  readonly place: Place
  /** Weighted over all criteria; undefined where a criterion has no score. */
  readonly total: Decimal | undefined
  readonly scores: readonly (Decimal | undefined)[]
  readonly preferences: readonly string[]
  /** For each post applied for, why its terms are not met; empty when they are. */
  readonly lacking: ReadonlyMap<string, readonly string[]>
  readonly belowMinimum: boolean
}

export interface ProposedPost {
  readonly post: Placed<records.Post>
  /** Everyone who may be proposed, in the post’s order. */
  readonly ranking: readonly string[]
  readonly proposed: string | undefined
  /** Which of the person’s preferences it is, from 1. */
  readonly preference: number | undefined
  /** People whose order no rule decides. */
  readonly tied: readonly string[]
}

/** What the stated rules propose to the appointing body. It decides nothing. */
export interface Proposal {
  readonly candidates: readonly Candidate[]
  readonly posts: readonly ProposedPost[]
  readonly unplaced: readonly string[]
}

/** A step that a procedure demands and that was skipped, or taken before the one that must come first. */
export interface ProcedureFault {
  readonly track: records.CompetitionTrack
  readonly step: records.CompetitionStep
  readonly kind: 'skipped' | 'out-of-order'
  readonly by: records.CompetitionStep
  readonly at: Place
}

export interface Share {
  readonly person: string
  readonly place: Place
  readonly months: number
  readonly score: Decimal
  readonly base: bigint
  readonly difference: bigint
  /** Cents in all. */
  readonly amount: bigint
  readonly capped: boolean
  /** Empty when the person takes part. */
  readonly excluded: '' | 'leader' | 'months' | 'no-score'
  readonly lines: readonly Line[]
}

export interface Allocation {
  readonly bonus: Bonus
  readonly pool: bigint
  readonly sources: bigint
  readonly paid: bigint
  /** What the caps leave over; nothing of a pool may silently vanish. */
  readonly undistributed: bigint
  readonly shares: readonly Share[]
}

/** What follows from the records of one town. */
export interface ResolvedPeople {
  readonly people: TownPeople
  readonly reconciliation: Reconciliation
  readonly proposal: Proposal | undefined
  readonly procedure: readonly ProcedureFault[]
  readonly scores: readonly Score[]
  /** One for each bonus, in the same order. */
  readonly allocations: readonly Allocation[]
}
