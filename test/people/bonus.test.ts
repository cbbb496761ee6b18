import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/people/allocate.ts'
import { apportion } from '../../src/people/apportion.ts'
import { centsOf, Decimal, yuan } from '../../src/vocabulary/decimal.ts'
import { bonus, registers, scored } from '../support/people.ts'

const POOLS = 10_000

const claimants = fc.array(
  fc.record({ months: fc.integer({ min: 0, max: 12 }), score: fc.integer({ min: 0, max: 10_000 }) }),
  { minLength: 1, maxLength: 30 },
)
const pools = fc.record({
  cents: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  claimants,
  baseRatio: fc.integer({ min: 0, max: 100 }),
  cap: fc.integer({ min: 100, max: 300 }),
})

function divide({ cents, claimants: list, baseRatio, cap }: typeof pools extends fc.Arbitrary<infer T> ? T : never) {
  const ids = list.map((_, index) => `P-${String(index + 1).padStart(3, '0')}`)
  return allocate(
    bonus({
      cents,
      baseRatio: baseRatio / 100,
      cap: cap / 100,
      people: ids.map((person, index) => ({ person, months: list[index]?.months ?? 0 })),
    }),
    ids.map((person, index) => scored(person, (list[index]?.score ?? 0) / 100)),
    registers(ids.map((id) => ({ id }))),
  )
}

describe('dividing a pool', () => {
  it(`conserves every cent of ${POOLS} random pools, pays nobody less than nothing or more than the cap`, () => {
    let capped = 0
    fc.assert(
      fc.property(pools, (pool) => {
        const { pool: whole, paid, undistributed, shares } = divide(pool)
        const taking = BigInt(shares.filter((share) => share.excluded === '').length)
        const limit = taking === 0n ? 0n : (pool.cents * BigInt(pool.cap)) / (100n * taking)
        capped += shares.filter((share) => share.capped).length
        const paidWhole = taking > 0n && pool.cap > 100 && pool.cents > 10_000n
        return (
          whole === pool.cents &&
          shares.reduce((all, share) => all + share.amount, 0n) === paid &&
          paid + undistributed === whole &&
          undistributed >= 0n &&
          shares.every(
            ({ base, difference, amount }) => base >= 0n && difference >= 0n && amount === base + difference,
          ) &&
          shares.every((share) => share.amount <= limit) &&
          // With a cap above the average, the pool is paid out whole whenever there is somebody to pay.
          (!paidWhole || undistributed === 0n)
        )
      }),
      { numRuns: POOLS },
    )
    expect(capped).toBeGreaterThan(POOLS / 10)
  })

  it('explains every share with steps that add up to it', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        for (const share of divide(pool).shares) {
          const cents = (kind: string) =>
            share.lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + centsOf(line.value), 0n)
          const before = cents('base') + cents('difference') + cents('redistributed')
          if (share.excluded !== '') expect(share.lines).toEqual([])
          else if (share.capped) expect([cents('capped'), before >= share.amount]).toEqual([share.amount, true])
          else expect(before).toBe(share.amount)
          for (const line of share.lines) expect(line.parameters.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same to everyone in whatever order people are written', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const forward = divide(pool)
        const people = forward.shares.map((share) => ({ person: share.person, months: share.months }))
        const backward = allocate(
          bonus({
            cents: pool.cents,
            baseRatio: pool.baseRatio / 100,
            cap: pool.cap / 100,
            people: [...people].reverse(),
          }),
          forward.shares.map((share) => scored(share.person, share.score.toString())).reverse(),
          registers(people.map(({ person }) => ({ id: person }))),
        )
        const amounts = (result: typeof forward) => new Map(result.shares.map((share) => [share.person, share.amount]))
        expect(new Map([...amounts(backward)].sort())).toEqual(new Map([...amounts(forward)].sort()))
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out leaders, those too short in post and those without a score, and says why', () => {
    const result = allocate(
      bonus({
        cents: 10_000n,
        minimumMonths: 6,
        people: ['P-001', 'P-002', 'P-003', 'P-004'].map((person, index) => ({ person, months: index === 1 ? 5 : 12 })),
      }),
      [scored('P-001', 9), scored('P-002', 9), scored('P-004', 9)],
      registers([{ leader: true }, {}, {}, {}]),
    )
    expect(result.shares.map((share) => [share.excluded, share.amount])).toEqual([
      ['leader', 0n],
      ['months', 0n],
      ['no-score', 0n],
      ['', 10_000n],
    ])
  })
})

describe('largest remainders', () => {
  it('keep every part within a cent of its exact share', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        (cents, weights) => {
          const claims = weights.map((weight) => ({ weight: new Decimal(weight).div(1000) }))
          const parts = apportion(cents, claims)
          const whole = weights.reduce((sum, weight) => sum + weight, 0)
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole === 0 ? 0n : cents)
          parts.forEach((part, index) => {
            if (whole === 0) return
            const exact = new Decimal(cents.toString()).times(weights[index] ?? 0).div(whole)
            expect(new Decimal(part.toString()).minus(exact).abs().lt(1)).toBe(true)
          })
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('give a cent that cannot be divided to the earlier of equal claims', () => {
    expect(
      apportion(
        100n,
        [1, 1, 1].map((weight) => ({ weight: new Decimal(weight) })),
      ),
    ).toEqual([34n, 33n, 33n])
    expect(
      apportion(
        1n,
        [1, 2].map((weight) => ({ weight: new Decimal(weight) })),
      ),
    ).toEqual([0n, 1n])
  })

  it('write cents as yuan and back', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (cents) => centsOf(yuan(cents)) === cents))
    expect([yuan(5n), yuan(-5n), yuan(12_345n)]).toEqual(['0.05', '-0.05', '123.45'])
  })
})
