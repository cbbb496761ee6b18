import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDelimited } from '../src/command/init/delimited.ts'
import { type JsonFinding, type Run, run } from './support/project.ts'

const HEAD = '县代码,县名,镇代码,镇名,类型'
const CITY = `${HEAD},市名,省名
880101,青石县,880101100,石桥镇,镇,云泽市,虚川省
880101,青石县,880101101,柳溪乡,乡,云泽市,虚川省
880102,白鹭区,880102001,湖滨街道,街道,云泽市,虚川省
880181,明月市,880181100,月湾镇,镇,云泽市,虚川省
`
const DEPARTMENTS = `部门名称,性质,领域
林业局,县级政府工作部门,林业
城市管理执法局,政府工作部门,城市管理、生态环境
残疾人联合会,群团组织,残疾人事务
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-from-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
/** Writes the files and begins a project from them. */
async function begin(files: Readonly<Record<string, string | Uint8Array>>): Promise<Run & { readonly target: string }> {
  const target = join(folder, `city-${made++}`)
  const given = Object.entries(files).flatMap(([name, content]) => {
    const path = join(folder, `${made}-${name}`)
    writeFileSync(path, content)
    return ['--from', path]
  })
  return { ...(await run('init', target, ...given, '--format', 'json')), target }
}

/** The findings of a table that is refused: code, line, column and the text of the line there. */
async function refused(content: string | Uint8Array, name = 'table.csv') {
  const { exit, out, target } = await begin({ [name]: content })
  expect(exit).toBe(1)
  expect(existsSync(target)).toBe(false)
  return (JSON.parse(out) as { findings: JsonFinding[] }).findings.map(({ code, line, column }) => [code, line, column])
}

describe('init --from', () => {
  it('makes a project of another city that checks clean and builds', async () => {
    const { exit, target } = await begin({ 'divisions.csv': CITY, 'departments.csv': DEPARTMENTS })
    expect(exit).toBe(0)
    const checked = await run('check', '--root', target, '--format', 'json')
    expect([checked.exit, (JSON.parse(checked.out) as { findings: unknown[] }).findings]).toEqual([0, []])
    expect((await run('build', '--root', target)).exit).toBe(0)
    const list = readFileSync(join(target, 'generated/lists/880101100.md'), 'utf8')
    expect(list).toContain('青石县石桥镇')
    expect(list).toContain('青石县林业局')
    expect(list).not.toMatch(/东川县|河口镇|示例市/)
    for (const name of ['institutions.md', 'institutions.svg', 'stations.md', 'network.md'])
      expect(readFileSync(join(target, `generated/reform/880101100-${name}`), 'utf8')).toContain('石桥镇')
  })

  it('takes the city’s department where it has the same name, and marks those it adds as unverified', async () => {
    const { target } = await begin({ 'divisions.csv': CITY, 'departments.csv': DEPARTMENTS })
    const text = readFileSync(join(target, 'catalogs/departments.yaml'), 'utf8')
    expect(text).toContain('{id: linyeju, name: 林业局, nature: government-department, fields: [forestry]}')
    expect(text.match(/name: 林业局/g)?.length).toBe(1)
    expect(text).toMatch(/id: natural-resources, .*unverified: /)
    expect(readFileSync(join(target, 'catalogs/delegated-services/forestry.yaml'), 'utf8')).toContain(
      'department: linyeju',
    )
  })

  it('takes YAML as it stands', async () => {
    const yaml = `# 自己写的\nprovince: {code: "880000", name: 虚川省}\ncity: {code: "880100", name: 云泽市}\ncounties:\n  - code: "880101"\n    name: 青石县\n    kind: county\n    towns:\n      - {code: "880101100", name: 石桥镇, kind: town}\n`
    const { exit, target } = await begin({ 'divisions.yaml': yaml })
    expect(exit).toBe(0)
    expect(readFileSync(join(target, 'catalogs/divisions.yaml'), 'utf8')).toBe(yaml)
    expect((await run('check', '--root', target)).exit).toBe(0)
  })

  it('leaves a name that no column gives to be filled in, and says so', async () => {
    const { exit, out, target } = await begin({ 'table.csv': `${HEAD}\n880101,青石县,880101100,石桥镇,镇\n` })
    expect(exit).toBe(0)
    expect(out).toContain('init/name-missing')
    expect(readFileSync(join(target, 'catalogs/divisions.yaml'), 'utf8')).toContain('880100（名称待填）')
    expect((await run('check', '--root', target)).exit).toBe(0)
  })

  it('makes a city of nothing but sub-districts, and one of tabs, marks of order and Windows lines', async () => {
    const streets = await begin({ 'table.csv': `${HEAD}\n880102,白鹭区,880102001,湖滨街道,街道\n` })
    expect((await run('check', '--root', streets.target)).exit).toBe(0)
    const tabs = await begin({ 'table.csv': `\uFEFF${CITY.replaceAll(',', '\t').replaceAll('\n', '\r\n')}` })
    expect((await run('check', '--root', tabs.target)).exit).toBe(0)
    expect(readFileSync(join(tabs.target, 'catalogs/divisions.yaml'), 'utf8')).toContain('柳溪乡')
  })

  const row = '880101,青石县,880101100,石桥镇,镇'
  it.each([
    ['no rows', `${HEAD}\n`, [['init/no-rows', 1, 1]]],
    ['nothing at all', '', [['init/no-rows', 1, 1]]],
    ['full-width commas', HEAD.replaceAll(',', '，'), [['init/wide-comma', 1, 4]]],
    [
      'columns that are missing',
      '县代码,县名,镇代码\n880101,青石县,880101100\n',
      [
        ['init/missing-column', 1, 1],
        ['init/missing-column', 1, 1],
      ],
    ],
    ['headings of something else', '姓名,职务\n某,某\n', [['init/neither-table', 1, 1]]],
    ['a column twice', `${HEAD},镇名\n${row},石桥镇\n`, [['init/repeated-column', 1, 18]]],
    ['a code twice', `${HEAD}\n${row}\n${row}\n`, [['init/repeated-code', 3, 12]]],
    ['a county with two names', `${HEAD}\n${row}\n880101,青山县,880101101,柳溪镇,镇\n`, [['init/two-names', 3, 8]]],
    ['a town of another county', `${HEAD}\n880101,青石县,880102100,石桥镇,镇\n`, [['init/foreign-town', 2, 12]]],
    ['a county of another city', `${HEAD}\n${row}\n870101,远县,870101100,远镇,镇\n`, [['init/foreign-county', 3, 1]]],
    [
      'codes that a spreadsheet made numbers',
      `${HEAD}\n880101.0,青石县,8.80101E+08,石桥镇,镇\n`,
      [
        ['init/bad-code', 2, 1],
        ['init/bad-code', 2, 14],
      ],
    ],
    ['a kind that is none', `${HEAD}\n880101,青石县,880101100,石桥村,村\n`, [['init/unknown-word', 2, 26]]],
    [
      'an empty cell',
      `${HEAD}\n${row}\n,,880101101,柳溪镇,镇\n`,
      [
        ['init/empty-cell', 3, 1],
        ['init/empty-cell', 3, 2],
      ],
    ],
    ['a comma in a name', `${HEAD}\n880101,青石县,880101100,石桥,镇,镇\n`, [['init/too-many-cells', 2, 27]]],
    [
      'a quotation mark without its end',
      `${HEAD}\n880101,"青石县,880101100,石桥镇,镇\n`,
      [['init/unclosed-quote', 2, 8]],
    ],
  ])('finds at line and column: %s', async (_what, content, wanted) => {
    expect(await refused(content)).toEqual(wanted)
  })

  it('finds the wrong encoding, by its name', async () => {
    const gbk = new Uint8Array([0xcf, 0xd8, 0xb4, 0xfa, 0xc2, 0xeb, 0x2c, 0xcf, 0xd8, 0xc3, 0xfb, 0x0a])
    const { exit, out } = await begin({ 'gbk.csv': gbk })
    expect([exit, out.includes('read/not-utf8'), out.includes('GBK')]).toEqual([1, true, true])
  })

  it('finds what is wrong in departments and in YAML, in the file that was given', async () => {
    expect(await refused('部门名称,性质,领域\n林业局,事业单位局,林木\n,,\n')).toEqual([
      ['init/unknown-word', 2, 5],
      ['init/unknown-word', 2, 11],
    ])
    const yaml =
      'province: {code: "880000", name: 虚川省}\ncity: {code: "880100", name: 云泽市}\ncounties:\n  - code: "880101"\n    name: 青石县\n    kind: shire\n    towns: []\n'
    const { out } = await begin({ 'divisions.yaml': yaml })
    const [found] = (JSON.parse(out) as { findings: JsonFinding[] }).findings
    expect([found?.code, found?.line, found?.column]).toEqual(['schema/not-listed', 6, 11])
    expect(found?.file).toMatch(/divisions\.yaml$/)
    expect(found?.file).not.toMatch(/^catalogs/)
  })

  it('says which file is not there', async () => {
    const { exit, err } = await run('init', join(folder, 'nowhere'), '--from', join(folder, 'missing.csv'))
    expect([exit, err.includes('missing.csv')]).toEqual([2, true])
  })
})

describe('a table', () => {
  it('gives back every cell that was written into it, each at its place', () => {
    const cell = fc.string({ unit: fc.constantFrom('镇', 'a', '1', ',', '"', ' ', '\n'), maxLength: 6 })
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0]?.map((_, index) => `h${index}`) ?? []
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = `${[header, ...rows].map((each) => each.map(quoted).join(',')).join('\n')}\n`
        const { value, diagnostics } = readDelimited({ path: 't.csv', text })
        const wanted = rows
          .map((each) => each.map((value_) => value_.trim()))
          .filter((each) => each.some((value_) => value_ !== ''))
        if (wanted.length === 0) {
          expect(diagnostics.map(({ code }) => code)).toEqual(['init/no-rows'])
          return
        }
        expect(diagnostics).toEqual([])
        expect(value?.rows.map((each) => each.map((found) => found.text))).toEqual(wanted)
        for (const found of value?.rows.flat() ?? []) expect(found.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\t', '\r', '\n', '镇', '1') }), (text) => {
        readDelimited({ path: 't.csv', text })
      }),
      { numRuns: 2000 },
    )
  })
})
