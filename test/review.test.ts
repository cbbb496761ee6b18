import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeowners, rolesOf, uncovered } from '../src/review/approvers.ts'
import { compareFindings } from '../src/review/compare-findings.ts'
import type { Diagnostic } from '../src/vocabulary/diagnostic.ts'
import { patch } from './support/patched.ts'
import { ROOT, TestProject } from './support/project.ts'

const CHANGES = join(ROOT, 'test/fixtures/changes')
const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'

function git(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.hooksPath=/dev/null']
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' })
}

let project: TestProject
beforeEach(() => {
  project = new TestProject(join(CHANGES, 'project'))
  git(project.root, 'init', '--quiet', '--initial-branch=main')
  git(project.root, 'add', '.')
  git(project.root, 'commit', '--quiet', '--message=base')
})
afterEach(() => project.dispose())

function change(name: string): void {
  patch(project.root, readFileSync(join(CHANGES, name, 'change.patch'), 'utf8'))
}

/** As a pull request that changes a published list must. */
async function acknowledge(): Promise<void> {
  const said = ['--by', '东川县人民政府（虚构）', '--date', '2025-04-29', '--reason', '收回（演示）']
  expect((await project.run('golden', 'acknowledge', '990101100', ...said)).exit).toBe(0)
}

describe('review', () => {
  it('says on one page what changed, whom it concerns, who must agree and what to publish by when', async () => {
    change('06-taken-back-from-one-town')
    expect((await project.run('review', '--base', 'main')).exit).toBe(1)
    await acknowledge()
    const { exit, out } = await project.run('review', '--base', 'main', '--decided', '2025-04-29')
    expect(exit).toBe(0)
    expect(out).toContain('发布：主版本')
    expect(out).toContain('- **收回** dlg-0001')
    expect(out).toContain('- 东川县河口镇：收回')
    expect(out).toMatch(
      /- \[ \] 编办：`catalogs\/counties\/990101\/agreements\.yaml`、.*`catalogs\/published\/990101100\.yaml`/,
    )
    expect(out).toMatch(/- \[ \] 城市管理执法局：.*`catalogs\/counties\/990101\/towns\/990101100\.yaml`/)
    expect(out).toContain('- [ ] 东川县河口镇清单（生效）和调整通告')
    expect(out).toContain('最迟 2025-05-30 公布：自 2025-04-29 起 20 个工作日（《政府信息公开条例》第二十六条）。')
  })

  it('says so when the calendar of the year is not there, and that drafts need no publication', async () => {
    project.remove('catalogs/calendar')
    change('06-taken-back-from-one-town')
    expect((await project.run('review', '--base', 'main')).out).toContain('没有 2025 年的工作日历')
    change('24-mode-wider')
    expect((await project.run('review', '--base', 'main', '--lang', 'en')).out).toContain(
      '1 lists were never published and need not be again: 东川县上河镇',
    )
  })

  it('tells new findings from old ones, whatever line they stand on, and ends with 1 on new errors', async () => {
    project.edit(TOWN, 'synthetic: true\n', 'synthetic: true\n\n\n')
    const warned = 'catalogs/counties/990181/towns/990181100.yaml'
    project.edit(warned, 'choices:\n', 'choices:\n  - item: svc-0002\n    source: assisted\n\n')
    const sound = await project.run('review', '--base', 'main')
    expect(sound.exit).toBe(0)
    expect(sound.out).not.toContain('检查发现')
    project.edit('catalogs/counties/990101/county.yaml', 'agent: town-government', 'agent: service-centre')
    const broken = await project.run('review', '--base', 'main')
    expect(broken.exit).toBe(1)
    expect(broken.out).toMatch(/## 新的检查发现\n\n- 错误 `SUB-10 law\/licence-agent-not-organ`/)
    const { out } = await project.run('review', '--base', 'main', '--format', 'github')
    expect(out).toMatch(/^::error file=catalogs\/counties\/990101\/towns\/990101100\.yaml,line=7,/)
  })

  it('asks to read again what is cited anew', async () => {
    change('12-basis-other-item')
    expect((await project.run('review', '--base', 'main')).out).toContain(
      '- [ ] 《城市市容和环境卫生管理条例》(2017-03-01)第三十四条第（五）项，未核实：演示：dlg-0003',
    )
  })

  it('refuses a base that means nothing, and one that is an option of git', async () => {
    for (const base of ['nowhere', '--upload-pack=true', '']) {
      const { exit } = await project.run('review', `--base=${base}`)
      expect(exit, base).toBe(2)
    }
    expect((await project.run('review')).exit).toBe(2)
  })
})

describe('a finding', () => {
  const text = (zh: string) => ({ zh, en: zh })
  const finding = (file: string, zh: string, item?: string): Diagnostic => {
    const said = { code: 'law/one', severity: 'error', what: text(zh), why: text(''), fix: text('') } as const
    return { ...said, at: { file, line: 1 }, ...(item === undefined ? {} : { item }) }
  }
  const old = finding('a.yaml', '甲', 'dlg-0001')

  it.each([
    ['in another file', finding('b.yaml', '甲', 'dlg-0001')],
    ['in other words', finding('a.yaml', '乙', 'dlg-0001')],
    ['of another item', finding('a.yaml', '甲', 'dlg-0002')],
    ['of another rule', { ...old, code: 'law/other' }],
  ])('%s is another one', (_name, young) => {
    expect(compareFindings([old], [young])).toEqual({ added: [young], gone: [old] })
  })

  it('on another line is the same one, and found twice is new once', () => {
    const moved = { ...old, at: { file: 'a.yaml', line: 9 } }
    expect(compareFindings([old], [moved])).toEqual({ added: [], gone: [] })
    expect(compareFindings([old], [old, moved])).toEqual({ added: [moved], gone: [] })
  })
})

describe('ownership', () => {
  it('gives each part of a project to those whose matter it is', () => {
    expect(rolesOf('catalogs/counties/990101/county.yaml')).toEqual(['establishment', 'justice', 'department'])
    expect(rolesOf('catalogs/instruments/laws.yaml')).toEqual(['justice'])
    expect(rolesOf('catalogs/divisions.yaml')).toEqual(['establishment'])
    expect(rolesOf('src/cli.ts')).toEqual(['maintainer'])
    expect(rolesOf('generated/lists/990101100.md')).toEqual([])
  })

  it('is what CODEOWNERS of this repository says', () => {
    expect(uncovered(readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8'))).toEqual([])
    const handles = { establishment: '@a/b', justice: '@a/c', department: '@a/d', maintainer: '@a/e' }
    expect(uncovered(codeowners(handles))).toEqual([])
    expect(uncovered('* @a/e\n')).toContain('/catalogs/counties/')
  })

  it('is warned of when CODEOWNERS leaves something to nobody', async () => {
    project.write('.github/CODEOWNERS', '* @a/b\n')
    expect((await project.run('review', '--base', 'main')).out).toContain('review/owners-incomplete')
    const { exit, err } = await project.run('review', 'owners', 'justise=@a/b')
    expect(exit).toBe(2)
    expect(err).toContain('是否指「justice」')
  })
})
