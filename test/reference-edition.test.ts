import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, run, TestProject } from './support/project.ts'

const PILOT_TOWNS = [
  '610902115',
  '610926100',
  '610926102',
  '610926108',
  '610921101',
  '610921100',
  '610981109',
  '610981106',
]

function data<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, 'generated/data', `${name}.json`), 'utf8')) as T
}

interface CatalogData {
  readonly id: string
  readonly items: readonly {
    id: string
    name: string
    kind: string
    department: string
    basis: readonly Record<string, unknown>[]
    sources: readonly string[]
    technical?: boolean
    penalties?: readonly { kind: string; maximum?: number; unstated?: string }[]
  }[]
}

interface ListData {
  readonly state: string
  readonly entries: readonly {
    item: string
    source: string
    transferStatus: string | null
    actsInNameOf: string
    obligation: string
    validity: string
  }[]
  readonly absences: readonly { item: string; reason: string }[]
}

const CATALOGS = ['statutory-licences', 'delegated-services', 'statutory-enforcement', 'delegated-enforcement']
const catalogs = CATALOGS.map((id) => data<CatalogData>(`catalogs/${id}`))
const lists = PILOT_TOWNS.map((code) => data<ListData>(`lists/${code}`))

describe('the reference edition', () => {
  it('checks without an error, and warns only of transfers without a basis; nothing is waived', async () => {
    const { exit, out } = await run('check', '--root', ROOT, '--format', 'json')
    expect(exit).toBe(0)
    const { findings, waived } = JSON.parse(out) as { findings: { code: string }[]; waived?: unknown[] }
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual(['law/transfer-unproven'])
    expect(waived ?? []).toEqual([])
  })

  it('generated/ is what the catalogs compile to', async () => {
    const { exit, out } = await run('build', '--root', ROOT, '--check')
    expect(exit, out).toBe(0)
  })

  it('has every division', () => {
    const { counties } = data<{ counties: { towns: { code: string; name: string; kind: string }[] }[] }>('divisions')
    const towns = counties.flatMap((county) => county.towns)
    expect([counties.length, towns.length]).toEqual([10, 139])
    expect(towns.filter((town) => town.kind === 'subdistrict').length).toBe(4)
    expect(towns.filter((town) => town.name === '城关镇').length).toBe(9)
    expect(new Set(towns.map((town) => town.code)).size).toBe(139)
  })

  it('has at least twelve items in each catalog, each with a basis', () => {
    for (const catalog of catalogs) {
      expect(catalog.items.length).toBeGreaterThanOrEqual(12)
      for (const item of catalog.items) {
        expect(item.basis.length).toBeGreaterThan(0)
        for (const basis of item.basis) {
          expect(Object.keys(basis)).toEqual(
            expect.arrayContaining([
              'instrument',
              'title',
              'version',
              'article',
              'paragraph',
              'item',
              'role',
              'anchor',
            ]),
          )
          expect(String(basis.title)).not.toMatch(/^中华人民共和国/)
          expect([...String(basis.anchor ?? '')].length).toBeLessThanOrEqual(20)
        }
      }
    }
  })

  it('has a list for each of the eight pilot towns, all drafts, in which every source and transfer status occurs', () => {
    expect(readdirSync(join(ROOT, 'generated/data/lists')).sort()).toEqual(
      PILOT_TOWNS.map((code) => `${code}.json`).sort(),
    )
    const entries = lists.flatMap((list) => list.entries)
    expect(new Set(lists.map((list) => list.state))).toEqual(new Set(['drafted']))
    expect([...new Set(entries.map((entry) => entry.source))].sort()).toEqual(
      ['assisted', 'call-county', 'conferred', 'entrusted', 'forwarded', 'statutory', 'station'].sort(),
    )
    expect([...new Set(entries.map((entry) => entry.transferStatus))].sort()).toEqual(
      ['external', 'proven', 'unproven', null].sort(),
    )
    for (const entry of entries) if (entry.transferStatus !== null) expect(entry.validity).toBe('draft')
  })

  it('accounts for every item in every list, once', () => {
    const ids = catalogs.flatMap((catalog) => catalog.items.map((item) => item.id)).sort()
    for (const list of lists)
      expect(
        [...list.entries.map((entry) => entry.item), ...list.absences.map((absence) => absence.item)].sort(),
      ).toEqual(ids)
  })

  it('names powers by the conventions: what they are done to, and what they are', () => {
    const form: Record<string, RegExp> = {
      penalty: /^对.+的处罚$/,
      inspection: /^对.+的(日常)?监督检查$/,
      order: /^对.+责令.+$/,
      'coercive-execution': /^对.+的(拆除|代履行|强制执行)$/,
      licence: /(审批|许可|核发|登记|批准|审核|注册)(（.+）)?$/,
    }
    const wrong = catalogs
      .filter(({ id }) => id !== 'delegated-services')
      .flatMap(({ items }) => items)
      .filter(({ kind, name }) => form[kind]?.test(name) === false)
    expect(wrong.map(({ id, name }) => `${id} ${name}`)).toEqual([])
  })

  it('leaves the county a way to keep what is grave, costly or technical', () => {
    const grave = ['revoke-permit', 'lower-qualification', 'suspend-business', 'close', 'bar-from-trade']
    const kept = catalogs
      .filter(({ id }) => id === 'delegated-enforcement')
      .flatMap(({ items }) => items)
      .filter(
        ({ technical, penalties = [] }) =>
          technical || penalties.some(({ kind, maximum = 0 }) => grave.includes(kind) || maximum >= 100_000),
      )
    expect(kept.filter(({ sources }) => !sources.includes('call-county')).map(({ id }) => id)).toEqual([])
    expect(kept.length).toBeGreaterThan(60)
  })

  it('exercises no provision in one town by two sources, but where the provision itself divides the power', () => {
    const dividedByAmount = 'benefit 社会救助暂行办法 48   '
    const items = new Map(catalogs.flatMap((catalog) => catalog.items).map((item) => [item.id, item]))
    for (const [index, list] of lists.entries()) {
      const sources = new Map<string, Set<string>>()
      for (const entry of list.entries) {
        const item = items.get(entry.item)
        const { title, article, subArticle, paragraph, item: number } = item?.basis[0] ?? {}
        const key = [item?.kind, title, article, subArticle, paragraph, number].join(' ')
        sources.set(key, (sources.get(key) ?? new Set()).add(entry.source))
      }
      const twice = [...sources].flatMap(([key, each]) => (each.size > 1 && key !== dividedByAmount ? [key] : []))
      expect(twice, PILOT_TOWNS[index]).toEqual([])
    }
  })

  it('says on every readable list that it is a reference sample and a draft', () => {
    for (const code of PILOT_TOWNS) {
      const text = readFileSync(join(ROOT, 'generated/lists', `${code}.md`), 'utf8')
      for (const mark of ['参考样例', '草案', '法律文本核至2025年4月']) expect(text).toContain(mark)
    }
  })

  it('knows a gap for every unproven or external transfer', async () => {
    const { out } = await run('gaps', '--root', ROOT, '--format', 'json')
    const gaps = new Set(
      (JSON.parse(out) as { item: string; kind: string; settledBy: string }[])
        .filter((gap) => gap.settledBy !== '')
        .map((gap) => `${gap.item} ${gap.kind}`),
    )
    for (const entry of lists.flatMap((list) => list.entries))
      if (entry.transferStatus === 'external' || entry.transferStatus === 'unproven')
        expect(gaps).toContain(`${entry.item} ${entry.transferStatus}-transfer`)
  })

  it('rests on national law that was read, but for the one decision whose annex is not at hand', async () => {
    const { out } = await run('stats', '--root', ROOT, '--format', 'json')
    const { basisByLevel } = JSON.parse(out) as { basisByLevel: Record<string, { all: number; unverified: number }> }
    expect(basisByLevel.law?.unverified).toBe(0)
    expect(basisByLevel['administrative-regulation']?.unverified).toBe(0)
    expect(basisByLevel['state-council-decision']).toEqual({ all: 1, verified: 0, unverified: 1 })
    expect((basisByLevel.law?.all ?? 0) + (basisByLevel['administrative-regulation']?.all ?? 0)).toBeGreaterThan(900)
  })

  it('knows for every fine without an amount what would settle it', async () => {
    const { out } = await run('gaps', '--root', ROOT, '--format', 'json')
    const open = (JSON.parse(out) as { item: string; kind: string; settledBy: string }[]).filter(
      ({ kind }) => kind === 'open-amount',
    )
    const unstated = catalogs
      .flatMap(({ items }) => items)
      .filter(({ penalties }) => penalties?.some((each) => each.unstated !== undefined))
    expect(open.map(({ item }) => item).sort()).toEqual(unstated.map(({ id }) => id).sort())
    for (const { settledBy } of open) expect(settledBy).toMatch(/《.+》的(实施办法、实施细则|下位规定)/)
  })

  it('counts every figure of a list in parts by transfer status, and 赵湾镇 at the figures of the report', async () => {
    const { out } = await run('stats', '--root', ROOT, '--format', 'json')
    const figures = JSON.parse(out) as { towns: Record<string, unknown>[]; bySource: object; byKind: object }
    const splits = [...figures.towns.flatMap(Object.values), ...Object.values(figures.bySource)].filter(
      (value): value is Record<'all' | 'none' | 'proven' | 'external' | 'unproven', number> =>
        typeof value === 'object' && value !== null && 'unproven' in value,
    )
    expect(splits.length).toBeGreaterThan(60)
    for (const { all, none, proven, external, unproven } of splits)
      expect(none + proven + external + unproven).toBe(all)
    const zhaowan = figures.towns.find(({ code }) => code === '610981106')
    expect(zhaowan).toMatchObject({ chosenServices: { all: 92 }, chosenLicences: { all: 31 }, chosenDepartments: 12 })
    expect(figures.towns.find(({ code }) => code === '610902115')).toMatchObject({ chosenEnforcement: { all: 98 } })
  })

  it('does not depend on the order of files or the day before its own', async () => {
    const project = new TestProject(ROOT)
    try {
      const names = Object.keys(project.snapshot('catalogs')).filter((name) =>
        /delegated-enforcement\/(?!catalog)/.test(name),
      )
      for (const name of names) {
        const text = project.read(name)
        project.remove(name)
        project.write(name.replace(/([^/]+)\.yaml$/, 'z-$1.yaml').replace('z-u', 'a-u'), text)
      }
      await project.run('build', '--only', 'data')
      for (const code of PILOT_TOWNS)
        expect(JSON.parse(project.read(`generated/data/lists/${code}.json`))).toEqual(data(`lists/${code}`))
    } finally {
      project.dispose()
    }
  })
})
