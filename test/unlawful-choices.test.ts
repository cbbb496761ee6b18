import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'
const STREET = 'catalogs/counties/990101/towns/990101001.yaml'
const COUNTY = 'catalogs/counties/990101/county.yaml'
const SERVICES = 'catalogs/delegated-services/forestry.yaml'
const PENALTIES = 'catalogs/delegated-enforcement/urban-management.yaml'
const UNITS = 'catalogs/units.yaml'
const DOCUMENT = 'docs/unlawful-choices.md'

interface Case {
  readonly title: string
  /** How a county comes to write it. */
  readonly story: string
  readonly write: readonly (readonly [file: string, from: string | RegExp, to: string])[]
  readonly policy: string
  readonly article: string
  readonly file: string
  /** The text at which the finding stands. */
  readonly at: string
}

const ENTRUST = '    source: entrusted\n    delegator: forestry\n'
const PENALTY_CHOICE = (rest: string) => `\n  - item: dlg-0001\n    ${rest}\n`

const CASES: readonly Case[] = [
  {
    title: '把查封、扣押委托给镇',
    story: '处罚已经委托了，顺手把暂扣工具也委托下去。',
    write: [
      [
        PENALTIES,
        /$/,
        `  - id: dlg-0002
    kind: coercive-measure
    name: 对违法堆放物料的工具、物品的扣押
    department: urban-management
    field: urban-management
    holder: county-department
    basis:
      - {cite: 《城市市容和环境卫生管理条例》(2017-03-01)第三十四条, role: establishes, anchor: 或者其委托的单位}
    sources: [entrusted, call-county]
    obligation: optional
    measures: [seize]
`,
      ],
    ],
    policy: 'COE-01',
    article: '行政强制法第十七条第一款',
    file: PENALTIES,
    at: '[entrusted, call-county]',
  },
  {
    title: '把许可委托给便民服务中心',
    story: '证是在便民服务中心的窗口办的，就写了便民服务中心。',
    write: [[TOWN, ENTRUST, `${ENTRUST}    agent: service-centre\n`]],
    policy: 'SUB-10',
    article: '行政许可法第二十四条第一款',
    file: TOWN,
    at: 'service-centre',
  },
  {
    title: '没有省级决定就赋权',
    story: '市里的文件叫“赋权目录”，县里照着写成交由，决定填了市里的文件。',
    write: [
      [PENALTIES, 'sources: [entrusted, call-county]', 'sources: [entrusted, conferred, call-county]'],
      [
        COUNTY,
        /$/,
        `decisions:
  - id: catalogue
    document: {title: 关于公布赋权事项目录的通知, status: external, reason: 示例}
    issuerTier: municipal
    published: true
    exclusive: true
`,
      ],
      [
        TOWN,
        /$/,
        PENALTY_CHOICE(
          'source: conferred\n    decision: catalogue\n    need: 投诉多（演示）\n    capacity: 有执法人员（演示）',
        ),
      ],
    ],
    policy: 'SUB-05',
    article: '行政处罚法第二十四条第一款',
    file: TOWN,
    at: 'catalogue',
  },
  {
    title: '凭协议“授权办理”',
    story: '县林业局和镇签了一份授权协议，清单上写“授权办理”。',
    write: [[TOWN, 'source: entrusted', 'source: authorised']],
    policy: 'SUB-17',
    article: '行诉解释第二十条第三款',
    file: TOWN,
    at: 'authorised',
  },
  {
    title: '照抄旧条例的十五日复议期限',
    story: '处罚决定书的老样本上写着十五日内申请复议，抄自还没有修改的行政法规。',
    write: [
      [
        PENALTIES,
        /$/,
        `    remedies:
      respondent: department
      reviewBody: county-government
      court: true
      reviewDays: 15
      reviewCite: 《城市市容和环境卫生管理条例》第四十条
`,
      ],
    ],
    policy: 'REM-03',
    article: '行政复议法第二十条第一款',
    file: PENALTIES,
    at: '15',
  },
  {
    title: '街道用城乡规划法第六十五条',
    story: '镇上有的执法事项，街道也想要，照样选上。',
    write: [
      [
        STREET,
        '',
        'town: "990101001"\nstate: drafted\nsynthetic: true\nchoices:\n  - item: svc-0001\n    source: assisted\n    need: 便民（演示）\n    capacity: 有窗口（演示）\n  - item: enf-0001\n    source: conferred\n',
      ],
    ],
    policy: 'SUB-02',
    article: '行政处罚法第十七条',
    file: STREET,
    at: 'enf-0001',
  },
  {
    title: '把许可“赋权”给镇',
    story: '别的省有赋权清单，里面也有许可，就照着把采伐许可写成交由。',
    write: [[SERVICES, 'sources: [entrusted, assisted]', 'sources: [entrusted, conferred, assisted]']],
    policy: 'SUB-06',
    article: '行政处罚法第二十四条第一款',
    file: SERVICES,
    at: '[entrusted, conferred, assisted]',
  },
  {
    title: '由村委会实施处罚',
    story: '村里的保洁员最先看见乱扔垃圾，就写由村委会实施。',
    write: [
      [UNITS, /$/, '  - {id: village-committee, name: 村民委员会, nature: village-committee}\n'],
      [
        TOWN,
        /$/,
        PENALTY_CHOICE('source: entrusted\n    delegator: urban-management\n    performer: village-committee'),
      ],
    ],
    policy: 'SUB-16',
    article: '行政处罚法第二十条第四款',
    file: TOWN,
    at: 'village-committee',
  },
  {
    title: '委托的处罚盖镇的印章',
    story: '处罚是镇上的人办的，决定书就盖镇政府的印章。',
    write: [[TOWN, /$/, PENALTY_CHOICE('source: entrusted\n    delegator: urban-management\n    seal: town')]],
    policy: 'ENF-10',
    article: '行政处罚法第五十九条第二款',
    file: TOWN,
    at: 'town',
  },
  {
    title: '由不再管这件事的部门委托',
    story: '协议是照着往年的样本写的，委托的还是林业局，而市容归城市管理执法局。',
    write: [[TOWN, /$/, PENALTY_CHOICE('source: entrusted\n    delegator: forestry')]],
    policy: 'SUB-13',
    article: '行政处罚法第二十条第一款',
    file: TOWN,
    at: 'forestry',
  },
]

