import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../src/compile.ts'
import { readCatalogs } from '../../src/read/read.ts'
import { searchIndex } from '../../src/render/site/search-data.ts'
import { pack, unpack } from '../../src/search/packed-index.ts'
import { Search } from '../../src/search/search.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import { ROOT } from '../support/project.ts'

/**
 * What the public types, and the items of which one must be among the first three. Written down before the search was tuned;
 * a question that fails stays here.
 */
const ASKED: readonly (readonly [typed: string, ...items: string[]])[] = [
  // in the words of the street
  ['五保户', 'svc-0003'],
  ['合疗', 'svc-0013'],
  ['住院报销', 'svc-0356'],
  ['讨薪', 'svc-0345'],
  ['失业金', 'svc-0010'],
  ['找工作', 'svc-0342'],
  ['离婚证', 'lic-0015'],
  ['给娃上户口', 'svc-0042'],
  ['改名字', 'svc-0288'],
  ['房产证', 'svc-0024'],
  ['危房改造', 'svc-0231'],
  ['采伐证', 'lic-0005', 'svc-0017'],
  ['种粮补贴', 'svc-0131'],
  ['小吃摊', 'svc-0273'],
  ['准生证', 'svc-0033'],
  ['小学报名', 'svc-0393'],
  ['免费请律师', 'svc-0044'],
  ['卖烟', 'svc-0279'],
  ['KTV', 'svc-0254'],
  ['临时占地', 'svc-0025'],
  ['老人八十岁补贴', 'svc-0005'],
  ['退耕还林的钱', 'svc-0148'],
  ['猪死了怎么处理', 'dlg-0020'],
  ['野猪把庄稼糟蹋了', 'svc-0151'],
  ['广场舞太吵', 'dlg-0064'],
  ['狗没有打疫苗', 'dlg-0019'],
  ['邻居占我家地', 'enf-0031'],
  ['砍自己家的树', 'lic-0005', 'svc-0017'],
  // questions
  ['低保怎么办', 'svc-0002'],
  ['我想申请低保', 'svc-0002'],
  ['新农合怎么交', 'svc-0013'],
  ['去西安看病怎么报销', 'svc-0014', 'svc-0356'],
  ['社保卡丢了', 'svc-0325'],
  ['农村老人领养老金', 'svc-0007'],
  ['老板拖欠工资找谁', 'svc-0345'],
  ['工地上受伤了', 'svc-0011'],
  ['身份证丢了怎么补办', 'svc-0286'],
  ['电动车上牌照', 'svc-0283'],
  ['盖房子要啥手续', 'lic-0001'],
  ['公租房申请条件', 'svc-0230'],
  ['买农机有补贴吗', 'svc-0121'],
  ['养猪场怎么备案', 'svc-0021'],
  ['开饭店办什么证', 'svc-0046'],
  ['卖农药要办证吗', 'svc-0101'],
  ['孩子打预防针', 'svc-0034'],
  ['贫困学生补助', 'svc-0045'],
  ['当兵家属优待金', 'svc-0333'],
  ['违章建筑举报', 'enf-0001', 'enf-0002', 'enf-0003', 'enf-0004', 'dlg-0074'],
  ['烧秸秆罚多少钱', 'dlg-0028'],
  ['卖烟花爆竹需要什么手续', 'svc-0275'],
  // their own names
  ['宅基地', 'lic-0001', 'svc-0024'],
  ['结婚登记', 'lic-0015'],
  ['高龄津贴', 'svc-0005'],
  ['残疾人两项补贴', 'svc-0004'],
  ['养老金认证', 'svc-0335'],
  ['营业执照', 'svc-0266', 'svc-0268'],
  ['退伍军人优待证', 'svc-0040'],
  ['法律援助', 'svc-0044'],
  ['村务公开', 'enf-0013'],
  // pinyin and first letters
  ['dibao', 'svc-0002'],
  ['yibao', 'svc-0013', 'svc-0356', 'svc-0358', 'svc-0014'],
  ['shebaoka', 'svc-0325'],
  ['jiehun', 'lic-0015'],
  ['shenfenzheng', 'svc-0286'],
  ['linshijiuzhu', 'svc-0001', 'svc-0301'],
  ['canjizheng', 'svc-0038'],
  ['zjd', 'lic-0001', 'svc-0024'],
  ['yyzz', 'svc-0266', 'svc-0268'],
  // typed wrongly
  ['地保', 'svc-0002'],
  ['居住正', 'svc-0043', 'svc-0287'],
  ['宅基地使用权登计', 'svc-0024'],
  ['乱到垃圾', 'dlg-0001', 'dlg-0004', 'dlg-0053'],
  ['医疗救住', 'svc-0015'],
  ['农民专业合作设', 'svc-0267'],
  ['最低生活保账', 'svc-0002'],
  ['工商个体户等级', 'svc-0266'],
  ['参疾证', 'svc-0038'],
  // several words
  ['民政局 低保', 'svc-0002'],
  ['宅基地 审批', 'lic-0001'],
]

