import type * as records from '../../generated/types/records.ts'
import type { PolicyLibrary } from '../policy/library.ts'
import type { Place } from '../source/place.ts'
import type { Provision } from './citation.ts'
import type { Interval, IsoDate } from './date.ts'
import type { LawStructure } from './law-structure.ts'
import type { People } from './people.ts'
import type { Reform } from './reform.ts'

export type {
  AgreementKind,
  CatalogId,
  ChosenSource,
  Edition,
  Excuse,
  Field,
  Kind,
  Obligation,
  Source,
  State,
  TownKind,
} from '../../generated/types/records.ts'

/** A law, regulation or document of the register, with its versions from the oldest to the newest. */
export interface Instrument {
  readonly record: records.InstrumentRecord
  readonly place: Place
}

/** One citation, linked to the instrument and version it means. */
export interface Citation {
  readonly role: records.CitationRole
  readonly instrument: Instrument
  /** The version stated, or else the one in force on the day asked about; undefined when none was. */
  readonly version: records.InstrumentVersion | undefined
  readonly versionStated: boolean
  /** In canonical form where the lock knows the structure of the law. */
  readonly provision: Provision | undefined
  readonly anchor: string | undefined
  /** The range of fine this provision sets, where the editor stated it. */
  readonly fine: records.FineRange | undefined
  /** Why it has not been verified, in the editor's words. */
  readonly unverified: string | undefined
  readonly standing: Standing
  /** Where the citation’s own text stands. */
  readonly at: Place
  readonly place: Place
}

/** Where the cited version stands on the day asked about; `external` and `unverifiable`: in force, but its text was not at hand. */
export type Standing = 'in-force' | 'not-yet' | 'superseded' | 'repealed' | 'external' | 'unverifiable'

/** One provision of the lock file: where it is, the fingerprint of its text, the anchors found in it. */
export interface LockedProvision {
  readonly at: string
  readonly sha256: string
  readonly anchors: readonly string[]
}

/** What the lock file knows of one version of an instrument. */
export interface LockedText {
  /** Id and version, as in {@link Lock}. */
  readonly key: string
  /** Without an article where the lock file cannot be read. */
  readonly structure: LawStructure
  /** Whether the structure was asked for and cannot be read. */
  readonly isBroken: boolean
  /** By compact provision, e.g. `63-1-3`. */
  readonly provisions: ReadonlyMap<string, LockedProvision>
  readonly place: Place
}

/** The lock file: what was once verified against the text. `texts` is by id and version, `森林法的编号 2019-12-28`. */
export interface Lock {
  readonly record: records.LockFile
  readonly texts: ReadonlyMap<string, LockedText>
  readonly place: Place
}

export interface Department {
  readonly record: records.DepartmentRecord
  readonly place: Place
}

export interface Movement {
  readonly record: records.Movement
  readonly to: Department
  readonly place: Place
}

export interface Unit {
  readonly record: records.UnitRecord
  readonly place: Place
}

/** A catalog with its items in the order of their ids. */
export interface Catalog {
  readonly record: records.CatalogRecord
  readonly place: Place
  readonly items: readonly Item[]
  readonly withdrawn: readonly records.WithdrawnItem[]
}

/** An item with everything it refers to found. `record` keeps the fields that belong to its kind. */
export interface Item {
  readonly id: string
  readonly record: records.Item
  readonly catalog: records.CatalogRecord
  readonly theme: string | undefined
  readonly department: Department
  readonly basis: readonly Citation[]
  readonly transferBasis: readonly Citation[]
  readonly place: Place
}

export interface County {
  readonly record: records.CountyRecord
  readonly place: Place
  readonly towns: readonly Town[]
  readonly file: Placed<records.CountyFile> | undefined
  /** What the county states of its agreements, in the order of the file. */
  readonly agreements: readonly Placed<records.AgreementRecord>[]
  /** The numbers of agreements and items the county has given out, to be held against what its choices give. */
  readonly agreementTotals: readonly Placed<records.AgreementTotals>[]
  /** What the county did with the choices of its towns, day by day: approvals and later changes in one order. */
  readonly steps: readonly Step[]
}

