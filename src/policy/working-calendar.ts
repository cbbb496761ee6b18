import type { CalendarFile, PeriodUnit } from '../../generated/types/records.ts'
import { type IsoDate, isWeekend, plusDays, plusMonths } from '../vocabulary/date.ts'
import type { Project } from '../vocabulary/model.ts'

/** The last day of a period, or the year whose calendar is missing. */
export type Deadline = { readonly last: IsoDate } | { readonly missingYear: number }

/**
 * Counts legal periods. The day a period starts from is not counted (民法典第二百零一条第一款); one that ends on a day off ends on the
 * next working day (第二百零三条第一款); a month without such a day ends on its last (第二百零二条).
 */
export class WorkingCalendar {
  readonly #years: ReadonlyMap<number, CalendarFile>

  constructor(years: Iterable<CalendarFile>) {
    this.#years = new Map([...years].map((each) => [each.year, each]))
  }

  /**
   * The last day of a period that begins with a day's event.
   *
   * @param count how many units, at least 1; hours are counted from the event and end on a later day only by whole days
   */
  deadline(from: IsoDate, count: number, unit: PeriodUnit): Deadline {
    if (unit === 'working-day') return this.#workingDays(from, count)
    if (unit === 'hour') return { last: plusDays(from, Math.ceil(count / 24)) }
    const day = unit === 'calendar-day' ? plusDays(from, count) : plusMonths(from, unit === 'year' ? count * 12 : count)
    return this.#onWorkingDay(day)
  }

  #workingDays(from: IsoDate, count: number): Deadline {
    let day = from
    for (let left = count; left > 0; ) {
      day = plusDays(day, 1)
      const working = this.isWorkingDay(day)
      if (working === undefined) return { missingYear: Number(day.slice(0, 4)) }
      if (working) left--
    }
    return { last: day }
  }

  #onWorkingDay(from: IsoDate): Deadline {
    for (let day = from; ; day = plusDays(day, 1)) {
      const working = this.isWorkingDay(day)
      if (working === undefined) return { missingYear: Number(day.slice(0, 4)) }
      if (working) return { last: day }
    }
  }

  /** How many working days lie after one day, up to and with another; undefined when a year’s calendar is not there. */
  workingDaysAfter(from: IsoDate, to: IsoDate): number | undefined {
    let count = 0
    for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) {
      const working = this.isWorkingDay(day)
      if (working === undefined) return undefined
      if (working) count++
    }
    return count
  }

  /** Whether offices work on a day; undefined when its year's calendar is not there. */
  isWorkingDay(day: IsoDate): boolean | undefined {
    const calendar = this.#years.get(Number(day.slice(0, 4)))
    if (!calendar) return undefined
    if (calendar.holidays.some(({ from, to }) => from <= day && day <= to)) return false
    return calendar.workdays?.includes(day) || !isWeekend(day)
  }
}

/** The working days that a project’s calendars state. */
export function calendarOf({ calendars }: Pick<Project, 'calendars'>): WorkingCalendar {
  return new WorkingCalendar([...calendars.values()].map(({ record }) => record))
}
