import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT, run, TestProject } from './support/project.ts'
import { REGION, regionFiles, resolveFiles } from './support/region.ts'

/** Days on which something is otherwise than before, in the life of the fictional region. */
const DAYS = {
  drafted: '2023-08-01',
  published: '2023-11-25',
  effective: '2024-01-15',
  adjusted: '2024-04-15',
  suspended: '2024-08-15',
  resumed: '2024-10-20',
  'second-version': '2025-01-15',
  withdrawn: '2025-02-15',
  expired: '2025-04-30',
} as const

const STREET = '998801001'
const TOWN = '998801100'
const TOWNSHIP = '998801200'
const COUNTY_FILE = 'catalogs/counties/998801/county.yaml'
const TOWN_FILE = `catalogs/counties/998801/towns/${TOWN}.yaml`
const GOLDEN = join(ROOT, 'test/fixtures/region/golden')

interface ListData {
  readonly state: string
  readonly entries: readonly {
    readonly item: string
    readonly source: string
    readonly validity: string
    readonly state: string | null
    readonly actsInNameOf: string
    readonly effectiveFrom: string | null
    readonly effectiveTo: string | null
  }[]
  readonly absences: readonly {
    readonly item: string
    readonly reason: string
    readonly on: string | null
    readonly receiver: string | null
  }[]
}

const project = new TestProject(REGION)
afterAll(() => project.dispose())

const built = new Map<string, Promise<Record<string, string>>>()

/** Everything below generated/ as of a day, built once. */
function build(day: string): Promise<Record<string, string>> {
  const known =
    built.get(day) ??
    project.run('build', '--as-of', day, '--only', 'data,md').then(({ exit, out }) => {
      expect(exit, out).toBe(0)
      return project.snapshot('generated')
    })
  built.set(day, known)
  return known
}

async function listOn(day: string, town: string): Promise<ListData> {
  return JSON.parse((await build(day))[`generated/data/lists/${town}.json`] ?? '') as ListData
}

/** Where an item stands for a town on a day: the validity of its entry, or the reason of its absence. */
async function standing(day: string, town: string, item: string): Promise<string> {
  const { entries, absences } = await listOn(day, town)
  const entry = entries.find((each) => each.item === item)
  return entry ? `${entry.source} ${entry.validity}` : (absences.find((each) => each.item === item)?.reason ?? '')
}

describe('the life of a list', () => {
  it.each([
    [DAYS.drafted, TOWN, 'svc-0001', 'entrusted draft'],
    [DAYS.published, TOWN, 'svc-0001', 'entrusted not-yet'],
    [DAYS.effective, TOWN, 'svc-0001', 'entrusted in-force'],
    [DAYS.adjusted, TOWN, 'svc-0001', 'entrusted in-force'],
    [DAYS.effective, TOWN, 'dlg-0002', 'entrusted in-force'],
    [DAYS.suspended, TOWN, 'dlg-0002', 'entrusted suspended'],
    [DAYS.resumed, TOWN, 'dlg-0002', 'entrusted in-force'],
    [DAYS['second-version'], TOWN, 'dlg-0002', 'conferred in-force'],
    [DAYS['second-version'], STREET, 'dlg-0001', 'conferred in-force'],
    [DAYS.withdrawn, STREET, 'dlg-0001', 'withdrawn'],
    [DAYS.withdrawn, TOWN, 'dlg-0001', 'conferred in-force'],
    [DAYS.withdrawn, TOWN, 'dlg-0004', 'entrusted in-force'],
    [DAYS.expired, TOWN, 'dlg-0004', 'expired'],
    [DAYS.adjusted, TOWNSHIP, 'svc-0001', 'entrusted draft'],
    [DAYS.suspended, TOWNSHIP, 'svc-0001', 'entrusted not-yet'],
    [DAYS.resumed, TOWNSHIP, 'svc-0001', 'entrusted in-force'],
    [DAYS.expired, TOWNSHIP, 'dlg-0001', 'refused'],
    [DAYS.expired, STREET, 'lic-0001', 'not-applicable'],
    [DAYS.expired, TOWN, 'dlg-0005', 'not-chosen'],
  ])('on %s %s: %s is %s', async (day, town, item, wanted) => {
    expect(await standing(day, town, item)).toBe(wanted)
  })

  it('turns at the very day: the day before the withdrawal is in force, the day itself is not', async () => {
    expect(await standing('2025-02-09', STREET, 'dlg-0001')).toBe('conferred in-force')
    expect(await standing('2025-02-10', STREET, 'dlg-0001')).toBe('withdrawn')
    expect(await standing('2025-02-28', TOWN, 'dlg-0004')).toBe('entrusted in-force')
    expect(await standing('2025-03-01', TOWN, 'dlg-0004')).toBe('expired')
    expect(await standing('2023-12-31', TOWN, 'svc-0001')).toBe('entrusted not-yet')
    expect(await standing('2024-01-01', TOWN, 'svc-0001')).toBe('entrusted in-force')
  })

  it('names who takes a withdrawn power back', async () => {
    const { absences } = await listOn(DAYS.withdrawn, STREET)
    expect(absences.find(({ item }) => item === 'dlg-0001')).toMatchObject({
      on: '2025-02-10',
      receiver: 'kite-office',
    })
  })

  it('marks every list that was not yet published as a draft, and no other', async () => {
    for (const day of Object.values(DAYS))
      for (const town of [STREET, TOWN, TOWNSHIP]) {
        const text = (await build(day))[`generated/lists/${town}.md`] ?? ''
        const published = town === TOWNSHIP ? '2024-07-15' : '2023-11-20'
        expect(text.includes('> **草案**'), `${day} ${town}`).toBe(day < published)
      }
  })

  it('has nothing of another region, and no town without choices', async () => {
    for (const day of Object.values(DAYS)) {
      const outputs = await build(day)
      const text = Object.entries(outputs)
        .filter(([path]) => !path.includes('/docs/'))
        .map(([, content]) => content)
        .join('\n')
      expect(text).not.toMatch(/安康|陕西|旬阳/)
      expect(Object.keys(outputs).some((path) => path.includes('998802100'))).toBe(false)
    }
  })
})

