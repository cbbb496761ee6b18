import { describe, expect, it } from 'vitest'
import { Amendment } from '../../src/statutes/amendment.ts'
import { parseLaw } from '../../src/statutes/parse-law.ts'

const BEFORE = `# 花木集市管理办法

<!-- INFO END -->

第一条 花木集市的开设人应当在集市入口公示摊位图、收费项目和投诉电话。

第二条 县级人民政府应当促进开放统一、秩序良好的花木集市建设。

第三条 使用电动修枝剪的，应当戴护目镜。
`

const AFTER = `# 花木集市管理办法

<!-- INFO END -->

第一条 花木集市的开设人应当在集市入口公示摊位图、收费项目和投诉电话。

第二条 花木苗圃的灌溉用水按农业用水计量。

第三条 国家加快建立开放统一、信息互通、便捷的花木集市体系，支持网上交易。
`

describe('what became of a provision', () => {
  const amendment = new Amendment(parseLaw(BEFORE), parseLaw(AFTER))

  it('names for one that is gone the provision most like it, with how alike they are', () => {
    const verdict = amendment.verdict({ article: 2 })
    expect(verdict?.verdict).toBe('gone')
    expect(verdict?.to).toBeUndefined()
    expect(verdict?.nearest?.provision).toEqual({ article: 3 })
    expect(verdict?.nearest?.similarity).toBeGreaterThan(0.1)
    expect(verdict?.nearest?.similarity).toBeLessThan(0.4)
  })

  it('names none where nothing is alike', () => {
    const verdict = amendment.verdict({ article: 3 })
    expect(verdict?.verdict).toBe('gone')
    expect(verdict?.nearest).toBeUndefined()
  })

  it('says nothing of the kind of one that stands', () => {
    expect(amendment.verdict({ article: 1 })).toMatchObject({ verdict: 'same', similarity: 1 })
    expect(amendment.verdict({ article: 1 })?.nearest).toBeUndefined()
  })
})
