import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score, scoreAll } from '../../src/people/score.ts'
import { Decimal } from '../../src/vocabulary/decimal.ts'
import { scheme, stated, term } from '../support/people.ts'

const figure = fc.integer({ min: 0, max: 5000 }).map((value) => value / 1000)
const schemes = fc.record({
  form: fc.constantFrom('multiplicative' as const, 'additive' as const),
  coefficients: fc.array(figure, { minLength: 1, maxLength: 3 }),
  points: fc.array(
    fc.record({ value: figure, limit: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  deduction: figure,
  pointsMaximum: fc.integer({ min: 0, max: 400 }),
  maximum: fc.integer({ min: 0, max: 600 }),
  decimals: fc.integer({ min: 0, max: 4 }),
})
const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 })

type Parts = typeof schemes extends fc.Arbitrary<infer T> ? T : never

function make(parts: Parts) {
  return scheme({
    ...parts,
    coefficients: parts.coefficients.map((value, index) => term(`c${index}`, value)),
    points: parts.points.map(({ value, limit }, index) => term(`p${index}`, value, limit)),
    deductions: [term('d0', parts.deduction)],
  })
}

function tally(parts: Parts, many: readonly number[], deducted: number) {
  return {
    coefficients: parts.coefficients.map((_, index) => `c${index}`),
    points: parts.points.map((_, index) => ({ item: `p${index}`, count: many[index] ?? 0 })),
    deductions: [{ item: 'd0', count: deducted }],
  }
}

describe('a score', () => {
  it('never falls when points are added, never rises when deductions are, and stays within zero and the maximum', () => {
    let rises = 0
    fc.assert(
      fc.property(
        schemes,
        counts,
        fc.nat(3),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(3),
        (parts, many, at, more, deducted) => {
          const formula = make(parts)
          const before = score(formula, tally(parts, many, deducted)).score
          const added = many.map((count, index) => (index === at ? count + more : count))
          const after = score(formula, tally(parts, added, deducted)).score
          const punished = score(formula, tally(parts, many, deducted + more)).score
          expect(after.gte(before)).toBe(true)
          expect(punished.lte(before)).toBe(true)
          for (const value of [before, after, punished]) {
            expect(value.gte(0)).toBe(true)
            expect(value.lte(parts.maximum)).toBe(true)
          }
          if (after.gt(before)) rises++
        },
      ),
      { numRuns: 3000 },
    )
    expect(rises).toBeGreaterThan(500)
  })

  it('is worked out in decimals: a tenth ten times is one, and nothing drifts over a million', () => {
    const formula = scheme({
      coefficients: [term('c', 0.1), term('d', 0.2)],
      points: [term('p', 0.1)],
      pointsMaximum: 1_000_000,
      maximum: 1_000_000,
      decimals: 6,
    })
    const of = (count: number) => score(formula, { coefficients: ['c', 'd'], points: [{ item: 'p', count }] })
    expect(of(10).points.toString()).toBe('1')
    expect(of(10).coefficient.toString()).toBe('0.3')
    expect(of(10).score.toString()).toBe('0.3')
    expect(of(1_000_001).score.toString()).toBe('30000.03')
    expect(0.1 + 0.2).not.toBe(0.3)
  })

  it('is the sum of many parts exactly, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 12 }), (thousandths) => {
        const terms = thousandths.map((value, index) => term(`p${index}`, new Decimal(value).div(1000).toString()))
        const formula = scheme({
          form: 'additive',
          points: terms,
          pointsMaximum: 10_000_000,
          maximum: 10_000_000,
          decimals: 3,
        })
        const points = terms.map(({ id }) => ({ item: id, count: 1 }))
        const whole = thousandths.reduce((sum, value) => sum + value, 0)
        const forward = score(formula, { coefficients: [], points }).score
        const backward = score(formula, { coefficients: [], points: [...points].reverse() }).score
        expect(forward.times(1000).toNumber()).toBe(whole)
        expect(backward.eq(forward)).toBe(true)
      }),
    )
  })

  it('is rounded once, at the end, half up', () => {
    const formula = scheme({ form: 'additive', points: [term('p', 0.125)], decimals: 2 })
    const of = (count: number) => score(formula, { coefficients: [], points: [{ item: 'p', count }] }).score.toString()
    expect([of(1), of(3), of(2)]).toEqual(['0.13', '0.38', '0.25'])
  })

  it('names for every step what was added and by which parameter, and ends with the score', () => {
    const formula = scheme({
      coefficients: [term('head', 1.2)],
      points: [term('items', 0.5, 20)],
      deductions: [term('late', 2)],
    })
    const { lines, score: result } = score(formula, {
      coefficients: ['head'],
      points: [{ item: 'items', count: 50 }],
      deductions: [{ item: 'late', count: 1 }],
    })
    expect(lines.map(({ kind, how, value }) => [kind, how, value])).toEqual([
      ['coefficient', '+ 1.2', '1.2'],
      ['coefficient-total', '≤ 10', '1.2'],
      ['points', '50件 × 0.5 ≤ 20', '20'],
      ['points-total', '≤ 1000', '20'],
      ['combined', '1.2 × 20', '24'],
      ['deduction', '1件 × 2', '2'],
      ['score', '0 ≤ 22 ≤ 1000', '22.00'],
    ])
    expect(lines.every((line) => line.parameters.length > 0)).toBe(true)
    expect(lines[2]?.parameters).toEqual(['test.items', 'test.items-limit'])
    expect(result.toString()).toBe('22')
  })

  it('shares a rank with its equal', () => {
    const place = { file: 'test.yaml', path: [] }
    const people = [3, 5, 5, 1].map((count, index) => ({
      person: `P-00${index + 1}`,
      grade: 'qualified' as const,
      coefficients: [],
      points: [{ item: 'p', count }],
    }))
    const record = { town: '990101100', synthetic: true, period: '示例', people }
    const formula = { ...scheme({ points: [term('p', 1)] }), form: stated('additive' as const) }
    expect(scoreAll(formula, { record, place }).map((each) => each.rank)).toEqual([3, 1, 1, 4])
  })
})
