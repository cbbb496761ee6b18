import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../src/statutes/comparable.ts'
import { Corpus } from '../../src/statutes/corpus.ts'
import { findProvision, structureOf } from '../../src/statutes/find-provision.ts'
import { parseLaw } from '../../src/statutes/parse-law.ts'
import { wordDiff } from '../../src/statutes/word-diff.ts'
import { parseCitation } from '../../src/vocabulary/citation.ts'
import { type LawStructure, placeProvision, printStructure, readStructure } from '../../src/vocabulary/law-structure.ts'
import { ROOT } from '../support/project.ts'

const FOLDER = join(ROOT, 'test/fixtures/statutes')
const faulty = parseLaw(readFileSync(join(FOLDER, '行政法规/毛病条例(2019-09-09).md'), 'utf8'))

function text(cite: string, law = faulty): string {
  const parsed = parseCitation(cite)
  if ('problem' in parsed || !parsed.provision) throw new Error(cite)
  const found = findProvision(law, parsed.provision)
  return 'missing' in found ? `missing ${found.missing}` : found.text
}

describe('reading a law', () => {
  it.each([
    ['毛病条例 1-1', '半角括号的项：（一）甲项；（二）乙项：1.甲目；2.乙目。'],
    ['毛病条例 1-1-1', '甲项；'],
    ['毛病条例 1--2', '乙项：1.甲目；2.乙目。'],
    ['毛病条例 1-1-2-2', '乙目。'],
    ['毛病条例 1-2', '第二款前面有看不见的字符。'],
    ['毛病条例 1-3', 'missing paragraph'],
    ['毛病条例 2', '这个条号写错了字。'],
    ['毛病条例 3', '这个条号里有空格。'],
    ['毛病条例 4', '全角数字：２名人员应当在３日内到场。'],
    ['毛病条例 4.1-2', 'missing not-intact'],
    ['毛病条例 5', 'missing article'],
    ['毛病条例 6', '第五条不见了，它的文字可能还在第四条之一里。'],
    ['毛病条例 7', 'missing not-intact'],
    ['毛病条例 8', '甲。'],
    ['毛病条例 8-1', 'missing fused'],
    ['毛病条例 10', '最后一条。'],
  ])('%s', (cite, expected) => {
    expect(text(cite)).toBe(expected)
  })

  it('says what it could not read instead of guessing', () => {
    expect(faulty.troubles.map(({ kind, article }) => `${kind} ${article}`)).toEqual([
      'gap 6',
      'repeated 7',
      'fused 8',
      'fused 9',
    ])
    expect(faulty.annexLines).toBe(3)
    expect(faulty.articles[0]?.headings).toEqual(['第一章 总 则'])
    expect(faulty.history).toEqual([{ date: '2019-09-09', text: '国务院令第2号公布' }])
  })

  it('never fails, whatever the text (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('# 法', '第一条 甲', '（一）乙', '1.丙', '附件：', '第三条 丁', '\u200b', '戊')),
        (lines) => {
          const law = parseLaw(lines.join('\n'))
          for (const [key, shape] of structureOf(law)) expect(shape.items.length, key).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('headings', () => {
  const law = parseLaw(`# 果园条例

<!-- INFO END -->

## 第一章 总 则

第一条 为了管好果园，制定本条例。

果树剪枝、

果品分级的要求

第二条 剪枝的人应当戴手套。

分级按下列公式计算：

分数＝甜度

第三条 分级的人应当做到：

（一）不看标签；

（二）先尝后记。

法律责任

### 第一节 罚款和果品的没收，

没收以后的处理

第四条 不戴手套的，批评教育。

本条例所称手套

第五条 本条例自公布之日起施行。
`)
  const headings = (article: number) => law.articles.find((each) => each.number === article)?.headings
  const paragraphs = (article: number) =>
    law.articles.find((each) => each.number === article)?.paragraphs.map((each) => each.text)

  it('that lost their number are no paragraphs of the article before', () => {
    expect(paragraphs(1)).toEqual(['为了管好果园，制定本条例。'])
    expect(headings(2)).toEqual(['果树剪枝、果品分级的要求'])
    expect(paragraphs(3)).toEqual(['分级的人应当做到：'])
    expect(headings(4)?.[0]).toBe('法律责任')
    expect(paragraphs(4)).toEqual(['不戴手套的，批评教育。'])
  })

  it('are whole where they are broken over two lines', () => {
    expect(headings(4)?.[1]).toBe('第一节 罚款和果品的没收，没收以后的处理')
  })

  it('are told from formulas and from lists that are not numbered', () => {
    expect(paragraphs(2)).toEqual(['剪枝的人应当戴手套。', '分级按下列公式计算：', '分数＝甜度'])
    const list = parseLaw('第一条 下列水果应当分级：\n\n苹果\n\n第二条 其他水果不分级。')
    expect(list.articles[0]?.paragraphs.map((each) => each.text)).toEqual(['下列水果应当分级：', '苹果'])
  })

  it('cannot swallow the end of a law', () => {
    const end = parseLaw('第一条 甲。\n\n第二条 乙。\n\n标志式样')
    expect(end.articles[1]?.paragraphs).toHaveLength(2)
  })
})

describe('a folder of laws', () => {
  const corpus = new Corpus(FOLDER)

  it('puts a code kept in parts together, and finds it by the title of a part too', () => {
    const file = corpus.find('中华人民共和国示例法典')
    expect(file).toMatchObject({ title: '示例法典', version: '2020-05-28' })
    expect(corpus.find('总则')).toBe(file)
    if (file) {
      expect(text('示例法典 3', corpus.read(file))).toBe('接着总则的号。')
      expect(corpus.read(file).troubles).toEqual([])
    }
  })

  it('cites a law without articles by its points', () => {
    const file = corpus.find('印章示例规定')
    expect(file && text('《印章示例规定》第二项', corpus.read(file))).toMatch(/^镇的印章由县级人民政府制发。/)
    expect(file && text('印章示例规定 2-2-1', corpus.read(file))).toBe('补发的。')
  })

  it('keeps nothing of what it read: a text that changed is read anew, though its length and its day are the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'qingdan-corpus-'))
    const path = join(folder, '果园条例(2020-01-01).md')
    const read = () => {
      const opened = new Corpus(folder)
      return opened.files[0] && opened.read(opened.files[0]).articles[0]?.paragraphs[0]?.text
    }
    writeFileSync(path, '第一条 甲。\n')
    utimesSync(path, 1, 1)
    expect(read()).toBe('甲。')
    writeFileSync(path, '第一条 乙。\n')
    utimesSync(path, 1, 1)
    expect(read()).toBe('乙。')
    expect(readdirSync(folder)).toEqual(['果园条例(2020-01-01).md'])
    rmSync(folder, { recursive: true })
  })

  it('knows the versions of a title, oldest first', () => {
    expect(corpus.versions('示例条例').map((file) => file.version)).toEqual(['2020-01-01', '2023-06-01'])
  })
})

describe('structure', () => {
  const shape = fc.record({
    items: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
    intact: fc.boolean(),
  })
  const structure: fc.Arbitrary<LawStructure> = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 3 })), {
      selector: ([article, sub]) => `${article}.${sub}`,
      minLength: 1,
    })
    .chain((keys) =>
      fc
        .array(shape, { minLength: keys.length, maxLength: keys.length })
        .map(
          (shapes) =>
            new Map(
              keys.map(([a, s], at) => [s === 0 ? `${a}` : `${a}.${s}`, shapes[at] ?? { items: [0], intact: true }]),
            ),
        ),
    )

  it('is read back as it was printed (property)', () => {
    fc.assert(
      fc.property(structure, (each) => {
        expect(readStructure(printStructure(each))).toEqual(each)
      }),
    )
  })

  it('places a provision in its canonical form, and a canonical one where it is (property)', () => {
    fc.assert(
      fc.property(structure, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (each, paragraph, item) => {
        for (const key of each.keys()) {
          const [article = 0, sub] = key.split('.').map(Number)
          const placed = placeProvision(each, {
            article,
            ...(sub === undefined ? {} : { subArticle: sub }),
            ...(paragraph === 0 ? {} : { paragraph }),
            ...(item === 0 ? {} : { item }),
          })
          if (!('missing' in placed)) expect(placeProvision(each, placed)).toEqual(placed)
        }
      }),
    )
  })

  it('asks for the paragraph of an item that several paragraphs have', () => {
    const two = readStructure('2/3 0 4') ?? new Map()
    expect(placeProvision(two, { article: 1, item: 2 })).toEqual({ missing: 'ambiguous-item', count: 2 })
    expect(placeProvision(two, { article: 1, item: 3 })).toEqual({ article: 1, paragraph: 2, item: 3 })
    expect(placeProvision(two, { article: 3, paragraph: 1, item: 4 })).toEqual({ article: 3, item: 4 })
    expect(placeProvision(two, { article: 2, paragraph: 1 })).toEqual({ article: 2 })
  })
})

describe('comparing texts', () => {
  it('folds only what the documented normalisation folds', () => {
    expect(comparable('乡（镇） ２４ 小时：\u200b甲，乙；\n〈丙〉')).toBe('乡(镇)24小时:甲,乙;〈丙〉')
  })

  it('is idempotent, and word differences hold both texts (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (each) => {
        expect(comparable(comparable(each))).toBe(comparable(each))
      }),
    )
    const words = fc
      .array(fc.constantFrom('由县级', '人民政府', '责令', '改正', '，', '处罚款'))
      .map((each) => each.join(''))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const parts = wordDiff(a, b)
        expect(
          parts
            .filter(({ kind }) => kind !== 'added')
            .map(({ text }) => text)
            .join(''),
        ).toBe(a)
        expect(
          parts
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(b)
      }),
    )
  })
})