/** What each golden file of a day holds: readable lists, the states as data, pages of evidence. */
const EVIDENCE = [
  [STREET, 'dlg-0001'],
  [TOWN, 'dlg-0002'],
  [TOWN, 'dlg-0004'],
  [TOWNSHIP, 'svc-0001'],
] as const

describe.each(Object.entries(DAYS))('as of the day when it is %s (%s)', (name, day) => {
  it('gives the lists, withdrawals and notices of the golden files', async () => {
    const outputs = await build(day)
    const wanted = Object.entries(outputs).filter(([path]) => /^generated\/(lists|changes)\//.test(path))
    expect(wanted.length).toBeGreaterThanOrEqual(3)
    for (const [path, content] of wanted) {
      // A notice says the same on every day after its publication.
      if (/-\d{4}-\d{2}-\d{2}-/.test(path) && day !== DAYS.expired) continue
      await expect(content).toMatchFileSnapshot(join(GOLDEN, `${name}-${day}`, path.slice('generated/'.length)))
    }
  })

  it('gives the states of the golden file', async () => {
    const towns: Record<string, unknown> = {}
    for (const town of [STREET, TOWN, TOWNSHIP]) {
      const { state, entries, absences } = await listOn(day, town)
      towns[town] = {
        state,
        entries: entries.map((each) =>
          [each.item, each.source, each.validity, each.state ?? 'by-law', each.effectiveFrom, each.effectiveTo].join(
            ' ',
          ),
        ),
        absences: absences.map((each) => [each.item, each.reason, each.on, each.receiver].join(' ').trim()),
      }
    }
    await expect(`${JSON.stringify(towns, null, 2)}\n`).toMatchFileSnapshot(
      join(GOLDEN, `${name}-${day}`, 'states.json'),
    )
  })

  it('gives the evidence of the golden files', async () => {
    for (const [town, item] of EVIDENCE) {
      const { out, exit } = await project.run('evidence', town, item, '--on', day, '--format', 'md')
      expect(exit).toBe(0)
      await expect(`${out}\n`).toMatchFileSnapshot(join(GOLDEN, `${name}-${day}`, `evidence-${town}-${item}.md`))
    }
  })
})

it('keeps no golden file of a day that is gone', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(
    Object.entries(DAYS)
      .map(([name, day]) => `${name}-${day}`)
      .sort(),
  )
})

describe('rounds', () => {
  const files = regionFiles()
  const county = files[COUNTY_FILE] as { approvals: object[] } & Record<string, unknown>
  const step = (state: string, date: string, towns: string[], rest: object = {}) => ({
    state,
    date,
    towns,
    body: '云栖县人民政府',
    ...rest,
  })
  const validityAfter = async (added: object[], day: string, town: string, item: string) => {
    const changed = { ...files, [COUNTY_FILE]: { ...county, approvals: [...county.approvals, ...added] } }
    const { program } = await resolveFiles(changed, day)
    const list = program.lists.find((each) => each.town.record.code === town)
    const entry = list?.entries.find((each) => each.item.id === item)
    return entry?.validity ?? list?.absences.find((each) => each.item.id === item)?.reason.kind
  }

  it('what was withdrawn does not come back by being called effective', async () => {
    const added = [step('effective', '2025-03-01', [STREET], { items: ['dlg-0001'] })]
    expect(await validityAfter(added, '2025-03-02', STREET, 'dlg-0001')).toBe('withdrawn')
  })

  it('what was withdrawn comes back by a round of its own', async () => {
    const chain = [
      'drafted',
      'department-agreed',
      'establishment-reviewed',
      'legality-reviewed',
      'approved',
      'published',
    ]
    const added = [...chain, 'effective'].map((state, index) =>
      step(state, `2025-03-0${index + 1}`, [STREET], { items: ['dlg-0001'] }),
    )
    expect(await validityAfter(added, '2025-03-06', STREET, 'dlg-0001')).toBe('not-yet')
    expect(await validityAfter(added, '2025-03-07', STREET, 'dlg-0001')).toBe('in-force')
  })

  it('what is in force stays so while the next round is under way', async () => {
    const added = [step('drafted', '2025-03-01', [TOWN]), step('department-agreed', '2025-03-10', [TOWN])]
    expect(await validityAfter(added, '2025-03-15', TOWN, 'dlg-0001')).toBe('in-force')
  })

  it('filing after taking effect changes nothing', async () => {
    const added = [step('filed', '2024-02-01', [TOWN])]
    expect(await validityAfter(added, '2024-03-01', TOWN, 'dlg-0001')).toBe('in-force')
  })
})

