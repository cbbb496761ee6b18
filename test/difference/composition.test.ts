import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, difference } from '../../src/difference/difference.ts'
import { legalChanges } from '../../src/difference/legal-changes.ts'
import { namesOf } from '../../src/difference/names.ts'
import { Snapshot } from '../../src/difference/snapshot.ts'

const TOWNS = ['610981106', '610981109', '610926100']
const IDS = ['dlg-0001', 'dlg-0002', 'dlg-0003', 'dlg-0004', 'dlg-0005']

const citation = fc.record({
  text: fc.constantFrom('《甲法》第一条', '《甲法》第二条', '《乙条例》第三条第一款'),
  version: fc.constantFrom('2020-01-01', '2024-01-01'),
  role: fc.constantFrom('penalty', 'procedure'),
  anchor: fc.constantFrom('一二三', '四五六', null),
  unverified: fc.constantFrom(null, '没有取得'),
  standing: fc.constantFrom('in-force', 'superseded'),
})
const penalty = fc.record({
  kind: fc.constantFrom('fine', 'warning'),
  against: fc.constantFrom('any', 'person'),
  maximum: fc.constantFrom(1000, 5000),
})
const item = fc.record({
  name: fc.constantFrom('对甲行为的处罚', '对乙行为的处罚'),
  department: fc.constantFrom('water', 'forestry'),
  holder: fc.constantFrom('county-department', 'town'),
  basis: fc.array(citation, { minLength: 1, maxLength: 3 }),
  sources: fc.uniqueArray(fc.constantFrom('entrusted', 'assisted', 'call-county'), { minLength: 1 }),
  penalties: fc.array(penalty, { maxLength: 2 }),
  effectiveTo: fc.constantFrom('2026-01-01', '2027-01-01'),
})
const entry = fc.record({
  catalog: fc.constant('delegated-enforcement'),
  name: fc.constantFrom('对甲行为的处罚', '对乙行为的处罚'),
  reason: fc.constantFrom('chosen', 'by-law'),
  source: fc.constantFrom('entrusted', 'assisted', 'conferred'),
  holder: fc.constantFrom('water', 'forestry'),
  actsInNameOf: fc.constantFrom('甲县水利局', '甲县林业局', '甲县乙镇人民政府'),
  transferStatus: fc.constantFrom('proven', 'unproven', null),
  validity: fc.constantFrom('draft', 'in-force'),
  effectiveFrom: fc.constantFrom(null, '2025-01-01'),
})
const absence = fc.constantFrom('refused', 'not-chosen', 'not-in-force')

interface Edition {
  readonly items: Readonly<Record<string, object>>
  /** Old ids and what replaced them. */
  readonly withdrawn: Readonly<Record<string, string | undefined>>
  readonly lists: Readonly<Record<string, { state: string; at: Readonly<Record<string, object | string>> }>>
}

const edition: fc.Arbitrary<Edition> = fc.record({
  items: fc.dictionary(fc.constantFrom(...IDS), item, { noNullPrototype: true }),
  withdrawn: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...IDS, undefined), { noNullPrototype: true }),
  lists: fc.dictionary(
    fc.constantFrom(...TOWNS),
    fc.record({
      state: fc.constantFrom('drafted', 'published'),
      at: fc.dictionary(fc.constantFrom(...IDS), fc.oneof(entry, absence), { noNullPrototype: true }),
    }),
    { noNullPrototype: true },
  ),
})

