import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/vocabulary/output.ts'
import { ROOT, TestProject } from '../support/project.ts'

const PERSON = /P-\d{3}/
let withPeople: TestProject
let without: TestProject

beforeAll(async () => {
  withPeople = new TestProject(ROOT)
  without = new TestProject(ROOT)
  without.remove('catalogs/reform/people')
  for (const project of [withPeople, without]) expect((await project.run('build')).exit).toBe(0)
}, 60_000)
afterAll(() => {
  withPeople.dispose()
  without.dispose()
})

describe('what is published', () => {
  it('is the same to the byte whether or not the project holds files on staff, so that these can be kept elsewhere', () => {
    for (const folder of ['generated', 'out']) {
      const published = withPeople.snapshot(folder)
      expect(Object.keys(published).length).toBeGreaterThan(0)
      expect(without.snapshot(folder)).toEqual(published)
    }
  })

  it('names no member of staff', () => {
    const all = { ...withPeople.snapshot('generated'), ...withPeople.snapshot('out') }
    expect(Object.entries(all).flatMap(([path, text]) => (PERSON.test(text) ? [path] : []))).toEqual([])
  })
})

/** The text of a Word file's body. */
function wordText(file: Uint8Array): string {
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
}

describe('internal documents', () => {
  it('are not made by asking for their kind or for every other format', async () => {
    const formats = FORMATS.filter((format) => !['internal', 'pdf', 'site'].includes(format)).join(',')
    await withPeople.run('build', '--only', formats, '--document', 'score-sheet,bonus-sheet,assessment')
    expect(existsSync(withPeople.path('out/internal'))).toBe(false)
    expect(existsSync(withPeople.path('out/610926108'))).toBe(false)
    expect(existsSync(withPeople.path('generated/610926108'))).toBe(false)
  })

  it('are written only when asked for, below out/internal/ and nowhere else, the same every time', async () => {
    expect(existsSync(withPeople.path('out/internal'))).toBe(false)
    const before = withPeople.snapshot('generated')
    expect((await withPeople.run('build', '--only', 'internal')).exit).toBe(0)
    expect(withPeople.snapshot('generated')).toEqual(before)
    const first = withPeople.snapshot('out/internal')
    expect(Object.keys(first).map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining([
        'reconciliation.md',
        'score-sheet.md',
        'post-proposal.html',
        'assessment.md',
        'bonus-institution.md',
        'bonus-civil-servants.html',
      ]),
    )
    withPeople.remove('out/internal')
    await withPeople.run('build', '--only', 'internal')
    expect(withPeople.snapshot('out/internal')).toEqual(first)
  })

  it('all say that they are internal, that the data are invented, and under which law they stay inside', async () => {
    await withPeople.run('build', '--only', 'internal')
    const documents = Object.entries(withPeople.snapshot('out/internal'))
    expect(new Set(documents.map(([path]) => path.split('.').at(-1)))).toEqual(new Set(['md', 'html', 'docx']))
    for (const [path, content] of documents) {
      const text = path.endsWith('.docx') ? wordText(readFileSync(withPeople.path(path))) : content
      for (const words of ['内部文件', '虚构的演示数据', '政府信息公开条例第十六条第一款'])
        expect(text, path).toContain(words)
    }
  })

  it('call the list of people for posts a proposal, not a decision, and name the body that decides', async () => {
    await withPeople.run('build', '--only', 'internal')
    const text = withPeople.read('out/internal/610926108/post-proposal.md')
    expect(text).toContain('**这是建议，不是决定**　人选由有权任免、聘任的机关或者单位（按干部管理权限）讨论决定')
    expect(text).toContain('12 个岗位，建议了 12 个')
    expect(text).toContain('没有安排到岗位的报名人：P-008、P-010、P-021')
  })

  it('pay out to the cent, with an explanation for every person', async () => {
    await withPeople.run('build', '--only', 'internal')
    const text = withPeople.read('out/internal/610926108/bonus-institution.md')
    const rows = [...text.matchAll(/^\| P-\d{3} .*\| (\d+)\.(\d{2}) \| [^|]*\|$/gm)]
    const cents = rows.reduce((sum, row) => sum + Number(`${row[1]}${row[2]}`), 0)
    expect([rows.length, cents]).toEqual([12, 8_640_000])
    expect([...text.matchAll(/^### （.+?）P-\d{3}/gm)].length).toBe(12)
  })

  it('go away when the files on staff do', async () => {
    await withPeople.run('build', '--only', 'internal')
    withPeople.remove('catalogs/reform/people')
    await withPeople.run('build', '--only', 'internal')
    expect(withPeople.snapshot('out/internal')).toEqual({})
  })
})
