import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayBefore, daysBetween, plusDays } from '../src/vocabulary/date.ts'
import { TestProject } from './support/project.ts'

const project = new TestProject()
afterAll(() => project.dispose())

beforeAll(() => {
  project.edit(
    'catalogs/counties/990101/towns/990101100.yaml',
    'need: 林农',
    'effectiveTo: "2025-07-30"\n    need: 林农',
  )
  project.write(
    'catalogs/counties/990101/agreements.yaml',
    `county: "990101"
agreements:
  - kind: services
    department: forestry
    town: "990101100"
    effectiveFrom: "2024-01-01"
    effectiveTo: "2025-07-30"
`,
  )
})

interface Row {
  readonly kind: string
  readonly last: string
  readonly days: number
  readonly band: string
  readonly file: string
  readonly line: number
}

async function rows(asOf: string, ...options: string[]): Promise<readonly Row[]> {
  const { exit, out } = await project.run('expiry', '--format', 'json', '--as-of', asOf, ...options)
  expect(exit).toBe(0)
  return (JSON.parse(out) as { rows: Row[] }).rows
}

describe('expiry', () => {
  it('says nothing of what ends later than asked', async () => {
    expect(await rows('2025-04-30')).toEqual([])
    expect((await rows('2025-04-30', '--within', '91')).map((row) => row.kind)).toEqual(['agreement', 'entry'])
  })

  it.each([
    ['2025-05-01', 90, 'soon'],
    ['2025-06-29', 31, 'soon'],
    ['2025-06-30', 30, 'urgent'],
    ['2025-07-29', 1, 'urgent'],
    ['2025-07-30', 0, 'ended'],
    ['2025-09-01', -33, 'ended'],
  ])('on %s there are %i days left: %s', async (asOf, days, band) => {
    for (const row of await rows(asOf)) expect([row.days, row.band, row.last]).toEqual([days, band, '2025-07-29'])
    expect((await rows(asOf)).map((row) => [row.kind, row.file.split('/').at(-1), row.line])).toEqual([
      ['agreement', 'agreements.yaml', 7],
      ['entry', '990101100.yaml', 8],
    ])
  })

  it('has one band only when it looks no further than 30 days', async () => {
    expect((await rows('2025-07-15', '--within', '30')).map((row) => row.band)).toEqual(['soon', 'soon'])
  })

  it('prints text and Markdown in both languages', async () => {
    const text = (await project.run('expiry', '--as-of', '2025-07-30')).out
    expect(text).toContain('已经到期')
    expect(text).toContain('过了 1 天')
    const markdown = (await project.run('expiry', '--as-of', '2025-07-01', '--markdown', '--lang', 'en')).out
    expect(markdown).toMatch(/^# Expiry report\n/)
    expect(markdown).toContain('## Ends within 30 days (2)')
    expect(markdown).toContain('| agreement | ')
  })

  it('refuses a number of days that is none', async () => {
    const { exit, err } = await project.run('expiry', '--within', 'soon')
    expect([exit, err]).toEqual([2, '「soon」不是天数，写 1 到 9999 的整数。用 --help 查看用法。'])
  })

  it('counts days as they pass', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('1999-12-31', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (from, days) => {
        expect(daysBetween(from, plusDays(from, days))).toBe(days)
        expect(dayBefore(plusDays(from, 1))).toBe(from)
      }),
      { numRuns: 60 },
    )
  })
})
