import { describe, expect, it } from 'vitest'
import { typedCitation } from '../../src/command/statutes/typed-citation.ts'
import { parseCitation, printCitation } from '../../src/vocabulary/citation.ts'

function read(typed: string): string {
  const { text, year } = typedCitation(typed)
  const parsed = parseCitation(text)
  return 'problem' in parsed ? parsed.problem : `${printCitation(parsed)}${year ? ` ${year}` : ''}`
}

describe('a citation as people type it', () => {
  it.each([
    ['《示例法》(2021-01-22)第三条第二款第（一）项', '《示例法》(2021-01-22)第三条第二款第（一）项'],
    ['《示例法》（２０２１－０１－２２）第３条', '《示例法》(2021-01-22)第三条'],
    ['《示例法》（2021年1月22日修订）第三条第一款', '《示例法》(2021-01-22)第三条第一款'],
    ['《示例法》2021-01-22第三条', '《示例法》(2021-01-22)第三条'],
    ['《示例法》（2021）第三条', '《示例法》第三条 2021'],
    ['《示例法》(2021年修正)第三条', '《示例法》第三条 2021'],
    ['示例法第三条', '《示例法》第三条'],
    ['中华人民共和国示例法第一百二十条之一第二款', '《示例法》第一百二十条之一第二款'],
    ['《示例法》第三条二款', '《示例法》第三条第二款'],
    ['《示例法》第120条之一2款', '《示例法》第一百二十条之一第二款'],
    ['示例规定第十一项', '《示例规定》第十一项'],
    ['示例法@2021-01-22 3-2-1', '《示例法》(2021-01-22)第三条第二款第（一）项'],
    ['示例法 3-2', '《示例法》第三条第二款'],
    ['《关于适用《示例法》的解释（一）》(2021)第三条', '《关于适用《示例法》的解释（一）》第三条 2021'],
    ['《示例法》（修订）第三条', 'bad-version'],
    ['《示例法》第三条第二款多余', 'trailing-text'],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })
})
