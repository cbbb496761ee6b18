import { describe, expect, it } from 'vitest'
import type { PolicyTable } from '../../generated/types/records.ts'
import { tableDiagnostics } from '../../src/policy/read-library.ts'

const TABLE: PolicyTable = {
  id: 'x',
  title: '示例',
  inputs: { who: ['town', 'county'], how: ['light', 'grave'] },
  outputs: ['answer'],
  rows: [
    { when: { who: 'town' }, gives: { answer: 'a' }, cite: '《示例法》第一条' },
    { when: { who: 'county', how: ['light', 'grave'] }, gives: { answer: 'b' }, cite: '《示例法》第二条' },
  ],
  examples: [{ given: { who: 'town', how: 'light' }, gives: { answer: 'a' } }],
}

function faults(change: (table: PolicyTable) => void): readonly string[] {
  const table = structuredClone(TABLE)
  change(table)
  return tableDiagnostics([{ path: 'policies/tables/x.yaml', value: table }]).map(({ at, what, fix }) => {
    const path = 'path' in at ? at.path.join('.') : ''
    return `${path}: ${what.en} ${fix.en}`
  })
}

describe('a decision table', () => {
  it('that decides every case once is clean', () => {
    expect(faults(() => {})).toEqual([])
  })

  it('that leaves a case open names it', () => {
    expect(faults((table) => ((table.rows[1] as { when: object }).when = { who: 'county', how: 'light' }))).toEqual([
      'rows: No row decides who=county, how=grave. Add a row.',
    ])
  })

  it('that decides a case twice names both rows', () => {
    expect(faults((table) => ((table.rows[0] as { when: object }).when = { how: 'grave' }))).toEqual([
      'rows: No row decides who=town, how=light. Add a row.',
      'rows.1: who=county, how=grave is decided by rows 1, 2. Narrow one of the rows.',
    ])
  })

  it('with an unknown input or value offers the near name', () => {
    const found = faults((table) => ((table.rows[0] as { when: object }).when = { whom: 'town', how: 'lihgt' }))
    expect(found[0]).toMatch(/^rows\.0\.when\.whom: The table has no input "whom"\. .*who/)
    expect(found[1]).toMatch(/^rows\.0\.when\.how: "lihgt" is no value of "how"\. .*light/)
  })

  it('whose row lacks an output says which', () => {
    expect(faults((table) => ((table.rows[0] as { gives: object }).gives = {}))).toEqual([
      'rows.0.gives: The row gives no "answer". Correct it against the head of the table.',
    ])
  })
})
