import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { expect, it } from 'vitest'
import { ROOT } from './support/project.ts'

const PACKAGE = join(ROOT, 'generated/packages/ankang')

it('publint finds nothing in the generated package or in qingdan itself', async () => {
  for (const pkgDir of [PACKAGE, ROOT]) expect((await publint({ pkgDir, strict: true })).messages).toEqual([])
})

it('attw finds the generated package’s types right for ESM', () => {
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  execFileSync(process.execPath, [attw, '--pack', PACKAGE, '--profile', 'esm-only'], { stdio: 'pipe' })
})

it('looks up by id, town and department', async () => {
  const ankang = await import(pathToFileURL(join(PACKAGE, 'index.js')).href)
  expect(ankang.itemById('lic-0001').name).toBe('农村村民宅基地审批')
  expect(ankang.listOfTown('610981106').town.name).toBe('赵湾镇')
  expect(ankang.itemsOfTown('610981106').length).toBe(ankang.listOfTown('610981106').entries.length)
  expect(
    ankang.itemsOfDepartment('forestry').every((item: { department: string }) => item.department === 'forestry'),
  ).toBe(true)
  expect(ankang.itemById('constructor')).toBeUndefined()
})

it('every dependency accepts the oldest Node we promise, and is pinned', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  for (const [name, version] of Object.entries(manifest.dependencies as Record<string, string>)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    const engines =
      JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).engines?.node ?? '>=0'
    expect(engines, name).not.toMatch(/>=\s*2[1-9]|\^2[1-9]\.\d+\.\d+$/)
  }
})

it('the types in generated/ are those of the schemas', async () => {
  const { typesText } = await import(pathToFileURL(join(ROOT, 'tasks/types.mjs')).href)
  expect(readFileSync(join(ROOT, 'generated/types/records.ts'), 'utf8')).toBe(await typesText())
})
