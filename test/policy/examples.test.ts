import { describe, expect, it } from 'vitest'
import { runExamples } from '../../src/command/policies/run-examples.ts'
import { runTableExamples } from '../../src/command/policies/run-table-examples.ts'
import { examplesOf } from '../../src/policy/document-of.ts'
import { BUILT_IN } from '../../src/policy/library.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { policyDiagnostics, tableDiagnostics } from '../../src/policy/read-library.ts'
import { RELATIONS } from '../../src/policy/relations/index.ts'
import { TableSet } from '../../src/policy/table.ts'

const library = BUILT_IN
const named = (id: string): Policy => {
  const policy = library.policies.find((each) => each.record.id === id)
  if (!policy) throw new Error(id)
  return policy
}

describe('the built-in policies', () => {
  it('are read without a finding, tables too', () => {
    expect([...policyDiagnostics(), ...tableDiagnostics()]).toEqual([])
  })

  it('hold every rule of the sixteen families', () => {
    const families: Record<string, number> = {}
    for (const { record } of library.policies)
      families[record.id.slice(0, 3)] = (families[record.id.slice(0, 3)] ?? 0) + 1
    expect(families).toEqual({
      CIT: 10,
      SRC: 15,
      SUB: 24,
      LIC: 20,
      ENF: 17,
      COE: 11,
      STN: 4,
      REM: 6,
      AGR: 13,
      SEL: 13,
      PUB: 11,
      CAP: 6,
      LIF: 9,
      HRM: 16,
      PAY: 8,
      ASM: 7,
      EVA: 1,
      ORG: 14,
      STA: 9,
      NET: 11,
    })
  })

  it('are silent on what passes and speak on what fails, with exactly the co-findings named', async () => {
    const outcomes = await runExamples(library.policies, library)
    expect(outcomes.filter((each) => each.problem !== '')).toEqual([])
    for (const policy of library.policies) {
      expect(examplesOf(policy).pass.length, policy.record.id).toBeGreaterThan(0)
      expect(examplesOf(policy).fail.length, policy.record.id).toBeGreaterThan(0)
    }
  })

  it('an example on the wrong side is noticed', async () => {
    const policy = named('COE-01')
    const { pass, fail } = examplesOf(policy)
    const turned = { ...policy, examples: { pass: fail, fail: pass } }
    const outcomes = await runExamples([turned], library)
    expect(outcomes.map((each) => each.problem === '')).toEqual(outcomes.map(() => false))
  })
})

describe('relations', () => {
  it('are each named by a policy, whose examples break it and keep it', () => {
    const named = library.policies.flatMap(({ body }) => (body.kind === 'relation' ? [body.name] : []))
    expect([...new Set(named)].sort()).toEqual(Object.keys(RELATIONS).sort())
  })
})

describe('the decision tables', () => {
  it('give what their examples say, and every row is used by one', () => {
    expect(runTableExamples(library.tables)).toEqual([])
  })

  it('a changed cell is noticed', () => {
    const tables = library.tables.all.map((table) =>
      table.id === 'remedies'
        ? { ...table, rows: table.rows.map((row) => ({ ...row, gives: { ...row.gives, reviewBody: 'town' } })) }
        : table,
    )
    expect(runTableExamples(new TableSet(tables)).length).toBe(9)
  })
})
