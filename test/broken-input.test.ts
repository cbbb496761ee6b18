import { performance } from 'node:perf_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { TestProject } from './support/project.ts'

const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'
const SERVICES = 'catalogs/delegated-services/forestry.yaml'
const PENALTIES = 'catalogs/delegated-enforcement/urban-management.yaml'
const ORDERS = 'catalogs/statutory-enforcement/planning.yaml'
const LICENCES = 'catalogs/statutory-licences/land.yaml'

interface Case {
  readonly name: string
  readonly breakIt: (project: TestProject) => void
  readonly code: string
  readonly file: string
  /** The text at which the finding must stand; its first occurrence unless `nth` says otherwise. */
  readonly at: string
  readonly nth?: number
  /** Another text that the cure must contain. */
  readonly fix?: string
}

const gbk = (text: string) =>
  Uint8Array.from([...text].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]))
const GBK: Record<string, number[]> = { 林: [0xc1, 0xd6], 业: [0xd2, 0xb5] }

const CASES: readonly Case[] = [
  {
    name: 'an item that does not exist',
    breakIt: (p) => p.edit(TOWN, 'svc-0001', 'svc-0011'),
    code: 'link/unknown-item',
    file: TOWN,
    at: 'svc-0011',
    fix: 'svc-0001',
  },
  {
    name: 'a misspelt key',
    breakIt: (p) => p.edit(SERVICES, 'department:', 'departmnet:'),
    code: 'schema/unknown-key',
    file: SERVICES,
    at: 'departmnet',
    fix: 'department',
  },
  {
    name: 'a misspelt value',
    breakIt: (p) => p.edit(TOWN, 'source: entrusted', 'source: entrustd'),
    code: 'schema/not-listed',
    file: TOWN,
    at: 'entrustd',
    fix: 'entrusted',
  },
  {
    name: 'a misspelt kind',
    breakIt: (p) => p.edit(PENALTIES, 'kind: penalty', 'kind: penelty'),
    code: 'schema/not-listed',
    file: PENALTIES,
    at: 'penelty',
    fix: 'penalty',
  },
  {
    name: 'a missing key',
    breakIt: (p) => p.edit(SERVICES, '    department: forestry\n', ''),
    code: 'schema/missing-key',
    file: SERVICES,
    at: 'id: svc-0001',
    fix: 'department',
  },
  {
    name: 'a duplicate id',
    breakIt: (p) => p.write('catalogs/delegated-services/more.yaml', p.read(SERVICES)),
    code: 'link/duplicate-item',
    file: 'catalogs/delegated-services/more.yaml',
    at: 'svc-0001',
  },
  {
    name: 'an unquoted code 0201',
    breakIt: (p) => p.edit('catalogs/counties/990101/county.yaml', '"990101"', '0201'),
    code: 'schema/unquoted-code',
    file: 'catalogs/counties/990101/county.yaml',
    at: '0201',
    fix: "'0201'",
  },
  {
    name: 'an unquoted code of 18 digits',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: 114116250060800123'),
    code: 'schema/unquoted-code',
    file: SERVICES,
    at: '114116250060800123',
    fix: "'114116250060800123'",
  },
  {
    name: 'a full-width colon',
    breakIt: (p) => p.edit(SERVICES, 'department: forestry', 'department：forestry'),
    code: 'yaml/full-width-colon',
    file: SERVICES,
    at: '：forestry',
  },
  {
    name: 'no space after a colon',
    breakIt: (p) => p.edit(SERVICES, 'department: forestry', 'department:forestry'),
    code: 'yaml/no-space-after-colon',
    file: SERVICES,
    at: ':forestry',
  },
  {
    name: 'GBK bytes',
    breakIt: (p) => p.write(SERVICES, gbk('theme: 林业\nitems: []\n')),
    code: 'read/not-utf8',
    file: SERVICES,
    at: '',
  },
  {
    name: 'a tab as indentation',
    breakIt: (p) => p.edit(SERVICES, '    department', '\tdepartment'),
    code: 'yaml/tab-indent',
    file: SERVICES,
    at: '\tdepartment',
  },
  {
    name: 'a full-width space as indentation',
    breakIt: (p) => p.edit(SERVICES, '    department', '　　department'),
    code: 'yaml/wide-space-indent',
    file: SERVICES,
    at: '　　department',
  },
  {
    name: '# cutting a text',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: 林业 #3 号'),
    code: 'yaml/comment-cuts-text',
    file: SERVICES,
    at: '#3 号',
  },
  {
    name: 'a folded scalar',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: >-\n  林业\n  和草原'),
    code: 'yaml/folded-scalar',
    file: SERVICES,
    at: '>-',
  },
  { name: 'an alias bomb', breakIt: (p) => p.write(SERVICES, bomb()), code: 'yaml/alias', file: SERVICES, at: '*a' },
  {
    name: 'an anchor in a text',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: &重点 林业'),
    code: 'yaml/anchor',
    file: SERVICES,
    at: '&重点',
  },
  {
    name: 'a tag in a text',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: !重要 林业'),
    code: 'yaml/tag',
    file: SERVICES,
    at: '!重要',
  },
  {
    name: 'a __proto__ key',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: 林业\n__proto__: {}'),
    code: 'yaml/forbidden-key',
    file: SERVICES,
    at: '__proto__',
  },
  {
    name: 'a merge key',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: 林业\n<<: {}'),
    code: 'yaml/merge-key',
    file: SERVICES,
    at: '<<',
  },
  {
    name: 'a duplicate key',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: 林业\ntheme: 草原'),
    code: 'yaml/duplicate-key',
    file: SERVICES,
    at: 'theme',
    nth: 2,
  },
  {
    name: 'an open quote',
    breakIt: (p) => p.edit(SERVICES, 'theme: 林业', 'theme: "林业'),
    code: 'yaml/syntax',
    file: SERVICES,
    at: '',
  },
  {
    name: 'an impossible date',
    breakIt: (p) => p.edit('catalogs/edition.yaml', '2025-04-30', '2025-02-30'),
    code: 'schema/impossible-date',
    file: 'catalogs/edition.yaml',
    at: '"2025-02-30"',
  },
  { name: 'an empty file', breakIt: (p) => p.write(SERVICES, ''), code: 'yaml/empty-file', file: SERVICES, at: '' },
  {
    name: 'a file of comments only',
    breakIt: (p) => p.write(SERVICES, '# 待补\n'),
    code: 'yaml/empty-file',
    file: SERVICES,
    at: '',
  },
  {
    name: 'two documents in one file',
    breakIt: (p) => p.write(SERVICES, `${p.read(SERVICES)}---\nitems: []\n`),
    code: 'yaml/multiple-documents',
    file: SERVICES,
    at: '---',
  },
  {
    name: 'an item chosen twice',
    breakIt: (p) => p.edit(TOWN, /$/, '  - {item: svc-0001, source: assisted}\n'),
    code: 'select/chosen-twice',
    file: TOWN,
    at: 'svc-0001',
    nth: 2,
  },
  {
    name: 'a town in two files',
    breakIt: (p) => p.write('catalogs/counties/990101/towns/990101001.yaml', p.read(TOWN)),
    code: 'link/file-name-mismatch',
    file: 'catalogs/counties/990101/towns/990101001.yaml',
    at: '"990101100"',
  },
  {
    name: 'a town registered twice',
    breakIt: (p) => p.edit('catalogs/divisions.yaml', /$/, '      - {code: "990101100", name: 河口镇, kind: town}\n'),
    code: 'link/duplicate-town',
    file: 'catalogs/divisions.yaml',
    at: '',
    nth: 2,
  },
  {
    name: 'an item of another catalog',
    breakIt: (p) => p.edit(SERVICES, 'id: svc-0001', 'id: dlg-0009'),
    code: 'link/foreign-item',
    file: SERVICES,
    at: 'dlg-0009',
  },
  {
    name: 'a statutory item dropped',
    breakIt: (p) => p.edit(TOWN, /$/, 'refusals:\n  - {item: enf-0001, excuse: no-capacity, reason: 人手不够}\n'),
    code: 'select/statutory-dropped',
    file: TOWN,
    at: 'enf-0001',
  },
  {
    name: 'a statutory item chosen',
    breakIt: (p) => p.edit(TOWN, /$/, '  - {item: enf-0001, source: statutory}\n'),
    code: 'select/statutory-chosen',
    file: TOWN,
    at: 'enf-0001',
  },
  {
    name: 'a mandatory item left out',
    breakIt: (p) => p.write(TOWN, 'town: "990101100"\nstate: drafted\nchoices: []\n'),
    code: 'select/mandatory-missing',
    file: TOWN,
    at: 'choices',
  },
  {
    name: 'a source the catalog does not offer',
    breakIt: (p) => p.edit(TOWN, 'source: entrusted', 'source: forwarded'),
    code: 'select/source-not-offered',
    file: TOWN,
    at: 'forwarded',
  },
  {
    name: 'an entrustment without a delegator',
    breakIt: (p) => p.edit(TOWN, '    delegator: forestry\n', ''),
    code: 'select/delegator-missing',
    file: TOWN,
    at: 'item: svc-0001',
  },
  {
    name: 'a state that no record supports',
    breakIt: (p) => p.edit(TOWN, 'state: drafted', 'state: published'),
    code: 'select/state-unrecorded',
    file: TOWN,
    at: 'published',
  },
  {
    name: 'an unknown department',
    breakIt: (p) => p.edit(SERVICES, 'department: forestry', 'department: forrestry'),
    code: 'link/unknown-department',
    file: SERVICES,
    at: 'forrestry',
    fix: 'forestry',
  },
  {
    name: 'an unknown law',
    breakIt: (p) => p.edit(ORDERS, '《城乡规划法》', '《城乡规化法》'),
    code: 'link/unknown-instrument',
    file: ORDERS,
    at: '《城乡规化法》',
    fix: '城乡规划法',
  },
  {
    name: 'an unknown version',
    breakIt: (p) => p.edit(ORDERS, '(2019-04-23)', '(2015-04-24)'),
    code: 'link/unknown-version',
    file: ORDERS,
    at: '《城乡规划法》',
    fix: '2019-04-23',
  },
  {
    name: 'a citation that cannot be read',
    breakIt: (p) => p.edit(ORDERS, '第六十五条', '第六十五条第二'),
    code: 'link/citation-syntax',
    file: ORDERS,
    at: '《城乡规划法》',
  },
  {
    name: 'a citation without an anchor',
    breakIt: (p) => p.edit(ORDERS, /, anchor: [^}]*/, ''),
    code: 'link/citation-without-anchor',
    file: ORDERS,
    at: '《城乡规划法》',
  },
  {
    name: 'an anchor that is a sentence',
    breakIt: (p) => p.edit(ORDERS, '由乡、镇人民政府责令停止建设', '这里有太多太多太多太多太多太多太多太多太多字了'),
    code: 'schema/too-long',
    file: ORDERS,
    at: '这里有太多',
  },
  {
    name: 'a file in the wrong place',
    breakIt: (p) => p.write('catalogs/statutory-licenses/land.yaml', p.read(LICENCES)),
    code: 'schema/stray-file',
    file: 'catalogs/statutory-licenses/land.yaml',
    at: '',
  },
  {
    name: 'a register that is missing',
    breakIt: (p) => p.remove('catalogs/units.yaml'),
    code: 'schema/missing-file',
    file: 'catalogs/units.yaml',
    at: '',
  },
  {
    name: 'a text where a list belongs',
    breakIt: (p) => p.edit(SERVICES, 'sources: [entrusted, assisted]', 'sources: entrusted'),
    code: 'schema/wrong-type',
    file: SERVICES,
    at: 'entrusted',
  },
  {
    name: 'a coercive measure entrusted',
    breakIt: entrustSeizure,
    code: 'law/coercive-measure-entrusted',
    file: PENALTIES,
    at: '[entrusted',
  },
  {
    name: 'a licence entrusted to a service centre',
    breakIt: (p) => p.edit(TOWN, 'delegator: forestry', 'delegator: forestry\n    agent: service-centre'),
    code: 'law/licence-agent-not-organ',
    file: TOWN,
    at: 'service-centre',
  },
  {
    name: 'a delegator without the power',
    breakIt: (p) => p.edit(TOWN, 'delegator: forestry', 'delegator: natural-resources'),
    code: 'law/delegator-not-holder',
    file: TOWN,
    at: 'natural-resources',
  },
  {
    name: 'a waiver of nothing',
    breakIt: (p) =>
      p.edit(TOWN, /$/, 'waivers:\n  - {finding: law/transfer-unproven, reason: 正在补, until: "2025-12-31"}\n'),
    code: 'waiver/unused',
    file: TOWN,
    at: 'law/transfer-unproven',
  },
]

