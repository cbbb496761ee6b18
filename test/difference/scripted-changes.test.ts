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

describe('a change is told as a lawyer would', () => {
  it.each(cases)('%s', async (name) => {
    patch(project.root, read(name, 'change.patch'))
    const { exit, out } = await run('diff', BASE, project.root)
    expect(exit).toBe(0)
    expect(`${out}\n`).toBe(read(name, 'expected.txt'))
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
