import type { Citation, Item } from '../../vocabulary/model.ts'
import type { AbsenceReason, Entry, Lawful, TownList } from '../../vocabulary/program.ts'
import { citationText } from '../citation-text.ts'

/** One citation as other programs read it. `title` is without 中华人民共和国; absent parts are null. */
interface PublishedCitation {
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
  /** Where the cited version stands on the day of the edition: in-force, not-yet, superseded, repealed, external or unverifiable. */
  readonly standing: string
}

function publishCitation(citation: Citation): PublishedCitation {
  const { provision, version, instrument } = citation
  return {
    instrument: instrument.record.id,
    title: instrument.record.title,
    version: version?.date ?? null,
    article: provision?.article ?? null,
    subArticle: provision?.subArticle ?? null,
    paragraph: provision?.paragraph ?? null,
    item: provision?.item ?? null,
    subItem: provision?.subItem ?? null,
    role: citation.role,
    anchor: citation.anchor ?? null,
    text: citationText(citation),
    unverified: unverifiedReason(citation),
    standing: citation.standing,
  }
}

function unverifiedReason({ unverified, version }: Citation): string | null {
  if (unverified !== undefined) return unverified
  return version && version.status !== 'verified' ? (version.reason ?? version.status) : null
}

/** An item as other programs read it: its own fields, with citations linked and the theme it is printed under. */
export function publishItem(item: Item): Record<string, unknown> {
  const { id, kind, name, basis: _basis, transferBasis: _transferBasis, department, ...rest } = item.record
  return {
    id,
    name,
    kind,
    department,
    theme: item.theme ?? null,
    basis: item.basis.map(publishCitation),
    transferBasis: item.transferBasis.map(publishCitation),
    ...rest,
  }
}

function publishEntry(entry: Entry): Record<string, unknown> {
  const { item, reason } = entry
  const choice = reason.kind === 'chosen' ? reason.choice.record : undefined
  return {
    item: item.id,
    catalog: item.catalog.id,
    name: item.record.name,
    kind: item.record.kind,
    department: item.record.department,
    obligation: item.record.obligation ?? 'mandatory',
    reason: reason.kind,
    source: entry.source,
    holder: entry.holder?.record.id ?? null,
    delegator: choice?.delegator ?? null,
    actsInNameOf: entry.actsInNameOf,
    performedBy: entry.performedBy,
    transferStatus: entry.transferStatus,
    transferBasis: entry.transferBasis.map(publishCitation),
    validity: entry.validity,
    state: entry.history?.state ?? null,
    effectiveFrom: entry.interval.from ?? null,
    effectiveTo: entry.interval.to ?? null,
    ...publishLawful(entry.lawful),
  }
}

/** What the decision tables say of an entry; a procedure only where it is a penalty. */
function publishLawful(lawful: Lawful): Record<string, unknown> {
  return {
    remedies: {
      respondent: lawful.respondent,
      reviewBody: lawful.reviewBody,
      reviewDays: lawful.reviewDays,
      court: lawful.court,
      suitMonths: lawful.suitMonths === -1 ? null : lawful.suitMonths,
      suitDays: lawful.suitDays === -1 ? null : lawful.suitDays,
      suitCite: lawful.suitCite || null,
      compensates: lawful.compensates,
      cite: lawful.remediesCite,
    },
    procedure:
      lawful.simple === ''
        ? null
        : {
            simple: lawful.simple,
            hearing: lawful.hearing,
            legalReview: lawful.legalReview,
            collectiveDecision: lawful.collectiveDecision,
            cite: lawful.procedureCite,
          },
    duties: {
      decides: lawful.decides,
      reviews: lawful.reviews,
      supervises: lawful.supervises,
      cite: lawful.dutiesCite,
    },
  }
}

export function publishList(list: TownList, asOf: string): Record<string, unknown> {
  return {
    town: { code: list.town.record.code, name: list.town.record.name },
    county: { code: list.county.record.code, name: list.county.record.name },
    asOf,
    state: list.state,
    synthetic: list.town.file?.record.synthetic ?? false,
    entries: list.entries.map(publishEntry),
    absences: list.absences.map(({ item, reason }) => ({
      item: item.id,
      reason: reason.kind,
      cause: 'cause' in reason ? reason.cause : null,
      on: endedOn(reason),
      receiver: reason.kind === 'withdrawn' ? (reason.by.receiver?.record.id ?? null) : null,
    })),
  }
}

/** The first day on which a power that was chosen is no longer held. */
function endedOn(reason: AbsenceReason): string | null {
  if (reason.kind === 'withdrawn') return reason.by.date
  return reason.kind === 'expired' ? (reason.interval.to ?? null) : null
}
