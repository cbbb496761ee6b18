import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import parseChangeset from '@changesets/parse'
import { publint } from 'publint'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumped } from '../src/difference/bump.ts'
import { printChangeset, readChangeset, releaseOf, withSection } from '../src/release/changeset.ts'
import { patch } from './support/patched.ts'
import { ROOT, TestProject } from './support/project.ts'

const CHANGES = join(ROOT, 'test/fixtures/changes')
const BASE = join(CHANGES, 'project')

let project: TestProject
beforeEach(() => {
  project = new TestProject(BASE)
})
afterEach(() => project.dispose())

function change(name: string): void {
  patch(project.root, readFileSync(join(CHANGES, name, 'change.patch'), 'utf8'))
}

/** A published list changes only with its acknowledgement, without which nothing is released. */
async function acknowledge(): Promise<void> {
  const said = ['--by', '东川县人民政府（虚构）', '--date', '2025-04-29', '--reason', '调整（演示）']
  const { exit } = await project.run('golden', 'acknowledge', '990101100', ...said)
  expect(exit).toBe(0)
}

describe('the version follows from the effect in law', () => {
  it.each([
    ['01-added-item', 'minor'],
    ['03-cancelled-item', 'major'],
    ['06-taken-back-from-one-town', 'major'],
    ['09-handed-down-by-entrustment', 'minor'],
    ['10-handed-down-by-law', 'minor'],
    ['11-taken-back-by-law', 'major'],
    ['12-basis-other-item', 'minor'],
    ['17-transfer-basis-dropped', 'major'],
    ['20-other-delegator', 'minor'],
    ['23-mode-narrower', 'major'],
    ['24-mode-wider', 'minor'],
    ['27-range-fine-raised', 'minor'],
    ['28-range-fine-lowered', 'major'],
    ['30-range-town-kinds', 'major'],
    ['33-period-extended', 'minor'],
    ['34-period-item-ends', 'major'],
    ['36-state-published', 'minor'],
    ['37-state-suspended', 'major'],
    ['38-renumbered', 'major'],
    ['40-renamed', 'patch'],
    ['41-aliases-and-note', 'patch'],
    ['42-moved-and-reordered', 'none'],
    ['46-edition-moves-on', 'patch'],
    ['52-withdrawn-by-adjustment', 'major'],
    ['53-term-adjusted', 'major'],
    ['54-term-over', 'major'],
    ['55-state-effective', 'minor'],
  ])('%s: %s', async (name, bump) => {
    change(name)
    const { out } = await project.run('release', 'plan', '--base', BASE, '--format', 'json')
    expect(JSON.parse(out).bump).toBe(bump)
  })

  it('counts as semantic versions do', () => {
    expect(['patch', 'minor', 'major', 'none'].map((bump) => bumped('1.9.3', bump as 'patch'))).toEqual([
      '1.9.4',
      '1.10.0',
      '2.0.0',
      '1.9.3',
    ])
    expect(bumped('2025.1', 'minor')).toBeUndefined()
  })
})

