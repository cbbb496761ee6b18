import type * as records from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Path, type Place, within } from '../source/place.ts'
import { APPROVAL_CHAIN } from '../vocabulary/approval-chain.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Department, Item, Placed, State, Step } from '../vocabulary/model.ts'
import { DEPARTMENT, ITEM, TOWN } from './things.ts'
import { unknown } from './words.ts'

/** What the steps of a county refer to. */
export interface StepContext {
  readonly towns: ReadonlyMap<string, unknown>
  readonly items: ReadonlyMap<string, Item>
  readonly departments: ReadonlyMap<string, Department>
  readonly diagnostics: Diagnostic[]
}

const ORDER: readonly State[] = [...APPROVAL_CHAIN, 'adjusted', 'suspended', 'withdrawn']

/** The state that a change after taking effect brings about; resuming makes it effective again. */
const AFTER: Readonly<Record<records.AdjustmentEvent, State>> = {
  adjust: 'adjusted',
  suspend: 'suspended',
  resume: 'effective',
  withdraw: 'withdrawn',
}

/**
 * The approvals and later changes of a county in one order: by date, on one day in the order of the chain, so that it does not
 * matter in which order they are written.
 */
export function linkSteps({ record, place }: Placed<records.CountyFile>, context: StepContext): readonly Step[] {
  const approvals = (record.approvals ?? []).map((approval, index): Step => {
    const at = within(place, 'approvals', index)
    checkScope(approval, at, context)
    return approvalOf(approval, at.file, at.path)
  })
  const adjustments = (record.adjustments ?? []).map((adjustment, index): Step => {
    const at = within(place, 'adjustments', index)
    checkScope(adjustment, at, context)
    return adjustmentOf(adjustment, receiverOf(adjustment, at, context), at.file, at.path)
  })
  return [...approvals, ...adjustments].sort(inOrder)
}

const approvalOf = rememberedAcrossRuns((record: records.Approval, file: string, path: Path): Step => {
  const { state, date, towns, items } = record
  return { kind: 'approval', state, date, towns, items, record, place: { file, path } }
})

const adjustmentOf = rememberedAcrossRuns(
  (record: records.Adjustment, receiver: Department | undefined, file: string, path: Path): Step => {
    const { date, towns, items, event } = record
    return { kind: 'adjustment', state: AFTER[event], date, towns, items, record, receiver, place: { file, path } }
  },
)

function inOrder(a: Step, b: Step): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (key(a) < key(b) ? -1 : 1)
}

/** Tells steps of one day and state apart by what they say, not by where they stand. */
function key({ kind, record }: Step): string {
  return `${kind} ${JSON.stringify(record)}`
}

/** Every town and item that a record names must be there. */
export function checkScope(
  { towns, items }: { readonly towns?: readonly string[]; readonly items?: readonly string[] },
  at: Place,
  context: Pick<StepContext, 'towns' | 'items' | 'diagnostics'>,
): void {
  for (const [index, town] of (towns ?? []).entries())
    if (!context.towns.has(town))
      context.diagnostics.push(unknown('town', TOWN, town, context.towns.keys(), within(at, 'towns', index)))
  for (const [index, item] of (items ?? []).entries())
    if (!context.items.has(item))
      context.diagnostics.push(unknown('item', ITEM, item, context.items.keys(), within(at, 'items', index)))
}

function receiverOf({ receiver }: records.Adjustment, at: Place, context: StepContext): Department | undefined {
  if (receiver === undefined) return undefined
  const found = context.departments.get(receiver)
  if (!found)
    context.diagnostics.push(
      unknown('department', DEPARTMENT, receiver, context.departments.keys(), within(at, 'receiver')),
    )
  return found
}
