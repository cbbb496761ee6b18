import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Session } from '../src/command/session.ts'
import { callMatrix } from '../src/coordination/calls.ts'
import { dutiesOf } from '../src/coordination/duties.ts'
import { BUILT_IN } from '../src/policy/library.ts'
import { STAGES } from '../src/vocabulary/coordination.ts'
import { isEnforcement } from '../src/vocabulary/enforcement.ts'
import type { Program } from '../src/vocabulary/program.ts'
import { ROOT, TestProject } from './support/project.ts'

let program: Program

beforeAll(async () => {
  const { resolved } = await new Session({ root: ROOT, lang: 'en', format: 'text' }).compile()
  if (!resolved) throw new Error('the reference edition does not resolve')
  program = resolved
})

describe('the duties of the reference edition', () => {
  it('give every enforcement entry exactly one lead at every stage', () => {
    for (const list of program.lists) {
      const duties = dutiesOf(program, list)
      expect(duties.map(({ entry }) => entry)).toEqual(list.entries.filter(({ item }) => isEnforcement(item)))
      for (const { entry, duties: own } of duties) {
        expect(own.map((duty) => duty.stage)).toEqual(STAGES)
        for (const duty of own) expect(duty.lead, `${entry.item.id} ${duty.stage}`).not.toBe('')
      }
    }
  })

  it('let the delegator decide and review what is entrusted, the town what is conferred, the holder what is called for', () => {
    for (const list of program.lists)
      for (const { entry, duties } of dutiesOf(program, list)) {
        const lead = (stage: string) => duties.find((duty) => duty.stage === stage)?.lead
        expect(lead('decision')).toBe(entry.actsInNameOf)
        if (entry.source === 'entrusted') expect(lead('legal-review')).toBe(entry.actsInNameOf)
        if (entry.source === 'conferred') {
          expect(lead('legal-review')).toBe(entry.performedBy)
          expect(lead('source-supervision')).not.toBe(entry.performedBy)
        }
        if (entry.source === 'call-county') expect(lead('filing')).toBe(entry.actsInNameOf)
      }
  })

  it('never let the lead assist itself', () => {
    for (const list of program.lists)
      for (const { duties } of dutiesOf(program, list))
        for (const duty of duties) expect(duty.assists).not.toContain(duty.lead)
  })

  it('agree with the table of duties on who decides and who reviews', () => {
    const { tables } = BUILT_IN
    for (const source of ['statutory', 'conferred', 'entrusted', 'assisted', 'forwarded', 'station', 'call-county']) {
      const duties = tables.decide('duties', { source })?.gives
      const lead = (stage: string) => tables.decide('stage-leads', { source, stage })?.gives.lead
      expect([lead('decision'), lead('legal-review')], source).toEqual([duties?.decides, duties?.reviews])
    }
  })

  it('have somebody who answers each call', () => {
    for (const county of program.project.counties) {
      const lists = program.lists.filter((list) => list.county === county)
      const called = lists.flatMap((list) => list.entries.filter((entry) => entry.source === 'call-county'))
      const rows = callMatrix(program, lists)
      expect(rows.flatMap((row) => row.called).sort(byId)).toEqual([...called].sort(byId))
      for (const row of rows) {
        expect(row.responder).not.toBe('')
        expect(row.escalation.length).toBeGreaterThan(0)
      }
    }
  })
})

function byId(a: { item: { id: string }; town: { record: { code: string } } }, b: typeof a): number {
  const key = (each: typeof a) => `${each.town.record.code} ${each.item.id}`
  return key(a) < key(b) ? -1 : 1
}

const FILE = 'catalogs/coordination.yaml'
const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'
const PARAMETERS = 'catalogs/parameters.yaml'

const TEXT = `title: 规范化指导意见
stages:
  - {stage: source-supervision, match: {sources: [statutory]}, lead: holder}
  - {stage: patrol, lead: town, unit: enforcement-team}
  - {stage: filing, match: {sources: [statutory]}, unit: enforcement-team}
  - {stage: filing, match: {sources: [entrusted]}, lead: town, unit: enforcement-team}
  - {stage: legal-review, match: {sources: [statutory]}, unit: service-centre}
messages:
  - {from: town, to: holder, what: 线索, fields: [时间], timer: {parameter: example.days}}
pools:
  - {resource: testing, provider: holder, serves: 需要检测时}
calls:
  - responder: holder
    types: [report]
    response: {parameter: example.days}
    escalation: [{to: county-government}]
oversight: {sampling: example.days}
firstContact:
  - {outcome: transfer, to: holder, timer: {parameter: example.days}}
transfers:
  - kind: criminal
    to: forestry
    timers: [{step: 决定, timer: {period: crime-transfer-decision}}]
dispute: {negotiation: {parameter: example.days}}
`