describe('a release', () => {
  it('is planned as a changeset that the changesets tool reads, and that reads as law', async () => {
    change('03-cancelled-item')
    await project.run('release', 'plan', '--base', BASE, '--write')
    const [path = ''] = Object.keys(project.snapshot('catalogs/.changeset'))
    const parsed = parseChangeset(project.read(path))
    expect(parsed.releases).toEqual([{ name: 'sample-city-lists', type: 'major' }])
    expect(parsed.summary).toContain(
      '### 取消\n\n- 「最低生活保障对象认定」（svc-0003），原因：依据废止；注销日期：2025-04-01。',
    )
    expect(parsed.summary).toContain('- 西川市石桥镇：「最低生活保障对象认定」（svc-0003），原方式：初审转报。')
  })

  it('takes the widest of its changesets, tells them in the changelog, and leaves none behind', async () => {
    change('40-renamed')
    await project.run('release', 'plan', '--base', BASE, '--write')
    change('06-taken-back-from-one-town')
    await project.run('release', 'plan', '--base', BASE, '--write')
    expect((await project.run('release', 'version')).exit).toBe(1)
    await acknowledge()
    const { exit, out } = await project.run('release', 'version')
    expect(exit).toBe(0)
    expect(out).toContain('1.2.0 → 2.0.0')
    expect(project.read('catalogs/edition.yaml')).toContain('version: "2.0.0"\npublisher:')
    expect(project.read('catalogs/CHANGELOG.md')).toMatch(/^# 示例市镇级权责目录\n\n## 2\.0\.0（2025-04-30）\n\n### /)
    expect(project.snapshot('catalogs/.changeset')).toEqual({})
    expect((await project.run('check')).exit).toBe(0)
    expect((await project.run('release', 'version')).out).toContain('没有待发布的变更')
  })

  it('is refused over a file that is no changeset', async () => {
    project.write('catalogs/.changeset/note.md', 'hello\n')
    expect((await project.run('release', 'version')).exit).toBe(2)
  })

  it('is put before the earlier ones', () => {
    const text = printChangeset({ packageName: 'a', bump: 'minor', text: '一' })
    const changeset = readChangeset(text)
    expect(changeset).toEqual({ packageName: 'a', bump: 'minor', text: '一' })
    const release = releaseOf('1.0.0', '2025-01-01', changeset ? [changeset] : [])
    const changelog = withSection(withSection('', '甲', '## 1.0.0'), '甲', release?.section ?? '')
    expect(changelog).toBe('# 甲\n\n## 1.1.0（2025-01-01）\n\n一\n\n## 1.0.0\n')
  })

  it('between two editions reads as law', async () => {
    change('28-range-fine-lowered')
    const { out } = await project.run('changelog', BASE, '.')
    expect(out).toContain(
      '## 1.2.0（2025-04-30）\n\n### 范围变更\n\n- 「对从建筑物向外抛掷垃圾行为的处罚」（dlg-0002），',
    )
  })
})

describe('withdrawn ids in the typed package', () => {
  const CASES = `
import { type CaseItemId, type ItemId, itemById, itemOfCase, replacementOf } from './generated/packages/sample-city-lists/index.js'

export const old: CaseItemId = 'svc-0002'
export const replaced: 'svc-0012' = replacementOf('svc-0002')
export const gone: string = itemOfCase('svc-0002').withdrawnOn
export const there: string = itemOfCase('svc-0012').department
// @ts-expect-error a new case cannot name a withdrawn item
export const young: ItemId = 'svc-0002'
// @ts-expect-error nor can it be looked up among the items
itemById('svc-0002')
// @ts-expect-error no such item was ever there
itemOfCase('svc-9999')
// @ts-expect-error an item that is there was replaced by nothing
replacementOf('svc-0012')
`

  function typeErrors(): string {
    project.write('cases.ts', CASES)
    project.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: { module: 'nodenext', strict: true, noEmit: true, types: [], skipLibCheck: false },
        files: ['cases.ts'],
      }),
    )
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [tsc, '-p', project.root], { encoding: 'utf8' }).stdout
  }

  it('let old cases compile and new ones not', async () => {
    project.write('package.json', '{"type":"module"}')
    change('39-renumbered-and-renamed')
    await acknowledge()
    await project.run('build', '--only', 'packages')
    expect(typeErrors()).toBe('')
    const folder = project.path('generated/packages/sample-city-lists')
    const built = await import(pathToFileURL(join(folder, 'index.js')).href)
    expect(built.replacementOf('svc-0002')).toBe('svc-0012')
    expect(built.itemOfCase('svc-0002').name).toBe('高龄津贴给付')
    expect(built.itemOfCase('svc-0012').name).toBe('高龄老人津贴给付')
    expect((await publint({ pkgDir: folder, strict: true })).messages).toEqual([])
    expect(JSON.parse(project.read('generated/packages/sample-city-lists/package.json')).publishConfig).toEqual({
      access: 'public',
      provenance: true,
    })
  })

  it('before they are withdrawn do not', async () => {
    project.write('package.json', '{"type":"module"}')
    await project.run('build', '--only', 'packages')
    expect(typeErrors()).toContain("Unused '@ts-expect-error' directive")
  })
})
