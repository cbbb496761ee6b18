import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { CalendarFile } from '../../generated/types/records.ts'
import { type Deadline, WorkingCalendar } from '../../src/policy/working-calendar.ts'
import { ROOT, run, TestProject } from '../support/project.ts'

const calendar = new WorkingCalendar([
  load(readFileSync(join(ROOT, 'catalogs/calendar/2025.yaml'), 'utf8')) as CalendarFile,
])
const last = (deadline: Deadline) => ('last' in deadline ? deadline.last : `missing ${deadline.missingYear}`)

describe('the working calendar', () => {
  it('counts working days past holidays, and on the weekends that are worked', () => {
    expect(last(calendar.deadline('2025-04-25', 1, 'working-day'))).toBe('2025-04-27') // a Sunday that is worked
    expect(last(calendar.deadline('2025-04-30', 1, 'working-day'))).toBe('2025-05-06')
    expect(last(calendar.deadline('2025-04-30', 20, 'working-day'))).toBe('2025-06-03')
  })

  it('moves the end of other periods to a working day', () => {
    expect(last(calendar.deadline('2025-03-03', 60, 'calendar-day'))).toBe('2025-05-06') // the 60th day is 2 May
    expect(last(calendar.deadline('2025-03-31', 6, 'month'))).toBe('2025-09-30')
    expect(last(calendar.deadline('2025-08-31', 1, 'month'))).toBe('2025-09-30') // September has no 31st
  })

  it('does not guess a year it does not have', () => {
    expect(last(calendar.deadline('2025-12-20', 20, 'working-day'))).toBe('missing 2026')
    expect(last(calendar.deadline('2025-06-30', 6, 'month'))).toBe('2025-12-30')
    expect(last(calendar.deadline('2025-12-30', 1, 'month'))).toBe('missing 2026')
  })

  it('grows with the count, and never ends on a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }), (day, count) => {
        const from = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10)
        const one = last(calendar.deadline(from, count, 'working-day'))
        const more = last(calendar.deadline(from, count + 1, 'working-day'))
        expect(from < one && one < more).toBe(true)
        expect(calendar.isWorkingDay(one)).toBe(true)
        expect(last(calendar.deadline(from, count, 'calendar-day')) <= one).toBe(true)
      }),
    )
  })
})

describe('policies deadline', () => {
  it('gives the day and the article', async () => {
    const { out, exit } = await run('policies', 'deadline', 'licence-decision', '2025-04-30', '--root', ROOT)
    expect(exit).toBe(0)
    expect(out).toContain('2025-06-03')
    expect(out).toContain('《行政许可法》第四十二条第一款')
  })

  it('names the period whose year is missing', async () => {
    const { err, exit } = await run('policies', 'deadline', 'publication', '2026-01-05', '--root', ROOT)
    expect(exit).toBe(1)
    expect(err).toContain('policy/calendar-missing')
    expect(err).toContain('《政府信息公开条例》第二十六条')
  })

  it('offers near names', async () => {
    const { err, exit } = await run('policies', 'deadline', 'licence-decison', '2025-04-30', '--root', ROOT)
    expect(exit).toBe(2)
    expect(err).toContain('licence-decision')
  })
})

describe('a wrong calendar', () => {
  it('is a finding at its line', async () => {
    const project = new TestProject()
    project.write(
      'catalogs/calendar/2025.yaml',
      readFileSync(join(ROOT, 'catalogs/calendar/2025.yaml'), 'utf8')
        .replace('year: 2025', 'year: 2026')
        .replace('"2025-01-26"', '"2025-01-28"'),
    )
    const { findings } = await project.findings()
    expect(new Set(findings.map((each) => each.code))).toEqual(new Set(['link/calendar']))
    expect(findings.map((each) => each.line)).toContain(1)
    project.dispose()
  })
})
