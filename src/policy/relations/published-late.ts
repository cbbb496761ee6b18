import { type Place, within } from '../../source/place.ts'
import { daysBetween, type IsoDate } from '../../vocabulary/date.ts'
import type { Program } from '../../vocabulary/program.ts'
import { isOnlyRenumbered } from '../county-rows.ts'
import { legalPeriod } from '../periods.ts'
import { calendarOf, type WorkingCalendar } from '../working-calendar.ts'
import type { Hit } from './relation.ts'
import { allSteps, historiesOf } from './steps.ts'

/** What was decided on one day and published on another, or not yet. */
interface Made {
  readonly formed: IsoDate
  readonly published: IsoDate | undefined
  readonly at: Place
}

/** PUB-01: what was approved or changed and not published within the working days that law allows. */
export function* publishedLate(program: Program): Iterable<Hit> {
  const { project, asOf } = program
  const calendar = calendarOf(project)
  const allowed = legalPeriod(project.policies.tables, 'publication')?.count ?? 20
  for (const { formed, published, at } of [...approved(program), ...changed(program)]) {
    const until = published ?? asOf
    // So few days after, no calendar is needed to see that it was in time.
    if (daysBetween(formed, until) <= allowed) continue
    const deadline = calendar.deadline(formed, allowed, 'working-day')
    if ('last' in deadline && until <= deadline.last) continue
    yield { at, values: { formed, ...problem(published, deadline) } }
  }
}

function problem(
  published: IsoDate | undefined,
  deadline: ReturnType<WorkingCalendar['deadline']>,
): { readonly problem: string; readonly problemEn: string } {
  if ('missingYear' in deadline)
    return {
      problem: `缺少 ${deadline.missingYear} 年的工作日历，算不出期限`,
      problemEn: `the calendar of ${deadline.missingYear} is missing, so the period cannot be counted`,
    }
  const { last } = deadline
  return published === undefined
    ? { problem: `应当在 ${last} 以前公布，还没有公布`, problemEn: `due by ${last}, not yet published` }
    : {
        problem: `应当在 ${last} 以前公布，${published} 才公布`,
        problemEn: `due by ${last}, published on ${published}`,
      }
}

function approved({ lists }: Program): readonly Made[] {
  const found = new Map<Place, Made>()
  for (const list of lists)
    for (const { round } of historiesOf(list))
      if (round.approved) {
        const { date, place } = round.approved
        const known = found.get(place)
        if (known && known.published === undefined) continue
        found.set(place, { formed: date, published: round.published?.date, at: within(place, 'date') })
      }
  return [...found.values()]
}

function changed(program: Program): readonly Made[] {
  return [...allSteps(program)].flatMap(({ step }) => {
    if (step.kind === 'approval' || step.date > program.asOf) return []
    const { document, publication, event } = step.record
    const published = publication?.date
    // A withdrawal or a new number that was not published at all is found by LIF-04 and LIF-05.
    if (published === undefined && (event === 'withdraw' || isOnlyRenumbered(step.record))) return []
    return [{ formed: document?.date ?? step.date, published, at: within(step.place, 'date') }]
  })
}
