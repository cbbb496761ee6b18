import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileWhole } from '../src/command/policies/run-examples.ts'
import { Session } from '../src/command/session.ts'
import { totalsOf } from '../src/policy/relations/agreements.ts'
import { agreementKind, agreementsOf } from '../src/resolve/agreements.ts'
import type { Department } from '../src/vocabulary/model.ts'
import type { Agreement, Entry, Program, TownList } from '../src/vocabulary/program.ts'
import { ROOT, TestProject } from './support/project.ts'

let program: Program

beforeAll(async () => {
  const { resolved } = await new Session({ root: ROOT, lang: 'en', format: 'text' }).compile()
  if (!resolved) throw new Error('the reference edition does not resolve')
  program = resolved
})

/** The ids of each agreement, by kind and department. */
function rows(agreements: readonly Agreement[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    agreements.map(({ kind, department, entries }) => [
      `${kind} ${department.record.id}`,
      entries
        .map((entry) => entry.item.id)
        .sort()
        .join(' '),
    ]),
  )
}

function differences(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key])
}

function chosen(list: TownList): readonly Entry[] {
  return list.entries.filter((entry) => entry.reason.kind === 'chosen')
}

/** The entry as it would be were another department the party: it entrusts, or it holds what is only received or reviewed. */
function moved(entry: Entry, to: Department): Entry {
  if (entry.reason.kind !== 'chosen') return entry
  if (entry.source !== 'entrusted') return { ...entry, holder: to }
  return { ...entry, reason: { kind: 'chosen', choice: { ...entry.reason.choice, delegator: to } } }
}

