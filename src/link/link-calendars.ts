import type { CalendarFile } from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'

const WHY: Text = {
  zh: '期限按这一天是不是工作日来算，记错一天，期限就错。',
  en: 'Periods are counted by whether a day is a working day; one wrong day makes them wrong.',
}

/** The working calendars by year; a day outside its file's year, or that is both, is a finding. */
export function linkCalendars(
  files: readonly RecordFile[],
  diagnostics: Diagnostic[],
): ReadonlyMap<number, Placed<CalendarFile>> {
  const calendars = new Map<number, Placed<CalendarFile>>()
  for (const { path, value } of filesOf(files, 'calendar')) {
    const fault = (at: Place, what: Text, fix: Text) =>
      diagnostics.push({ code: 'link/calendar', severity: 'error', at, what, why: WHY, fix })
    const place: Place = { file: path, path: [] }
    if (!path.endsWith(`/${value.year}.yaml`))
      fault({ file: path, path: ['year'] }, wrongYear(value.year), {
        zh: '改年份或者文件名。',
        en: 'Correct the year or the name of the file.',
      })
    value.holidays.forEach(({ from, to }, index) => {
      if (from > to || Number(from.slice(0, 4)) !== value.year || Number(to.slice(0, 4)) !== value.year)
        fault({ file: path, path: ['holidays', index] }, OUTSIDE, {
          zh: '改正起止日期；跨年的假期各写在各年的文件里。',
          en: 'Correct the dates; split a holiday that spans two years.',
        })
    })
    ;(value.workdays ?? []).forEach((day, index) => {
      if (Number(day.slice(0, 4)) !== value.year || value.holidays.some(({ from, to }) => from <= day && day <= to))
        fault({ file: path, path: ['workdays', index] }, NO_WORKDAY, { zh: '改正日期。', en: 'Correct the day.' })
    })
    calendars.set(value.year, { record: value, place })
  }
  return calendars
}

function wrongYear(year: number): Text {
  return { zh: `文件里写的是 ${year} 年，与文件名不同。`, en: `The file says ${year}, its name another year.` }
}

const OUTSIDE: Text = {
  zh: '这个假期的起日晚于止日，或者不在这一年。',
  en: 'The holiday ends before it begins, or lies outside the year.',
}
const NO_WORKDAY: Text = {
  zh: '这一天不在这一年，或者写在假期里。',
  en: 'The day lies outside the year, or within a holiday.',
}
