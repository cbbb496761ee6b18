import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { predicateOf } from '../../src/policy/document-of.ts'
import { BUILT_IN } from '../../src/policy/library.ts'
import { SUBJECTS } from '../../src/policy/row-types.ts'
import { ROOT } from '../support/project.ts'
import { RandomRows, random } from '../support/random-rows.ts'

const MODULE = join(ROOT, 'generated/packages/ankang/policies.js')
const { policies, tables } = BUILT_IN
const SUBJECTS_EACH = 2000

interface Metadata {
  readonly id: string
  readonly function: string | null
}

const load = async () =>
  (await import(pathToFileURL(MODULE).href)) as { policies: Metadata[] } & Record<string, (subject: object) => unknown>

it(`every generated function answers as the interpreter does, on ${SUBJECTS_EACH} random subjects each`, async () => {
  const generated = await load()
  const unanswered: string[] = []
  for (const [index, policy] of policies.entries()) {
    const { record, body } = policy
    const predicate = predicateOf(policy)
    if (body.kind !== 'predicate' || !predicate) continue
    const name = generated.policies.find((each) => each.id === record.id)?.function
    const compiled = generated[name ?? '']
    if (!compiled) throw new Error(`${record.id} has no function`)
    const rows = new RandomRows(random(index + 1), predicate.source)
    const answers = new Set<boolean>()
    for (let count = 0; count < SUBJECTS_EACH; count++) {
      const subject = Object.fromEntries(
        Object.entries(SUBJECTS[body.subject] ?? {}).map(([variable, row]) => [variable, rows.row(row)]),
      )
      const wanted = predicate.test(subject)
      if (body.test(subject as never) !== wanted)
        throw new Error(`${record.id} as compiled differs on ${JSON.stringify(subject)}`)
      answers.add(wanted)
      if (compiled(subject) !== wanted) throw new Error(`${record.id} differs on ${JSON.stringify(subject)}`)
    }
    if (answers.size < 2) unanswered.push(record.id)
  }
  // A policy that random subjects never break is compared on one answer only; its examples show the other.
  expect(unanswered).toEqual([])
})

it('every table decides every example as its function does, and refuses a case that does not exist', async () => {
  const generated = await load()
  const name = (id: string) =>
    `decide${id.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase())}`
  for (const table of tables.all) {
    const decide = generated[name(table.id)]
    if (!decide) throw new Error(`${table.id} has no function`)
    for (const { given, gives } of table.examples) expect(decide(given)).toMatchObject(gives)
    expect(() => decide({})).toThrow(RangeError)
  }
})

it('imports nothing, and names the law of every function', () => {
  const text = readFileSync(MODULE, 'utf8')
  expect(text).not.toMatch(/^import /m)
  for (const { record } of policies) for (const cite of record.cite) expect(text).toContain(cite)
})
