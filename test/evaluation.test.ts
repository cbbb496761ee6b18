import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

let project: TestProject

beforeAll(async () => {
  project = new TestProject(ROOT)
  expect((await project.run('build')).exit).toBe(0)
}, 60_000)
afterAll(() => project.dispose())

function json<T>(name: string): T {
  return JSON.parse(project.read(`generated/data/${name}.json`)) as T
}

interface EvaluationData {
  readonly indicators: readonly {
    readonly id: string
    readonly counted: number
    readonly dividedBy: number | null
    readonly value: number | null
    readonly definition: string
    readonly source: string
  }[]
  readonly breakdowns: readonly {
    readonly id: string
    readonly parts: readonly { readonly key: string; readonly count: number; readonly share: number }[]
  }[]
}

interface ListData {
  readonly entries: readonly {
    readonly item: string
    readonly source: string
    readonly transferStatus: string | null
  }[]
}

const lists = () =>
  readdirSync(project.path('generated/data/lists')).map((name) => json<ListData>(`lists/${name.replace('.json', '')}`))

function indicator(id: string): EvaluationData['indicators'][number] {
  const found = json<EvaluationData>('evaluation').indicators.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the evaluation', () => {
  it('gives what anyone can count again from the published lists', () => {
    const entries = lists().flatMap((list) => list.entries)
    const services = entries.filter((entry) => /^(lic|svc)-/.test(entry.item))
    const moved = entries.filter((entry) => entry.transferStatus !== null)
    const towns = lists().length
    expect(indicator('towns').value).toBe(towns)
    expect(indicator('average-all-services')).toMatchObject({ counted: services.length, dividedBy: towns })
    expect(indicator('average-all-enforcement')).toMatchObject({
      counted: entries.length - services.length,
      dividedBy: towns,
    })
    expect(indicator('average-all-services').value).toBe(Math.round((services.length / towns) * 10) / 10)
    expect(indicator('proven-share')).toMatchObject({
      counted: moved.filter((entry) => entry.transferStatus === 'proven').length,
      dividedBy: moved.length,
    })
  })

  it('defines every indicator, and names where its data are from', () => {
    for (const { id, definition, source } of json<EvaluationData>('evaluation').indicators)
      expect([definition.length > 5, source.length > 1], id).toEqual([true, true])
  })

  it('breaks all entries down without losing any', () => {
    const all = lists().flatMap((list) => list.entries).length
    for (const { id, parts } of json<EvaluationData>('evaluation').breakdowns.filter(
      (each) => each.id !== 'by-department',
    )) {
      expect(
        parts.reduce((sum, part) => sum + part.count, 0),
        id,
      ).toBe(all)
      expect(Math.abs(parts.reduce((sum, part) => sum + part.share, 0) - 100), id).toBeLessThan(1)
    }
  })

  it('says plainly that its figures are those of a reference sample, beside every reported figure', () => {
    const report = project.read('generated/evaluation/report.md')
    expect(report).toContain('**参考样例**')
    expect(report).toContain('不是对任何一个县（市、区）、镇（街道）实际工作的评价')
    expect(report).toContain('**草案**')
  })

  it('draws its breakdowns and comparisons, and gives the report in every format', async () => {
    const charts = [...project.read('out/evaluation/report.html').matchAll(/<svg [^>]*aria-label="([^"]+)"/g)]
    expect(charts.map(([, name]) => name)).toEqual(['指标：项', ...Array<string>(4).fill('类别：条目')])
    expect((await project.run('build', '--only', 'docx,xlsx,csv', '--document', 'evaluation-report')).exit).toBe(0)
    const names = readdirSync(project.path('out/evaluation'))
    for (const name of ['report.docx', 'report.xlsx', 'report.csv-metadata.json']) expect(names).toContain(name)
  })

  it('compares two folders, and two days of one', async () => {
    const earlier = new TestProject(ROOT)
    earlier.remove('catalogs/counties/610902/towns/610902115.yaml')
    const { exit, out } = await project.run('stats', '--against', earlier.root, '--format', 'json')
    expect(exit).toBe(0)
    const found = JSON.parse(out) as { id: string; before: number; after: number; difference: number }[]
    const towns = lists().length
    expect(found.find((each) => each.id === 'towns')).toMatchObject({ before: towns - 1, after: towns, difference: 1 })
    const all = lists()
      .flatMap((list) => list.entries)
      .filter((entry) => /^(lic|svc)-/.test(entry.item)).length
    const gone = json<ListData>('lists/610902115').entries.filter((entry) => /^(lic|svc)-/.test(entry.item)).length
    expect(found.find((each) => each.id === 'average-all-services')).toMatchObject({
      before: Math.round(((all - gone) / (towns - 1)) * 10) / 10,
      after: indicator('average-all-services').value,
    })
    earlier.dispose()
    const sameDay = await project.run('stats', '--against', '2025-04-30', '--format', 'json')
    const changes = JSON.parse(sameDay.out) as { difference: number | null }[]
    expect(changes.every((each) => each.difference === 0 || each.difference === null)).toBe(true)
  })
})
