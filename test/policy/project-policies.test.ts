import { afterEach, describe, expect, it } from 'vitest'
import { TestProject } from '../support/project.ts'

const FILE = 'catalogs/policies/PRV-01.yaml'
const POLICY = `id: PRV-01
slug: two-officers-in-every-town
title: {zh: 每镇至少两名执法人员, en: Two officers in every town}
severity: error
cite: []
for: entry
when: entry.source == 'entrusted' && town.certifiedOfficers < 2
at: choice.item
message: {zh: "{item.name}：持证人员不足两名。", en: "{item.name}: fewer than two certified officers."}
why: {zh: 省里的要求。, en: A requirement of the province.}
fix: {zh: 先配人。, en: Find the officers first.}
examples:
  pass:
    - item: {kind: penalty, sources: [entrusted]}
      file: {capacity: {certifiedOfficers: 2}}
  fail:
    - item: {kind: penalty, sources: [entrusted]}
`

let project: TestProject
afterEach(() => project.dispose())

function made(change: (text: string) => string = (text) => text): TestProject {
  project = new TestProject()
  const text = change(POLICY)
  if (text === POLICY && change.length > 0 && change(`${POLICY}#`) !== `${POLICY}#`) throw new Error('nothing changed')
  project.write(FILE, text)
  return project
}

const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`no ${from}`)
  return text.replace(from, to)
}

describe('a policy that a project adds', () => {
  it('is held against every entry, as an internal requirement and never as law', async () => {
    const { findings, exit } = await made().findings()
    expect(exit).toBe(1)
    expect(new Set(findings.map((each) => `${each.policy} ${each.code} ${each.severity}`))).toEqual(
      new Set(['PRV-01 internal/two-officers-in-every-town error']),
    )
    const { out } = await project.run('policies', 'show', 'PRV-01')
    expect(out).toContain('内部要求')
    expect((await project.run('policies', 'show', 'COE-01')).out).not.toContain('内部要求')
  })

  it('is listed, and its examples are run', async () => {
    made(swap('certifiedOfficers: 2}', 'certifiedOfficers: 1}'))
    expect((await project.run('policies', 'list')).out).toContain('PRV-01')
    const { out, exit } = await project.run('policies', 'test')
    expect(exit).toBe(1)
    expect(out).toContain('PRV-01 pass[0]')
  })

  it('cannot take the place of one that states the law', async () => {
    const { findings } = await made(swap('id: PRV-01', 'id: COE-01')).findings()
    expect(findings).toMatchObject([{ code: 'policy/duplicate-id', file: FILE, line: 1 }])
  })

  it('goes into the generated functions, marked', async () => {
    made(swap('severity: error', 'severity: warning'))
    expect((await project.run('build', '--only', 'packages')).exit).toBe(0)
    const module = Object.entries(project.snapshot('generated')).find(([path]) => path.endsWith('/policies.js'))?.[1]
    expect(module).toContain('PRV-01 每镇至少两名执法人员（内部要求）')
    expect(module).toContain("return entry.source === 'entrusted' && town.certifiedOfficers < 2")
  })
})

