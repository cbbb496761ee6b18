import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openTypesetter } from '../../src/command/typesetter.ts'
import { isMissing } from '../../src/typeset/typesetter.ts'
import { ROOT, TestProject } from '../support/project.ts'

const projects = [new TestProject(), new TestProject()]
afterAll(() => {
  for (const project of projects) project.dispose()
})

function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

it('every format is the same bytes a moment later, in another folder, time zone and locale', async () => {
  const formats = isMissing(await openTypesetter()) ? 'html,docx,xlsx,csv' : 'html,docx,xlsx,csv,pdf'
  const [first, second] = projects.map((project, index) => {
    const zone =
      index === 0 ? { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' } : { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' }
    execFileSync(process.execPath, [join(ROOT, 'bin/qingdan.js'), 'build', '--only', formats, '--root', project.root], {
      env: { ...process.env, ...zone },
      stdio: 'pipe',
    })
    if (index === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
    return digests(project.path('out'))
  })
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(20)
  expect(second).toEqual(first)
})
