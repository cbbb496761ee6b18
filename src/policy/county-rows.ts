import type * as records from '../../generated/types/records.ts'
import { daysBetween } from '../vocabulary/date.ts'
import type { AdjustmentStep, ApprovalStep, County, Item, Project, Step } from '../vocabulary/model.ts'
import { textsOf } from '../vocabulary/parameter.ts'
import type { History } from '../vocabulary/program.ts'
import { concernsTown } from '../vocabulary/scope.ts'
import { highestLevel } from './establishing.ts'
import { PARAMETERS } from './parameters.ts'
import type { Row } from './plain-rows.ts'
import { calendarOf } from './working-calendar.ts'

const ELEMENTS: readonly records.PublicationElement[] = ['body', 'filing-basis', 'procedure', 'remedies']
const PENDING: readonly string[] = [
  'town-finishes',
  'handed-over',
  'filed-by-town',
] satisfies records.PendingCasesRule[]

/** One approval of a county. */
export function approvalRow(county: County, step: ApprovalStep): Row {
  const { record } = step
  const items = itemsOf(county, step)
  const { channels = [], elements = ELEMENTS, copies = [] } = record.publication ?? {}
  return {
    state: record.state,
    bodyKind: record.bodyKind ?? '',
    body: record.body,
    date: record.date,
    number: record.document?.number ?? '',
    meeting: record.meeting?.kind ?? '',
    licences: items.some(isLicence),
    penalties: items.some((item) => item.record.kind === 'penalty'),
    channels,
    lackingElements: ELEMENTS.filter((each) => !elements.includes(each)),
    versions: [...new Set(copies.map((copy) => copy.version))].sort(),
  }
}

/** One round of approvals as a whole, as far as it has come by the day. */
export function roundRow(project: Project, county: County, { round, state }: History): Row {
  const { approved, published, filed } = round
  const reviewed = round['legality-reviewed']
  const { evaluation, consultation, meeting } = approved?.record ?? {}
  return {
    state,
    evaluated: evaluation?.date ?? '',
    consultedFrom: consultation?.from ?? '',
    consultedTo: consultation?.to ?? '',
    legalityReviewed: reviewed?.date ?? '',
    approved: approved?.date ?? '',
    meeting: meeting?.kind ?? '',
    published: published?.date ?? '',
    filed: filed?.date ?? '',
    consultationDays: consultation ? daysBetween(consultation.from, consultation.to) + 1 : -1,
    reviewDays: reviewDays(project, reviewed?.record),
    major: textsOf(project, PARAMETERS.majorDecisions).includes(county.record.code),
  }
}

/** Working days from the day after the draft was received to the day of the review; -1 where either or a calendar is missing. */
function reviewDays(project: Project, reviewed: records.Approval | undefined): number {
  if (reviewed?.received === undefined) return -1
  const calendar = calendarOf(project)
  return calendar.workingDaysAfter(reviewed.received, reviewed.date) ?? -1
}

/** One change after taking effect. */
export function adjustmentRow(project: Project, county: County, step: AdjustmentStep): Row {
  const { record } = step
  const items = itemsOf(county, step)
  return {
    event: record.event,
    cause: record.cause ?? '',
    date: record.date,
    items: record.items,
    receiver: record.receiver ?? '',
    publishedOn: record.publication?.date ?? '',
    pendingCases: pendingCasesOf(project, record) ?? '',
    onlyRenumbered: isOnlyRenumbered(record),
    licences: items.some(isLicence),
    regulationLicences: items.some((item) => isLicence(item) && highestLevel(item) === 'administrative-regulation'),
    compensation: record.compensation ?? '',
    stateCouncilApproval: record.stateCouncilApproval?.title ?? '',
  }
}

/** Nothing of the matter changed, only where its law stands. */
export function isOnlyRenumbered({ event, changes = [] }: records.Adjustment): boolean {
  return event === 'adjust' && changes.length > 0 && changes.every(({ field }) => field === 'renumbered')
}

/** What becomes of pending cases: as the change says, else as the project's parameter does; undefined where neither does. */
export function pendingCasesOf(
  project: Pick<Project, 'parameters'>,
  { pendingCases }: Pick<records.Adjustment, 'pendingCases'>,
): records.PendingCasesRule | undefined {
  const [general] = textsOf(project, PARAMETERS.pendingCases)
  return pendingCases ?? (PENDING.includes(general ?? '') ? (general as records.PendingCasesRule) : undefined)
}

/** The chosen items that a step concerns, each once. */
function itemsOf(county: County, step: Step): readonly Item[] {
  const { items } = step
  const found = new Set<Item>()
  for (const town of county.towns)
    if (concernsTown(step, town.record.code))
      for (const { item } of town.file?.choices ?? [])
        if (items === undefined || items.includes(item.id)) found.add(item)
  return [...found]
}

function isLicence({ record }: Item): boolean {
  return record.kind === 'licence'
}
