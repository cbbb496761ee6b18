import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { patch } from '../support/patched.ts'
import { ROOT, TestProject } from '../support/project.ts'

const CHANGES = join(ROOT, 'test/fixtures/changes')
const BASE = join(CHANGES, 'project')

let project: TestProject
beforeEach(() => {
  project = new TestProject(BASE)
})
afterEach(() => project.dispose())

async function notice(name: string, ...argv: string[]) {
  patch(project.root, readFileSync(join(CHANGES, name, 'change.patch'), 'utf8'))
  return project.run('diff', BASE, '.', '--as', 'notice', ...argv)
}

it('a notice has a table for each effect, and leaves open what only the issuing body knows', async () => {
  const { exit, out } = await notice('06-taken-back-from-one-town')
  expect(exit).toBe(0)
  expect(out).toContain('# 东川县人民政府关于调整镇（街道）权责清单的通告')
  expect(out).toContain('## 一、收回事项（1项）')
  expect(out).toMatch(/\| 1 \| dlg-0001 \| 对随地吐痰.* \| 委托 \| 〔待填〕 \| 河口镇 \|/)
  expect(out).toContain('> **草案**')
  expect(out).toContain('〔待填〕\n\n按照')
})

it('what is given stands in it, and the last day to publish is counted by the working calendar', async () => {
  project.write('catalogs/calendar/2025.yaml', readFileSync(join(ROOT, 'catalogs/calendar/2025.yaml')))
  const given = ['--number', '东政发〔2025〕9号（虚构）', '--approval', '县人民政府常务会议审定（虚构）']
  const dates = ['--decided', '2025-04-29', '--effective', '2025-06-01', '--pending', '由河口镇继续办结']
  const { out } = await notice('06-taken-back-from-one-town', ...given, ...dates)
  expect(out).not.toContain('〔待填〕起施行')
  expect(out).not.toContain('**草案**')
  expect(out).toContain('本次调整自2025年6月1日起施行')
  expect(out).toContain('没有办结的，由河口镇继续办结。')
  expect(out).toContain('最迟于2025年5月30日重新公布')
})

it('what becomes of cases under way is as the county stated it when it took the power back', async () => {
  const { out } = await notice('52-withdrawn-by-adjustment')
  expect(out).toContain('没有办结的，已经立案的由镇（街道）办结，没有立案的移交承接部门。')
  expect(out).toMatch(/\| 1 \| dlg-0001 \| .* \| 委托 \| 评估不合格（演示） \| 河口镇 \|/)
  const given = await project.run('diff', BASE, '.', '--as', 'notice', '--pending', '逐件移交')
  expect(given.out).toContain('没有办结的，逐件移交。')
})

it('or as the general rule says, and each entry is named where they differ', async () => {
  project.edit('catalogs/parameters.yaml', /(transition\.pending-cases\n.*\n {4}value: ).*/, '$1handed-over')
  patch(project.root, readFileSync(join(CHANGES, '06-taken-back-from-one-town/change.patch'), 'utf8'))
  const general = await project.run('diff', BASE, '.', '--as', 'notice')
  expect(general.out).toContain('没有办结的，移交承接部门办理。')
  project.dispose()
  project = new TestProject(BASE)
  project.edit('catalogs/parameters.yaml', /(transition\.pending-cases\n.*\n {4}value: ).*/, '$1handed-over')
  project.edit('catalogs/counties/990101/towns/990101101.yaml', /\n {2}- item: svc-0002\n {4}source: assisted\n/, '')
  const { out } = await notice('52-withdrawn-by-adjustment')
  expect(out).toMatch(
    /没有办结的，河口镇「对随地.*」已经立案的由镇（街道）办结，.*；上河镇「高龄津贴给付」移交承接部门办理。/,
  )
})

it('each county issues its own, with the items that stand in its lists', async () => {
  const both = await notice('21-department-renamed')
  expect(both.out.match(/^# /gm)).toHaveLength(2)
  const one = await project.run('diff', BASE, '.', '--as', 'notice', '--county', '西川市')
  expect(one.out.match(/^# /gm)).toHaveLength(1)
  expect(one.out).toContain('西川市城市管理执法局 | 西川市综合行政执法局 | 石桥镇、柳林镇')
  const { exit, err } = await project.run('diff', BASE, '.', '--as', 'notice', '--county', '西河市')
  expect(exit).toBe(2)
  expect(err).toContain('是否指「西川市」')
})

it('a wrong template is a finding at its line', async () => {
  project.write('templates/notice.md.hbs', '# {{county}}\n\n{{nowhere}}\n')
  const { exit, err } = await notice('06-taken-back-from-one-town')
  expect(exit).toBe(1)
  expect(err).toContain('templates/notice.md.hbs:3')
})
