import { afterAll, expect, it, vi } from 'vitest'
import { ROOT, TestProject } from '../support/project.ts'

const odd = vi.hoisted(() => new Set<string>())
vi.mock('../../src/render/digest.ts', async (original) => {
  const real = await original<typeof import('../../src/render/digest.ts')>()
  const check = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      if (!['string', 'number', 'boolean', 'undefined', 'object'].includes(typeof value)) odd.add(path)
    } else if (Array.isArray(value)) for (const each of value) check(each, `${path}[]`)
    else if (Object.getPrototypeOf(value) !== Object.prototype) odd.add(`${path} ${value.constructor?.name}`)
    else for (const [key, each] of Object.entries(value)) check(each, `${path}.${key}`)
  }
  return {
    ...real,
    digestOf(value: unknown) {
      check(value, '')
      return real.digestOf(value)
    },
  }
})

const project = new TestProject(ROOT)
afterAll(() => project.dispose())

it('what documents and pages are made from is plain data, so that its digest leaves nothing out', async () => {
  expect((await project.run('build', '--only', 'html,site,internal')).exit).toBe(0)
  expect([...odd]).toEqual([])
}, 60_000)