/** Written later, after the search had been tuned for those above: at first sight it found 31 of these 40. */
const ASKED_LATER: readonly (readonly [typed: string, ...items: string[]])[] = [
  ['孤寡老人没人管怎么办', 'svc-0003'],
  ['我妈90岁了有补贴吗', 'svc-0005'],
  ['孩子自闭症康复补助', 'svc-0039'],
  ['轮椅免费申请', 'svc-0308'],
  ['被老公打了怎么办', 'svc-0307'],
  ['医保怎么转回老家', 'svc-0354', 'svc-0355'],
  ['外地住院备案', 'svc-0014'],
  ['灵活就业交社保', 'svc-0326', 'svc-0337'],
  ['死亡证明销户', 'svc-0042'],
  ['户口从外地迁回来', 'svc-0042'],
  ['摩托车上户', 'svc-0284'],
  ['开民宿要办啥证', 'svc-0280'],
  ['地基审批', 'lic-0001'],
  ['林权证丢了', 'svc-0189'],
  ['修路占了我家的地赔钱', 'svc-0194'],
  ['河里挖沙子', 'svc-0164', 'dlg-0119'],
  ['打猎证', 'svc-0136'],
  ['地边烧草', 'dlg-0022', 'svc-0016'],
  ['打农药的店', 'svc-0101', 'svc-0117'],
  ['养鸡场污染太臭', 'enf-0030', 'dlg-0131', 'dlg-0134', 'dlg-0210', 'dlg-0135'],
  ['开理发店', 'svc-0035'],
  ['卖过期食品', 'dlg-0157', 'svc-0047'],
  ['开办幼儿园', 'svc-0386', 'lic-0014'],
  ['网吧让小孩进', 'dlg-0047'],
  ['退伍军人一次性补助', 'svc-0377'],
  ['烈士子女', 'svc-0363'],
  ['村规民约备案', 'lic-0021'],
  ['业主委员会怎么成立', 'lic-0022'],
  ['小区楼道堆杂物', 'dlg-0147'],
  ['建筑垃圾往哪倒', 'svc-0211', 'dlg-0054'],
  ['贴小广告', 'dlg-0002', 'svc-0202'],
  ['装修噪音', 'dlg-0185'],
  ['用电过户', 'svc-0299'],
  ['yanglaojin', 'svc-0007', 'svc-0328', 'svc-0335'],
  ['weifanggaizao', 'svc-0231'],
  ['hukou', 'svc-0042', 'lic-0016', 'svc-0288'],
  ['jzz', 'svc-0043', 'svc-0287'],
  ['食品经营许可正', 'svc-0046'],
  ['临时救住', 'svc-0001', 'svc-0301'],
  ['林木采法许可', 'lic-0005', 'svc-0017'],
]

/** Written last: at first sight it found 30 of these 40. Two ask for what no catalog has, and stay unanswered. */
const ASKED_LAST: readonly (readonly [typed: string, ...items: string[]])[] = [
  ['老人瘫痪在床有补贴没', 'svc-0303'],
  ['家里失火了能领救助吗', 'svc-0001', 'svc-0301', 'svc-0036'],
  ['残疾人证换证', 'svc-0038'],
  ['残疾人创业', 'svc-0318'],
  ['丈夫去世丧葬费怎么领', 'svc-0329'],
  ['退休手续', 'svc-0328'],
  ['社保缴费证明打印', 'svc-0324'],
  ['失业登记', 'svc-0009'],
  ['公司不发工资', 'svc-0345', 'svc-0346'],
  ['劳务派遣', 'svc-0348'],
  ['给新生儿办医保', 'svc-0013', 'svc-0399'],
  ['慢性病报销', 'svc-0356', 'svc-0014', 'svc-0015'],
  ['农村老师资格证', 'svc-0389'],
  ['外地娃在这上学', 'svc-0394'],
  ['校车', 'svc-0388'],
  ['电子驾照', 'svc-0284', 'svc-0285', 'svc-0244'],
  ['办身份证', 'svc-0286'],
  ['暂住证', 'svc-0043'],
  ['改户口本上的出生日期', 'svc-0288'],
  ['开个小卖部', 'svc-0272', 'svc-0266'],
  ['公司注册', 'svc-0268'],
  ['食品小作坊', 'svc-0273'],
  ['药店许可证', 'svc-0270'],
  ['买到假化肥', 'svc-0047', 'dlg-0161'],
  ['林地盖房', 'dlg-0111', 'svc-0019', 'svc-0135'],
  ['山上着火谁管', 'dlg-0022', 'dlg-0033', 'dlg-0051', 'svc-0016'],
  ['古树名木', 'svc-0154', 'svc-0155', 'svc-0145', 'dlg-0117', 'svc-0210'],
  ['承包地转给别人种', 'svc-0114', 'svc-0190', 'svc-0023'],
  ['土地确权证书丢失', 'svc-0023'],
  ['宅基地纠纷', 'enf-0031'],
  ['房子拆迁补偿', 'svc-0194'],
  ['河道倒垃圾', 'dlg-0024', 'dlg-0133'],
  ['抽河里的水浇地', 'svc-0026', 'svc-0173', 'dlg-0124'],
  ['水库移民', 'svc-0175', 'svc-0176'],
  ['马路边摆摊', 'svc-0273', 'dlg-0010', 'svc-0029', 'dlg-0059'],
  ['大货车撒石子', 'dlg-0006', 'dlg-0140'],
  ['ylbx', 'svc-0006', 'svc-0013', 'svc-0007', 'svc-0320', 'svc-0321', 'svc-0354', 'svc-0355'],
  ['nongjibutie', 'svc-0121'],
  ['tuiwujunren', 'svc-0040', 'svc-0041', 'svc-0383', 'svc-0377'],
  ['公正处', 'svc-0044', 'svc-0398'],
]