let project: TestProject
afterEach(() => project.dispose())

function written({ write }: Case): TestProject {
  project = new TestProject()
  for (const [file, from, to] of write)
    if (from === '') project.write(file, to)
    else project.edit(file, from, to)
  return project
}

it.each(CASES)('refuses: $title', async (each) => {
  const { findings } = await written(each).findings()
  const found = findings.filter(({ policy }) => policy === each.policy)
  expect(found.length, JSON.stringify(findings.map(({ policy, code }) => `${policy} ${code}`))).toBeGreaterThan(0)
  const [first] = found
  expect(first?.file).toBe(each.file)
  const line = project.read(each.file).split('\n')[(first?.line ?? 1) - 1] ?? ''
  expect(line.slice((first?.column ?? 1) - 1)).toContain(each.at)
  expect(JSON.stringify(first)).toContain(each.article)
  expect((await project.run('build')).exit).toBe(1)
  expect(project.snapshot('generated')).toEqual({})
})

it('shows each in the documentation, with what is really printed', async () => {
  const sections: string[] = []
  for (const [index, each] of CASES.entries()) {
    const { out } = await written(each).run('check')
    sections.push(
      [
        `## ${index + 1}. ${each.title}`,
        each.story,
        ...each.write.map(([file, , to]) => `\`${file}\`\n\n\`\`\`yaml\n${to.replace(/^\n|\n$/g, '')}\n\`\`\``),
        `\`\`\`text\n${out.trimEnd()}\n\`\`\``,
      ].join('\n\n'),
    )
    project.dispose()
  }
  const document = `# 十种容易写错的下放

县里每一种都可能不经意写出来。编译器逐一拒绝，指出是哪一行、违反哪一条、怎么改；有一条没有改好，就什么也不生成。
下面先是写进去的内容，后是 \`npx qingdan check\` 的输出，项目是 \`npx qingdan init\` 新建的那一个。

${sections.join('\n\n')}
`
  await expect(document).toMatchFileSnapshot(join(ROOT, DOCUMENT))
})
