import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from '../support/project.ts'

const TOWN = 'catalogs/counties/990101/reform/990101100.yaml'
const UNITS = 'catalogs/units.yaml'
const PARAMETERS = 'catalogs/parameters.yaml'
const SHARED = 'catalogs/reform/institutions.yaml'
const DOCUMENT = 'docs/refused-reform.md'

interface Case {
  readonly title: string
  readonly story: string
  readonly write: readonly (readonly [file: string, from: string | RegExp, to: string])[]
  readonly policy: string
  readonly severity: 'error' | 'warning'
  /** An article, or the parameter with its source. */
  readonly basis: string
  /** The text at which the finding stands. */
  readonly at: string
}

const FEATURE = (id: string) => `    - id: ${id}
      name: 又一个特色机构
      nature: public-institution
      functions: []
      establishment: institutional
      grounds: [{need: 示例, evidence: 示例}]
`

const CASES: readonly Case[] = [
  {
    title: '第十一个机构',
    story: '八个共同机构以外，又报了三个特色机构。',
    write: [
      [
        TOWN,
        '  functions:\n    - {id: port-services',
        `${FEATURE('feature-two')}${FEATURE('feature-three')}  functions:\n    - {id: port-services`,
      ],
    ],
    policy: 'ORG-01',
    severity: 'error',
    basis: '第六条第二款',
    at: '- id: port-service-centre',
  },
  {
    title: '一项职责两个机构都管',
    story: '港口服务中心说窗口服务它也做。',
    write: [[TOWN, 'functions: [port-services]', 'functions: [port-services, window-services]']],
    policy: 'ORG-07',
    severity: 'error',
    basis: '第十条第一款',
    at: '[port-services, window-services]',
  },
  {
    title: '一项职责没有机构管',
    story: '给港口服务中心登记了一项新职责，忘了写进去。',
    write: [[TOWN, '  route: []\n', '    - {id: cold-storage, name: 冷链仓储服务}\n  route: []\n']],
    policy: 'ORG-08',
    severity: 'error',
    basis: '第八条第一款',
    at: 'common:',
  },
  {
    title: '副科级机构写了四个',
    story: '综合执法队也想要副科级。',
    write: [[TOWN, '- {unit: enforcement-team}', '- {unit: enforcement-team, grade: deputy-section}']],
    policy: 'ORG-05',
    severity: 'error',
    basis: 'institution.deputy-section-count',
    at: 'common:',
  },
  {
    title: '把派驻机构的编制划到镇里',
    story: '人反正在镇上干活，编制也一起下来。',
    write: [
      [
        TOWN,
        'establishment: {tier: county, kind: administrative}',
        'establishment: {tier: town, kind: administrative}',
      ],
    ],
    policy: 'STA-04',
    severity: 'error',
    basis: '第十八条',
    at: 'town',
  },
  {
    title: '市场监管所的人财物由镇管',
    story: '县属县派、镇管镇用，三个所一样写。工商行政管理所条例第二条说的是由县局管，因此要改革文件。',
    write: [
      [
        UNITS,
        'department: market-supervision}',
        'department: market-supervision, basis: [{cite: 《工商行政管理所条例》(1991-04-22)第二条, role: establishes, anchor: 的派出机构, unverified: 示例没有附锁文件}]}',
      ],
      [
        'catalogs/instruments/laws.yaml',
        /$/,
        `
  - id: industry-and-commerce-station-regulation
    title: 工商行政管理所条例
    level: administrative-regulation
    issuer: 国务院
    issuerTier: national
    versions:
      - {date: "1991-04-22", kind: enacted, effectiveFrom: "1991-04-22", status: verified}
`,
      ],
      [
        TOWN,
        'managed: {personnel: department, funds: department, cadres: department, business: department}\n\nnetwork',
        'managed: {personnel: town, funds: town, cadres: department, business: department}\n\nnetwork',
      ],
    ],
    policy: 'STA-05',
    severity: 'warning',
    basis: '工商行政管理所条例第二条',
    at: '{personnel: town',
  },
  {
    title: '村级便民服务站决定许可',
    story: '采伐证在村里就能批，群众少跑路。',
    write: [[TOWN, /$/, '  flows:\n    - {item: svc-0001, decide: village}\n']],
    policy: 'NET-01',
    severity: 'error',
    basis: '第二十四条第三款',
    at: 'village',
  },
  {
    title: '流转超过法定期限',
    story: '后台办理写了二十个工作日，加上转送和决定就超了。',
    write: [[TOWN, /$/, '  flows:\n    - {item: svc-0001, days: {handle: 20}}\n']],
    policy: 'NET-07',
    severity: 'error',
    basis: '第四十二条第一款',
    at: '{item: svc-0001',
  },
  {
    title: '经费的总数差一分钱',
    story: '各部分加起来是 212000.30 元，总数抄成了 212000.31 元。',
    write: [[TOWN, 'total: "212000.30"', 'total: "212000.31"']],
    policy: 'STA-09',
    severity: 'error',
    basis: '预算法第十三条',
    at: '"212000.31"',
  },
]

let project: TestProject
afterEach(() => project.dispose())

function written({ write }: Pick<Case, 'write'>): TestProject {
  project = new TestProject()
  for (const [file, from, to] of write) project.edit(file, from, to)
  return project
}

