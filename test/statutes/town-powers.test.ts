import { describe, expect, it } from 'vitest'
import { parseLaw } from '../../src/statutes/parse-law.ts'
import { organNames, townProvisions } from '../../src/statutes/town-powers.ts'

function law(...articles: readonly string[]) {
  const numbers = ['一', '二', '三', '四', '五', '六']
  return parseLaw(
    `# 花盆条例\n\n2020年1月1日 公布\n\n<!-- INFO END -->\n\n${articles.map((text, index) => `第${numbers[index]}条 ${text}`).join('\n\n')}\n`,
  )
}

/** Article, paragraph and item of what is found, with a mark where the organ is named elsewhere. */
function found(...articles: readonly string[]): readonly string[] {
  return townProvisions(law(...articles)).map(
    ({ article, paragraph, item, carried }) =>
      `${article}-${paragraph}${item > 0 ? `-${item}` : ''}${carried ? '~' : ''}`,
  )
}

describe('the powers of towns in a law', () => {
  it.each([
    '乡级人民政府',
    '乡（镇）人民政府',
    '乡(镇)人民政府',
    '乡、民族乡、镇的人民政府',
    '乡、镇人民政府',
    '乡镇人民政府',
    '镇人民政府',
    '乡（民族乡、镇）人民政府',
    '街道办事处',
    '街道、社区公共服务机构',
    '基层人民政府',
    '县、乡两级人民政府',
    '市辖区的人民政府或者它的派出机关',
    '公安派出所',
    '工商所',
    '市场监督管理所',
    '税务所',
    '药品监督管理部门设置的派出机构',
    '公安机关或者其派出机构',
  ])('sees %s', (organ) => {
    expect(found(`摆放花盆，由${organ}批准。`)).toEqual(['1-1'])
  })

  it.each([
    '办理花盆手续',
    '转送花盆材料',
    '告知花盆的主人',
    '公告花盆的位置',
    '报告花盆的数量',
    '确定花盆的样式',
    '调处花盆纠纷',
  ])('takes %s as a step', (step) => expect(found(`镇人民政府应当${step}。`)).toEqual(['1-1']))

  it.each([
    '国务院园艺部门设立派出机构，批准花盆',
    '城镇人民政府所在地的花盆由园艺部门登记',
    '街道两侧摆放花盆由园艺部门批准',
    '乡镇人民政府做好花盆工作',
  ])('passes over %s', (text) => expect(found(`${text}。`)).toEqual([]))

  it('goes on to a sentence of the same paragraph that names nobody, and no further than to another subject', () => {
    expect(found('花盆由镇人民政府管理。逾期不搬走的，责令改正。')).toEqual(['1-1~'])
    expect(found('花盆由镇人民政府管理；园艺主管部门责令改正。')).toEqual([])
    expect(found('花盆由镇人民政府管理；任何个人不得摆放，由园艺主管部门处罚款。')).toEqual([])
  })

  it('goes on to the paragraphs after it, until one names another subject', () => {
    expect(found('花盆由镇人民政府管理。\n\n逾期不搬走的，对个人处五十元罚款。\n\n情节严重的，没收花盆。')).toEqual([
      '1-2~',
      '1-3~',
    ])
    expect(found('花盆由镇人民政府管理。\n\n县级人民政府责令改正。\n\n情节严重的，没收花盆。')).toEqual([])
  })

  it('sees an organ in the lead and the power in an item, and the other way round', () => {
    expect(found('镇人民政府履行下列职责：\n\n（一）宣传；\n\n（二）检查花盆。')).toEqual(['1-1-2'])
    expect(found('花盆由下列机关登记：\n\n（一）园艺主管部门；\n\n（二）镇人民政府。')).toEqual(['1-1-2'])
  })

  it('sees an organ that is only referred to', () => {
    const lead = '花盆争议由镇人民政府处理。'
    expect(found(`${lead}\n\n当事人对有关人民政府的处理决定不服的，可以起诉。`)).toEqual(['1-1', '1-2~'])
    expect(found(`${lead}\n\n村民报经原批准摆放的人民政府批准，可以搬走。`)).toEqual(['1-1', '1-2~'])
    expect(found(`${lead}\n\n单位摔破花盆的，依照前款规定处罚。`)).toEqual(['1-1', '1-2~'])
    expect(found('花盆争议由园艺主管部门处理。\n\n单位摔破花盆的，依照前款规定处罚。')).toEqual([])
  })

  it('follows the names of its own that a law gives', () => {
    const articles = [
      '园艺主管部门和镇人民政府（以下统称花盆审批机关）负责花盆工作。',
      '花盆审批机关应当检查花盆。',
      '乡、镇人民委员会为花盆登记机关。',
      '搬走花盆的，向花盆登记机关申报注销。',
      '办理花盆寄养的机关是镇人民政府。',
      '花盆寄养机关可以收取费用。',
    ]
    expect(organNames(law(...articles))).toEqual(['花盆审批机关', '花盆登记机关', '花盆寄养机关'])
    expect(found(...articles)).toEqual(['1-1', '2-1', '3-1', '4-1', '5-1', '6-1'])
    expect(found('园艺主管部门（以下称花盆审批机关）负责花盆工作。', '花盆审批机关应当检查花盆。')).toEqual([])
  })
})
