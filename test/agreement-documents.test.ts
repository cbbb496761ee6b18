import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

const STATED = `county: "990101"
agreements:
  - kind: services
    department: forestry
    town: "990101100"
    number: 示林发〔2025〕1号
    signed: "2025-02-01"
    effectiveFrom: "2025-03-01"
    effectiveTo: "2028-03-01"
    publications:
      - {by: department, place: '县政府网站 <b>|', date: "2025-02-10"}
    clauses:
      liability: delegator-with-recourse
      supervision: [每季度抽查一次, 每年培训一次]
      termination: 提前三十日书面通知
      pendingCases: original-body
      sealCustody: 镇指定专人保管，终止当日交回
      archive: 镇保管，终止时移交
      costBearer: county-budget
`

describe('the agreement of the starter project', () => {
  const draft = new TestProject()
  const stated = new TestProject()
  const name = 'generated/agreements/990101100/services-forestry.md'

  beforeAll(async () => {
    stated.write('catalogs/counties/990101/agreements.yaml', STATED)
    for (const project of [draft, stated]) expect((await project.run('build')).exit).toBe(0)
  })
  afterAll(() => {
    draft.dispose()
    stated.dispose()
  })

  it('leaves blank what the county has not stated, and says that it is a draft', () => {
    const text = draft.read(name)
    expect(text).toContain('草案')
    expect(text).toContain('- 编号：＿＿＿＿')
    expect(text).toContain('自＿＿＿＿年＿＿月＿＿日起至＿＿＿＿年＿＿月＿＿日止')
    expect(text.match(/\d{4}年\d/g) ?? []).toEqual([])
  })

  it('prints what the county states, to the last day of the term, and blanks for the rest', () => {
    const text = stated.read(name)
    expect(text).toContain('- 编号：示林发〔2025〕1号')
    expect(text).toContain('自2025年3月1日起至2028年2月29日止')
    expect(text).toContain('可以依法向有故意或者重大过失的责任人追偿')
    expect(text).toContain('   - 每年培训一次')
    expect(text).toContain('由原来受理、立案的一方办结')
    expect(text).toContain('于2025年2月10日在县政府网站')
    expect(text).toContain('乙方同时公布：于＿＿＿＿年＿＿月＿＿日在＿＿＿＿')
    expect(text).toContain('草案') // signed, but the list is not published
  })

  it('never lets a value become markup', () => {
    const page = stated.read('out/agreements/990101100/services-forestry.html')
    expect(page).toContain('县政府网站 &#x3C;b>|')
    expect(page).not.toContain('<b>')
    expect(page).toMatch(/<title>东川县林业局与东川县河口镇人民政府政务服务事项下沉委托协议/)
  })

  it('is between the department and the town, never the service centre', () => {
    const text = draft.read(name)
    expect(text).toMatch(/- 甲方：.+林业局\n- 乙方：.+人民政府\n/)
    expect(text).toContain('便民服务中心是受理地点，不是本协议的当事人')
  })

  it('is published as data with its items and state', () => {
    const data = JSON.parse(stated.read('generated/data/agreements/990101100.json')) as {
      totals: object
      agreements: { state: string; signed: string; items: { item: string }[] }[]
    }
    expect(data.totals).toEqual({ agreements: 1, items: 1, licences: 1 })
    expect(data.agreements.map((each) => [each.state, each.signed, each.items.map(({ item }) => item)])).toEqual([
      ['signed', '2025-02-01', ['svc-0001']],
    ])
  })

  it('goes with its file when nothing is chosen any more', async () => {
    draft.edit(
      'catalogs/counties/990101/towns/990101100.yaml',
      /choices:\n[\s\S]*/,
      'choices: []\nrefusals:\n  - {item: svc-0001, excuse: no-object, reason: 示例}\n',
    )
    expect((await draft.run('build')).exit).toBe(0)
    expect(readdirSync(draft.path('generated/agreements/990101100'))).toEqual(['register.md'])
    expect(draft.read('generated/agreements/990101100/register.md')).toContain(
      '选定承接0项＝协议和委托书0项＋不需要协议的0项',
    )
  })
})

