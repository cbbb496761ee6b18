import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '../src/resolve/resolve.ts'
import { plusDays } from '../src/vocabulary/date.ts'
import type { Program } from '../src/vocabulary/program.ts'
import { compileFiles, regionFiles, resolveFiles } from './support/region.ts'

const COUNTY = 'catalogs/counties/998801/county.yaml'
const TOWN = 'catalogs/counties/998801/towns/998801100.yaml'
const TOWN_CODE = '998801100'
const RUNS = { numRuns: 60, seed: 7 }

type Plain = Record<string, unknown>
type Choice = { item: string; effectiveFrom?: string; effectiveTo?: string } & Plain
type County = { approvals: Plain[]; adjustments: Plain[]; decisions: Plain[] } & Plain

const files = regionFiles()
const county = files[COUNTY] as County
const town = files[TOWN] as { choices: Choice[] } & Plain
const day = fc.integer({ min: 0, max: 900 }).map((after) => plusDays('2023-07-01', after))

function shuffled<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length })
}

describe('resolution', () => {
  it('does not depend on the order of files, choices or steps', async () => {
    const paths = Object.keys(files)
    await fc.assert(
      fc.asyncProperty(
        day,
        shuffled(paths),
        shuffled(town.choices),
        shuffled(county.approvals),
        shuffled(county.adjustments),
        async (asOf, order, choices, approvals, adjustments) => {
          const changed = { ...files, [TOWN]: { ...town, choices }, [COUNTY]: { ...county, approvals, adjustments } }
          const one = await compileFiles(files, asOf)
          const other = await compileFiles(changed, asOf, order)
          expect(one.program).toBeDefined()
          expect(other.outputs).toEqual(one.outputs)
          expect(other.diagnostics.map(({ code }) => code).sort()).toEqual(
            one.diagnostics.map(({ code }) => code).sort(),
          )
        },
      ),
      { ...RUNS, numRuns: 25 },
    )
  })

  it('does not depend on the order of steps of one day', async () => {
    const sameDay = county.approvals.map((step) => ({ ...step, date: '2023-11-20', received: '2023-10-20' }))
    await fc.assert(
      fc.asyncProperty(shuffled(sameDay), async (approvals) => {
        const one = await compileFiles({ ...files, [COUNTY]: { ...county, approvals: sameDay } }, '2024-02-01')
        const other = await compileFiles({ ...files, [COUNTY]: { ...county, approvals } }, '2024-02-01')
        expect(states(other.resolved)).toEqual(states(one.resolved))
      }),
      { ...RUNS, numRuns: 25 },
    )
  })

  it('resolving what was resolved changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (asOf) => {
        const { program } = await compileFiles(files, asOf)
        if (!program) throw new Error('the region does not compile')
        const again = resolve(program.project)
        expect(again.value).toEqual(program)
        expect(resolve(again.value.project).value).toEqual(program)
      }),
      { ...RUNS, numRuns: 15 },
    )
  })

  it('loses no choice: each is in the list, among the absences with its own reason, or a finding', async () => {
    const ids = [
      'lic-0001',
      'svc-0001',
      'svc-0002',
      'svc-0003',
      'enf-0001',
      'dlg-0001',
      'dlg-0002',
      'dlg-0004',
      'dlg-0099',
    ]
    const choice = fc.record(
      {
        item: fc.constantFrom(...ids),
        source: fc.constantFrom('entrusted', 'assisted', 'forwarded', 'conferred', 'call-county', 'authorised'),
        delegator: fc.constantFrom('flower-office', 'lamp-office', 'kite-office'),
        decision: fc.constant('hai-2023-2'),
        effectiveFrom: day,
        effectiveTo: day,
      },
      { requiredKeys: ['item', 'source'] },
    )
    await fc.assert(
      fc.asyncProperty(day, fc.array(choice, { maxLength: 8 }), async (asOf, choices) => {
        const changed = { ...files, [TOWN]: { ...town, choices, refusals: [] } }
        const { diagnostics, program } = await resolveFiles(changed, asOf)
        const named = new Set(
          diagnostics
            .filter(({ at }) => at.file === TOWN)
            .flatMap(({ item, what }) => [item, ...ids.filter((id) => what.zh.includes(id))]),
        )
        const list = program.lists.find((each) => each.town.record.code === TOWN_CODE)
        for (const { item } of choices) {
          const entry = list?.entries.find((each) => each.item.id === item)
          const absence = list?.absences.find((each) => each.item.id === item)
          const told = absence !== undefined && !['not-chosen', 'no-choices'].includes(absence.reason.kind)
          expect(entry !== undefined || told || named.has(item), `${item} on ${asOf}`).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('has nothing in force outside any of its intervals, whatever steps are recorded', async () => {
    const scope = fc.constantFrom(undefined, ['dlg-0001'], ['dlg-0001', 'dlg-0004'], ['svc-0001'])
    const approval = fc.record({
      state: fc.constantFrom('drafted', 'legality-reviewed', 'approved', 'published', 'filed', 'effective'),
      date: day,
      items: scope,
    })
    const adjustment = fc.record({
      event: fc.constantFrom('adjust', 'suspend', 'resume', 'withdraw'),
      date: day,
      items: fc.constantFrom(['dlg-0001'], ['dlg-0004', 'svc-0001']),
    })
    // Rounds that would come into force, whole or with a step left out, so that something is there to be held.
    const chain = [
      'drafted',
      'department-agreed',
      'establishment-reviewed',
      'legality-reviewed',
      'approved',
      'published',
    ]
    const round = fc
      .tuple(day, scope, fc.constantFrom(...chain, 'none', 'none', 'none'))
      .map(([from, items, without]) =>
        [...chain, 'effective']
          .map((state, index) => ({ state, date: plusDays(from, index * 3), items }))
          .filter(({ state }) => state !== without),
      )
    let inForce = 0
    await fc.assert(
      fc.asyncProperty(
        day,
        fc.array(round, { minLength: 1, maxLength: 2 }),
        fc.array(approval, { maxLength: 4 }),
        fc.array(adjustment, { maxLength: 4 }),
        fc.option(day, { nil: undefined }),
        async (asOf, rounds, loose, changes, until) => {
          const approvals = [...rounds.flat(), ...loose].map((each) => ({ ...each, body: '云栖县人民政府' }))
          const adjustments = changes.map((each) => ({ ...each, body: '云栖县人民政府', reason: '示例' }))
          const choices = town.choices
            .filter(({ item }) => item !== 'dlg-0002')
            .map((each) => (each.item === 'dlg-0001' && until !== undefined ? { ...each, effectiveTo: until } : each))
          const changed = {
            ...files,
            [TOWN]: { ...town, choices, state: 'drafted' },
            [COUNTY]: { ...county, approvals, adjustments },
          }
          // The state that the town’s file names does not fit random steps; what was resolved is asked all the same.
          const { resolved } = await compileFiles(await withStates(changed), asOf)
          if (!resolved) return
          const list = resolved.lists.find((each) => each.town.record.code === TOWN_CODE)
          for (const { item, validity } of list?.entries ?? []) {
            if (validity !== 'in-force' || item.catalog.id.startsWith('statutory-')) continue
            inForce++
            const own = choices.find((each) => each.item === item.id)
            expect(own?.effectiveTo === undefined || asOf < own.effectiveTo, `${item.id} ${asOf} choice`).toBe(true)
            expect(asOf >= item.catalog.effectiveFrom).toBe(true)
            if (item.id === 'dlg-0001') expect(asOf >= '2023-07-01').toBe(true)
            expect(isInForce(approvals, adjustments, item.id, asOf), `${item.id} ${asOf}`).toBe(true)
          }
        },
      ),
      { ...RUNS, numRuns: 120 },
    )
    expect(inForce).toBeGreaterThan(50)
  })
})

function states(program: Program | undefined): unknown {
  return program?.lists.map(({ town, state, entries, absences }) => [
    town.record.code,
    state,
    entries.map(({ item, validity, history }) => [item.id, validity, history?.state]),
    absences.map(({ item, reason }) => [item.id, reason.kind]),
  ])
}

/** The same files with the states of the towns' files as the steps bear them out, so that nothing but the steps is tried. */
async function withStates(changed: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { diagnostics } = await compileFiles(changed, '2025-04-30')
  const fixed = { ...changed }
  for (const { code, at, fix } of diagnostics) {
    const state = /(?:改成 |改成)([a-z-]+)/.exec(fix.zh)?.[1]
    if (code.startsWith('select/state-') && state) fixed[at.file] = { ...(fixed[at.file] as Plain), state }
  }
  return fixed
}

/**
 * Whether an item is in force, told without folding: its last taking effect lies on or before the day, was approved and published
 * since the draft or withdrawal before it, was followed by no withdrawal, and by no suspension that was not lifted.
 */
function isInForce(
  approvals: readonly { state: string; date: string; items?: readonly string[] | undefined }[],
  adjustments: readonly { event: string; date: string; items: readonly string[] }[],
  item: string,
  on: string,
): boolean {
  const mine = approvals.filter(({ items, date }) => (items === undefined || items.includes(item)) && date <= on)
  const changes = adjustments.filter(({ items, date }) => items.includes(item) && date <= on)
  return mine
    .filter(({ state }) => state === 'effective')
    .some((effective) => {
      const startedAgain = [
        ...mine.filter(({ state }) => state === 'drafted').map(({ date }) => date),
        ...changes.filter(({ event }) => event === 'withdraw').map(({ date }) => date),
      ].filter((date) => date <= effective.date)
      const since = startedAgain.sort().at(-1) ?? ''
      const ready = ['approved', 'published'].every((wanted) =>
        mine.some(({ state, date }) => state === wanted && date >= since && date <= effective.date),
      )
      if (!ready) return false
      const later = changes.filter(({ date }) => date >= effective.date)
      return !later.some(({ event }) => event === 'withdraw') && !isSuspended(later, effective.date, mine)
    })
}

function isSuspended(
  later: readonly { event: string; date: string }[],
  since: string,
  mine: readonly { state: string; date: string }[],
): boolean {
  const suspended = later.filter(({ event }) => event === 'suspend').map(({ date }) => date)
  const lifted = [
    ...later.filter(({ event }) => event === 'resume' || event === 'adjust').map(({ date }) => date),
    ...mine.filter(({ state, date }) => state === 'effective' && date > since).map(({ date }) => date),
  ]
  return suspended.some((date) => !lifted.some((other) => other > date))
}
