import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { patch } from '../support/patched.ts'
import { ROOT, TestProject } from '../support/project.ts'
import { steps } from './workflow.ts'

const CHANGES = join(ROOT, 'test/fixtures/changes')
const PREPARING = /^npm (ci|run --silent compile)\b/

let project: TestProject
let base: string

/** Runs a command in the project without any variable of the surroundings but the path, as on a fork without secrets. */
function run(command: string, ...args: string[]): { readonly exit: number | null; readonly out: string } {
  const env = { PATH: process.env.PATH, HOME: project.root, BASE: base, NUMBER: '7' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project.root, env, encoding: 'utf8' })
  return { exit: status, out: stdout + stderr }
}

function git(...args: string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.hooksPath=/dev/null']
  const { exit, out } = run('git', ...who, ...args)
  expect(exit, out).toBe(0)
  return out.trim()
}

function commit(): string {
  git('add', '.')
  git('commit', '--quiet', '--message=state')
  return git('rev-parse', 'HEAD')
}

/** The shell steps of review.yml after those that install and compile, in order; the exit of each. */
function runSteps(): readonly (number | null)[] {
  const shell = steps('review.yml').filter((step) => step.run !== undefined && !PREPARING.test(step.run))
  const exits: (number | null)[] = []
  for (const step of shell) {
    if (exits.some((exit) => exit !== 0) && step.if !== 'always()') continue
    exits.push(run('bash', '-e', '-c', step.run ?? '').exit)
  }
  return exits
}

const made = (name: string) => readFileSync(join(project.root, 'review', name), 'utf8')

beforeEach(() => {
  base = ''
  project = new TestProject(join(CHANGES, 'project'))
  symlinkSync(join(ROOT, 'bin'), join(project.root, 'bin'))
  git('init', '--quiet', '--initial-branch=main')
  run('node', 'bin/qingdan.js', 'build')
  base = commit()
})
afterEach(() => project.dispose())

describe('the steps of review.yml', () => {
  it('make the page, the findings in three forms and the patch of what is generated', () => {
    patch(project.root, readFileSync(join(CHANGES, '40-renamed', 'change.patch'), 'utf8'))
    commit()
    expect(runSteps()).toEqual([0, 0, 0, 0])
    expect(made('number')).toBe('7\n')
    expect(made('review.md')).toContain('文字修订')
    expect(made('findings.xml')).toContain('<testsuites')
    expect(JSON.parse(made('findings.sarif'))).toHaveProperty('version', '2.1.0')
    expect(made('generated.patch')).toMatch(/^diff --git a\/generated\//)
  })

  it('fail at the finding and still leave the artefact when the catalogs do not compile', () => {
    const town = 'catalogs/counties/990101/towns/990101100.yaml'
    project.write(town, `${project.read(town)}\nchoises: []\n`)
    commit()
    const exits = runSteps()
    expect(exits[0]).toBe(1)
    expect(exits).toHaveLength(4)
    expect(made('number')).toBe('7\n')
    expect(JSON.parse(made('findings.sarif')).runs[0].results.length).toBeGreaterThan(0)
    expect(existsSync(join(project.root, 'generated'))).toBe(true)
  })
})
