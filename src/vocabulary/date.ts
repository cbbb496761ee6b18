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
