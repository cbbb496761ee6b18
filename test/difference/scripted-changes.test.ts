import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EFFECT_WORDS, EFFECTS } from '../../src/difference/effect.ts'
import { patch } from '../support/patched.ts'
import { ROOT, run, TestProject } from '../support/project.ts'

const CHANGES = join(ROOT, 'test/fixtures/changes')
const BASE = join(CHANGES, 'project')
const cases = readdirSync(CHANGES).filter((name) => name !== 'project')

const read = (name: string, file: string) => readFileSync(join(CHANGES, name, file), 'utf8')

let project: TestProject
beforeEach(() => {
  project = new TestProject(BASE)
})
afterEach(() => project.dispose())

/** Changes that are told although today’s rules refuse them, with the codes of what is wrong. */
const UNLAWFUL: Readonly<Record<string, readonly string[]>> = {
  '15-basis-other-role': ['law/penalty-row-incomplete'],
  '18-basis-verified': ['law/not-locked'],
  '20-other-delegator': ['law/delegator-not-holder'],
  '35-period-of-handling': ['law/review-period-too-long'],
}

/** The codes of the errors, but for those that a published list waits to be acknowledged. */
async function errors(): Promise<readonly string[]> {
  const { findings } = await project.findings()
  return findings
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('published/'))
    .map(({ code }) => code)
}

describe('a change is told as a lawyer would', () => {
  it.each(cases)('%s', async (name) => {
    patch(project.root, read(name, 'change.patch'))
    const { exit, out } = await run('diff', BASE, project.root)
    expect(exit).toBe(0)
    expect(`${out}\n`).toBe(read(name, 'expected.txt'))
    expect(await errors(), 'every change is lawful and asks only to be acknowledged').toEqual(UNLAWFUL[name] ?? [])
  })

  it('the project they start from has no error at all', async () => {
    const { findings } = await project.findings()
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('there are at least forty, and every effect is among them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
    const told = cases.map((name) => read(name, 'expected.txt')).join('\n')
    for (const effect of EFFECTS) expect(told).toContain(`  ${EFFECT_WORDS[effect].zh}  `)
  })

  it('undone, every change is told again the other way, and nothing is told of no change', async () => {
    expect((await run('diff', BASE, project.root)).out).toContain('没有变更。')
    patch(project.root, read(cases[0] ?? '', 'change.patch'))
    expect((await run('diff', project.root, BASE)).out).toContain('  取消  dlg-0004')
  })
})
