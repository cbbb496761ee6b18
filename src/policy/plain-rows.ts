import type * as records from '../../generated/types/records.ts'
import type { Choice } from '../vocabulary/model.ts'
import type { Entry } from '../vocabulary/program.ts'

/** A row: every field of its kind in `row-types.ts`, always with a value. */
export type Row = Readonly<Record<string, unknown>>

const DECISION: Row = {
  absent: true,
  id: '',
  status: '',
  date: '',
  covers: '',
  issuerTier: '',
  published: '',
  includesCoercion: '',
  exclusive: '',
  conflictRule: '',
}

/** A yes or no that may be left unsaid. */
export function stated(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no'
}

/** The elements of 行政许可法第三十条第一款 that a guide does not state. */
export function lackingElements(guide: records.Guide): readonly string[] {
  const elements: readonly (readonly [string, unknown])[] = [
    ['conditions', guide.conditions],
    ['quota', guide.quota],
    ['steps', guide.steps],
    ['legalPeriod', guide.legalPeriod],
    ['materials', guide.materials],
  ]
  return elements.filter(([, value]) => value === undefined).map(([name]) => name)
}

export function procedureRow(record: records.Procedure | undefined): Row {
  return {
    absent: record === undefined,
    simple: stated(record?.simple),
    hearing: stated(record?.hearing),
    legalReview: stated(record?.legalReview),
    collectiveDecision: stated(record?.collectiveDecision),
    serious: stated(record?.serious),
    officers: record?.officers ?? -1,
    certified: stated(record?.certified),
    decisionDays: record?.decisionDays ?? -1,
    decisionCite: record?.decisionCite ?? '',
    fineCollection: record?.fineCollection ?? '',
    simpleFiledWith: record?.simpleFiledWith ?? '',
    asksOffenceDate: stated(record?.asksOffenceDate),
    sealDays: record?.sealDays ?? -1,
    sealCite: record?.sealCite ?? '',
    backReportHours: record?.backReportHours ?? -1,
    announcement: stated(record?.announcement),
    awaitsRemedies: stated(record?.awaitsRemedies),
    atNight: stated(record?.atNight),
    cutsUtilities: stated(record?.cutsUtilities),
    courtWindowMonths: record?.courtWindowMonths ?? -1,
  }
}

/** @param item the id of the item that is said to rest on the decision */
export function decisionRow(record: records.Decision | undefined, item: string): Row {
  if (!record) return DECISION
  return {
    absent: false,
    id: record.id,
    status: record.document.status,
    date: record.effectiveFrom ?? record.document.date ?? '',
    covers: stated(record.items?.includes(item)),
    issuerTier: record.issuerTier ?? '',
    published: stated(record.published),
    includesCoercion: stated(record.includesCoercion),
    exclusive: stated(record.exclusive),
    conflictRule: record.conflictRule ?? '',
  }
}

/** What an entry’s row says of its grounds and of how the county came to it. */
export function historyFields({ history }: Entry, choice: Choice | undefined): Row {
  const said = choice?.record
  const ends = [choice?.interval.to, history?.interval.to].filter((day) => day !== undefined)
  const published = history?.round.published
  return {
    state: history?.state ?? '',
    published: published !== undefined,
    publishedOn: published?.date ?? '',
    from: choice?.interval.from ?? history?.interval.from ?? '',
    until: ends.sort()[0] ?? '',
    need: groundsText(said?.need),
    capacity: groundsText(said?.capacity),
    exploratory: said?.exploratory ?? false,
    riskNote: said?.riskNote ?? '',
  }
}

/** Whether an item stands outside the catalog because a county added it, and whether it was the town’s own county. */
export function outsideOf({ item, town }: Entry): string {
  const { addedBy } = item.record
  if (addedBy === undefined) return ''
  return addedBy === town.county.code ? 'own' : 'other'
}

function groundsText(grounds: records.Choice['need']): string {
  return typeof grounds === 'string' ? grounds : (grounds?.text ?? '')
}
