import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Finding } from '../../src/report/finding.ts'
import { reportGithub } from '../../src/report/github.ts'
import { ROOT, run, TestProject } from '../support/project.ts'

const TOWN = 'catalogs/counties/610981/towns/610981106.yaml'
const COUNTY = 'catalogs/counties/610981/county.yaml'

/** The schema of SARIF 2.1.0 is written in an older draft, which differs in nothing that it uses but the name of its id. */
function sarifSchema(): ReturnType<Ajv['compile']> {
  const path = join(ROOT, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  ;(addFormats as unknown as (on: Ajv) => void)(ajv)
  return ajv.compile(schema)
}

const validSarif = sarifSchema()

function sarifErrors(log: unknown): unknown {
  return validSarif(log) ? null : validSarif.errors
}

async function junitErrors(text: string): Promise<readonly unknown[]> {
  const schema = readFileSync(join(ROOT, 'test/fixtures/schemas/junit.xsd'), 'utf8')
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [schema],
  })
  return errors
}

let project: TestProject
beforeEach(() => {
  project = new TestProject(ROOT)
})
afterEach(() => project.dispose())

const WAIVED = 'catalogs/counties/610902/towns/610902115.yaml'

/** Lets a warning of the edition pass. */
function waive(): void {
  project.write(
    WAIVED,
    `${project.read(WAIVED)}\nwaivers:\n  - {finding: law/transfer-unproven, reason: 正在取得依据, until: "2025-12-31"}\n`,
  )
}

function breakIt(): void {
  project.edit(COUNTY, 'agent: town-government', 'agent: service-centre')
}

describe('SARIF', () => {
  it('of an edition with errors, warnings and waivers keeps to the schema', async () => {
    breakIt()
    waive()
    const { exit, out } = await project.run('check', '--format', 'sarif', '--notes')
    expect(exit).toBe(1)
    const log = JSON.parse(out)
    expect(sarifErrors(log)).toBeNull()
    const [first] = log.runs
    expect(first.columnKind).toBe('utf16CodeUnits')
    const result = first.results.find((each: { ruleId: string }) => each.ruleId === 'law/licence-agent-not-organ')
    expect(result.level).toBe('error')
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: TOWN, uriBaseId: '%SRCROOT%' },
      region: { startLine: 6, startColumn: 5, endLine: 6, endColumn: 19 },
    })
    const rule = first.tool.driver.rules[result.ruleIndex]
    expect(rule.name).toBe('SUB-10')
    expect(rule.help.text).toMatch(/行政许可[\s\S]*licence[\s\S]*《行政许可法》第二十四条第一款/i)
    expect(first.results.some((each: { suppressions?: unknown[] }) => each.suppressions?.length === 1)).toBe(true)
  })

  it('of a file that does not parse, and of a folder that is not there, keeps to the schema', async () => {
    project.write(TOWN, 'town: "610981106\n')
    const broken = await project.run('check', '--format', 'sarif')
    expect(sarifErrors(JSON.parse(broken.out))).toBeNull()
    const nowhere = await run('check', '--format', 'sarif', '--root', project.path('nowhere'))
    expect(nowhere.exit).toBe(2)
    expect(sarifErrors(JSON.parse(nowhere.out))).toBeNull()
  })

  it('is refused by the schema when something is left out', async () => {
    const log = JSON.parse((await project.run('check', '--format', 'sarif')).out)
    delete log.runs[0].tool
    expect(sarifErrors(log)).not.toBeNull()
  })
})

describe('JUnit', () => {
  it('keeps to the schema, with errors and with none', async () => {
    const sound = await project.run('check', '--format', 'junit')
    expect(await junitErrors(sound.out)).toEqual([])
    expect(sound.out).toContain('failures="0"')
    breakIt()
    waive()
    const { out } = await project.run('check', '--format', 'junit')
    expect(await junitErrors(out)).toEqual([])
    expect(out).toContain('<failure type="SUB-10 law/licence-agent-not-organ"')
    expect(out).toContain('<skipped message=')
  })

  it('holds names with markup and control characters', async () => {
    project.edit(TOWN, 'item: lic-0005', 'item: "lic<&\\u0007>"')
    const { out } = await project.run('check', '--format', 'junit')
    expect(await junitErrors(out)).toEqual([])
    expect(out).toContain('lic&lt;&amp;')
  })

  it('is refused by the schema when a count is missing', async () => {
    const { out } = await project.run('check', '--format', 'junit')
    expect(await junitErrors(out.replace(' failures="0"', ' failures="many"'))).not.toEqual([])
  })
})

describe('workflow commands', () => {
  it('escape what would end a message or a property', async () => {
    breakIt()
    const { exit, out } = await project.run('check', '--format', 'github')
    expect(exit).toBe(1)
    const line = out.split('\n').find((each) => each.includes('SUB-10')) ?? ''
    expect(line).toMatch(
      /^::error file=catalogs\/counties\/610981\/towns\/610981106\.yaml,line=6,endLine=6,col=5,endColumn=19,title=SUB-10 law\/licence-agent-not-organ::/,
    )
    expect(line).toContain('%0A')
  })

  it('escape a percent sign everywhere, and colon and comma in a property', () => {
    const span = { line: 1, column: 1, offset: 0 }
    const text = { zh: '50%：甲,乙', en: '50%: a, b' }
    const finding = {
      severity: 'warning',
      code: 'a/b',
      at: { file: '100%,a:b.yaml', start: span, end: span },
      what: text,
      why: text,
      fix: text,
      related: [],
    } as unknown as Finding
    expect(reportGithub([finding], { lang: 'en', notes: false })).toBe(
      '::warning file=100%25%2Ca%3Ab.yaml,line=1,endLine=1,col=1,endColumn=1,title=a/b::50%25: a, b%0A50%25: a, b%0A50%25: a, b',
    )
  })
})

it('a command with a format of its own is given it', async () => {
  const { exit, out } = await project.run('evidence', '610981106', 'svc-0001', '--format', 'md')
  expect(exit).toBe(0)
  expect(out).toMatch(/^# /m)
})

it('commands that print no findings refuse these formats', async () => {
  for (const argv of [['stats'], ['statutes', 'search', '水'], ['diff', '.']]) {
    const { exit, err } = await project.run(...argv, '--format', 'sarif')
    expect(exit).toBe(2)
    expect(err).toContain('text 或者 json')
  }
  for (const argv of [
    ['build', '--check'],
    ['statutes', 'verify'],
    ['policies', 'test'],
  ])
    for (const format of ['sarif', 'junit']) {
      const { out } = await project.run(...argv, '--format', format)
      if (format === 'sarif') expect(sarifErrors(JSON.parse(out)), argv.join(' ')).toBeNull()
      else expect(await junitErrors(out), argv.join(' ')).toEqual([])
    }
})
