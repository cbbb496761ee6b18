/** A day as `YYYY-MM-DD`. Days compare correctly as strings, so no clock and no time zone is ever involved. */
export type IsoDate = string

/** A half-open stretch of days: `from` is the first day in, `to` the first day out. An absent end is open. */
export interface Interval {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** Whether a text is a day that exists in the calendar. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day so many days later; `days` is not negative. */
export function plusDays(day: IsoDate, days: number): IsoDate {
  let [year, month, date] = parts(day)
  for (let left = days; left > 0; left--) {
    date++
    if (date > daysIn(year, month)) [month, date] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return written(year, month, date)
}

/** The day before. */
export function dayBefore(day: IsoDate): IsoDate {
  const [year, month, date] = parts(day)
  if (date > 1) return written(year, month, date - 1)
  return month > 1 ? written(year, month - 1, daysIn(year, month - 1)) : written(year - 1, 12, 31)
}

/** How many days later the second day is; negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((instant(to) - instant(from)) / DAY)
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function plusMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = parts(day)
  const counted = month - 1 + months
  const inYear = year + Math.floor(counted / 12)
  const inMonth = (counted % 12) + 1
  return written(inYear, inMonth, Math.min(date, daysIn(inYear, inMonth)))
}

const DAY = 86_400_000

/** Saturdays and Sundays. */
export function isWeekend(day: IsoDate): boolean {
  const sinceThursday = instant(day) / DAY
  return [2, 3].includes(sinceThursday % 7) // 1 January 1970 was a Thursday
}

function instant(day: IsoDate): number {
  const [year, month, date] = parts(day)
  return Date.UTC(year, month - 1, date)
}

function parts(day: IsoDate): [year: number, month: number, date: number] {
  return day.split('-').map(Number) as [number, number, number]
}

function written(year: number, month: number, date: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
}

/** Where a day lies relative to an interval. */
export function phase(interval: Interval, on: IsoDate): 'before' | 'within' | 'after' {
  if (interval.from !== undefined && on < interval.from) return 'before'
  if (interval.to !== undefined && on >= interval.to) return 'after'
  return 'within'
}

export function covers(interval: Interval, on: IsoDate): boolean {
  return phase(interval, on) === 'within'
}

/** The days that lie in both. */
export function intersect(a: Interval, b: Interval): Interval {
  return {
    from: later(a.from, b.from),
    to: earlier(a.to, b.to),
  }
}

function later(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}

function earlier(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}
