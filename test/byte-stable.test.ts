import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

const projects = [new TestProject(ROOT), new TestProject(ROOT)]
afterAll(() => {
  for (const project of projects) project.dispose()
})

it('two builds from two folders in two time zones and locales are the same bytes', () => {
  const zones = [
    { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
  ]
  const [first, second] = projects.map((project, index) => {
    execFileSync(process.execPath, [join(ROOT, 'bin/qingdan.js'), 'build', '--root', project.root], {
      env: { ...process.env, ...zones[index] },
      stdio: 'pipe',
    })
    return { ...project.snapshot('generated'), ...project.snapshot('out') }
  })
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(40)
  expect(second).toEqual(first)
})