describe('the reform', () => {
  it.each(CASES)('refuses: $title', async (each) => {
    const { findings } = await written(each).findings()
    const found = findings.find(({ policy }) => policy === each.policy)
    expect(found, JSON.stringify(findings.map(({ policy, code }) => `${policy} ${code}`))).toBeDefined()
    expect(found?.severity).toBe(each.severity)
    expect(found?.file).toBe(TOWN)
    const line = project.read(TOWN).split('\n')[(found?.line ?? 1) - 1] ?? ''
    expect(line.slice((found?.column ?? 1) - 1)).toContain(each.at)
    expect(JSON.stringify(found)).toContain(each.basis)
    expect((await project.run('build')).exit).toBe(each.severity === 'error' ? 1 : 0)
  })

  it('shows each in the documentation, with what is really printed', async () => {
    const sections: string[] = []
    for (const [index, each] of CASES.entries()) {
      const { out } = await written(each).run('check')
      const wrote = each.write.map(([file, , to]) => `\`${file}\`\n\n\`\`\`yaml\n${to.replace(/^\n|\n$/g, '')}\n\`\`\``)
      sections.push(
        [`## ${index + 1}. ${each.title}`, each.story, ...wrote, `\`\`\`text\n${out.trimEnd()}\n\`\`\``].join('\n\n'),
      )
      project.dispose()
    }
    const document = `# 机构、派驻机构和服务网络里容易写错的

每一种编译器都指出是哪一行、违反哪一条（或者哪个写明出处的参数）、怎么改；是错误的，没有改好就什么也不生成。
下面先是写进去的内容，后是 \`npx qingdan check\` 的输出，项目是 \`npx qingdan init\` 新建的那一个。

${sections.join('\n\n')}
`
    await expect(document).toMatchFileSnapshot(join(ROOT, DOCUMENT))
  })

  it('asks for a parameter that the report leaves open, and names the rule that needs it', async () => {
    project = new TestProject()
    const ids = [...project.read(PARAMETERS).matchAll(/ {2}- id: ((?:institution|station|network)\.\S+)/g)].map(
      (match) => match[1] ?? '',
    )
    const unasked: string[] = []
    for (const id of ids) {
      project.dispose()
      project = new TestProject()
      project.edit(PARAMETERS, new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n)+`), '')
      const { findings } = await project.findings()
      const found = findings.find(({ what }) => what.zh.includes(`「${id}」`))
      if (found?.severity !== 'error' || found.policy === undefined) unasked.push(id)
    }
    expect(ids.length).toBe(14)
    expect(unasked).toEqual([])
  })

  it('asks a project without a reform for none of them', async () => {
    project = new TestProject()
    project.remove('catalogs/reform')
    project.remove('catalogs/counties/990101/reform')
    project.edit(PARAMETERS, / {2}- id: institution\.cap\n[\s\S]*?(?= {2}- id: selection)/, '')
    expect(await project.findings()).toEqual({ exit: 0, findings: [] })
  })

  it('refuses a parameter that states something else than a policy counts with', async () => {
    project = new TestProject()
    project.edit(PARAMETERS, 'value: 10\n', 'value: 十个\n')
    const { findings } = await project.findings()
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['link/parameter-form', PARAMETERS]])
  })

  it.each([
    [
      'a unit that is no common institution',
      TOWN,
      '- {unit: economy-office}',
      '- {unit: economy-ofice}',
      'link/unknown-unit',
      'economy-ofice',
    ],
    [
      'a function that nobody registered',
      TOWN,
      'functions: [port-services]',
      'functions: [port-service]',
      'link/unknown-function',
      'port-service',
    ],
    [
      'a step that is not on the route',
      TOWN,
      'route: []',
      'route: [{step: approve, date: "2025-01-02"}]',
      'link/unknown-step',
      'approve',
    ],
    [
      'a station that is the town’s own office',
      TOWN,
      'unit: finance-office',
      'unit: economy-office',
      'link/not-a-station',
      'economy-office',
    ],
    [
      'a station named twice',
      TOWN,
      'unit: finance-office',
      'unit: judicial-office',
      'link/duplicate-reform-id',
      'judicial-office',
    ],
    [
      'a way through a station that is not there',
      TOWN,
      'through: upper-bank',
      'through: upper-bunk',
      'link/unknown-station',
      'upper-bunk',
    ],
    [
      'a village served by no known station',
      TOWN,
      'stations: [far-hill]',
      'stations: [far-hall]',
      'link/unknown-station',
      'far-hall',
    ],
    ['an amount with three decimals', TOWN, '"30000.10"', '"30000.105"', 'schema/wrong-form', '"30000.105"'],
    [
      'a deadline that no parameter states',
      'catalogs/reform/stations.yaml',
      'deadline: station.assessment-deadline, decides',
      'deadline: station.asessment-deadline, decides',
      'link/unknown-parameter',
      'station.asessment-deadline',
    ],
    [
      'a function given twice',
      SHARED,
      '{id: office-affairs',
      '{id: party-building',
      'link/duplicate-reform-id',
      'party-building',
    ],
  ])('finds at its place: %s', async (_what, file, from, to, code, at) => {
    project = new TestProject()
    project.edit(file, from, to)
    const { findings } = await project.findings()
    const found = findings.find((each) => each.code === code)
    expect(found, JSON.stringify(findings.map((each) => each.code))).toBeDefined()
    const line = project.read(file).split('\n')[(found?.line ?? 1) - 1] ?? ''
    expect(line.slice((found?.column ?? 1) - 1)).toContain(at)
  })

  it('calls a thing that is given twice by its own name', async () => {
    project = new TestProject()
    project.edit('catalogs/reform/network.yaml', 'id: back-office', 'id: reception')
    const { findings } = await project.findings()
    const found = findings.find(({ code }) => code === 'link/duplicate-reform-id')
    expect(JSON.stringify(found)).toContain('窗口编号「reception」用了两次')
  })

  it('wants the common part where a town has its own', async () => {
    project = new TestProject()
    project.remove('catalogs/reform/network.yaml')
    const { findings } = await project.findings()
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['link/reform-part-missing', TOWN]])
  })
})