function bomb(): string {
  const lines = ['theme: &a [林业, 林业, 林业]']
  for (let level = 1; level < 10; level++)
    lines.push(
      `k${level}: &${String.fromCharCode(97 + level)} [${Array(9)
        .fill(`*${String.fromCharCode(96 + level)}`)
        .join(', ')}]`,
    )
  return `${lines.join('\n')}\n`
}

function entrustSeizure(project: TestProject): void {
  project.edit(PENALTIES, 'kind: penalty', 'kind: coercive-measure')
  project.edit(PENALTIES, / {4}violation:[\s\S]*$/, '    measures: [seize]\n')
}

const open: TestProject[] = []
afterEach(() => {
  for (const project of open.splice(0)) project.dispose()
})

function broken(each: Case): TestProject {
  const project = new TestProject()
  open.push(project)
  each.breakIt(project)
  return project
}

function lineAndColumn(text: string, each: Case): { line: number; column: number } {
  let offset = -1
  for (let nth = 0; nth < (each.nth ?? 1); nth++) offset = text.indexOf(each.at, offset + 1)
  expect(offset, `${each.at} stands in the broken file`).toBeGreaterThanOrEqual(0)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

describe('broken input', () => {
  for (const each of CASES)
    it(`${each.name} is ${each.code}`, async () => {
      const project = broken(each)
      const before = project.snapshot('catalogs')
      const start = performance.now()
      const { exit, findings } = await project.findings()
      expect(performance.now() - start).toBeLessThan(2000)
      expect(exit).toBe(1)
      const found = findings.filter((finding) => finding.code === each.code && finding.file === each.file)
      expect(found.length, JSON.stringify(findings.map(({ code, file, line }) => [code, file, line]))).toBeGreaterThan(
        0,
      )
      if (each.at !== '') {
        const place = lineAndColumn(before[each.file] ?? '', each)
        expect(found.map(({ line, column }) => ({ line, column }))).toContainEqual(place)
      }
      for (const { what, why, fix } of found)
        for (const text of [what, why, fix]) expect(text.zh && text.en).toBeTruthy()
      if (each.fix) expect(found[0]?.fix.zh).toContain(each.fix)
      expect((await project.run('build')).exit).toBe(1)
      expect(project.snapshot('generated')).toEqual({})
    })

  for (const [name, change] of [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ] as const)
    it(`${name} is normal input`, async () => {
      const project = new TestProject()
      open.push(project)
      for (const [path, text] of Object.entries(project.snapshot('catalogs'))) project.write(path, change(text))
      expect(await project.findings()).toEqual({ exit: 0, findings: [] })
    })

  it('a missing folder ends with exit 2 and a finding', async () => {
    const project = new TestProject()
    open.push(project)
    project.remove('catalogs')
    const { exit, out } = await project.run('check', '--format', 'json')
    expect(exit).toBe(2)
    expect(JSON.parse(out).findings[0].code).toBe('read/no-catalogs')
  })
})

it('names a file that is not read, because of its name or because it is none that is', async () => {
  const project = new TestProject()
  try {
    const text = project.read(TOWN)
    project.remove(TOWN)
    for (const name of [`${TOWN}.txt`, TOWN.replace('.yaml', '.YAML')]) {
      project.write(name, text)
      const { exit, findings } = await project.findings()
      expect(exit).toBe(1)
      expect(findings).toMatchObject([{ code: 'read/not-a-catalog', severity: 'error', file: name }])
      expect(findings[0]?.fix.zh).toContain(TOWN)
      expect((await project.run('build')).exit).toBe(1)
      project.remove(name)
    }
    project.write(TOWN, text)
    project.write('catalogs/counties/990101/towns/清单.xlsx', 'x')
    project.write('catalogs/README.md', 'x')
    const { exit, findings } = await project.findings()
    expect(exit).toBe(0)
    expect(findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
      { code: 'read/not-a-catalog', severity: 'warning', file: 'catalogs/counties/990101/towns/清单.xlsx' },
    ])
  } finally {
    project.dispose()
  }
})
