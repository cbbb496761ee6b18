import { afterEach, describe, expect, it } from 'vitest'
import { findProvision } from '../../src/statutes/find-provision.ts'
import { statesAmount } from '../../src/statutes/fine-amount.ts'
import { parseLaw } from '../../src/statutes/parse-law.ts'
import { writeNumeral } from '../../src/vocabulary/numeral.ts'
import { TestProject } from '../support/project.ts'

const LAW = `# 示例条例

第一条 有下列行为之一的，责令改正，可以处以罚款：

（一）在花坛里停车的；

（二）踩踏花坛的。

有前款第一项行为，处二百元以上一千元以下的罚款。

第二条 折花的，可以并处警告、罚款；摘果的，处一百元以下的罚款。

第三条 卖花不标价的，没收违法所得，并处违法所得一倍以下的罚款。

第四条 情节严重的，对单位处五万元以下的罚款，对个人依法处以罚款。

第五条 浇花用饮用水的，处以罚款。

罚款上缴国库。

第六条 省、自治区、直辖市人民政府可以根据本条例制定实施办法。
`

const law = parseLaw(LAW)

function stated(article: number, anchor: string, paragraph?: number): boolean {
  const found = findProvision(law, paragraph === undefined ? { article } : { article, paragraph })
  if ('missing' in found) throw new Error(`article ${article}: ${found.missing}`)
  return statesAmount(found.article, found.provision, anchor)
}

describe('whether a provision states the amount of a fine', () => {
  it('reads the clause of the anchor only, and what stands before it', () => {
    expect(stated(2, '可以并处警告、罚款')).toBe(false)
    expect(stated(2, '以下的罚款')).toBe(true)
    expect(stated(3, '倍以下的罚款')).toBe(true)
    expect(stated(4, '对个人依法处以罚款')).toBe(false)
    expect(stated(4, '元以下的罚款')).toBe(true)
  })

  it('sees the amount that a later paragraph gives to an earlier one', () => {
    expect(stated(1, '可以处以罚款', 1)).toBe(true)
    expect(stated(5, '处以罚款', 1)).toBe(false)
  })
})

let project: TestProject | undefined
afterEach(() => project?.dispose())

describe('a citation that says that no amount is named', () => {
  const ITEMS = 'catalogs/delegated-enforcement/urban-management.yaml'

  it('is an error where the text at hand does name one', async () => {
    project = new TestProject()
    project.write('laws/行政法规/城市市容和环境卫生管理条例(2017-03-01).md', withAmount())
    expect(await findings(project, '--corpus', project.path('laws'))).toContainEqual(['SRC-15', 'law/amount-stated'])
  })

  it('must anchor at the words that name the fine', async () => {
    project = new TestProject()
    project.edit(ITEMS, 'role: no-amount, anchor: 可以并处警告、罚款', 'role: no-amount, anchor: 或者其委托的单位')
    expect(await findings(project)).toContainEqual(['SRC-15', 'link/anchor-without-fine'])
  })

  it('is not proven by what the lock holds for another role', async () => {
    project = new TestProject()
    project.edit('catalogs/instruments.lock.yaml', '可以并处警告、罚款（没有数额）', '可以并处警告、罚款')
    expect(await findings(project)).toEqual([['CIT-03', 'law/not-locked']])
  })

  it('is listed among the gaps with what would settle it', async () => {
    project = new TestProject()
    const { out } = await project.run('gaps')
    expect(out).toContain(
      'dlg-0001 [罚款没有数额] 对随地吐痰、便溺，乱扔果皮、纸屑和烟头等废弃物行为的处罚\n    需取得: 规定罚款数额的文件：《城市市容和环境卫生管理条例》的实施办法、实施细则，或者公布的裁量基准',
    )
  })
})

async function findings(project: TestProject, ...argv: string[]): Promise<(string | undefined)[][]> {
  const found = await project.findings(...argv)
  return found.findings.map(({ policy, code }) => [policy, code])
}

/** The provision of the item, with an amount that the item does not state. */
function withAmount(): string {
  const articles = Array.from({ length: 33 }, (_, index) => `第${writeNumeral(index + 1)}条 示例。`).join('\n\n')
  return `# 城市市容和环境卫生管理条例

${articles}

第三十四条 有下列行为之一者，主管部门或者其委托的单位可以并处警告、罚款五十元以下：

（一）随地吐痰、便溺的。

第三十五条 示例。
`
}
