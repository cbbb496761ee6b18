import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { patch } from './support/patched.ts'
import { ROOT, TestProject } from './support/project.ts'

/**
 * Every console block of the documentation is run. Its first line names what is done to the project before: a scripted change,
 * a preparation of those below, several joined by +; an exclamation mark says that the command ends with errors.
 */
const DOCS = join(ROOT, 'docs/staff')
const CHANGES = join(ROOT, 'test/fixtures/changes')
const BLOCK = /```console([^\n]*)\n\$ npx qingdan ([^\n]*)\n([\s\S]*?)```/g

const PREPARATIONS: Readonly<Record<string, (project: TestProject) => unknown>> = {
  'agent-is-no-organ': (project) =>
    project.edit('catalogs/counties/990101/county.yaml', 'agent: town-government', 'agent: service-centre'),
  unrecorded: (project) => project.remove('catalogs/published'),
  acknowledged: async (project) => {
    const argv = ['--by', '东川县人民政府（虚构）', '--date', '2025-04-29', '--reason', '调整']
    await project.run('golden', 'acknowledge', '990101100', ...argv)
  },
}

const blocks = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(join(DOCS, name), 'utf8').matchAll(BLOCK)].map((match) => ({
      name,
      before: match[1] ?? '',
      command: match[2] ?? '',
      output: match[3] ?? '',
    })),
  )

let project: TestProject | undefined
afterEach(() => {
  project?.dispose()
  project = undefined
})

async function prepared(before: string): Promise<TestProject> {
  const made = new TestProject(join(CHANGES, 'project'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: made.root, stdio: 'ignore' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'core.hooksPath=/dev/null', 'commit', '-qm', 'base')
  for (const step of before
    .replace('!', '')
    .split('+')
    .map((each) => each.trim())) {
    if (step === '') continue
    const preparation = PREPARATIONS[step]
    if (preparation) await preparation(made)
    else patch(made.root, readFileSync(join(CHANGES, step, 'change.patch'), 'utf8'))
  }
  return made
}

describe('the staff documentation shows what is really printed', () => {
  it.each(blocks)('$name: $command', async ({ before, command, output }) => {
    project = await prepared(before)
    const { exit, out } = await project.run(...command.split(' '))
    expect(exit).toBe(before.includes('!') ? 1 : 0)
    expect(`${out.trimEnd()}\n`).toBe(output)
  })

  it('in every task', () => {
    expect(new Set(blocks.map((block) => block.name)).size).toBe(7)
  })
})
