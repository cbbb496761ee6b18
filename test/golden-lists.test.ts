import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

const RECORD = 'catalogs/published/990101100.yaml'
const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'
const COUNTY = 'catalogs/counties/990101/county.yaml'
const BY = ['--by', '东川县人民政府（虚构）', '--reason', '公布', '--date']

const WITHDRAWAL = `adjustments:
  - event: withdraw
    items: [dlg-0002]
    towns: ["990101100"]
    date: "2025-04-10"
    reason: 没有再发生（演示）
    body: 东川县人民政府（虚构）
    receiver: urban-management
    publication: {date: "2025-04-10", channels: [website]}
    pendingCases: handed-over
`

let project: TestProject
beforeEach(() => {
  project = new TestProject(join(ROOT, 'test/fixtures/changes/project'))
  project.remove(RECORD)
})
afterEach(() => project.dispose())

async function published(...argv: string[]): Promise<readonly string[]> {
  const { findings } = await project.findings(...argv)
  return findings
    .filter((each) => each.code.startsWith('published/'))
    .map((each) => `${each.code} ${each.item ?? ''}`.trim())
}

async function acknowledge(date: string, ...argv: string[]) {
  return project.run('golden', 'acknowledge', '990101100', ...BY, date, ...argv)
}

describe('a published list', () => {
  it('asks to be recorded; a draft does not', async () => {
    expect(await published()).toEqual(['published/not-recorded'])
    expect((await acknowledge('2025-03-03')).exit).toBe(0)
    expect(await published()).toEqual([])
    const { exit, err } = await project.run('golden', 'acknowledge', '990101101', ...BY, '2025-03-03')
    expect(exit).toBe(2)
    expect(err).toContain('草案不用确认')
  })

  it.each([
    [
      'an entry that goes',
      TOWN,
      /\n {2}- item: dlg-0002\n {4}source: call-county\n/,
      '',
      'published/entry-gone dlg-0002',
    ],
    [
      'one that joins',
      TOWN,
      'choices:\n',
      'choices:\n  - item: dlg-0003\n    source: call-county\n\n',
      'published/entry-new dlg-0003',
    ],
    [
      'another period',
      TOWN,
      'effectiveTo: "2028-04-01"',
      'effectiveTo: "2027-04-01"',
      'published/entry-changed svc-0001',
    ],
    [
      'another name acted in',
      COUNTY,
      'approvals:',
      'departments:\n  - {id: forestry, name: 东川县林业和草原局}\napprovals:',
      'published/entry-changed svc-0001',
    ],
    [
      'another basis in the catalog',
      'catalogs/delegated-enforcement/urban-management.yaml',
      '第三十四条第（二）项',
      '第三十四条第（四）项',
      'published/entry-changed dlg-0002',
    ],
  ])('does not change unnoticed: %s', async (_name, file, from, to, found) => {
    await acknowledge('2025-03-03')
    project.edit(file, from, to)
    expect(await published()).toEqual([found])
    expect((await project.run('build', '--check')).out).toContain(found.split(' ')[0])
    expect((await acknowledge('2025-04-20', '--document', '东政发〔2025〕1号（虚构）')).exit).toBe(0)
    expect(await published()).toEqual([])
    expect(project.read(RECORD).match(/ {2}- date:/g)).toHaveLength(2)
  })

  it('says what changed in the entry, at its line', async () => {
    await acknowledge('2025-03-03')
    project.edit(TOWN, 'effectiveTo: "2028-04-01"', 'effectiveTo: "2030-04-01"')
    const { out } = await project.run('check')
    expect(out).toContain(
      '东川县河口镇公布过的「林木采伐许可证核发（农村居民采伐自留山和个人承包集体林地上的林木）」（svc-0001）变了，没有确认：终止日期 2028-04-01 → 2030-04-01。',
    )
    expect(out).toMatch(/catalogs\/published\/990101100\.yaml:\d+:\d+ 错误 \[published\/entry-changed\]/)
    expect(out).toContain('--by <机关> --date <日期> --reason <理由>')
  })

  it('is not acknowledged by editing its record, nor by an older decision', async () => {
    await acknowledge('2025-03-03')
    project.edit(RECORD, 'source: "call-county"', 'source: "entrusted"')
    expect(await published()).toEqual(['published/entry-changed dlg-0002', 'published/unacknowledged'])
    const { exit, err } = await acknowledge('2025-03-01')
    expect(exit).toBe(2)
    expect(err).toContain('早于上一次确认')
  })

  it('does not disappear with the file of its town', async () => {
    await acknowledge('2025-03-03')
    project.remove(TOWN)
    expect(await published()).toEqual(['published/list-gone'])
  })

  it('does not change its state unnoticed', async () => {
    await acknowledge('2025-03-03')
    project.edit(COUNTY, / {2}- \{state: effective, [^\n]*\n/, '')
    project.edit(TOWN, 'state: effective', 'state: filed')
    expect(await published()).toEqual(['published/state-changed'])
    expect((await acknowledge('2025-04-20')).exit).toBe(0)
    expect(await published()).toEqual([])
  })

  it('is bound no more to what a decision took back', async () => {
    await acknowledge('2025-03-03')
    project.write(COUNTY, `${project.read(COUNTY)}${WITHDRAWAL}`)
    expect(await published()).toEqual(['published/entry-gone dlg-0002'])
    expect((await acknowledge('2025-04-10')).exit).toBe(0)
    expect(project.read(RECORD)).not.toContain('dlg-0002')
    project.edit(COUNTY, WITHDRAWAL, '')
    project.edit(TOWN, /\n {2}- item: dlg-0002\n {4}source: call-county\n/, '')
    expect(await published()).toEqual([])
  })

  it('is not compared on another day than the edition’s own', async () => {
    await acknowledge('2025-03-03')
    project.edit(TOWN, 'effectiveTo: "2028-04-01"', 'effectiveTo: "2030-04-01"')
    expect(await published('--as-of', '2025-05-01')).toEqual([])
  })
})

it('an acknowledgement names body, day and reason', async () => {
  for (const argv of [[], ['--by', '甲'], ['--by', '甲', '--reason', '乙', '--date', '2025-02-30']])
    expect((await project.run('golden', 'acknowledge', '990101100', ...argv)).exit).toBe(2)
})
