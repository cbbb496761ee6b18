import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { openTypesetter } from '../../src/command/typesetter.ts'
import { PLACEHOLDERS } from '../../src/render/docx/fill-template.ts'
import { chooseFonts, substitutions } from '../../src/typeset/choose-fonts.ts'
import { isMissing } from '../../src/typeset/typesetter.ts'
import { run, TestProject } from '../support/project.ts'

const projects: TestProject[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.dispose()
})

const LIST = 'out/lists/990101100'

function project(): TestProject {
  const made = new TestProject()
  projects.push(made)
  return made
}

function commit(made: TestProject): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', made.root, ...args], { stdio: 'pipe' })
  git('init', '-q')
  made.write('.gitignore', 'out/\n')
  git('add', '-A')
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x')
}

async function verdict(made: TestProject, file: string): Promise<{ verdict: string; source: string | null }> {
  return JSON.parse((await run('verify', made.path(file), '--root', made.root, '--format', 'json')).out)
}

/** Changes the text of one part of an office file. */
function change(made: TestProject, file: string, part: string, from: RegExp, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(made.path(file))))
  const before = strFromU8(parts[part] ?? new Uint8Array())
  expect(before).toMatch(from)
  writeFileSync(made.path(file), zipSync({ ...parts, [part]: strToU8(before.replace(from, to)) }))
}

