import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileWhole } from '../../src/command/policies/run-examples.ts'
import { criticalPath, type Route } from '../../src/resolve/reform/flow.ts'
import { CENTRE, COUNTY, wayUp } from '../../src/resolve/reform/network.ts'
import { sumOfYuan } from '../../src/vocabulary/decimal.ts'

const TIERS = ['village', 'town', 'county'] as const
const tier = fc.constantFrom(...TIERS)
const tiers = fc.uniqueArray(tier, { minLength: 1 })
const route: fc.Arbitrary<Route> = fc.record({
  accept: tiers,
  handle: fc.uniqueArray(tier),
  decide: tier,
  issue: tiers,
  days: fc.record({ transfer: fc.nat(5), handle: fc.nat(30), decide: fc.nat(30), issue: fc.nat(10) }),
  climb: fc.integer({ min: 1, max: 4 }),
})

/** Stations that each go through any other, or straight to the centre. */
const stations = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc
      .array(fc.option(fc.nat(size - 1), { nil: undefined }), { minLength: size, maxLength: size })
      .map((through) =>
        through.map((next, index) => ({ id: `s${index}`, ...(next === undefined ? {} : { through: `s${next}` }) })),
      ),
  )

describe('the ways up through the network', () => {
  it('end at centre and county from every station, unless its stations go in circles', () => {
    fc.assert(
      fc.property(stations, (all) => {
        // Reached from the centre downwards: what a search over the same links reaches.
        const reached = new Set(all.filter(({ through }) => through === undefined).map(({ id }) => id))
        for (let before = -1; before !== reached.size; ) {
          before = reached.size
          for (const { id, through } of all) if (through !== undefined && reached.has(through)) reached.add(id)
        }
        for (const { id } of all) {
          const way = wayUp(id, all)
          expect(way !== undefined).toBe(reached.has(id))
          if (!way) continue
          expect(way[0]).toBe(id)
          expect(way.slice(-2)).toEqual([CENTRE, COUNTY])
          expect(new Set(way).size).toBe(way.length)
          for (const [index, step] of way.slice(0, -3).entries())
            expect(all.find((each) => each.id === step)?.through).toBe(way[index + 1])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('lead from every place of acceptance to the place of decision, when no station goes in circles', () => {
    const forest = fc.integer({ min: 1, max: 10 }).chain((size) =>
      fc
        .tuple(
          ...Array.from({ length: size }, (_, index) => fc.option(fc.nat(Math.max(0, index - 1)), { nil: undefined })),
        )
        .map((through) =>
          through.map((next, index) => ({
            id: `s${index}`,
            ...(next === undefined || index === 0 ? {} : { through: `s${next}` }),
          })),
        ),
    )
    fc.assert(
      fc.property(forest, fc.constantFrom('town', 'county'), (all, decide) => {
        for (const { id } of all) expect(wayUp(id, all)).toContain(decide === 'town' ? CENTRE : COUNTY)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a whole network', () => {
  const reform = (all: readonly object[], villages: readonly object[]) => ({
    item: { kind: 'licence' },
    reform: { town: { network: { stationCount: null, stations: all, villages } } },
  })

  it('is refused exactly where a station leads nowhere or a village has not one station; else every item reaches its decision', async () => {
    const network = stations.chain((all) =>
      fc
        .array(fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 2 }), { minLength: 1, maxLength: 5 })
        .map((served) => ({ all, served })),
    )
    await fc.assert(
      fc.asyncProperty(network, async ({ all, served }) => {
        const named = all.map((each) => ({ ...each, name: `站${each.id}` }))
        const villages = served.map((own, index) => ({
          id: `v${index}`,
          name: `村${index}`,
          stations: own.map((at) => `s${at}`),
        }))
        const { diagnostics, resolved } = await compileWhole(reform(named, villages) as never)
        const found = new Set(diagnostics.flatMap(({ policy }) => policy ?? []))
        expect(found.has('NET-04')).toBe(all.some(({ id }) => wayUp(id, all) === undefined))
        expect(found.has('NET-05')).toBe(served.some((own) => own.length !== 1))
        const view = resolved?.reforms[0]?.network
        expect(view?.flows.length).toBeGreaterThan(0)
        if (found.has('NET-04')) return
        const end = { village: undefined, town: CENTRE, county: COUNTY }
        for (const flow of view?.flows ?? [])
          for (const node of view?.nodes ?? []) expect(node.way).toContain(end[flow.decide ?? 'village'])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the critical path', () => {
  it('is the longest of all ways, each walked step by step', () => {
    const rank = { village: 1, town: 2, county: 3 }
    fc.assert(
      fc.property(route, (given) => {
        const { accept, handle, issue, days, climb } = given
        const decide = given.decide as (typeof TIERS)[number]
        const lowest = (list: readonly (typeof TIERS)[number][]) =>
          TIERS.find((each) => list.includes(each)) as (typeof TIERS)[number]
        /** One level at a time; the step between village and centre takes as many as the most remote station. */
        const walk = (from: (typeof TIERS)[number], to: (typeof TIERS)[number]) => {
          let taken = 0
          for (let at = Math.min(rank[from], rank[to]); at < Math.max(rank[from], rank[to]); at++)
            taken += (days.transfer ?? 0) * (at === 1 ? climb : 1)
          return taken
        }
        const from = lowest(accept)
        const ways = (handle.length === 0 ? [undefined] : handle).map((each) =>
          each === undefined
            ? walk(from, decide) + (days.decide ?? 0)
            : walk(from, each) + (days.handle ?? 0) + walk(each, decide) + (days.decide ?? 0),
        )
        const found = criticalPath(given)
        expect(found?.toDecision).toBe(Math.max(...ways))
        expect(found?.toDelivery).toBe(walk(decide, lowest(issue)) + (days.issue ?? 0))
      }),
      { numRuns: 3000 },
    )
  })

  it('never shortens when a stage takes longer or the villages lie further', () => {
    fc.assert(
      fc.property(route, fc.constantFrom('transfer', 'handle', 'decide', 'issue'), (given, stage) => {
        const longer = criticalPath({ ...given, days: { ...given.days, [stage]: (given.days[stage] ?? 0) + 1 } })
        const further = criticalPath({ ...given, climb: given.climb + 1 })
        const before = criticalPath(given)
        for (const after of [longer, further]) {
          expect(after?.toDecision).toBeGreaterThanOrEqual(before?.toDecision ?? 0)
          expect(after?.toDelivery).toBeGreaterThanOrEqual(before?.toDelivery ?? 0)
        }
      }),
    )
  })

  it('is not reckoned where a stage has no place', () => {
    expect(
      criticalPath({ accept: [], handle: [], decide: 'town', issue: ['town'], days: {}, climb: 1 }),
    ).toBeUndefined()
    expect(
      criticalPath({ accept: ['town'], handle: [], decide: undefined, issue: ['town'], days: {}, climb: 1 }),
    ).toBeUndefined()
  })
})

describe('a block grant', () => {
  it('is the sum of its parts to the cent, however many there are', () => {
    const cents = fc.bigInt({ min: 0n, max: 99_999_999_999_999n })
    const amount = cents.map((value) => ({ value, text: `${value / 100n}.${String(value % 100n).padStart(2, '0')}` }))
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), (parts) => {
        const total = parts.reduce((sum, { value }) => sum + value, 0n)
        const wanted = `${total / 100n}.${String(total % 100n).padStart(2, '0')}`
        expect(sumOfYuan(parts.map(({ text }) => text))).toBe(wanted)
        expect(sumOfYuan(parts.map(({ text }) => text).reverse())).toBe(wanted)
      }),
      { numRuns: 2000 },
    )
    expect(sumOfYuan(['0.1', '0.2'])).toBe('0.30')
    // The largest amount that the schema takes, so often that binary fractions lose the cents.
    expect(sumOfYuan(Array.from({ length: 333 }, () => '999999999999.99'))).toBe('332999999999996.67')
  })
})