/** Written when all else was done: at first sight it found 40 of these 47. */
const ASKED_ANEW: readonly (readonly [typed: string, ...items: string[]])[] = [
  ['低保户', 'svc-0002'],
  ['怎么吃低保', 'svc-0002'],
  ['临时救助', 'svc-0001', 'svc-0301'],
  ['残疾人补贴怎么领', 'svc-0004', 'svc-0308'],
  ['养老院怎么开', 'svc-0309'],
  ['老年证', 'svc-0005'],
  ['农村合作医疗', 'svc-0013'],
  ['医保断缴', 'svc-0013', 'svc-0399'],
  ['异地就医备案', 'svc-0014'],
  ['社保查询', 'svc-0324'],
  ['社保怎么交', 'svc-0399', 'svc-0326'],
  ['工伤认定需要什么材料', 'svc-0011'],
  ['失业补助金', 'svc-0010'],
  ['创业贷款', 'svc-0339'],
  ['劳动合同纠纷', 'svc-0346', 'svc-0345'],
  ['新生儿上户口', 'svc-0042'],
  ['户口本丢了', 'svc-0042', 'svc-0288'],
  ['居住证怎么办', 'svc-0043'],
  ['结婚登记预约', 'lic-0015'],
  ['宅基地证', 'svc-0024'],
  ['房屋过户', 'svc-0024', 'svc-0192', 'svc-0191'],
  ['建房许可证', 'lic-0007', 'lic-0001', 'lic-0004', 'svc-0179'],
  ['土地流转', 'svc-0114', 'svc-0190'],
  ['征地补偿标准', 'svc-0194'],
  ['农机购置补贴', 'svc-0121'],
  ['动物检疫证明', 'svc-0104'],
  ['野生动物伤人', 'svc-0151'],
  ['食品经营许可证', 'svc-0046'],
  ['个体营业执照注销', 'svc-0266'],
  ['烟草证办理', 'svc-0279'],
  ['小饭桌', 'svc-0376', 'svc-0385'],
  ['转学', 'svc-0394', 'svc-0393', 'svc-0396'],
  ['助学贷款', 'svc-0045', 'svc-0395'],
  ['生育服务证', 'svc-0033'],
  ['打疫苗的本子丢了', 'svc-0034'],
  ['退役军人信息采集', 'svc-0041'],
  ['法律咨询', 'svc-0398'],
  ['邻里纠纷调解', 'enf-0048', 'enf-0049'],
  ['噪音扰民投诉', 'dlg-0064', 'dlg-0063', 'dlg-0184', 'dlg-0185'],
  ['路边乱停摊位', 'dlg-0010', 'svc-0273', 'svc-0029'],
  ['秸秆焚烧', 'dlg-0028'],
  ['违规养犬', 'enf-0050', 'dlg-0019'],
  ['canjiren', 'svc-0038', 'svc-0004'],
  ['gongzuo', 'svc-0342', 'svc-0345'],
  ['hunyindengji', 'lic-0015'],
  ['sb', 'svc-0325', 'svc-0324'],
  ['nyjdbt', 'svc-0121'],
]

/**
 * Sets of questions for items drawn at random, each in one voice, written with only the names of the items at hand and kept in
 * test/fixtures/questions/. They were written one after the other, by the hand that collected the public's words; what each found
 * when it was first asked tells more than what it finds now, and what a set of another hand finds tells most. A search that took
 * a question whole found 29, 43, 42, 38, 39 and 27 of 60 in the first six. `farmer` was first asked before any words were
 * collected; `shop-owner` and `parent` were written before, asked after.
 */