describe('verify', () => {
  it('is not led astray by a file that alters its own digest, and knows what was filled into a Word file', async () => {
    const made = project()
    await made.run('build', '--only', 'md,docx')
    const list = 'generated/lists/990101100.md'
    made.edit(list, /qingdan-digest=\w/, 'qingdan-digest=x')
    expect((await verdict(made, list)).verdict).toBe('altered')
    change(made, `${LIST}.docx`, 'docProps/custom.xml', /(qingdan-digest"><vt:lpwstr>)\w{8}/, '$100000000')
    expect((await verdict(made, `${LIST}.docx`)).verdict).toBe('altered')

    const template = new Document({
      sections: [{ children: PLACEHOLDERS.map((name) => new Paragraph(`{{${name}}}`)) }],
    })
    made.write('own.docx', new Uint8Array(await Packer.toBuffer(template)))
    const fill = async (out: string) =>
      (await made.run('fill', made.path('own.docx'), '--document', 'lists/990101100', '--out', made.path(out))).exit
    expect(await fill('filled.docx')).toBe(0)
    expect((await verdict(made, 'filled.docx')).verdict).toBe('same-rows')
    const own = made.read('own.docx')
    expect(await fill('own.docx')).toBe(2)
    expect(await fill('filled.pdf')).toBe(2)
    expect(made.read('own.docx')).toBe(own)
  })

  it('tells identical, same rows, altered and unknown apart', async () => {
    const made = project()
    await made.run('build', '--only', 'md,html,docx,xlsx,csv')
    for (const file of [
      `${LIST}.docx`,
      `${LIST}.xlsx`,
      `${LIST}.html`,
      `${LIST}.1-statutory-licences.csv`,
      'generated/lists/990101100.md',
    ])
      expect(await verdict(made, file), file).toMatchObject({ verdict: 'identical', source: 'working-tree' })

    change(made, `${LIST}.docx`, 'docProps/custom.xml', /qingdan 0\.1\.0\+\w+/, 'qingdan 0.0.9')
    change(made, `${LIST}.docx`, 'docProps/custom.xml', /(qingdan-digest"><vt:lpwstr>)\w{8}/, '$100000000')
    expect((await verdict(made, `${LIST}.docx`)).verdict).toBe('same-rows')
    change(made, `${LIST}.docx`, 'word/document.xml', /svc-0001/, 'svc-0009')
    expect((await verdict(made, `${LIST}.docx`)).verdict).toBe('altered')

    change(made, `${LIST}.xlsx`, 'xl/sharedStrings.xml', /svc-0001/, 'svc-0009')
    expect((await verdict(made, `${LIST}.xlsx`)).verdict).toBe('altered')
    made.edit(`${LIST}.html`, 'svc-0001', 'svc-0009')
    expect((await verdict(made, `${LIST}.html`)).verdict).toBe('altered')

    made.write('out/plain.html', '<p>x</p>')
    expect((await verdict(made, 'out/plain.html')).verdict).toBe('unknown')
    made.edit('generated/lists/990101100.md', /qingdan-content=\w{8}/, 'qingdan-content=00000000')
    expect((await verdict(made, 'generated/lists/990101100.md')).verdict).toBe('unknown')
    expect((await run('verify', made.path('nothing.docx'))).exit).toBe(2)
    expect((await run('verify', made.path('catalogs/units.yaml'))).exit).toBe(2)
  })

  it('finds the tree a file came from in the history', async () => {
    const made = project()
    commit(made)
    await made.run('build', '--only', 'docx')
    made.edit('catalogs/delegated-services/forestry.yaml', /theme: 林业/, 'theme: 林业和草原')
    made.edit('catalogs/delegated-services/forestry.yaml', /name: 林木采伐/, 'name: 树木采伐')
    const found = await verdict(made, `${LIST}.docx`)
    expect(found.verdict).toBe('identical')
    expect(found.source).toMatch(/^[0-9a-f]{40}$/)
    commit(made)
    expect((await verdict(made, `${LIST}.docx`)).verdict).toBe('identical')
  })
})

describe('building again', () => {
  it('touches only what changed, and never believes a file that was changed since', async () => {
    const made = project()
    await made.run('build', '--only', 'docx,xlsx')
    const past = new Date(2001, 1, 1)
    for (const file of [`${LIST}.docx`, 'out/documents/statistics.docx']) utimesSync(made.path(file), past, past)
    made.edit('catalogs/delegated-services/forestry.yaml', /name: 林木采伐/, 'name: 树木采伐')
    await made.run('build', '--only', 'docx,xlsx')
    expect(statSync(made.path(`${LIST}.docx`)).mtimeMs).toBeGreaterThan(past.getTime())
    expect(statSync(made.path('out/documents/statistics.docx')).mtimeMs).toBe(past.getTime())

    const good = readFileSync(made.path(`${LIST}.docx`))
    writeFileSync(made.path(`${LIST}.docx`), Buffer.concat([good.subarray(0, -1), Buffer.from([0])]))
    await made.run('build', '--only', 'docx,xlsx')
    expect(readFileSync(made.path(`${LIST}.docx`)).equals(good)).toBe(true)
    made.write('.qingdan/made', '{"half')
    await made.run('build', '--only', 'docx,xlsx')
    expect(readFileSync(made.path(`${LIST}.docx`)).equals(good)).toBe(true)
    rmSync(made.path('.qingdan/made'))
    expect((await made.run('build', '--only', 'docx')).exit).toBe(0)
  })

  it('limits what is made to towns and kinds of documents, and leaves the rest alone', async () => {
    const made = project()
    await made.run('build', '--only', 'docx')
    const before = Object.keys(made.snapshot('out'))
    await made.run('build', '--only', 'docx', '--town', '990101100', '--document', 'town-list')
    expect(Object.keys(made.snapshot('out'))).toEqual(before)
    const other = project()
    await other.run('build', '--only', 'docx', '--document', 'statistics-report')
    expect(Object.keys(other.snapshot('out'))).toEqual(['out/documents/statistics.docx'])
  })
})

describe('a wrong layout or declaration', () => {
  it.each([
    ['templates/documents.yaml', 'town-list:\n  template: town-list.md.hbs\n  date: "{{asOff}}"\n', 3],
    ['templates/documents.yaml', 'town-list:\n  template: town-list.md.hbs\n  dates: x\n', 3],
    ['templates/documents.yaml', 'town-list:\n  formats: [doc]\n  template: town-list.md.hbs\n', 2],
    ['templates/tables.yaml', 'a:\n  - {title: x, value: y, align: middle}\n', 1],
    ['templates/town-list.md.hbs', '# 清单\n\n{{#if isDraft}}\n草案\n\n末行\n', 3],
    ['templates/town-list.md.hbs', '# 清单\n\n{{#if isDraft}}\n草案\n{{/each}}\n', 3],
    ['templates/town-list.md.hbs', '# 清单\n草案\n\n{{/if}}\n', 4],
    ['templates/town-list.md.hbs', '没有标题\n', 1],
  ])('is a finding at its line in %s', async (file, text, line) => {
    const made = project()
    made.write(file, text)
    const { exit, out } = await made.run('build', '--only', 'docx', '--format', 'json')
    expect(exit).toBe(1)
    expect(JSON.parse(out).findings[0]).toMatchObject({ code: 'template/wrong', file, line })
  })

  it('of a PDF too', async () => {
    if (isMissing(await openTypesetter())) return
    const made = project()
    made.write('templates/official.typ', '#let data = 1\n\n#nothing\n')
    const { out } = await made.run('build', '--only', 'pdf', '--format', 'json')
    expect(JSON.parse(out).findings[0]).toMatchObject({
      code: 'template/wrong',
      file: 'templates/official.typ',
      line: 3,
    })
  })
})

describe('fonts', () => {
  const file = (family: string, style = ' regular') => ({ faces: [{ families: [family], style, checksum: '0' }] })

  it('takes the named ones first and says what stands in for which', () => {
    const named = chooseFonts(
      ['仿宋_GB2312', '方正小标宋简体', '楷体_GB2312', '黑体', '宋体'].map((name) => file(name)),
    )
    expect(substitutions(named?.filter(({ role }) => role !== 'latin') ?? [])).toEqual([])
    const others = chooseFonts([file('Noto Serif CJK SC'), file('Noto Serif CJK SC', ' bold')])
    expect(others?.find(({ role }) => role === 'title')?.isBold).toBe(true)
    expect(substitutions(others ?? [])).toContain('仿宋_GB2312→Noto Serif CJK SC')
    expect(substitutions(others ?? [])).toContain('方正小标宋简体→Noto Serif CJK SC')
    expect(chooseFonts([file('Arial')])).toBeUndefined()
  })
})
