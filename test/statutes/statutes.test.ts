import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT, TestProject } from '../support/project.ts'

const CORPUS = join(ROOT, 'test/fixtures/statutes')
const LOCK = 'catalogs/instruments.lock.yaml'
const REGISTER = 'catalogs/instruments/example.yaml'
const ITEMS = 'catalogs/delegated-services/example.yaml'

/** A project whose only items rest on the example laws; the statutes folder is a copy that a test may change. */
class LawProject extends TestProject {
  readonly corpus: string

  constructor() {
    super()
    for (const path of [
      'catalogs/counties/990101/towns',
      'catalogs/counties/990101/county.yaml',
      'catalogs/delegated-services/forestry.yaml',
      'catalogs/delegated-enforcement',
      'catalogs/statutory-enforcement',
      'catalogs/statutory-licences',
      LOCK,
    ])
      this.remove(path)
    this.corpus = this.path('statutes')
    cpSync(CORPUS, this.corpus, { recursive: true })
    this.write(
      REGISTER,
      `instruments:
  - id: example-regulation
    title: 示例条例
    level: administrative-regulation
    issuer: 国务院
    issuerTier: national
    versions:
      - date: "2020-01-01"
        kind: enacted
        effectiveFrom: "2020-03-01"
        status: verified
`,
    )
    this.items('《示例条例》(2020-01-01)第二条第一款', '园艺主管部门批准')
  }

  items(cite: string, anchor: string, extra = ''): void {
    this.write(
      ITEMS,
      `# 主题
theme: 园艺
items:
  - id: svc-0900
    kind: licence
    name: 镇区摆放花盆审批
    department: forestry
    field: forestry
    holder: county-department
    # 依据
    basis:
      - cite: ${cite}
        role: establishes
        anchor: ${anchor}
${extra}    sources: [assisted]
    obligation: optional
    isLicence: 'yes'
`,
    )
  }

  law(version: string, from: string, to: string): void {
    this.edit(`statutes/行政法规/示例条例(${version}).md`, from, to)
  }

  statutes(...argv: string[]) {
    return this.run('statutes', ...argv, '--corpus', this.corpus)
  }

  async codes(...argv: string[]): Promise<string[]> {
    const { findings } = await this.findings(...argv)
    return findings.map((each) => `${each.policy ?? ''} ${each.code} ${each.line}`.trim())
  }
}

let project: LawProject
afterEach(() => project.dispose())

describe('the lock file', () => {
  it('proves the citations without the text, and with it gives the same numbers', async () => {
    project = new LawProject()
    expect(await project.codes()).toEqual(['law/no-lock 12'])
    const { exit, out } = await project.statutes('lock')
    expect([exit, out]).toEqual([0, expect.stringContaining('锁定 1 份文本的 1 处规定')])
    expect(project.read(LOCK)).toContain('      - "2-1 ')
    expect(project.read(LOCK)).toContain('structure: "0 0/0 2 0/0 0 0"')
    const alone = JSON.parse((await project.run('check', '--format', 'json')).out)
    const withText = JSON.parse((await project.run('check', '--format', 'json', '--corpus', project.corpus)).out)
    expect(alone.citations).toMatchObject({ citations: 1, proven: 1, unverified: 0, by: 'lock' })
    expect({ ...withText.citations, by: 'lock' }).toEqual(alone.citations)
  })

  it('is the same bytes again, and says what moved', async () => {
    project = new LawProject()
    await project.statutes('lock')
    const first = project.read(LOCK)
    expect((await project.statutes('lock')).out).toContain('锁文件没有变化')
    expect(project.read(LOCK)).toBe(first)
    project.items('《示例条例》(2020-01-01)第三条第（二）项', '交通标志')
    expect((await project.statutes('lock', '--check')).exit).toBe(1)
    expect((await project.statutes('lock')).out).toMatch(/新增: example-regulation@2020-01-01 3--2/)
  })

  it('finds one changed character in a cited provision, and none in another', async () => {
    project = new LawProject()
    await project.statutes('lock')
    project.law('2020-01-01', '依法承担责任', '依法承担贵任')
    expect(await project.codes('--corpus', project.corpus)).toEqual([])
    project.law('2020-01-01', '花盆，应当', '花盆，可以')
    expect(await project.codes('--corpus', project.corpus)).toEqual(['CIT-03 law/lock-differs 12'])
    expect(await project.codes()).toEqual([])
  })

  it('does not believe a citation or an anchor it has not seen', async () => {
    project = new LawProject()
    await project.statutes('lock')
    project.items('《示例条例》(2020-01-01)第二条第一款', '另外几个字')
    expect(await project.codes()).toEqual(['CIT-03 law/not-locked 14'])
    project.items('《示例条例》(2020-01-01)第四条第二款', '委托镇人民政府')
    expect(await project.codes()).toEqual(['CIT-03 law/not-locked 12'])
  })
})

