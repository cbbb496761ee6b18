import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT, run, TestProject } from './support/project.ts'

const open: TestProject[] = []
function project(): TestProject {
  const made = new TestProject()
  open.push(made)
  return made
}
afterEach(() => {
  for (const made of open.splice(0)) made.dispose()
})

describe('the command line', () => {
  it.each([
    [['chekc'], '没有「chekc」这个命令。是否指「check」？'],
    [['check', '--rot', '.'], '没有「--rot」这个选项。是否指「--root」'],
    [['check', '--lang', 'cn'], '可选 zh、en'],
    [['check', '--as-of', '2025-02-30'], '不是日历上有的日子'],
    [[], '要写一个命令：check、'],
    [['releas'], '是否指「release」'],
    [['statutes'], '要写一个命令：show、verify、'],
    [['diff', 'HEAD', '--pendin', 'x'], '是否指「--pending」'],
    [['statutes', 'lock', '--chek'], '是否指「--check」'],
    [['stats', '--format', 'sarif'], 'stats 没有发现可印'],
    [['explain', '河口镇'], '缺少参数 <item>'],
    [['build', '--only', 'mdd'], '没有「mdd」这种输出。是否指「md」'],
  ])('refuses %j with exit 2', async (argv, words) => {
    const { exit, err } = await run(...argv)
    expect(exit).toBe(2)
    expect(err).toContain(words)
  })

  it('is silent when its reader has read enough', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/qingdan.js'), 'policies', 'show', 'SUB-10', '--root', ROOT])
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
  })

  it('refuses a path that matches nothing, and takes one that does', async () => {
    const made = project()
    expect((await made.run('check', 'catalogs/untis.yaml')).err).toContain('是否指「catalogs/units.yaml」')
    expect((await made.run('check', 'catalogs/units.yaml')).exit).toBe(0)
  })

  it('speaks both languages', async () => {
    const made = project()
    made.edit('catalogs/units.yaml', 'nature: public-institution', 'nature: public')
    expect((await made.run('check')).out).toContain('错误 1 条，警告 0 条')
    expect((await made.run('check', '--lang', 'en')).out).toContain('1 error, 0 warnings')
  })

  it('puts the caret right under Chinese text', async () => {
    const made = project()
    made.edit('catalogs/delegated-services/forestry.yaml', 'theme: 林业', 'theme: 林业和草原 #3')
    const lines = (await made.run('check')).out.split('\n')
    const frame = lines.findIndex((line) => line.includes('^^'))
    expect(lines[frame - 1]).toBe('1 | theme: 林业和草原 #3')
    expect(lines[frame]).toBe('  |                   ^^')
  })

  it('builds, finds nothing stale, and then finds what is', async () => {
    const made = project()
    expect((await made.run('build')).exit).toBe(0)
    expect((await made.run('build', '--check')).exit).toBe(0)
    const list = 'generated/lists/990101100.md'
    made.write(list, `${made.read(list)}x`)
    made.write('generated/lists/000000000.md', 'x')
    const before = made.snapshot('generated')
    const { exit, out } = await made.run('build', '--check')
    expect(exit).toBe(1)
    expect(out).toContain(list)
    expect(out).toContain('000000000.md')
    expect(made.snapshot('generated')).toEqual(before)
    await made.run('build')
    expect(Object.keys(made.snapshot('generated'))).not.toContain('generated/lists/000000000.md')
  })

  it('leaves the outputs alone while an error stands', async () => {
    const made = project()
    await made.run('build')
    const before = made.snapshot('generated')
    made.edit('catalogs/units.yaml', 'nature: public-institution', 'nature: public')
    expect((await made.run('build')).exit).toBe(1)
    expect(made.snapshot('generated')).toEqual(before)
  })

  it.each([
    ['--document', 'town-lst', 'town-list'],
    ['--town', '990101109', '990101100'],
  ])('refuses a build %s %s, naming what is near', async (option, typed, near) => {
    const { exit, err } = await project().run('build', '--only', 'md', option, typed)
    expect(exit).toBe(2)
    expect(err).toContain(typed)
    expect(err).toContain(near)
  })

  it('keeps its own folder out of the project’s history', async () => {
    const made = project()
    await made.run('build')
    execFileSync('git', ['init', '--quiet'], { cwd: made.root })
    const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
      cwd: made.root,
    }).toString()
    expect(status).toContain('generated/')
    expect(status).not.toContain('.qingdan')
  })

  it('completes a write that was cut off after its journal, and undoes one that was cut off before', async () => {
    const made = project()
    await made.run('build')
    const built = made.snapshot('generated')
    mkdirSync(made.path('.qingdan/staging'))
    writeFileSync(made.path('.qingdan/staging/0.staged'), 'half')
    await made.run('check')
    expect(existsSync(made.path('.qingdan/staging'))).toBe(false)
    expect(made.snapshot('generated')).toEqual(built)

    mkdirSync(made.path('.qingdan/staging'))
    writeFileSync(made.path('.qingdan/staging/0.staged'), 'whole')
    writeFileSync(
      made.path('.qingdan/staging/journal.json'),
      JSON.stringify({ place: [{ staged: '0.staged', path: 'generated/lists/990101100.md' }], remove: [] }),
    )
    await made.run('check')
    expect(existsSync(made.path('.qingdan/staging'))).toBe(false)
    expect(made.read('generated/lists/990101100.md')).toBe('whole')
    await made.run('build')
    expect(made.snapshot('generated')).toEqual(built)
  })

  it('explains why a town has, lacks or cannot have a power', async () => {
    const made = project()
    expect((await made.run('explain', '河口镇', 'svc-0001')).out).toContain('以「东川县林业局」名义')
    expect((await made.run('explain', '河口镇', 'dlg-0001')).out).toContain('自选动作，没有选')
    expect((await made.run('explain', '中心街道', 'enf-0001')).out).toContain('不能有')
    expect((await made.run('explain', '中心街道', 'svc-0001')).out).toContain('还没有选择文件')
    expect((await made.run('explain', '河口镇', 'svc-0001', '--as-of', '2024-12-31')).out).toContain(
      '自 2025-01-01 起才施行',
    )
    expect((await made.run('explain', '河口镇', 'svc-0002')).err).toContain('是否指「svc-0001」')
    const { out } = await made.run('explain', '河口镇', 'svc-0001', '--format', 'json')
    expect(
      JSON.parse(out).steps.every(
        (step: { line: number; file: string }) => step.line > 0 && step.file.startsWith('catalogs/'),
      ),
    ).toBe(true)
  })

  it('init makes a project that checks and builds at once, and leaves a folder with content alone', async () => {
    const made = project()
    const target = made.path('new')
    expect((await run('init', target)).exit).toBe(0)
    expect((await run('check', '--root', target)).exit).toBe(0)
    expect((await run('build', '--root', target)).exit).toBe(0)
    expect((await run('init', target)).exit).toBe(2)
  })

  it('a waiver takes a warning away until it expires, and never an error', async () => {
    const made = project()
    made.edit('catalogs/delegated-services/forestry.yaml', / {4}transferBasis:\n.*\n/, '')
    const town = 'catalogs/counties/990101/towns/990101100.yaml'
    expect((await made.findings()).findings.map((each) => [each.code, each.severity])).toEqual([
      ['law/transfer-unproven', 'warning'],
    ])
    made.edit(
      town,
      /$/,
      'waivers:\n  - {finding: law/transfer-unproven, item: svc-0001, reason: 正在向省里取得依据, until: "2025-12-31"}\n',
    )
    expect(await made.findings()).toEqual({ exit: 0, findings: [] })
    expect((await made.findings('--as-of', '2026-01-01')).findings.map((each) => each.code)).toEqual([
      'law/transfer-unproven',
      'waiver/expired',
    ])
  })

  it('a wrong template is a finding at its line', async () => {
    const made = project()
    const source = '# {{county.name}}\n\n{{#if isDraft}}\n{{twon.name}}\n{{/if}}\n'
    made.write('templates/town-list.md.hbs', source)
    const { exit, out } = await made.run('build', '--format', 'json')
    expect(exit).toBe(1)
    expect(JSON.parse(out).findings[0]).toMatchObject({
      code: 'template/wrong',
      file: 'templates/town-list.md.hbs',
      line: 4,
    })
    made.write('templates/town-list.md.hbs', '# x\n\n{{town.nmae}}\n')
    expect(JSON.parse((await made.run('build', '--format', 'json')).out).findings[0]).toMatchObject({
      code: 'template/wrong',
      line: 3,
    })
    made.write('templates/town-list.md.hbs', '# x\n\n{{#each nothing}}\n{{/each}}\n')
    expect(JSON.parse((await made.run('build', '--format', 'json')).out).findings[0]).toMatchObject({
      code: 'template/wrong',
      line: 3,
    })
    made.write('templates/town-list.md.hbs', '# x\n\n{{#if isDraft}}\n')
    expect(JSON.parse((await made.run('build', '--format', 'json')).out).findings[0]).toMatchObject({
      code: 'template/wrong',
    })
    made.write('templates/town-list.md.hbs', '# x\n{{{town.name}}}\n')
    expect(JSON.parse((await made.run('build', '--format', 'json')).out).findings[0]).toMatchObject({
      code: 'template/wrong',
      line: 2,
    })
  })

  it('values never become markup', async () => {
    const made = project()
    const hostile = '<script>x</script> | **b** [a](javascript:b) {{town.name}} `c` ~~d~~'
    made.edit('catalogs/delegated-services/forestry.yaml', /name: .*/, `name: '${hostile}'`)
    expect((await made.run('build')).exit).toBe(0)
    const html = made.read('out/lists/990101100.html')
    expect(html).not.toContain('<script>')
    expect(html).toContain('&#x3C;script>x&#x3C;/script> | **b** [a](javascript:b) {{town.name}} `c` ~~d~~')
    const row =
      made
        .read('generated/lists/990101100.md')
        .split('\n')
        .find((line) => line.includes('svc-0001')) ?? ''
    expect(row.match(/(?<!\\)\|/g)?.length).toBe(13)
  })
})
