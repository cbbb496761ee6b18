import type { Timer } from '../../generated/types/records.ts'
import type { Project } from '../vocabulary/model.ts'

/** A time limit with what it rests on: an article, or a parameter and the standing of its document. */
export interface TimeLimit {
  readonly count: string
  /** A unit of the table of periods, or as the parameter words it. */
  readonly unit: string
  readonly byLaw: boolean
  readonly source: string
  readonly status: 'verified' | 'external' | 'unverifiable'
}

/** The time limit that a timer names; undefined when it names none, which linking and checking report. */
export function timeLimit(project: Project, timer: Timer | undefined): TimeLimit | undefined {
  if (timer?.period !== undefined) {
    const row = project.policies.tables.decide('periods', { period: timer.period })
    return row && { ...count(row.gives), byLaw: true, source: row.cite, status: 'verified' }
  }
  return timer?.parameter === undefined ? undefined : parameterLimit(project, timer.parameter)
}

/** A parameter as a limit or a rate, with its document. */
export function parameterLimit(project: Project, id: string): TimeLimit | undefined {
  const record = project.parameters.get(id)?.record
  if (!record) return undefined
  const { value, unit, document } = record
  return {
    count: String(value),
    unit: unit ?? '',
    byLaw: false,
    source: document.number ?? document.title,
    status: document.status,
  }
}

function count(gives: Readonly<Record<string, string>>): Pick<TimeLimit, 'count' | 'unit'> {
  return { count: gives.count ?? '', unit: gives.unit ?? '' }
}