describe('agreements', () => {
  it('hold every chosen entry once, except what is conferred or left to the county', () => {
    for (const list of program.lists) {
      const ids = list.agreements.flatMap((each) => each.entries.map((entry) => entry.item.id))
      const needless = chosen(list).filter((entry) => entry.source === 'conferred' || entry.source === 'call-county')
      expect([...ids, ...needless.map((entry) => entry.item.id)].sort()).toEqual(
        chosen(list)
          .map((entry) => entry.item.id)
          .sort(),
      )
    }
  })

  it('are one for each kind and department, and each row belongs to that department', () => {
    for (const list of program.lists) {
      const keys = list.agreements.map((each) => `${each.kind} ${each.department.record.id}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { kind, department, entries } of list.agreements)
        for (const entry of entries) {
          expect(agreementKind(entry)).toBe(kind)
          const delegator = entry.reason.kind === 'chosen' ? entry.reason.choice.delegator : undefined
          const party = (entry.source === 'entrusted' ? delegator : undefined) ?? entry.holder ?? entry.item.department
          expect(party).toBe(department)
        }
    }
  })

  it('add up to the choice of services of 赵湾镇, one agreement for each of its departments', () => {
    const list = program.lists.find((each) => each.town.record.code === '610981106')
    if (!list) throw new Error('610981106')
    const services = chosen(list).filter((entry) => !entry.item.catalog.id.endsWith('-enforcement'))
    const totals = totalsOf(list.agreements, 'services')
    expect(totals.items).toBe(services.length)
    expect(totals.licences).toBe(services.filter((entry) => entry.item.record.kind === 'licence').length)
    expect(totals.agreements).toBe(
      new Set(services.map((entry) => (entry.holder ?? entry.item.department).record.id)).size,
    )
  })

  it('are as many, with as many rows and licences, as the county has said of 赵湾镇', () => {
    const county = program.project.counties.find((each) => each.record.code === '610981')
    const list = program.lists.find((each) => each.town.record.code === '610981106')
    expect(
      county?.agreementTotals.map(({ record: { agreements, items, licences } }) => ({ agreements, items, licences })),
    ).toEqual([totalsOf(list?.agreements ?? [], 'services')])
    expect(totalsOf(list?.agreements ?? [], 'services')).toEqual({ agreements: 12, items: 92, licences: 31 })
  })

  it('do not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.constantFrom(...program.lists), fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list.entries
          .map((entry) => ({ entry, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        expect(rows(agreementsOf(list.county, list.town, shuffled))).toEqual(rows(list.agreements))
        expect(agreementsOf(list.county, list.town, shuffled).map((each) => each.department)).toEqual(
          list.agreements.map((each) => each.department),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('change in exactly two when one item moves to another department', () => {
    const departments = [...program.project.departments.values()]
    const cases = program.lists.flatMap((list) =>
      list.agreements.flatMap((agreement) => agreement.entries.map((entry) => ({ list, agreement, entry }))),
    )
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...departments), ({ list, agreement, entry }, to) => {
        fc.pre(to !== agreement.department)
        const after = list.entries.map((each) => (each === entry ? moved(each, to) : each))
        const changed = differences(rows(list.agreements), rows(agreementsOf(list.county, list.town, after)))
        expect([...changed].sort()).toEqual(
          [`${agreement.kind} ${agreement.department.record.id}`, `${agreement.kind} ${to.record.id}`].sort(),
        )
      }),
    )
  })

  it('follow a movement of a power from one department to another, in a project of three items', async () => {
    const example = {
      item: { kind: 'licence' },
      items: [
        { id: 'svc-0002', kind: 'service' },
        { id: 'svc-0003', kind: 'service', department: 'urban-management' },
      ],
      choices: [
        { item: 'svc-0001', source: 'entrusted', delegator: 'forestry' },
        { item: 'svc-0002', source: 'assisted' },
        { item: 'svc-0003', source: 'assisted' },
      ],
    }
    const before = (await compileWhole(example)).resolved?.lists[0]?.agreements ?? []
    expect(rows(before)).toEqual({
      'services forestry': 'svc-0001 svc-0002',
      'services urban-management': 'svc-0003',
    })
    const [first, second, third] = example.choices
    const after = (
      await compileWhole({
        ...example,
        items: [{ id: 'svc-0002', kind: 'service', department: 'urban-management' }, example.items[1] as object],
        choices: [third, second, first] as (typeof example.choices)[number][],
      })
    ).resolved?.lists[0]?.agreements
    expect(rows(after ?? [])).toEqual({
      'services forestry': 'svc-0001',
      'services urban-management': 'svc-0002 svc-0003',
    })
  })
})

const FILE = 'catalogs/counties/990101/agreements.yaml'

describe('what a county states of its agreements', () => {
  const project = new TestProject()
  afterAll(() => project.dispose())

  it.each([
    ['an unknown department', 'department: forestry', 'department: forestri', 'link/unknown-department', 'forestri'],
    ['an unknown town', 'town: "990101100"', 'town: "990101199"', 'link/unknown-town', '"990101199"'],
    ['an unknown item', 'items: [svc-0001]', 'items: [svc-0099]', 'link/unknown-item', 'svc-0099'],
    ['a county that is none', 'county: "990101"', 'county: "999999"', 'link/unknown-county', '"999999"'],
    ['a term without a day', '2027-01-01', '2025-01-01', 'link/agreement-empty-term', '"2025-01-01"\n    items'],
    ['an unknown key', 'signed:', 'singed:', 'schema/unknown-key', 'singed'],
  ])('is a finding at its place where it names %s', async (_name, from, to, code, at) => {
    const text = `county: "990101"
agreements:
  - kind: services
    department: forestry
    town: "990101100"
    signed: "2025-01-01"
    effectiveFrom: "2025-01-01"
    effectiveTo: "2027-01-01"
    items: [svc-0001]
`.replace(from, to)
    project.write(FILE, text)
    const { exit, findings } = await project.findings()
    expect(exit).toBe(1)
    const found = findings.find((each) => each.code === code)
    const before = text.slice(0, text.indexOf(at)).split('\n')
    expect(found && [found.file, found.line, found.column]).toEqual([
      FILE,
      before.length,
      (before.at(-1) ?? '').length + 1,
    ])
  })

  it('is a finding where the same agreement is stated twice', async () => {
    const one = '  - {kind: services, department: forestry, town: "990101100"}\n'
    project.write(FILE, `county: "990101"\nagreements:\n${one}${one}`)
    const { findings } = await project.findings()
    expect(findings.map((each) => [each.code, each.line])).toContainEqual(['link/duplicate-agreement', 4])
  })
})

/** A town that chose 92 items of twelve departments, 31 of them licences. */
describe('twelve agreements of ninety-two items', () => {
  const project = new TestProject()
  const TOWN_FILE = 'catalogs/counties/990101/towns/990101100.yaml'
  const totals = (items: number) =>
    project.write(
      FILE,
      `county: "990101"\ntotals:\n  - {town: "990101100", kind: services, agreements: 12, items: ${items}, licences: 31}\n`,
    )
  const notes = async () =>
    (await project.findings('--notes')).findings.filter((each) => each.policy === 'AGR-13').map((each) => each.what.zh)
  afterAll(() => project.dispose())

  beforeAll(() => {
    const departments = Array.from({ length: 11 }, (_, index) => `office-${index + 1}`)
    const ids = Array.from({ length: 91 }, (_, index) => `svc-${String(index + 2).padStart(4, '0')}`)
    project.edit(
      'catalogs/departments.yaml',
      'departments:\n',
      `departments:\n${departments.map((id) => `  - {id: ${id}, name: ${id}局, nature: government-department, fields: [other]}\n`).join('')}`,
    )
    project.write(
      'catalogs/delegated-services/many.yaml',
      `items:\n${ids
        .map(
          (id, index) => `  - id: ${id}
    kind: ${index < 30 ? 'licence' : 'service'}
    name: 示例事项${id}
    department: ${departments[index % 11]}
    field: other
    holder: county-department
    basis: [{cite: 《森林法》(2019-12-28)第五十七条第三款, role: establishes, anchor: 核发采伐许可证}]
    sources: [assisted]
    obligation: optional
${index < 30 ? "    isLicence: 'yes'\n" : ''}`,
        )
        .join('')}`,
    )
    project.edit(
      TOWN_FILE,
      'choices:\n',
      `choices:\n${ids.map((id) => `  - {item: ${id}, source: assisted}\n`).join('')}`,
    )
  })

  it('add up to what the county says', async () => {
    totals(92)
    expect(await notes()).toEqual([])
  })

  it('do not add up to ninety-one', async () => {
    totals(91)
    expect(await notes()).toEqual(['河口镇的事项数写的是 91，按选择是 92。'])
  })

  it('stay twelve and ninety-two when one item moves, and two of them change', async () => {
    const before = await agreementsOfTown()
    project.edit('catalogs/delegated-services/many.yaml', 'department: office-5', 'department: office-6')
    const after = await agreementsOfTown()
    expect([before.length, after.length]).toEqual([12, 12])
    expect(totalsOf(after)).toEqual(totalsOf(before))
    expect([...differences(rows(before), rows(after))].sort()).toEqual(['services office-5', 'services office-6'])
  })

  async function agreementsOfTown(): Promise<readonly Agreement[]> {
    const { resolved } = await new Session({ root: project.root, lang: 'en', format: 'text' }).compile()
    return resolved?.lists.find((list) => list.town.record.code === '990101100')?.agreements ?? []
  }
})