describe('evidence', () => {
  it('says on one page what two days differ in', async () => {
    const { out } = await project.run(
      ...['evidence', STREET, 'dlg-0001', '--on', '2024-06-01', '--against', '2025-03-01', '--format', 'json'],
    )
    const page = JSON.parse(out)
    expect(page).toMatchObject({ held: true, on: '2024-06-01', against: { held: false, on: '2025-03-01' } })
    const changed = page.against.differences.find((each: { key: string }) => each.key.startsWith('change'))
    expect(changed.against.zh).toContain('风筝管理局')
    for (const { file, line } of page.facts) {
      const text = project.read(file).split('\n')[line - 1]
      expect(text, `${file}:${line}`).toBeDefined()
    }
  })

  it('says that nothing differs when nothing does', async () => {
    const { out } = await project.run('evidence', TOWN, 'svc-0003', '--on', '2024-06-01', '--against', '2024-06-02')
    expect(out).toContain('没有不同')
  })

  it('notes which text judges an older offence', async () => {
    const { out } = await project.run('evidence', TOWN, 'dlg-0002', '--on', '2024-06-01')
    expect(out).toContain('从旧兼从轻')
    expect((await project.run('evidence', TOWN, 'dlg-0002', '--on', '2023-12-01')).out).not.toContain('从旧兼从轻')
  })

  it('states the gaps of a town that has no choices, and refuses a day that is none', async () => {
    expect((await project.run('evidence', '998802100', 'svc-0001')).out).toContain('还没有选择文件')
    expect((await run('evidence', TOWN, 'svc-0001', '--root', REGION, '--on', '2025-02-30')).exit).toBe(2)
  })
})

describe('what is recorded wrongly is found at its line', () => {
  it.each([
    [
      'a state that the steps do not bear out',
      TOWN_FILE,
      'state: effective',
      'state: filed',
      'select/state-differs',
      'filed',
    ],
    [
      'a state that no step has',
      TOWN_FILE,
      'state: effective',
      'state: withdrawn',
      'select/state-unrecorded',
      'withdrawn',
    ],
    [
      'a change of what nobody chose',
      COUNTY_FILE,
      'items: [svc-0001]',
      'items: [dlg-0005]',
      'select/nothing-to-adjust',
      'dlg-0005',
    ],
    [
      'a change of what is not there',
      COUNTY_FILE,
      'items: [svc-0001]',
      'items: [svc-0009]',
      'link/unknown-item',
      'svc-0009',
    ],
    [
      'a town that is not there',
      COUNTY_FILE,
      'towns: ["998801200"], body: 月牙乡',
      'towns: ["998801900"], body: 月牙乡',
      'link/unknown-town',
      '998801900',
    ],
    [
      'a receiver that is not there',
      COUNTY_FILE,
      'receiver: kite-office',
      'receiver: kite-ofice',
      'link/unknown-department',
      'kite-ofice',
    ],
    [
      'versions that overlap',
      TOWN_FILE,
      'effectiveFrom: "2025-01-01"',
      'effectiveFrom: "2024-12-01"',
      'select/versions-overlap',
      'dlg-0002',
    ],
    [
      'versions with a gap',
      TOWN_FILE,
      'effectiveFrom: "2025-01-01"',
      'effectiveFrom: "2025-02-01"',
      'select/versions-apart',
      '2025-02-01',
    ],
    [
      'a step out of order',
      COUNTY_FILE,
      'state: filed, towns: ["998801001"',
      'state: effective, towns: ["998801001"',
      'law/step-out-of-order',
      'effective',
    ],
    [
      'a withdrawal that does not say when it was published',
      COUNTY_FILE,
      '    publication: {date: "2025-01-22", channels: [website, office-board]}\n',
      '',
      'law/withdrawal-incomplete',
      'withdraw',
    ],
  ])('%s', async (_what, file, from, to, code, at) => {
    const broken = new TestProject(REGION)
    try {
      broken.edit(file, from, to)
      const { findings } = await broken.findings()
      const found = findings.find((each) => each.code === code)
      expect(found, JSON.stringify(findings.map((each) => each.code))).toBeDefined()
      expect(found?.file).toBe(file)
      expect((broken.read(file).split('\n')[(found?.line ?? 1) - 1] ?? '').slice((found?.column ?? 1) - 1)).toContain(
        at,
      )
    } finally {
      broken.dispose()
    }
  })
})
