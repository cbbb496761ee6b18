import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Amendment } from '../../src/statutes/amendment.ts'
import { Corpus } from '../../src/statutes/corpus.ts'
import { parseLaw } from '../../src/statutes/parse-law.ts'
import { compactProvision, parseCitation } from '../../src/vocabulary/citation.ts'
import { ROOT } from '../support/project.ts'

const FOLDER = process.env.QINGDAN_TEST_CORPUS || join(ROOT, '../shared/statutes')
const present = existsSync(FOLDER)
if (!present) console.warn('SKIPPED: no law corpus. The verdicts judged by hand on real laws are not tested.')

function read(text: string) {
  return parseLaw(`# 集市条例\n\n<!-- INFO END -->\n\n${text}`)
}

const BEFORE = read(`
第一章 总 则

第一条 为了规范集市经营，制定本条例。

第二条 集市开设人应当为摊主提供遮雨棚和照明。

第三条 对在集市管理中成绩显著的摊主，给予奖励。

第二章 经营

第四条 摊主应当每天收摊后清扫摊位。

摊主不得占用消防通道。

第五条 经营活禽的摊主应当到兽医站办理检疫登记，并交纳押金。

前款押金为五百元，由兽医站在银行开户存放。

第六条 经营水产的摊主应当公示产地。

第三章 罚则

第七条 摊主占用消防通道的，由集市办公室责令改正；拒不改正的，处一百元以上五百元以下的罚款。

第八条 未办理检疫登记、交纳押金，擅自经营活禽的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处一百元以上五百元以下的罚款。

第九条 未公示产地，经营水产的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处二百元以上八百元以下的罚款。

第十条 未取得摊位证，占地摆摊的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。

第十一条 未校准秤具，称量出售粮食的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。

第十二条 未经消防验收，搭建炉灶的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。
`)

const AFTER = read(`
第一章 总 则

第一条 为了规范集市经营，制定本条例。

第二条 集市实行实名登记，具体办法由县人民政府制定。

第三条 集市开设人应当建设固定棚舍，为摊主提供遮雨棚、照明和饮水，并按照规定维护。集市入口应当公示收费项目。

第四条 对在集市管理和服务工作中做出突出贡献的摊主和组织，按照规定给予表彰、奖励。

第二章 经营

第五条 摊主不得占用消防通道。

第六条 摊主应当每天收摊后清扫摊位。

第七条 经营水产的摊主应当公示产地和进货日期。

第三章 罚则

第八条 摊主有下列行为之一的，由集市办公室责令改正；拒不改正的，处五百元以上二千元以下的罚款：

（一）占用消防通道的；

（二）不清扫摊位的。

第九条 未公示产地，经营水产的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处五百元以上二千元以下的罚款。

第十条 未取得摊位证，占地摆摊的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。

第十一条 未校准秤具，称量出售粮食的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。

第十二条 未经消防验收，搭建炉灶的，由集市办公室责令停止经营，没收违法所得；没有违法所得的，处三百元以上九百元以下的罚款。
`)

describe('what took the place of a provision', () => {
  const amendment = new Amendment(BEFORE, AFTER)
  const fate = (article: number, paragraph?: number) => {
    const found = amendment.verdict({ article, ...(paragraph ? { paragraph } : {}) })
    return `${found?.verdict} ${found?.to ? compactProvision(found.to) : ''}`.trim()
  }

  it.each([
    ['the same words in the same place', 1, undefined, 'same 1'],
    ['absorbed into a longer one further on', 2, undefined, 'edited 3'],
    ['rewritten with the same subject and act', 3, undefined, 'edited 4'],
    ['a paragraph that became an article', 4, 1, 'renumbered 6'],
    ['paragraphs that changed places', 4, 2, 'renumbered 5'],
    ['repealed, though its words open like a neighbour’s', 5, 1, 'gone'],
    ['repealed with nothing like it', 5, 2, 'gone'],
    ['edited where everything moved', 6, undefined, 'edited 7'],
    ['a penalty that became an item of a longer list', 7, undefined, 'edited 8'],
    ['a repealed penalty whose formula lives on in another’s', 8, undefined, 'gone'],
    ['the penalty to which that formula belongs', 9, undefined, 'edited 9'],
  ] as const)('%s', (_, article, paragraph, expected) => {
    expect(fate(article, paragraph).replace(/^edited 8-.*/, 'edited 8')).toBe(expected)
  })

  it('pairs words that occur twice with the likeliest articles, and only once', () => {
    const twice = new Amendment(
      read(
        '第一条 甲方应当验收苹果。\n\n法律规定的其他情形，从其规定。\n\n第二条 乙方应当称量梨子。\n\n法律规定的其他情形，从其规定。',
      ),
      read(
        '第一条 乙方应当称量梨子。\n\n法律规定的其他情形，从其规定。\n\n第二条 甲方应当验收苹果。\n\n法律规定的其他情形，从其规定。',
      ),
    )
    const to = (article: number) => twice.verdict({ article, paragraph: 2 })?.to
    expect([to(1), to(2)]).toEqual([
      { article: 2, paragraph: 2 },
      { article: 1, paragraph: 2 },
    ])
  })
})

/** Judged by reading both texts; those that are still judged wrongly are not here. */
const JUDGED = [
  ['农产品质量安全法', '54-1', '79-1'],
  ['国境卫生检疫法', '4', '9-1'],
  ['妇女权益保障法', '34-1', '58-1'],
  ['国际海运条例', '7-1', '7-1'],
  ['保守国家秘密法', '8', '12-2'],
  ['立法法', '13', '16-1'],
  ['矿产资源法', '29', '39-1'],
  ['会计法', '8-3', '49'],
  ['突发事件应对法', '54', '7-2'],
  ['征兵工作条例', '13', '17-1'],
  ['烈士褒扬条例', '21', '26'],
  ['反间谍法', '30-2', '60--3'],
  ['征兵工作条例', '5-2', '5-3'],
  ['国境卫生检疫法', '9', '10-2'],
  ['体育法', '6', '7'],
  ['公司法', '57-2', ''],
  ['公司法', '70-1', ''],
  ['国际海运条例', '36', ''],
  ['国际海运条例', '8-4', ''],
  ['对外贸易法', '9-1', ''],
  ['长江河道采砂管理条例', '17-1', ''],
] as const

describe.skipIf(!present)('the verdicts judged by hand on real laws', () => {
  const corpus = present ? new Corpus(FOLDER) : undefined
  it.each(JUDGED)('《%s》%s → %s', (title, from, to) => {
    const [older, newer] = corpus?.versions(title).filter((file) => file.title === title) ?? []
    const parsed = parseCitation(`${title} ${from}`)
    if (!corpus || !older || !newer || 'problem' in parsed || !parsed.provision) throw new Error(title)
    const verdict = new Amendment(corpus.read(older), corpus.read(newer)).verdict(parsed.provision)
    expect(verdict?.to ? compactProvision(verdict.to) : '').toBe(to)
  })
})
