import type * as records from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import type { Competition, ProcedureFault } from '../vocabulary/people.ts'

type Step = records.CompetitionStep

/**
 * What must be done in which order: for civil servants promoted to a leading post 公务员法 46 (five steps) with 48 (notice before taking
 * office, probation after); for posts in public institutions 事业单位人事管理条例 10 (six steps).
 */
export const PROCEDURES: Readonly<Record<records.CompetitionTrack, readonly Step[]>> = {
  promotion: ['initiation', 'recommendation', 'inspection', 'decision', 'notice', 'appointment', 'probation'],
  institution: ['scheme', 'announcement', 'qualification', 'evaluation', 'notice', 'engagement'],
}

/**
 * The steps that were skipped, or taken before one that must come first. A procedure may stand at any step; a step counts as skipped once a
 * later one is taken.
 */
export function procedureFaults({ record, place }: Competition): readonly ProcedureFault[] {
  return record.procedures.flatMap(({ track, steps }, index) => {
    const order = PROCEDURES[track]
    const taken = new Map(steps.map((each, position) => [each.step, { date: each.date, position }]))
    const at = within(place, 'procedures', index, 'steps')
    const last = Math.max(-1, ...[...taken.keys()].map((step) => order.indexOf(step)))
    return order.slice(0, last + 1).flatMap((step, position): ProcedureFault[] => {
      const mine = taken.get(step)
      const later = order.slice(position + 1).find((each) => taken.has(each))
      if (!mine) return later ? [{ track, step, kind: 'skipped', by: later, at: whereOf(taken.get(later), at) }] : []
      const early = order.slice(position + 1).find((each) => (taken.get(each)?.date ?? mine.date) < mine.date)
      return early ? [{ track, step, kind: 'out-of-order', by: early, at: whereOf(taken.get(early), at) }] : []
    })
  })
}

function whereOf(taken: { readonly position: number } | undefined, at: ProcedureFault['at']): ProcedureFault['at'] {
  return within(at, taken?.position ?? 0, 'step')
}
