import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitationText, parseCitation, printCitation } from '../../src/vocabulary/citation.ts'
import { readNumeral, writeNumeral } from '../../src/vocabulary/numeral.ts'

describe('citations', () => {
  it.each<[string, CitationText]>([
    ['《行政处罚法》第二十条第二款', { title: '行政处罚法', provision: { article: 20, paragraph: 2 } }],
    [
      '《中华人民共和国行政处罚法》（2021-01-22）第六十三条第一款第（三）项',
      { title: '行政处罚法', version: '2021-01-22', provision: { article: 63, paragraph: 1, item: 3 } },
    ],
    [
      '行政处罚法@2021-01-22 63-1-3',
      { title: '行政处罚法', version: '2021-01-22', provision: { article: 63, paragraph: 1, item: 3 } },
    ],
    ['行政处罚法 63-0-3', { title: '行政处罚法', provision: { article: 63, item: 3 } }],
    ['《刑法》第一百二十条之一', { title: '刑法', provision: { article: 120, subArticle: 1 } }],
    ['《示例条例》第9条第(2)项第1目', { title: '示例条例', provision: { article: 9, item: 2, subItem: 1 } }],
    ['《示例规定》第十一项', { title: '示例规定', provision: { article: 11, point: true } }],
    [
      '《关于适用《示例法》的解释》(2020-01-02)第三条',
      { title: '关于适用《示例法》的解释', version: '2020-01-02', provision: { article: 3 } },
    ],
    ['《示例条例》', { title: '示例条例' }],
  ])('%s', (text, expected) => {
    const parsed = parseCitation(text)
    expect(parsed).toEqual(expected)
  })

  it('says where a text stops being a citation', () => {
    expect(parseCitation('第二十条')).toMatchObject({ title: '第二十条' })
    expect(parseCitation('《甲法》(2021年)第一条')).toMatchObject({ problem: 'bad-version' })
    expect(parseCitation('《甲法》第一条的规定')).toMatchObject({ problem: 'trailing-text', at: 7 })
    expect(parseCitation('')).toMatchObject({ problem: 'no-title' })
  })

  it('what is printed is read back the same (property)', () => {
    const small = fc.integer({ min: 1, max: 30 })
    const provision = fc.record(
      { article: fc.integer({ min: 1, max: 1999 }), subArticle: small, paragraph: small, item: small, subItem: small },
      { requiredKeys: ['article'] },
    )
    const citation = fc.record(
      {
        title: fc.constantFrom('森林法', '示例条例', '关于〈甲法〉的解释'),
        version: fc.constantFrom('2021-01-22', '1999-12-31'),
        provision,
      },
      { requiredKeys: ['title'] },
    )
    fc.assert(
      fc.property(citation, (each) => {
        expect(parseCitation(printCitation(each))).toEqual(each)
      }),
    )
  })

  it('numerals read back the same, and no other writing of them is taken (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readNumeral(writeNumeral(value))).toBe(value)
      }),
    )
    for (const wrong of ['一一', '十百', '二百零十', '', '甲']) expect(readNumeral(wrong)).toBeUndefined()
  })
})