describe('findings about citations', () => {
  it.each([
    ['CIT-01 link/unknown-version 12', '《示例条例》(2022-01-01)第二条第一款', '园艺主管部门批准'],
    ['CIT-01 link/unknown-instrument 12', '《示范条例》(2020-01-01)第二条第一款', '园艺主管部门批准'],
    ['CIT-02 link/no-such-provision 12', '《示例条例》(2020-01-01)第九条', '园艺主管部门批准'],
    ['CIT-02 link/no-such-provision 12', '《示例条例》(2020-01-01)第二条第三款', '园艺主管部门批准'],
    ['CIT-02 link/no-such-provision 12', '《示例条例》(2020-01-01)第三条第（三）项', '交通标志'],
    ['CIT-03 law/anchor-not-found 14', '《示例条例》(2020-01-01)第二条第二款', '园艺主管部门批准'],
  ])('%s', async (expected, cite, anchor) => {
    project = new LawProject()
    await project.statutes('lock')
    project.items(cite, anchor)
    expect(await project.codes('--corpus', project.corpus)).toEqual([expected])
  })

  it('says where an anchor does stand', async () => {
    project = new LawProject()
    await project.statutes('lock')
    project.items('《示例条例》(2020-01-01)第五条', '遮挡交通标志')
    const { findings } = await project.findings('--corpus', project.corpus)
    expect(findings[0]?.fix.zh).toBe('这几个字在第三条。')
  })

  it('CIT-04: a law not yet in force; CIT-06: one that a newer version replaced', async () => {
    project = new LawProject()
    project.edit(
      REGISTER,
      '        status: verified\n',
      '        status: verified\n      - date: "2023-06-01"\n        kind: revised\n        effectiveFrom: "2023-09-01"\n        status: verified\n',
    )
    await project.statutes('lock')
    expect(await project.codes('--as-of', '2023-08-31')).toEqual([])
    expect(await project.codes('--as-of', '2023-09-01')).toEqual(['CIT-06 law/basis-superseded 12'])
    expect(await project.codes('--as-of', '2020-02-29')).toEqual(['CIT-04 law/basis-not-yet-in-force 12'])
  })

  it('CIT-05: a law that was repealed, and by what', async () => {
    project = new LawProject()
    project.edit(
      REGISTER,
      '        status: verified\n',
      '        effectiveTo: "2022-01-01"\n        endedBy: 《花盆办法》(2021-05-05)第二条\n        status: verified\n',
    )
    await project.statutes('lock')
    const { findings } = await project.findings()
    expect(findings.map((each) => each.policy)).toEqual(['CIT-05'])
    expect(findings[0]?.what.zh).toContain('由《花盆办法》(2021-05-05)第二条废止')
    expect(await project.codes('--as-of', '2021-12-31')).toEqual([])
  })

  it('CIT-07: a level that cannot create such a power', async () => {
    project = new LawProject()
    project.edit(REGISTER, 'level: administrative-regulation', 'level: normative-document')
    await project.statutes('lock')
    expect(await project.codes()).toEqual(['CIT-07 law/level-cannot-establish 12', 'SRC-02 law/licence-not-by-rule 12'])
  })

  it('CIT-08: two versions of one law in one item', async () => {
    project = new LawProject()
    project.edit(
      REGISTER,
      '        status: verified\n',
      '        effectiveTo: "2023-09-01"\n        status: verified\n      - date: "2023-06-01"\n        kind: revised\n        effectiveFrom: "2023-09-01"\n        status: verified\n',
    )
    project.items(
      '《示例条例》(2023-06-01)第三条第一款',
      '园艺主管部门批准',
      '      - cite: 《示例条例》(2020-01-01)第二条第二款\n        role: period\n        anchor: 二十日\n',
    )
    await project.statutes('lock')
    expect(await project.codes()).toEqual(['CIT-06 law/basis-superseded 15', 'CIT-08 law/two-versions 15'])
  })

  it('CIT-09: a fine outside the range of the upper provision', async () => {
    project = new LawProject()
    project.edit(
      REGISTER,
      'instruments:\n',
      `instruments:
  - id: local-flower-regulation
    title: 某省花盆条例
    level: local-regulation
    issuer: 某省人民代表大会常务委员会
    issuerTier: provincial
    versions:
      - {date: "2021-01-01", effectiveFrom: "2021-01-01", status: external, reason: 没有文本}
`,
    )
    const local = (maximum: number) =>
      project.items(
        '《示例条例》(2020-01-01)第二条第一款',
        '园艺主管部门批准',
        `        fine: {minimum: 50, maximum: 200}
      - cite: 《某省花盆条例》第八条
        role: penalty
        unverified: 没有文本
        fine: {minimum: 50, maximum: ${maximum}}
`,
      )
    local(200)
    await project.statutes('lock')
    expect(await project.codes()).toEqual([])
    local(500)
    expect(await project.codes()).toEqual(['CIT-09 law/fine-outside-upper-range 19'])
  })

  it('CIT-10: a repealer older than what it is said to repeal', async () => {
    project = new LawProject()
    project.edit(
      REGISTER,
      'instruments:\n',
      `instruments:
  - id: flower-pot-measures
    title: 花盆办法
    level: administrative-regulation
    issuer: 国务院
    issuerTier: national
    versions:
      - {date: "2010-05-05", effectiveFrom: "2010-06-01", effectiveTo: "2020-03-01", endedBy: 《示例条例》(2020-01-01)第六条, status: verified}
      - {date: "2021-05-05", effectiveFrom: "2021-06-01", status: verified}
`,
    )
    await project.statutes('lock')
    expect(await project.codes()).toEqual([])
    project.edit(
      REGISTER,
      'effectiveFrom: "2021-06-01", status',
      'effectiveFrom: "2021-06-01", endedBy: 《示例条例》(2020-01-01)第六条, status',
    )
    expect(await project.codes()).toEqual(['CIT-10 law/repealer-is-older 9'])
  })

  it('tells homonyms apart: the measures of 2010 were repealed in 2020, those of 2021 were not', async () => {
    project = new LawProject()
    const entry = (version: string) => `instruments:
  - id: flower-pot-measures
    title: 花盆办法
    level: administrative-regulation
    issuer: 国务院
    issuerTier: national
    versions:
      - {date: "${version}", status: verified}
`
    project.write('catalogs/instruments/measures.yaml', entry('2021-05-05'))
    await project.statutes('lock')
    expect((await project.statutes('verify')).exit).toBe(0)
    project.remove('statutes/行政法规/花盆办法(2021-05-05).md')
    project.write('catalogs/instruments/measures.yaml', entry('2010-05-05'))
    const { exit, out } = await project.statutes('verify')
    expect([exit, out]).toEqual([1, expect.stringContaining('《示例条例》(2020-01-01)第六条废止了《花盆办法》')])
  })
})

