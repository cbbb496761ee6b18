import { byCodeUnit } from '../../vocabulary/order.ts'
import type { Program } from '../../vocabulary/program.ts'
import { MARK, pascal, union } from './names.ts'
import { withdrawnTypes } from './withdrawn.ts'

/** The types of the package: ids as literal unions, and the shapes of what the modules hold. */
export function typeDeclarations({ project, lists }: Program): string {
  const ids = project.catalogs.map(
    (catalog) =>
      `/** ${catalog.record.title} */\nexport type ${pascal(catalog.record.id)}Id =${union(catalog.items.map((item) => item.id))}`,
  )
  const used = [...new Set([...project.items.values()].map((item) => item.department.record.id))].sort(byCodeUnit)
  const kinds = [...new Set([...project.items.values()].map((item) => item.record.kind))].sort(byCodeUnit)
  return `${MARK}
${ids.join('\n\n')}

export type ItemId = ${project.catalogs.map((catalog) => `${pascal(catalog.record.id)}Id`).join(' | ') || 'never'}
/** Towns whose lists stand in this package. */
export type TownCode =${union(lists.map((list) => list.town.record.code))}
export type DepartmentId =${union(used)}
export type CatalogId =${union(project.catalogs.map((catalog) => catalog.record.id))}
export type Kind =${union(kinds)}
export type Source = 'statutory' | 'conferred' | 'entrusted' | 'assisted' | 'forwarded' | 'station' | 'call-county'
export type TransferStatus = 'proven' | 'external' | 'unproven'
export type Validity = 'in-force' | 'draft' | 'not-yet' | 'suspended'

${withdrawnTypes(project.catalogs)}
/** A citation. \`title\` is without 中华人民共和国; \`unverified\` says why it has not been checked against the text. */
export interface Citation {
  readonly instrument: string
  readonly title: string
  readonly version: string | null
  readonly article: number | null
  readonly subArticle: number | null
  readonly paragraph: number | null
  readonly item: number | null
  readonly subItem: number | null
  readonly role: string
  readonly anchor: string | null
  readonly text: string
  readonly unverified: string | null
  /** Where the cited version stood on the day of the edition. */
  readonly standing: 'in-force' | 'not-yet' | 'superseded' | 'repealed' | 'external' | 'unverifiable'
}

/** A power or service. Fields that belong to one kind only are in the data and not typed here. */
export interface Item<Id extends ItemId = ItemId> {
  readonly id: Id
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly theme: string | null
  readonly basis: readonly Citation[]
  readonly transferBasis: readonly Citation[]
  readonly field: string
  readonly holder: string
  readonly sources: readonly Source[]
  readonly obligation?: 'mandatory' | 'optional'
  readonly aliases?: readonly string[]
  readonly note?: string
  readonly unverified?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
}

/** One power in a town's list. \`transferStatus\` is null where no power moves. */
export interface Entry<Id extends ItemId = ItemId> {
  readonly item: Id
  readonly catalog: CatalogId
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly obligation: 'mandatory' | 'optional'
  readonly reason: 'by-law' | 'chosen'
  readonly source: Source
  readonly holder: string | null
  readonly delegator: string | null
  readonly actsInNameOf: string
  readonly performedBy: string
  readonly transferStatus: TransferStatus | null
  readonly transferBasis: readonly Citation[]
  readonly validity: Validity
  /** How far the county has come with it; null for what law itself gives. */
  readonly state: string | null
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  readonly remedies: Remedies
  /** null where the power is no penalty. */
  readonly procedure: Procedure | null
  readonly duties: Duties
}

/** Who answers for what is done, and by when one may complain; \`suitMonths\` is null where a law sets days. */
export interface Remedies {
  readonly respondent: 'town' | 'department' | 'county-government' | 'station'
  readonly reviewBody: 'county-government' | 'municipal-government' | 'superior-department' | 'municipal-department'
  readonly reviewDays: number
  readonly court: string
  readonly suitMonths: number | null
  readonly suitDays: number | null
  readonly suitCite: string | null
  readonly compensates: 'town' | 'department' | 'county-government' | 'station'
  readonly cite: string
}

/** What a penalty needs by its kinds and amounts; \`depends\` is decided by the single case. */
export interface Procedure {
  readonly simple: 'yes' | 'no' | 'depends'
  readonly hearing: 'yes' | 'no' | 'depends'
  readonly legalReview: 'yes' | 'no' | 'depends'
  readonly collectiveDecision: 'yes' | 'no' | 'depends'
  readonly cite: string
}

export type Duty = 'town' | 'delegator' | 'holder' | 'station' | 'judicial-office'

/** Who decides, who does the legal review, who supervises day by day. */
export interface Duties {
  readonly decides: Duty
  readonly reviews: Duty
  readonly supervises: Duty
  readonly cite: string
}

/** A town's list as of a day. */
export interface TownList<Code extends TownCode = TownCode, Id extends ItemId = ItemId> {
  readonly town: { readonly code: Code; readonly name: string }
  readonly county: { readonly code: string; readonly name: string }
  readonly asOf: string
  readonly state: string
  readonly synthetic: boolean
  readonly entries: readonly Entry<Id>[]
  readonly absences: readonly { readonly item: ItemId; readonly reason: string; readonly cause: string | null; readonly on: string | null; readonly receiver: string | null }[]
}
`
}
