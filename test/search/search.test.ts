import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Echoes } from '../../src/search/echoes.ts'
import { Names } from '../../src/search/names.ts'
import { Overlap } from '../../src/search/overlap.ts'
import { NO_WORDS, pack, unpack } from '../../src/search/packed-index.ts'
import { Readings } from '../../src/search/reading.ts'
import { Sayings } from '../../src/search/sayings.ts'
import { Search } from '../../src/search/search.ts'
import type { SearchEntry, SearchIndex } from '../../src/search/search-index.ts'
import { TestProject } from '../support/project.ts'

function entry(id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    id,
    name,
    aliases: [],
    department: '示例局',
    departmentAliases: [],
    laws: [],
    kind: 'licence',
    field: 'forestry',
    sources: ['assisted'],
    towns: ['990101100'],
    ...more,
  }
}

const INDEX: SearchIndex = {
  entries: [
    entry('svc-0001', '最低生活保障对象认定', { aliases: ['低保'], kind: 'benefit', department: '民政局' }),
    entry('svc-0002', '林木采伐许可证核发', { laws: ['森林法'] }),
    entry('svc-0003', '宅基地使用权登记', { towns: ['990101101'] }),
    entry('svc-0004', '农村村民宅基地审批'),
    entry('dlg-0001', '对随意倾倒垃圾行为的处罚', { kind: 'penalty' }),
  ],
  colloquial: [
    { say: ['砍树'], means: ['林木采伐'] },
    { say: ['砍'], means: ['采伐'] },
    { say: ['树'], means: ['林木'] },
  ],
  syllables: {
    bao: '保宝报',
    cai: '采',
    di: '低底地',
    fa: '伐法罚',
    huo: '活',
    ji: '基计',
    lin: '林',
    mu: '木',
    sheng: '生声',
    zhai: '宅',
    zhang: '障',
    zui: '最',
  },
}

const search = new Search(INDEX)
function ids(typed: string, filters = {}): readonly string[] {
  return search.find(typed, filters).map(({ entry: { id } }) => id)
}

/** Of one item, `means` in its name, that has these sayings. */
function heard(say: readonly string[], means: string) {
  const readings = new Readings(INDEX.syllables)
  const names = new Names([entry('svc-0001', `${means}许可`), entry('svc-0002', '林木采伐气')], readings)
  const sayings = new Sayings([{ say, means: [means] }], readings)
  return { echoes: new Echoes(names, sayings), overlap: new Overlap(names, sayings) }
}

describe('everyday words that are not typed as they were collected', () => {
  const everyday = new Search({
    ...INDEX,
    entries: [
      ...INDEX.entries,
      entry('svc-0005', '燃气经营许可'),
      entry('dlg-0002', '对未取得许可采伐林木行为的处罚', { kind: 'penalty' }),
    ],
    colloquial: [
      ...INDEX.colloquial,
      { say: ['倒垃圾', '倒垃圾到河里'], means: ['倾倒垃圾'] },
      { say: ['采伐证', '伐木'], means: ['林木采伐许可'] },
      { say: ['开个气站', '换气瓶'], means: ['燃气经营'] },
    ],
  })
  const found = (typed: string) => everyday.find(typed).map(({ entry: { id } }) => id)

  it.each([
    ['initials of a saying', 'fm', 'svc-0002'],
    ['syllables of a saying, in a row', 'famu', 'svc-0002'],
    ['syllables with spaces and tones', 'fá mù', 'svc-0002'],
    ['the characters of a saying with others in between', '倒他家的垃圾全到了河边里', 'dlg-0001'],
    ['some of a saying', '气瓶往哪儿送', 'svc-0005'],
  ])('are found by %s', (_how, typed, id) => {
    expect(found(typed)[0]).toBe(id)
  })

  it('finds first what forbids for one who complains, and what is applied for for one who asks', () => {
    const medicine = [
      entry('svc-0006', '药品经营核发'),
      entry('dlg-0004', '药品经营处罚', { kind: 'penalty' }),
      entry('svc-0007', '药品经营备案'),
    ]
    const search = new Search({ ...INDEX, entries: medicine, colloquial: [{ say: ['卖药'], means: ['药品经营'] }] })
    expect(search.find('没证卖药')[0]?.entry.id).toBe('dlg-0004')
    expect(search.find('卖药咋办证')[0]?.entry.id).toBe('svc-0006')
  })

  it('hears a saying with others in between, and one character of a long one missing', () => {
    const { echoes } = heard(['换旧气瓶'], '燃气经营')
    expect(echoes.of('换了家的旧气瓶').get(0)).toBe(1)
    expect(echoes.of('换了气瓶').get(0)).toBe(0.75)
    expect(echoes.of('瓶气旧换').size).toBe(0)
    expect(echoes.of('换一个从来也没有用过的旧气瓶').get(0)).toBe(0.75)
  })

  it('overlaps with a saying the more, the more of the question stands in it', () => {
    const { overlap } = heard(['换旧气瓶'], '燃气经营')
    const whole = overlap.of('换旧气瓶').get(0) ?? 0
    expect(whole).toBeCloseTo(1)
    expect(overlap.of('伐气瓶').get(0)).toBeLessThan(whole)
    expect(overlap.of('飞机').size).toBe(0)
  })

  it('does not take 手续 for what is asked', () => {
    const search = new Search({ ...INDEX, entries: [...INDEX.entries, entry('dlg-0003', '对不补办手续行为的处罚')] })
    expect(search.find('砍树手续').map(({ entry: { id } }) => id)).not.toContain('dlg-0003')
  })
})

