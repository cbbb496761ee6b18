import type { Comparison } from '../difference/comparison.ts'
import type { Whereabouts } from '../difference/legal-change.ts'
import { legalPeriod } from '../policy/periods.ts'
import { calendarOf } from '../policy/working-calendar.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import { by } from '../vocabulary/order.ts'
import type { Program } from '../vocabulary/program.ts'
import { PUBLISHED } from '../vocabulary/states.ts'

/** One list that the change touches, and whether it must be published again. */
export interface ListToPublish {
  readonly town: Whereabouts
  readonly state: string
  readonly isPublished: boolean
}

/** What must be made public again, and by when. */
export interface Publication {
  readonly lists: readonly ListToPublish[]
  /** The day the period starts from. */
  readonly from: IsoDate
  /** The last day; or the year whose working calendar is missing. */
  readonly last: IsoDate | undefined
  readonly missingYear: number | undefined
  readonly days: number
  /** The article that sets the period. */
  readonly cite: string
}

/**
 * @param from the day the change is decided: the period runs from when the information is made or changed (政府信息公开条例第二十六条)
 */
export function publicationOf(comparison: Comparison, { project, lists }: Program, from: IsoDate): Publication {
  const touched = new Map<string, Whereabouts>()
  for (const change of comparison.changes) for (const town of comparison.affected(change)) touched.set(town.code, town)
  const states = new Map(lists.map((list) => [list.town.record.code, list.state]))
  const period = legalPeriod(project.policies.tables, 'publication')
  const days = period?.count ?? 0
  const deadline = calendarOf(project).deadline(from, days, period?.unit ?? 'working-day')
  return {
    lists: [...touched.values()].sort(by((town) => town.code)).map((town) => {
      const state = states.get(town.code) ?? 'withdrawn'
      return { town, state, isPublished: PUBLISHED.includes(state) }
    }),
    from,
    last: 'last' in deadline ? deadline.last : undefined,
    missingYear: 'missingYear' in deadline ? deadline.missingYear : undefined,
    days,
    cite: period?.cite ?? '',
  }
}
