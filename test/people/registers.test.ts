import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompetitionStep, CompetitionTrack } from '../../generated/types/records.ts'
import { PROCEDURES, procedureFaults } from '../../src/people/procedure.ts'
import { reconcile } from '../../src/people/reconcile.ts'
import { ZERO } from '../../src/vocabulary/decimal.ts'
import type { Competition } from '../../src/vocabulary/people.ts'
import { registers, stated } from '../support/people.ts'

const kind = fc.constantFrom('administrative' as const, 'institutional' as const)
const ledgers = fc
  .record({
    people: fc.array(kind, { minLength: 1, maxLength: 30 }),
    posts: fc.array(fc.record({ kind, held: fc.boolean() }), { minLength: 1, maxLength: 30 }),
  })
  .map(({ people, posts }) => {
    let next = 0
    return registers(
      people.map((each) => ({ kind: each })),
      posts.map((post) => {
        const holder = post.held && next < people.length ? `P-${String(++next).padStart(3, '0')}` : undefined
        return { kind: post.kind, ...(holder === undefined ? {} : { holder }) }
      }),
    )
  })

describe('the two ledgers', () => {
  it('reconcile: every person and every post is counted once, whichever way one counts', () => {
    fc.assert(
      fc.property(ledgers, (both) => {
        const { people, vacant, quotas, mixed } = reconcile(both)
        const sum = (of: (quota: (typeof quotas)[number]) => number) => quotas.reduce((all, each) => all + of(each), 0)
        const held = people.flatMap((each) => each.posts)
        expect(people.length).toBe(both.first.size)
        expect(sum((each) => each.actual)).toBe(both.rows.length)
        expect(sum((each) => each.posts)).toBe(both.posts.size)
        expect(sum((each) => each.vacant)).toBe(vacant.length)
        expect(held.length + vacant.length).toBe(both.posts.size)
        expect(new Set(held.map((post) => post.record.id)).size).toBe(held.length)
        expect(mixed).toBe(
          people.filter((each) => each.posts.some((post) => post.record.kind !== each.person.record.kind)).length,
        )
        for (const { quota, actual, free } of quotas) expect(actual + free).toBe(quota.record.approved)
      }),
      { numRuns: 1000 },
    )
  })

  it('count a person entered twice twice, so that the quota shows it', () => {
    const twice = registers([{ id: 'P-001' }, { id: 'P-001' }])
    expect(reconcile(twice).quotas.map((each) => each.actual)).toEqual([0, 2])
    expect(reconcile(twice).people.length).toBe(1)
  })
})

function competition(
  track: CompetitionTrack,
  steps: readonly CompetitionStep[],
  days?: readonly string[],
): Competition {
  return {
    record: {
      town: '990101100',
      synthetic: true,
      title: '示例',
      appointingBody: '示例',
      posts: [],
      criteria: [],
      rules: { minimumScore: 'a', tieRule: 'a', objectionDays: 'a', matching: 'a' },
      applicants: [],
      procedures: [
        { track, steps: steps.map((step, index) => ({ step, date: days?.[index] ?? `2024-03-${10 + index}` })) },
      ],
    },
    criteria: [],
    minimumScore: stated(ZERO),
    tieRule: stated([]),
    objectionDays: stated(5),
    matching: stated('applicants-propose'),
    place: { file: 'test.yaml', path: [] },
  }
}

describe('the steps of a competition', () => {
  const tracks = Object.keys(PROCEDURES) as CompetitionTrack[]

  it('may stand at any step', () => {
    for (const track of tracks)
      for (let end = 0; end <= PROCEDURES[track].length; end++)
        expect(procedureFaults(competition(track, PROCEDURES[track].slice(0, end)))).toEqual([])
  })

  it('are skipped exactly where one is left out before one that was taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tracks), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (track, keep) => {
        const order = PROCEDURES[track]
        const taken = order.filter((_, index) => keep[index])
        const last = order.findLastIndex((_, index) => keep[index])
        const missing = order.slice(0, last + 1).filter((step) => !taken.includes(step))
        const faults = procedureFaults(competition(track, taken))
        expect(faults.filter((each) => each.kind === 'skipped').map((each) => each.step)).toEqual(missing)
      }),
    )
  })

  it('are out of order where a later one has the earlier day', () => {
    const steps = PROCEDURES.institution
    const days = ['2024-03-01', '2024-03-04', '2024-03-20', '2024-03-18', '2024-03-21', '2024-04-01']
    const faults = procedureFaults(competition('institution', steps, days))
    expect(faults.map((each) => [each.kind, each.step, each.by])).toEqual([
      ['out-of-order', 'qualification', 'evaluation'],
    ])
  })
})