const VOICES = [
  { name: 'farmer', first: 33, of: 60 },
  { name: 'shop-owner', first: 57, of: 60 },
  { name: 'parent', first: 56, of: 60 },
  { name: 'migrant', first: 56, of: 60 },
  { name: 'teacher', first: 54, of: 60 },
  { name: 'storyteller', first: 41, of: 60 },
  { name: 'undrawn', first: 127, of: 144 },
  { name: 'late', first: 55, of: 60 },
  { name: 'villager', first: 81, of: 100 },
  { name: 'craftsman', first: 89, of: 109 },
  { name: 'herder', first: 60, of: 64 },
  { name: 'market', first: 32, of: 39 },
] as const

/**
 * Sets by other hands, which had the names of the items and had seen neither the public's words nor the engine. What each found at
 * first sight is the figure that counts; the words collected since know the first four. An earlier engine had found 53 and 60 of 80
 * in the first two. Every item of the third was drawn at random. The fourth was first asked when the words for the others had been
 * collected; departments were then given the names that the public uses. For the fifth nothing was collected.
 */
const OUTSIDERS = [
  { name: 'outsider-a', first: 73, of: 80 },
  { name: 'outsider-b', first: 76, of: 80 },
  { name: 'outsider-c', first: 97, of: 120 },
  { name: 'outsider-d', first: 94, of: 100 },
  { name: 'outsider-e', first: 59, of: 60 },
] as const

function questionsOf(name: string): readonly (readonly [typed: string, ...items: string[]])[] {
  return readFileSync(join(ROOT, 'test/fixtures/questions', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [typed = '', items = ''] = line.split('\t')
      return [typed, ...items.split(' ')]
    })
}

/** A law or a department: each of the first three must rest on it or belong to it. */
const NAMED: readonly (readonly [typed: string, field: 'laws' | 'department', name: string])[] = [
  ['森林法', 'laws', '森林法'],
  ['土地管理法', 'laws', '土地管理法'],
  ['道路运输条例', 'laws', '道路运输条例'],
  ['《社会救助暂行办法》', 'laws', '社会救助暂行办法'],
  ['林业局', 'department', '林业局'],
  ['人社局', 'department', '人力资源和社会保障局'],
  ['教育局', 'department', '教育体育局'],
  ['minzhengju', 'department', '民政局'],
  ['国土所', 'department', '自然资源局'],
  ['环境保护局', 'department', '生态环境局'],
  ['卫健', 'department', '卫生健康局'],
]

let index: SearchIndex
let search: Search

beforeAll(async () => {
  const { program } = await compile(
    {
      read: () => readCatalogs(ROOT),
      templates: () => ({ value: [], diagnostics: [] }),
      write: () => ({ value: undefined, diagnostics: [] }),
    },
    { formats: [] },
  )
  if (!program) throw new Error('the catalogs of the project do not compile')
  index = searchIndex(program, program.lists)
  search = new Search(unpack(pack(index)))
})

function firstThree(typed: string) {
  return search
    .find(typed)
    .slice(0, 3)
    .map(({ entry }) => entry)
}

describe('what the public asks', () => {
  it('names items that exist', () => {
    const ids = new Set(index.entries.map(({ id }) => id))
    expect(
      [
        ...ASKED,
        ...ASKED_LATER,
        ...ASKED_LAST,
        ...ASKED_ANEW,
        ...[...VOICES, ...OUTSIDERS].flatMap(({ name }) => questionsOf(name)),
      ]
        .flatMap(([, ...items]) => items)
        .filter((id) => !ids.has(id)),
    ).toEqual([])
    expect(ASKED.length).toBeGreaterThanOrEqual(60)
  })

  it.each([
    ['ASKED', ASKED],
    ['ASKED_LATER', ASKED_LATER],
    ['ASKED_LAST', ASKED_LAST],
    ['ASKED_ANEW', ASKED_ANEW],
    ...[...VOICES, ...OUTSIDERS].map(
      ({ name, first, of }) => [`${name}, at first ${first} of ${of}`, questionsOf(name)] as const,
    ),
  ])('is found among the first three for at least 95 of 100 questions: %s', (_name, questions) => {
    const missed = questions.filter(([typed, ...items]) => !firstThree(typed).some(({ id }) => items.includes(id)))
    const words = missed.map(([typed]) => `${typed}: ${firstThree(typed).map(({ name }) => name)}`)
    expect(missed.length / questions.length, words.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it.each(NAMED)('%s finds first what belongs to it', (typed, field, name) => {
    const found = firstThree(typed)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((entry) => !entry[field].includes(name))).toEqual([])
  })

  it('is packed without loss', () => {
    expect(unpack(pack(index))).toEqual(index)
  })
})