describe('commands on law texts', () => {
  it('show prints the canonical citation and the text, as JSON too', async () => {
    project = new LawProject()
    const { out } = await project.statutes('show', '《中华人民共和国示例条例》(2020-01-01)第三条第一款第（二）项')
    expect(out.split('\n')).toEqual([
      '《示例条例》(2020-01-01)第三条第（二）项',
      '第一章 总 则',
      '',
      '遮挡交通标志的。',
    ])
    const json = JSON.parse((await project.statutes('show', '示例条例@2020-01-01 4', '--format', 'json')).out)
    expect(json).toMatchObject({ citation: '《示例条例》(2020-01-01)第四条', line: 23, headings: ['第二章 罚则'] })
    expect(json.text.split('\n')).toHaveLength(2)
  })

  it('show takes the version of a year, and says which are at hand', async () => {
    project = new LawProject()
    expect((await project.statutes('show', '示例条例第一条')).out).toMatch(/^《示例条例》\(20/)
    expect((await project.statutes('show', '《示例条例》（2020）第三条')).out).toMatch(
      /^《示例条例》\(2020-01-01\)第三条\n/,
    )
    expect(await project.statutes('show', '《示例条例》（2019）第三条')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/没有 2019 的版本，手头有 2020-01-01、2023-06-01/),
    })
  })

  it('show says what is not there, with near names', async () => {
    project = new LawProject()
    expect(await project.statutes('show', '《示例条列》第一条')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('「示例条例」'),
    })
    expect(await project.statutes('show', '《示例条例》(2020-01-01)第十条')).toMatchObject({ exit: 1 })
    expect(await project.statutes('show', '《毛病条例》第七条')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('编号断裂'),
    })
    expect(await project.run('statutes', 'show', '示例条例 1', '--corpus', project.path('nowhere'))).toMatchObject({
      exit: 2,
    })
  })

  it('search finds paragraphs that hold all words, in the newest version', async () => {
    project = new LawProject()
    const hits = JSON.parse((await project.statutes('search', '花盆', '罚款', '--format', 'json')).out)
    expect(hits.map((hit: { citation: string }) => hit.citation)).toEqual(['《示例条例》(2023-06-01)第五条第一款'])
  })

  it('register adds missing versions and new instruments; a revised text ends the one before', async () => {
    project = new LawProject()
    expect((await project.statutes('register', '示例条例')).exit).toBe(0)
    expect(project.read(REGISTER)).toContain(
      '      - date: "2023-06-01"\n        kind: revised\n        effectiveFrom: "2023-09-01"\n        status: verified\n',
    )
    expect((await project.statutes('register', '花盆办法')).exit).toBe(2)
    expect((await project.statutes('register', '花盆办法', '--id', 'flower-pot-measures')).exit).toBe(0)
    const written = project.read('catalogs/instruments/administrative-regulations.yaml')
    expect(written).toContain(
      '  - id: flower-pot-measures\n    title: 花盆办法\n    level: administrative-regulation\n',
    )
    expect(written).toContain('effectiveTo: "2021-06-01"')
    expect(await project.codes()).toEqual(['CIT-06 law/basis-superseded 12', 'law/no-lock 12'])
  })

  it('register works while an item cites what is not registered yet, which is when one needs it', async () => {
    project = new LawProject()
    project.items('《花盆办法》(2021-05-05)第一条', '花盆')
    expect((await project.run('check')).out).toContain('link/unknown-instrument')
    expect((await project.statutes('register', '花盆办法', '--id', 'flower-pot-measures')).exit).toBe(0)
    expect((await project.run('check')).out).not.toContain('link/unknown-instrument')
  })

  it('impact tells same, renumbered, edited and gone, and rewrites what was only renumbered', async () => {
    project = new LawProject()
    await project.statutes('register', '示例条例')
    const more = (cite: string, anchor: string) =>
      `      - cite: ${cite}\n        # 注\n        role: procedure\n        anchor: ${anchor}\n`
    project.items(
      '《示例条例》(2020-01-01)第二条第一款',
      '园艺主管部门批准',
      more('"《示例条例》(2020-01-01)第三条第（二）项"', '交通标志') +
        more('《示例条例》(2020-01-01)第四条第一款', '五十元以上') +
        more('《示例条例》(2020-01-01)第五条', '掉落伤人') +
        more('《示例条例》(2020-01-01)第一条', '为了举例'),
    )
    await project.statutes('lock')
    const before = project.read(ITEMS)
    const [found] = JSON.parse((await project.statutes('impact', '--format', 'json')).out)
    expect(
      found.provisions.map((each: { verdict: string; to: string | null }) => `${each.verdict} ${each.to}`),
    ).toEqual([
      'renumbered 第三条第一款',
      'renumbered 第四条第（二）项',
      'edited 第五条第一款',
      'gone null',
      'same 第一条',
    ])
    expect(found.provisions[0].items).toEqual(['svc-0900'])
    expect((await project.statutes('impact')).out).toContain('[-五十-]{+一百+}')
    const { err } = await project.statutes('impact', '--write')
    expect(err).toContain('改写引用 3 处，留给人看的 2 处')
    expect(project.read(ITEMS)).toBe(
      before
        .replace('(2020-01-01)第二条第一款', '(2023-06-01)第三条第一款')
        .replace('(2020-01-01)第三条第（二）项', '(2023-06-01)第四条第（二）项')
        .replace('(2020-01-01)第一条', '(2023-06-01)第一条'),
    )
  })

  it('needs a corpus and says so', async () => {
    project = new LawProject()
    const { exit, err } = await project.run('statutes', 'lock')
    expect([exit, err]).toEqual([2, expect.stringContaining('--corpus')])
  })
})

describe('a broken lock file', () => {
  it('is a finding at its line', async () => {
    project = new LawProject()
    await project.statutes('lock')
    const text = readFileSync(project.path(LOCK), 'utf8')
    project.write(LOCK, text.replace(/structure: ".*"/, 'structure: "zero one"'))
    expect(await project.codes()).toEqual(['link/broken-lock 9'])
    project.write(LOCK, text.replace('normalisation: 1', 'normalisation: 7'))
    expect(await project.codes()).toEqual(['law/lock-normalisation 2'])
  })
})
