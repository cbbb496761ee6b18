import { expect, it } from 'vitest'
import { mutatePolicies, mutateTables } from '../../src/command/policies/mutate.ts'
import { BUILT_IN } from '../../src/policy/library.ts'

const library = BUILT_IN

/** Changes that make no difference: a reminder that is not stated counts as -1 day, which is less than 30 anyway. */
const EQUIVALENT = [
  {
    of: 'LIC-19',
    change: 'missing(item.guide.reminderDays) || item.guide.reminderDays < 30 → item.guide.reminderDays < 30',
  },
]

it('the examples tell every changed operator, literal and conjunct from the rule', async () => {
  const { mutants, survivors } = await mutatePolicies(library)
  expect(survivors).toEqual(EQUIVALENT)
  expect(mutants).toBeGreaterThan(1200)
})

it('completeness, overlap and examples show every changed cell of a table', () => {
  const { mutants, survivors } = mutateTables(library)
  expect(survivors).toEqual([])
  expect(mutants).toBeGreaterThan(600)
})
