import type * as records from '../../generated/types/records.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { AdjustmentStep, ApprovalStep, County, State, Step, Town } from '../vocabulary/model.ts'
import type { History, Move, Round } from '../vocabulary/program.ts'
import { concernsTown } from '../vocabulary/scope.ts'

/** Where a fold over the steps stands: the round under way, and what the last completed one put in force. */
interface Standing {
  readonly pending: State
  readonly round: Round
  readonly force: { readonly state: State; readonly round: Round; readonly since: IsoDate } | undefined
  readonly changes: readonly AdjustmentStep[]
}

const START: Standing = { pending: 'drafted', round: {}, force: undefined, changes: [] }

/**
 * The life of one choice of a town, or of its list as a whole, told from the steps of its county. A choice comes into force by
 * a round of approvals that was approved and published, and stays in force while the next round is under way.
 *
 * @param item the id of the item; undefined for the list as a whole, which steps for single items do not change
 */
export function historyOf(
  { steps }: Pick<County, 'steps'>,
  town: Town,
  item: string | undefined,
  on: IsoDate,
): History {
  const moves: Move[] = []
  let standing = START
  let onTheDay = START
  let begin: IsoDate | undefined
  let end: IsoDate | undefined
  for (const step of steps) {
    if (!concerns(step, town, item)) continue
    moves.push({ from: stateBefore(standing, step), step })
    const before = standing
    standing = advance(standing, step)
    if (step.date <= on) onTheDay = standing
    else if (!before.force && standing.force) begin ??= step.date
    else if (before.force && !standing.force) end ??= step.date
  }
  return {
    state: onTheDay.force?.state ?? onTheDay.pending,
    round: onTheDay.force?.round ?? onTheDay.round,
    changes: onTheDay.changes,
    moves,
    interval: { from: onTheDay.force?.since ?? begin, to: end },
  }
}

function concerns(step: Step, town: Town, item: string | undefined): boolean {
  if (!concernsTown(step, town.record.code)) return false
  const { items } = step
  return items === undefined || (item !== undefined && items.includes(item))
}

/** The state a step is taken in: that of the round under way, or of what is in force once the round is done. */
function stateBefore({ pending, force }: Standing, step: Step): State {
  if (step.kind === 'adjustment') return force?.state ?? pending
  return pending === 'effective' && force ? force.state : pending
}

function advance(standing: Standing, step: Step): Standing {
  return step.kind === 'adjustment' ? adjusted(standing, step) : approved(standing, step)
}

function approved(standing: Standing, step: ApprovalStep): Standing {
  const state = step.record.state
  // What was withdrawn, and what is drafted anew, owes nothing to the round before.
  const before = state === 'drafted' || standing.pending === 'withdrawn' ? {} : standing.round
  const round: Round = { ...before, [state]: step }
  if (isLate(standing, state)) return { ...standing, round, force: standing.force && { ...standing.force, round } }
  if (state !== 'effective') return { ...standing, pending: state, round }
  // What was not approved and published does not come into force by being called effective.
  if (!round.approved || !round.published) return { ...standing, round }
  return { pending: state, round, force: { state, round, since: step.date }, changes: [] }
}

/** Filing may follow taking effect and then changes nothing. */
function isLate({ pending }: Standing, state: records.ApprovalState): boolean {
  return state === 'filed' && pending === 'effective'
}

function adjusted(standing: Standing, step: AdjustmentStep): Standing {
  const { force } = standing
  if (!force) return standing
  const changes = [...standing.changes, step]
  if (step.record.event === 'withdraw') return { pending: 'withdrawn', round: force.round, force: undefined, changes }
  return { ...standing, force: { ...force, state: step.state }, changes }
}
