import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { markdownOf } from '../../src/render/markdown/markdown-of.ts'

const library = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

const value = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'清单第3条aZ|*_`~<>[](){}!#&+-.:=@"\'\\^%$?/ \n'),
    minLength: 1,
    maxLength: 12,
  }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom('www.x.cn', 'https://x.cn', 'a@b.cn', '1. 一', '- 一', '《民法典》第3条（二）'),
)
const text = value.map((value) => ({ type: 'text', value }) as const)
const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    text,
    text.map((child) => ({ type: 'strong', children: [child] }) as const),
  ),
  { minLength: 1, maxLength: 3 },
)
const row = fc
  .array(
    fc.oneof(
      text.map((child) => [child]),
      phrasing,
    ),
    { minLength: 2, maxLength: 2 },
  )
  .map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children })),
  }))

it('text is escaped in Markdown exactly as the library escapes it', () => {
  fc.assert(
    fc.property(phrasing, fc.array(row, { minLength: 1, maxLength: 3 }), (children, rows) => {
      const tree: Root = {
        type: 'root',
        children: [
          { type: 'paragraph', children },
          { type: 'table', align: [null, null], children: rows },
        ],
      }
      expect(markdownOf(structuredClone(tree).children)).toBe(library.stringify(tree))
    }),
    { numRuns: 500, seed: 7 },
  )
})