describe('searching', () => {
  it.each([
    ['低保', ['svc-0001']],
    ['最低生活保障', ['svc-0001']],
    ['最低生保障', ['svc-0001']],
    ['怎么申请低保', ['svc-0001']],
    ['底保', ['svc-0001']],
    ['低bao', ['svc-0001']],
    ['dibao', ['svc-0001']],
    ['dib', ['svc-0001']],
    ['ＤＩＢＡＯ', ['svc-0001']],
    ['zaijidi', ['svc-0003', 'svc-0004']],
    ['lmcf', ['svc-0002']],
    ['砍树要什么材料', ['svc-0002']],
    ['森林法', ['svc-0002']],
    ['民政局', ['svc-0001']],
    ['宅基地', ['svc-0003', 'svc-0004']],
    ['宅基地 审批', ['svc-0004']],
    ['乱倒垃圾', ['dlg-0001']],
    ['飞机', []],
  ])('%s finds %j', (typed, expected) => {
    expect(ids(typed).slice(0, expected.length)).toEqual(expected)
    if (expected.length === 0) expect(ids(typed)).toEqual([])
  })

  it('gives everything that passes the filters when nothing is typed', () => {
    expect(ids('', { kind: 'penalty' })).toEqual(['dlg-0001'])
    expect(ids(' 　', { town: '990101101' })).toEqual(['svc-0003'])
    expect(ids('宅基地', { town: '990101101' })).toEqual(['svc-0003'])
  })

  it.each([
    ['树怎么砍', ['svc-0002']],
    ['砍了一棵树', ['svc-0002']],
    ['有人乱倒垃圾 举报', ['dlg-0001']],
    ['低保 宅基地', ['svc-0001', 'svc-0003', 'svc-0004']],
  ])('%s is understood by its parts', (typed, expected) => {
    expect([...ids(typed)].sort()).toEqual([...expected].sort())
  })

  it('says on account of what it found an item that bears another name', () => {
    expect(search.find('砍树')[0]?.because).toEqual([{ said: '砍树', means: '林木采伐' }])
    expect(search.find('林木采伐')[0]?.because).toEqual([])
  })

  it('knows what is near to what finds nothing', () => {
    expect(search.near('砍头')).toEqual(['砍树'])
    expect(search.near('飞机')).toEqual([])
  })

  it('goes by the names alone before the words have come', () => {
    const named = new Search(unpack({ items: pack(INDEX).items, words: NO_WORDS }))
    expect(named.find('宅基地').map(({ entry: { id } }) => id)).toEqual(['svc-0003', 'svc-0004'])
    expect(named.find('砍树')).toEqual([])
  })

  it('finds every item first by its own name, and never throws, whatever is typed (property)', () => {
    fc.assert(fc.property(fc.constantFrom(...INDEX.entries), ({ id, name }) => ids(name)[0] === id))
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => Array.isArray(ids(typed))))
  })
})

describe('what the public says', () => {
  it('must mean something that stands in a name', async () => {
    const project = new TestProject()
    try {
      project.write('catalogs/colloquial.yaml', 'words:\n  - say: [砍树]\n    means: [林木采乏]\n')
      const { exit, out } = await project.run('check')
      expect(exit).toBe(1)
      expect(out).toContain('catalogs/colloquial.yaml:3:13 错误 [link/means-nothing] 「林木采乏」')
    } finally {
      project.dispose()
    }
  })
})