interface Fault {
  readonly name: string
  readonly change: (text: string) => string
  readonly code: string
  /** The text at which the finding must stand. */
  readonly at: string
  readonly says: string
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a field that is not there',
    change: swap('town.certifiedOfficers', 'town.certifiedOficers'),
    code: 'policy/predicate',
    at: 'certifiedOficers',
    says: 'certifiedOfficers',
  },
  {
    name: 'a variable that is not there',
    change: swap("entry.source == 'entrusted'", "entri.source == 'entrusted'"),
    code: 'policy/predicate',
    at: 'entri',
    says: 'entry',
  },
  {
    name: 'a value that the enumeration has not',
    change: swap("== 'entrusted'", "== 'entrustd'"),
    code: 'policy/predicate',
    at: "'entrustd'",
    says: 'entrusted',
  },
  {
    name: 'a value in a list that the enumeration has not',
    change: swap("entry.source == 'entrusted'", "item.kind in ['penalty', '行政許可']"),
    code: 'policy/predicate',
    at: "'行政許可'",
    says: 'licence',
  },
  {
    name: 'a comparison of two types',
    change: swap('town.certifiedOfficers < 2', "town.certifiedOfficers < '2'"),
    code: 'policy/predicate',
    at: "town.certifiedOfficers < '2'",
    says: 'int',
  },
  {
    name: 'a result that is neither true nor false',
    change: swap(/* the whole */ "entry.source == 'entrusted' && town.certifiedOfficers < 2", 'town.certifiedOfficers'),
    code: 'policy/predicate',
    at: 'town.certifiedOfficers',
    says: '真假',
  },
  {
    name: 'a predicate that cannot be read',
    change: swap('town.certifiedOfficers < 2', 'town.certifiedOfficers <'),
    code: 'policy/predicate',
    at: '',
    says: '读不懂',
  },
  {
    name: 'a field of a list',
    change: swap('town.certifiedOfficers < 2', "item.basis.level == 'law'"),
    code: 'policy/predicate',
    at: 'item.basis.level',
    says: '列表用 exists',
  },
  {
    name: 'a method of nothing',
    change: swap('town.certifiedOfficers < 2', "item.basis.any(c, c.level == 'law')"),
    code: 'policy/predicate',
    at: 'item.basis.any',
    says: 'exists',
  },
  {
    name: 'an operator that is not taken',
    change: swap('town.certifiedOfficers < 2', 'town.certifiedOfficers + 1 < 2'),
    code: 'policy/predicate',
    at: 'town.certifiedOfficers + 1',
    says: '关系',
  },
  {
    name: 'a placeholder that leads nowhere',
    change: swap('zh: "{item.name}', 'zh: "{item.nmae}'),
    code: 'policy/unreadable',
    at: '{item.nmae}',
    says: 'nmae',
  },
  {
    name: 'no example that fails',
    change: (text) => text.slice(0, text.indexOf('  fail:')),
    code: 'schema/missing-key',
    at: 'pass',
    says: 'fail',
  },
  {
    name: 'a law that is not registered',
    change: swap('cite: []', 'cite: [《森林发》第五十七条]'),
    code: 'link/unknown-instrument',
    at: '《森林发》第五十七条',
    says: '森林法',
  },
  {
    name: 'a relation that is not there',
    change: (text) => text.replace(/for: entry\nwhen: .*\n/, 'relation: delegator-doesnot-hold\n'),
    code: 'policy/unreadable',
    at: 'delegator-doesnot-hold',
    says: 'delegator-does-not-hold',
  },
  {
    name: 'two bodies',
    change: swap('at: choice.item', 'relation: delegator-does-not-hold\nat: choice.item'),
    code: 'policy/unreadable',
    at: 'PRV-01',
    says: 'relation',
  },
]

describe('a policy that is written wrongly', () => {
  it.each(FAULTS)('$name', async ({ change, code, at, says }) => {
    const { findings, exit } = await made(change).findings()
    expect(exit).toBe(1)
    const found = findings.find((each) => each.code === code)
    expect(found, JSON.stringify(findings.map((each) => each.code))).toBeDefined()
    expect(found?.file).toBe(FILE)
    const line = project.read(FILE).split('\n')[(found?.line ?? 1) - 1] ?? ''
    expect(line.slice((found?.column ?? 1) - 1)).toContain(at)
    expect(line.indexOf(at)).toBeLessThanOrEqual((found?.column ?? 1) - 1 + 1)
    expect(JSON.stringify(found)).toContain(says)
  })
})

describe('parameters and waivers', () => {
  it('a missing parameter is an error that names the rule', async () => {
    project = new TestProject()
    project.write('catalogs/parameters.yaml', 'parameters: []\n')
    const { findings } = await project.findings()
    expect(findings.map((each) => `${each.code} ${each.policy}`)).toContain('policy/parameter-missing SUB-12')
    expect(findings.every((each) => each.what.zh.includes(each.policy ?? ''))).toBe(true)
  })

  it('an error that states the law cannot be switched off; an interpretive one can, with its reason printed', async () => {
    const waiver = (finding: string) => `waivers:\n  - {finding: ${finding}, reason: 正在招考, until: "2026-12-31"}\n`
    const town = 'catalogs/counties/990101/towns/990101100.yaml'
    made()
    const before = project.read(town)
    project.write(town, `${before}${waiver('internal/two-officers-in-every-town')}`)
    expect((await project.findings()).findings.map((each) => each.code)).toContain('waiver/of-error')
    project.write(FILE, POLICY.replace('severity: error', 'severity: error\ninterpretation: true'))
    const { exit, out } = await project.run('check')
    expect(exit).toBe(0)
    expect(out).toContain('internal/two-officers-in-every-town，到 2026-12-31：正在招考')
    expect((await project.run('check', '--notes')).out).toContain('PRV-01')
  })
})
