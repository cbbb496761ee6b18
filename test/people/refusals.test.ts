import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from '../support/project.ts'

const PEOPLE = 'catalogs/reform/people'
const TOWN = `${PEOPLE}/610926108`
let project: TestProject

beforeEach(() => {
  project = new TestProject(ROOT)
})
afterEach(() => project.dispose())

/** What `check` prints of errors about people, without the lines of the file. */
async function errors(): Promise<string> {
  const { exit, out } = await project.run('check', PEOPLE, 'catalogs/parameters.yaml')
  expect(exit).toBe(1)
  return out
    .split('\n\n')
    .filter((block) => block.includes(' 错误 ['))
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !/^\s*\d*\s*\|/.test(line))
        .join('\n'),
    )
    .join('\n\n')
}

describe('refused, with the article or the parameter', () => {
  it('fines feeding pay', async () => {
    project.edit(`${TOWN}/bonus-institution.yaml`, /sources:\n(.*)kind: performance-pay/, 'sources:\n$1kind: fine')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/bonus-institution.yaml:11:14 错误 [PAY-01 law/fines-feed-pay] 资金池的一笔来源是「绩效工资中的奖励部分」（罚款，86400.00 元）。
        = 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩，财政部门不得以任何形式返还（行政处罚法第七十四条第三款）；禁止将罚没收入与行政执法机关利益挂钩（优化营商环境条例第五十九条第三款）。许可的收费全部上缴国库，不得私分，财政部门不得返还（行政许可法第五十九条）。
        = 从资金池里去掉这一笔；罚没和收费收入全部上缴国库。"
    `)
  })

  it('fines feeding scores', async () => {
    project.edit(`${PEOPLE}/scheme.yaml`, 'name: 案卷评查合格', 'name: 罚款入库额')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/scheme.yaml:11:24 错误 [ASM-01 law/fines-feed-scores] 考核项目「罚款入库额」按罚没或者收费计算。
        = 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩（行政处罚法第七十四条第三款），禁止与执法机关利益挂钩（优化营商环境条例第五十九条第三款）。
        = 删去这一项；要考核执法质量的，用案卷评查、复议纠错这样的项目。"
    `)
  })

  it('the grades of civil servants and of institutions mixed', async () => {
    project.edit(
      `${TOWN}/assessment.yaml`,
      'person: P-011\n    grade: qualified',
      'person: P-011\n    grade: competent',
    )
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/assessment.yaml:33:12 错误 [ASM-02 law/grade-scales-mixed] 「P-011」是事业编制，考核结果写的是「称职」。
        = 公务员定期考核分为优秀、称职、基本称职和不称职（公务员法第三十八条第一款），事业单位年度考核分为优秀、合格、基本合格和不合格（事业单位人事管理条例第二十一条第二款）。
        = 按人员的编制改用它的等次。"
    `)
  })

  it('a parameter that nobody stated', async () => {
    project.edit('catalogs/parameters.yaml', 'id: assessment.points.visit-limit', 'id: assessment.points.visits-limit')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/scheme.yaml:10:81 错误 [ASM-03 link/parameter-missing] 这里要用参数「assessment.points.visit-limit」，没有登记。
        = 报道和法律都没有定的数，要有人依据文件写明，程序不能默认（规则 ASM-03）。
        = 在 catalogs/parameters.yaml 里写上 assessment.points.visit-limit 的值、出处和日期。是否指「assessment.points.visits-limit」或「assessment.points.item-limit」或「assessment.points.visit」？"
    `)
  })

  it('a parameter that nothing can be reckoned with', async () => {
    project.edit('catalogs/parameters.yaml', /(id: bonus\.cap\n.*\n {4}value: )1\.5/, '$1两倍')
    const at =
      project
        .read('catalogs/parameters.yaml')
        .split('\n')
        .findIndex((line) => line.includes('两倍')) + 1
    expect((await errors()).replace(`parameters.yaml:${at}:`, 'parameters.yaml:LINE:')).toMatchInlineSnapshot(`
      "catalogs/parameters.yaml:LINE:12 错误 [ASM-06 link/parameter-unusable] 参数「bonus.cap」的值「两倍」不能用来计算。
        = 这里要的是一个数（规则 ASM-06）。
        = 对照出处改正参数的值。
        在这里使用: catalogs/reform/people/610926108/bonus-civil-servants.yaml:15:8"
    `)
  })

  it('a step of a competition skipped', async () => {
    project.edit(`${TOWN}/competition.yaml`, /.*step: qualification.*\n/, '')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/competition.yaml:84:16 错误 [HRM-12 law/institution-step-skipped] 没有经过「审查资格条件」就到了「考评」。
        = 事业单位竞聘上岗依次是制定方案、公布岗位和条件、审查资格、考评、公示、办理聘任手续（事业单位人事管理条例第十条）。
        = 补上这一步和日期；没有做过的，程序退回到这一步。"
    `)
  })

  it('a leading post given without the five steps', async () => {
    project.edit(`${TOWN}/registers.yaml`, /(id: G-11,.*), head: true/, '$1, head: true, leading: true')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/competition.yaml:8:12 错误 [HRM-11 law/promotion-step-skipped] 没有经过「动议」就到了「双向选择」。
        = 公务员晋升领导职务按动议、民主推荐、考察、讨论决定、履行任职手续的程序办理（公务员法第四十六条），并实行任职前公示和试用期（第四十八条）。
        = 补上这一步和日期；没有做过的，程序退回到这一步。"
    `)
  })

  it('a person twice in the establishment register', async () => {
    project.edit(`${TOWN}/registers.yaml`, 'id: P-012,', 'id: P-011,')
    project.edit(`${TOWN}/competition.yaml`, /P-012/g, 'P-022')
    project.edit(
      `${TOWN}/assessment.yaml`,
      /person: P-012\n(?: {4}.*\n)+/,
      'person: P-001\n    grade: competent\n    coefficients: []\n    points: []\n',
    )
    project.edit(`${TOWN}/bonus-institution.yaml`, /.*P-012.*\n/, '')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/registers.yaml:23:10 错误 [HRM-01 law/person-twice-in-register] 编制账里「P-011」有两行。
        = 实有人员不得突破规定的编制，不得以虚报人员等方式占用编制并冒用财政资金（机构设置和编制管理条例第六条第二款、第二十六条第四项）；一个人写两行，实有人数就是假的。
        = 删去重复的一行；是两个人的，另编一个编号。
        第一行在这里: catalogs/reform/people/610926108/registers.yaml:22:10"
    `)
  })

  it('more people than places', async () => {
    project.edit(`${TOWN}/registers.yaml`, 'approved: 14', 'approved: 11')
    expect(await errors()).toMatchInlineSnapshot(`
      "catalogs/reform/people/610926108/registers.yaml:8:37 错误 [HRM-02 law/establishment-exceeded] 事业编制核定 11 名，编制账里有 12 人。
        = 机构实有人员不得突破规定的编制（机构设置和编制管理条例第六条第二款）。
        = 核对核定数的文件和编制账；确实超编的，由机构编制管理机关处理。"
    `)
  })

  it('a member of staff named in a file that is published', async () => {
    project.edit('catalogs/counties/610926/county.yaml', /(note: .*)/, '$1窗口由P-017负责。')
    const { findings } = await project.findings('catalogs/counties/610926')
    const found = findings.filter((each) => each.policy === 'HRM-09')
    const line =
      project
        .read('catalogs/counties/610926/county.yaml')
        .split('\n')
        .findIndex((each) => each.startsWith('note:')) + 1
    expect(found.map((each) => [each.line, each.what.zh])).toEqual([[line, '会公布的文件里出现了人员编号「P-017」。']])
  })

  it('real people in a reference edition', async () => {
    project.edit(`${TOWN}/registers.yaml`, 'synthetic: true', 'synthetic: false')
    const { findings } = await project.findings(PEOPLE)
    expect(findings.filter((each) => each.policy === 'HRM-10').length).toBe(22)
  })

  it('a name in the register: there is no key for one', async () => {
    project.edit(`${TOWN}/registers.yaml`, 'id: P-001,', 'id: P-001, name: 某某,')
    expect(await errors()).toContain('[schema/unknown-key] 这里没有「name」这个键。')
  })
})