function snapshot({ items, withdrawn, lists }: Edition, turned = false): Snapshot {
  const order = <T>(values: readonly T[]): readonly T[] => (turned ? [...values].reverse() : values)
  const file = (path: string, value: object) => ({
    path,
    json: JSON.stringify(turned ? reversed(value) : value, null, turned ? 1 : 2),
    isBytes: false,
  })
  const catalog = {
    id: 'delegated-enforcement',
    title: '目录',
    items: order(Object.entries(items).map(([id, each]) => ({ id, ...each }))),
    withdrawn: order(
      Object.entries(withdrawn)
        .filter(([id]) => !(id in items))
        .map(([id, replacedBy]) => ({ id, name: id, withdrawnOn: '2025-01-01', reason: '调整', replacedBy })),
    ),
  }
  return new Snapshot(
    order([
      file('catalogs/delegated-enforcement.json', catalog),
      ...Object.entries(lists).map(([code, { state, at }]) =>
        file(`lists/${code}.json`, {
          town: { code, name: '乙镇' },
          county: { code: code.slice(0, 6), name: '甲县' },
          state,
          entries: order(
            Object.entries(at).flatMap(([id, each]) => (typeof each === 'string' ? [] : [{ item: id, ...each }])),
          ),
          absences: order(
            Object.entries(at).flatMap(([id, each]) =>
              typeof each === 'string' ? [{ item: id, reason: each, cause: null }] : [],
            ),
          ),
        }),
      ),
    ]),
  )
}

/** The same value with the keys of every record in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('differences', () => {
  it('from A to B and from B to C compose to that from A to C', () => {
    fc.assert(
      fc.property(edition, edition, edition, (first, second, third) => {
        const [a, b, c] = [snapshot(first), snapshot(second), snapshot(third)]
        const composed = compose(difference(a, b), difference(b, c))
        const whole = difference(a, c)
        expect([...composed]).toEqual([...whole])
        expect(legalChanges(composed, namesOf(a, c))).toEqual(legalChanges(whole, namesOf(a, c)))
      }),
      { numRuns: 300 },
    )
  })

  it('of equal editions are empty, whatever the order of files, records and keys', () => {
    fc.assert(
      fc.property(edition, (each) => {
        expect([...difference(snapshot(each), snapshot(each, true))]).toEqual([])
      }),
    )
  })

  it('are the same whether equal stretches of the files are stepped over or everything is read', () => {
    const long = fc.array(fc.record({ id: fc.nat(60), note: fc.nat(9000), mark: fc.nat(2) }), { maxLength: 40 })
    fc.assert(
      fc.property(long, long, fc.boolean(), (first, second, isAlike) => {
        const items = (each: typeof first) =>
          Object.fromEntries(
            [...each]
              .sort((a, b) => a.id - b.id)
              .map(({ id, note, mark }) => [
                `dlg-${String(id).padStart(4, '0')}`,
                { name: '甲', note: '乙'.repeat(note), violation: String(mark) },
              ]),
          )
        const changed = isAlike ? [...first.slice(0, -2), ...second.slice(0, 2)] : second
        const [a, b] = [first, changed].map((each) => ({ items: items(each), withdrawn: {}, lists: {} }))
        if (!a || !b) return
        expect([...difference(snapshot(a), snapshot(b))]).toEqual([...difference(snapshot(a, true), snapshot(b, true))])
      }),
      { numRuns: 200 },
    )
  })

  it('and back undo one another', () => {
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const [a, b] = [snapshot(first), snapshot(second)]
        expect([...compose(difference(a, b), difference(b, a))]).toEqual([])
      }),
    )
  })

  it('tell something of every record that differs, unless only the order or an absence does', () => {
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const [a, b] = [snapshot(first), snapshot({ ...first, items: second.items })]
        const changes = difference(a, b)
        const told = new Set(legalChanges(changes, namesOf(a, b)).flatMap(({ id, formerId }) => [id, formerId]))
        for (const [key, { before, after }] of changes) {
          const [kind, id] = key.split(' ')
          const same = (value: unknown) =>
            JSON.stringify([...((value as unknown[]) ?? [])].map((one) => JSON.stringify(one)).sort())
          const orderOnly =
            before &&
            after &&
            Object.keys(after).every(
              (field) =>
                JSON.stringify(before[field]) === JSON.stringify(after[field]) ||
                (field !== 'sources' && Array.isArray(after[field]) && same(before[field]) === same(after[field])),
            )
          if (kind === 'item' && !orderOnly) expect(told.has(id)).toBe(true)
        }
      }),
    )
  })
})
