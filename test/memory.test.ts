import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepEqual } from '../src/memory/keep-equal.ts'
import { remembered } from '../src/memory/remembered.ts'

const data = fc.jsonValue({ maxDepth: 4 })

it('keeps equal parts of data read again, and says what the new reading says', () => {
  fc.assert(
    fc.property(data, data, (before, now) => {
      const plain = JSON.stringify(now)
      expect(JSON.stringify(keepEqual(before, structuredClone(now)))).toBe(plain)
      expect(keepEqual(before, structuredClone(before))).toBe(before)
    }),
  )
  const before = { a: [{ x: 1 }, { x: 2 }], b: { c: 1, d: 2 } }
  const now = keepEqual(before, { a: [{ x: 1 }, { x: 3 }], b: { d: 2, c: 1 } })
  expect(now.a[0]).toBe(before.a[0])
  expect(now.a[1]).not.toBe(before.a[1])
  expect(Object.keys(now.b)).toEqual(['d', 'c'])
})

it('makes a thing again when an argument, or an element of a list, is another', () => {
  let made = 0
  const count = remembered((_about: object, ..._of: readonly unknown[]) => ++made)
  const [one, other, element] = [{}, {}, {}]
  expect([count(one, 1, [element]), count(one, 1, [element]), count(other, 1, [element])]).toEqual([1, 1, 2])
  expect([count(one, 2, [element]), count(one, 2, [{}]), count(one, 2, [element, element]), count(one, 2)]).toEqual([
    3, 4, 5, 6,
  ])
  expect(count(one, 1, [element])).toBe(7)
})

it('lets a caller keep an earlier result that is as good', () => {
  const listed = remembered((_about: object, ...of: readonly number[]) => [...of].sort(), keepEqual)
  const about = {}
  const first = listed(about, 1, 2)
  expect(listed(about, 2, 1)).toBe(first)
  expect(listed(about, 2, 3)).not.toBe(first)
})