describe('the guide for editors', () => {
  const project = new TestProject()
  afterAll(() => project.dispose())

  it('states an agreement that compiles, and explain says so', async () => {
    const guide = readFileSync(join(ROOT, 'docs/agreements-and-coordination.md'), 'utf8')
    project.write('catalogs/counties/990101/agreements.yaml', /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '')
    project.edit(
      'catalogs/counties/990101/towns/990101100.yaml',
      'choices:\n',
      'choices:\n  - {item: dlg-0001, source: entrusted, delegator: urban-management}\n',
    )
    const { exit, findings } = await project.findings()
    expect([exit, findings.filter((each) => each.policy?.startsWith('AGR'))]).toEqual([0, []])
    const { out } = await project.run('explain', '990101100', 'dlg-0001')
    expect(out).toContain('协议：与「城市管理执法局」的行政执法委托书（已经签订，清单没有公布）')
    expect(out).toContain('agreements.yaml:3:5')
  })
})

describe('the documents of the reference edition', () => {
  const project = new TestProject(ROOT)
  beforeAll(async () => {
    expect((await project.run('build', '--only', 'md')).exit).toBe(0)
  })
  afterAll(() => project.dispose())

  it('add up: the rows of all agreements of a town are what its register says', () => {
    const towns = readdirSync(project.path('generated/agreements'))
    expect(towns.length).toBeGreaterThanOrEqual(8)
    for (const town of towns) {
      const register = project.read(`generated/agreements/${town}/register.md`)
      const [, chosen, covered, without] =
        /选定承接(\d+)项＝协议和委托书(\d+)项＋不需要协议的(\d+)项/.exec(register) ?? []
      expect(Number(chosen)).toBe(Number(covered) + Number(without))
      const files = readdirSync(project.path(`generated/agreements/${town}`)).filter((file) => file !== 'register.md')
      const rows = files.flatMap((file) =>
        project
          .read(`generated/agreements/${town}/${file}`)
          .split('\n')
          .filter((line) => /^\| \d+ \| [a-z]{3}-\d{4} \|/.test(line)),
      )
      expect(rows.length).toBe(Number(covered))
    }
  })

  it('exclude coercion and re-delegation in every letter, and mark every agreement a draft', () => {
    for (const town of readdirSync(project.path('generated/agreements')))
      for (const file of readdirSync(project.path(`generated/agreements/${town}`))) {
        if (file === 'register.md') continue
        const text = project.read(`generated/agreements/${town}/${file}`)
        expect(text).toContain('> **草案**')
        expect(text).toContain('不得再委托其他组织或者个人实施')
        if (file.startsWith('enforcement-')) {
          expect(text).toContain('行政强制措施权不得委托')
          expect(text).toContain('处罚决定由甲方作出')
        }
      }
  })

  it('give the guidance its seven mechanisms, with an article or a marked value for each limit', () => {
    const text = readFileSync(join(project.root, 'generated/coordination/guidance.md'), 'utf8')
    for (const title of [
      '衔接配合',
      '信息互通',
      '资源共享',
      '协调联动',
      '监督制约',
      '首问负责',
      '案件移送和抄告',
      '争议解决',
    ])
      expect(text).toMatch(new RegExp(`^## .、${title}$`, 'm'))
    expect(text).toContain('3日（《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款）')
    expect(text).toContain('24小时（《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款）')
    for (const value of text.match(/\d+(?:小时|个工作日|%)[^、；。|]*/g) ?? []) expect(value).toMatch(/示范值|《/)
  })

  it('give each enforcement entry of a town the number of its division of work', () => {
    for (const file of readdirSync(project.path('generated/coordination')).filter((each) => /^\d{9}\.md$/.test(each))) {
      const text = project.read(`generated/coordination/${file}`)
      const [, items, patterns] = /执法事项(\d+)项，分工(\d+)种/.exec(text) ?? []
      const rows = text.split('\n').filter((line) => /^\| \d+ \| enf-|^\| \d+ \| dlg-/.test(line))
      expect(rows.length).toBe(Number(items))
      const used = new Set(rows.map((line) => line.split('|').at(-2)?.trim()))
      expect(used.size).toBe(Number(patterns))
    }
  })
})
