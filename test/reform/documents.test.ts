import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { drawChart } from '../../src/render/reform/chart.ts'
import { ROOT, TestProject } from '../support/project.ts'

const TOWN = 'catalogs/counties/990101/reform/990101100.yaml'

let project: TestProject
afterEach(() => project?.dispose())

async function built(edits: readonly (readonly [string, string | RegExp, string])[] = []): Promise<TestProject> {
  project = new TestProject()
  for (const [file, from, to] of edits) project.edit(file, from, to)
  const { exit, err } = await project.run('build')
  expect(exit, err).toBe(0)
  return project
}

describe('the documents of the reform', () => {
  it('say how many institutions there are, and who has each function', async () => {
    const text = (await built()).read('generated/reform/990101100-institutions.md')
    expect(text).toContain('限额：10个（示例市机构编制文件（虚构））；占用9个，还可以设1个')
    expect(text).toContain('没有机构承担的0项，不止一个机构承担的0项')
    expect(text).toMatch(/\| 港口服务中心 \| 特色机构 \| 事业单位 \| 事业编制 \|/)
    expect(text).toContain('![东川县河口镇机构设置图](990101100-institutions.svg)')
  })

  it('draw the institutions as a picture that can be read out', async () => {
    const svg = (await built()).read('generated/reform/990101100-institutions.svg')
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="chart-title chart-text"/,
    )
    expect(svg).toContain('<title id="chart-title">东川县河口镇机构设置图</title>')
    for (const name of ['党政综合办公室', '便民服务中心', '综合执法队', '港口服务中心', '司法所'])
      expect(svg).toContain(`aria-label="${name}"`)
    expect(svg).toContain('中心：农业农村服务中心（副科级）、公共事业服务中心（副科级）、便民服务中心（副科级）')
    expect(project.read('out/reform/990101100-institutions.html')).toContain('<figure><svg ')
  })

  it('say in words what formats without a drawing cannot show', async () => {
    await built()
    expect((await project.run('build', '--only', 'docx', '--document', 'institutions')).exit).toBe(0)
    const parts = unzipSync(new Uint8Array(readFileSync(project.path('out/reform/990101100-institutions.docx'))))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      '派驻机构：司法所、财政所、市场监督管理所。',
    )
  })

  it('list the three rights with who, what form and how soon, and add the grants up', async () => {
    const text = (await built()).read('generated/reform/990101100-stations.md')
    expect(text).toMatch(/\| 指挥调度权 \| 镇发出调度单 \| 镇 \| 指挥调度单 \| 2小时 \|/)
    expect(text).toMatch(/\| 人事任免建议权 \| 镇提出任免建议 \| 镇 \| 人事任免建议表 \| 15个工作日 \|/)
    expect(text).toMatch(/\| 考核评价权 \| 镇评价派驻机构和人员的日常工作 \| 镇 \| 考核评价表 \| 10个工作日 \|/)
    expect(text).toMatch(/\| 司法所 \| 2025 \| 20000\.00 \| 150000\.00 \| 30000\.10 \| 12000\.20 \| 212000\.30 \|/)
    expect(text).toMatch(/^### （[一二三四五六]）人事任免建议表$/m)
  })

  it('follow every item through the network, with coverage, visits and a guide for each tier', async () => {
    const text = (await built()).read('generated/reform/990101100-network.md')
    expect(text).toContain('村（社区）覆盖：4/4（100%）')
    expect(text).toMatch(/\| 远山便民服务站 \| 上岸便民服务站 → 河口镇便民服务中心 → 东川县行政审批服务局 \| 远山村 \|/)
    // 从远山站转两次到镇，办理五日、决定二日。
    expect(text).toMatch(
      /\| svc-0001 \| [^|]+ \| 委托 \| 村、镇 \| 镇 \| 镇 \| 镇（窗口领取） \| 9 \| 20个工作日 \| 1 \| 村1、镇1 \|/,
    )
    expect(text).toMatch(/^## .、办事指南：村级便民服务站$[\s\S]*^## .、办事指南：镇便民服务中心$/m)
    expect(text).toContain('决定（名义：东川县林业局）')
    const network = text.slice(text.indexOf('办事指南：村级便民服务站'), text.indexOf('办事指南：镇便民服务中心'))
    expect(network).not.toContain('决定')
  })

  it('publish the same figures as data', async () => {
    const data = JSON.parse((await built()).read('generated/data/reform/990101100.json'))
    expect([data.institutions.cap, data.institutions.counted, data.institutions.free]).toEqual([10, 9, 1])
    expect(data.stations[0].grant.total).toBe('212000.30')
    expect(data.network.flows.every((flow: { decide: string }) => flow.decide !== 'village')).toBe(true)
  })

  it('let no name of the data become markup', async () => {
    const name = '<script>alert(1)</script>|**粗**&"引"'
    const quoted = `'${name}'`
    await built([[TOWN, '港口服务中心', quoted]])
    const html = project.read('out/reform/990101100-institutions.html')
    const svg = project.read('generated/reform/990101100-institutions.svg')
    expect(html).not.toMatch(/<script|<strong>粗/)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;')
  })

  it('go away with the town that has them', async () => {
    await built()
    project.remove(TOWN)
    await project.run('build')
    expect(project.snapshot('generated/reform')).toEqual({})
    expect(project.snapshot('out/reform')).toEqual({})
  })

  it('hold no word that is not in the templates, and fall with a wrong one', async () => {
    project = new TestProject()
    project.write('templates/network.md.hbs', '# {{title}}\n\n{{nonesuch}}\n')
    const { exit, out, err } = await project.run('build')
    expect([exit, `${out}${err}`.includes('templates/network.md.hbs:3')]).toEqual([1, true])
  })
})