describe('a coordination file', () => {
  const project = new TestProject()
  afterAll(() => project.dispose())
  beforeAll(() => {
    project.write(
      PARAMETERS,
      `${project.read(PARAMETERS)}
  - id: example.days
    name: 示例时限
    value: 3
    unit: 个工作日
    document: {title: 示例文件, status: unverifiable, reason: 示例}
`,
    )
    project.edit(
      TOWN,
      'choices:\n',
      'choices:\n  - item: dlg-0001\n    source: entrusted\n    delegator: urban-management\n',
    )
  })
  beforeEach(() => project.write(FILE, TEXT))

  it('with a lead for every stage and an answer for every call is clean', async () => {
    expect((await project.findings()).findings.filter((each) => each.severity === 'error')).toEqual([])
  })

  it.each([
    ['no lead where law leaves it open', / {2}- {stage: patrol.*\n/, '', 'coordination/no-lead', 'stages:'],
    [
      'no lead in the rule that applies',
      'lead: town, unit: enforcement-team}\n  - {stage: filing, match: {sources: [statutory]}',
      'unit: enforcement-team}\n  - {stage: filing, match: {sources: [statutory]}',
      'coordination/no-lead',
      'patrol',
    ],
    [
      'two leads',
      '  - {stage: filing, match: {sources: [statutory]}',
      '  - {stage: patrol, lead: holder}\n  - {stage: filing, match: {sources: [statutory]}',
      'coordination/two-leads',
      'patrol, lead: holder',
    ],
    [
      'another lead than the law',
      '  - {stage: legal-review,',
      '  - {stage: decision, match: {sources: [entrusted]}, lead: town}\n  - {stage: legal-review,',
      'coordination/lead-against-law',
      'town}\n  - {stage: legal-review',
    ],
    [
      'a reviewer who investigates',
      'unit: service-centre',
      'unit: enforcement-team',
      'coordination/reviewer-investigates',
      'enforcement-team}\nmessages',
    ],
    [
      'a transfer to nobody',
      'outcome: transfer, to: holder',
      'outcome: transfer',
      'coordination/dead-end',
      'transfer, timer',
    ],
    ['a refusal to nobody', 'outcome: transfer, to: holder', 'outcome: reject', 'coordination/dead-end', 'reject'],
    ['no way for suspected crimes', 'kind: criminal', 'kind: copy', 'coordination/no-criminal-transfer', 'transfers:'],
    [
      'an unknown parameter',
      'sampling: example.days',
      'sampling: example.day',
      'coordination/parameter-missing',
      'example.day}\nfirst',
    ],
    [
      'an unknown period',
      'crime-transfer-decision',
      'crime-transfer-decisions',
      'coordination/unknown-period',
      'crime-transfer-decisions',
    ],
    ['a timer without a source', '{period: crime-transfer-decision}', '{}', 'coordination/timer-source', '{}'],
    ['an unknown party', 'provider: holder', 'provider: holdre', 'link/unknown-party', 'holdre'],
    ['an unknown assistant', 'lead: holder}', 'lead: holder, assists: [twon]}', 'link/unknown-party', 'twon'],
    ['an unknown unit', 'unit: service-centre', 'unit: service-center', 'link/unknown-unit', 'service-center'],
    ['an unknown item', 'sources: [entrusted]', 'items: [dlg-0099]', 'link/unknown-item', 'dlg-0099'],
  ])('with %s is a finding at its place', async (_name, from, to, code, at) => {
    project.edit(FILE, from, to)
    const { exit, findings } = await project.findings()
    expect(exit).toBe(1)
    const own = findings.filter((each) => each.severity === 'error')
    expect(own.map((each) => each.code)).toEqual([code])
    const text = project.read(FILE)
    const before = text.slice(0, text.indexOf(at)).split('\n')
    expect([own[0]?.file, own[0]?.line, own[0]?.column]).toEqual([
      FILE,
      before.length,
      (before.at(-1) ?? '').length + 1,
    ])
  })

  it('with no rule for a call is a finding where the town chose to call', async () => {
    const before = project.read(TOWN)
    project.edit(
      TOWN,
      /- item: dlg-0001\n {4}source: entrusted\n {4}delegator: [a-z-]+\n/,
      '- item: dlg-0001\n    source: call-county\n',
    )
    expect((await project.findings()).findings.filter((each) => each.severity === 'error')).toEqual([])
    project.edit(FILE, '  - responder: holder', '  - match: {fields: [health]}\n    responder: holder')
    const { findings } = await project.findings()
    const found = findings.filter((each) => each.severity === 'error')
    expect(found.map((each) => [each.code, each.file, each.item])).toEqual([
      ['coordination/no-responder', TOWN, 'dlg-0001'],
    ])
    project.write(
      FILE,
      TEXT.replace(
        'calls:\n',
        'calls:\n  - {responder: town, types: [joint], response: {parameter: example.days}, escalation: [{to: holder}]}\n',
      ),
    )
    const two = (await project.findings()).findings.filter((each) => each.severity === 'error')
    expect(two.map((each) => [each.code, each.file, each.line])).toEqual([['coordination/two-responders', FILE, 14]])
    project.write(TOWN, before)
  })

  it('lets law decide before what it states, and leaves a lead out of its own assistants', async () => {
    project.edit(FILE, 'lead: town, unit: enforcement-team}', 'lead: town, assists: [holder, town]}')
    project.edit(FILE, 'messages:', '  - {stage: decision, lead: town}\nmessages:')
    const { resolved } = await new Session({ root: project.root, lang: 'en', format: 'text' }).compile()
    const list = resolved?.lists.find((each) => each.town.record.code === '990101100')
    if (!resolved || !list) throw new Error('the project does not resolve')
    const entrusted = dutiesOf(resolved, list).find(({ entry }) => entry.source === 'entrusted')
    const duty = (stage: string) => entrusted?.duties.find((each) => each.stage === stage)
    expect([duty('patrol')?.lead, duty('patrol')?.assists]).toEqual(['东川县河口镇人民政府', ['东川县城市管理执法局']])
    expect([duty('decision')?.lead, duty('decision')?.by]).toEqual(['东川县城市管理执法局', 'law'])
  })

  it('that is not there is asked for nothing', async () => {
    project.remove(FILE)
    expect((await project.findings()).findings.filter((each) => each.code.startsWith('coordination/'))).toEqual([])
  })
})