/** One step in the life of choices: an approval on the way into force, or a change after it. */
export type Step = ApprovalStep | AdjustmentStep

interface StepHead {
  /** The state it brings about. */
  readonly state: records.State
  readonly date: IsoDate
  /** Codes of the towns it concerns; all of the county where undefined. */
  readonly towns: readonly string[] | undefined
  /** Ids of the items it concerns; all where undefined. */
  readonly items: readonly string[] | undefined
  readonly place: Place
}

export interface ApprovalStep extends StepHead {
  readonly kind: 'approval'
  readonly record: records.Approval
}

export interface AdjustmentStep extends StepHead {
  readonly kind: 'adjustment'
  readonly record: records.Adjustment
  /** The department that takes a withdrawn power back. */
  readonly receiver: Department | undefined
}

export interface Town {
  readonly record: records.TownRecord
  readonly county: records.CountyRecord
  readonly place: Place
  readonly file: TownChoices | undefined
}

/** A plain record with the place where it stands. */
export interface Placed<T> {
  readonly record: T
  readonly place: Place
}

/** The choices of one town, linked. */
export interface TownChoices {
  readonly record: records.TownFile
  readonly place: Place
  readonly choices: readonly Choice[]
  readonly refusals: readonly Refusal[]
}

export interface Choice {
  readonly record: records.Choice
  readonly item: Item
  readonly delegator: Department | undefined
  readonly agent: Unit | undefined
  readonly decision: Placed<records.Decision> | undefined
  readonly transferBasis: readonly Citation[]
  readonly interval: Interval
  readonly place: Place
}

export interface Refusal {
  readonly record: records.Refusal
  readonly item: Item
  readonly place: Place
}

/** Everything the files say, with every reference found. */
export interface Project {
  readonly edition: records.Edition
  readonly asOf: IsoDate
  readonly province: records.ProvinceRecord
  readonly city: records.CityRecord
  readonly divisionsSource: string | undefined
  readonly departments: ReadonlyMap<string, Department>
  readonly movements: readonly Movement[]
  readonly units: ReadonlyMap<string, Unit>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly parameters: ReadonlyMap<string, Placed<records.Parameter>>
  readonly catalogs: readonly Catalog[]
  readonly items: ReadonlyMap<string, Item>
  readonly counties: readonly County[]
  /** Staff of the towns: internal, in no published output. */
  readonly people: People
  readonly evaluation: Placed<records.EvaluationFile> | undefined
  /** Institutions, stations and the service network around the lists. */
  readonly reform: Reform
  readonly waivers: readonly PlacedWaiver[]
  readonly lock: Lock | undefined
  /** The provisions that name a town and are no item, with the reason for each. */
  readonly recall: Placed<records.RecallFile> | undefined
  /** What the public says, and the words of the catalogs that it means. */
  readonly colloquial: readonly records.ColloquialWord[]
  /** How towns and departments work together, where it is stated. */
  readonly coordination: Placed<records.CoordinationFile> | undefined
  /** The records of published lists, by the code of the town. */
  readonly published: ReadonlyMap<string, Placed<records.PublishedFile>>
  /** Working calendars by year. */
  readonly calendars: ReadonlyMap<number, Placed<records.CalendarFile>>
  readonly policies: PolicyLibrary
  /** Where parameters are stated, for one that is missing. */
  readonly parametersPlace: Place
  /** Every citation of every file, in the order of linking. */
  readonly citations: readonly Citation[]
}

/** A waiver and the folder or file whose warnings it may cover. */
export interface PlacedWaiver {
  readonly record: records.Waiver
  readonly place: Place
  readonly scope: string
}