describe('the chart', () => {
  const box = (name: string) => ({ name, mark: '', apart: false })
  const wide = (count: number) =>
    drawChart({
      title: '图',
      root: '示例县示例镇人民政府',
      columns: [{ heading: '办公室', boxes: Array.from({ length: count }, (_, index) => box(`机构${index}`)) }],
    }).svg
  const numbers = (svg: string, key: string) =>
    [...svg.matchAll(new RegExp(` ${key}="(-?[\\d.]+)"`, 'g'))].map((match) => Number(match[1]))

  it.each([1, 2, 7, 30])('keeps %i boxes within its frame, none over another', (count) => {
    const svg = wide(count)
    const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1])
    const lefts = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="46"/g)].map((match) => Number(match[1]))
    expect(lefts.length).toBe(count)
    for (const [index, left] of lefts.entries()) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + 46).toBeLessThanOrEqual(width)
      if (index > 0) expect(left).toBeGreaterThan((lefts[index - 1] ?? 0) + 46)
    }
    for (const x of [...numbers(svg, 'x1'), ...numbers(svg, 'x2')]) expect(x >= 0 && x <= width).toBe(true)
  })

  it('is drawn also where there is nothing to draw', () => {
    expect(drawChart({ title: '图', root: '镇', columns: [] }).svg).toContain('</svg>')
  })
})

describe('the reference edition', () => {
  const town = readFileSync(join(ROOT, 'catalogs/counties/610981/reform/610981106.yaml'), 'utf8')

  it('states seven stations by number, names no village, and is marked as a sample', () => {
    expect(town.match(/- \{id: station-\d, name: 村级便民服务站（第\d站）\}/g)?.length).toBe(7)
    expect(town).toContain('villages: []')
    expect(town).toContain('synthetic: true')
  })

  it('says of every parameter of the reform that its document is not at hand', () => {
    const parameters = readFileSync(join(ROOT, 'catalogs/parameters.yaml'), 'utf8')
    const own = parameters.split(/\n\n/).filter((each) => /- id: (institution|station|network)\./.test(each))
    expect(own.length).toBe(14)
    for (const each of own) expect(each).toMatch(/status: external, reason: /)
  })
})
