import { examplesOf } from '../../policy/document-of.ts'
import { BUILT_IN } from '../../policy/library.ts'
import { codeOf, type Policy } from '../../policy/policy.ts'
import { policyDiagnostics, tableDiagnostics } from '../../policy/read-library.ts'
import { ReadFailure } from '../../read/read.ts'
import { decided, policyText } from '../../render/docs/policy-section.ts'
import { type Diagnostic, same } from '../../vocabulary/diagnostic.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { type ExampleOutcome, runExamples } from './run-examples.ts'
import { runTableExamples, type TableProblem } from './run-table-examples.ts'

/** `policies list`: every policy with its severity, where it is decided and its source. */
export async function list(options: CommonOptions, streams: Streams): Promise<number> {
  const { policies } = await ofProject(options)
  if (options.format === 'json') {
    streams.out(JSON.stringify(policies.map(plain), null, 2))
    return EXIT.clean
  }
  for (const { record, body } of policies)
    streams.out(
      `${record.id} ${SEVERITIES[record.severity][options.lang]} [${codeOf(record)}] ${record.title[options.lang]}（${decided(body, options.lang)}${record.interpretation ? INTERPRETED[options.lang] : ''}）`,
    )
  streams.out(options.lang === 'zh' ? `共 ${policies.length} 条` : `${policies.length} in all`)
  return EXIT.clean
}

/** `policies show <id>`: one policy as its document says it. */
export async function show(id: string, options: CommonOptions, streams: Streams): Promise<number> {
  const { policies } = await ofProject(options)
  const policy = policies.find((each) => each.record.id === id.toUpperCase())
  if (!policy)
    throw new UsageError(
      { zh: `没有「${id}」这条规则`, en: `There is no policy "${id}"` },
      id.toUpperCase(),
      policies.map((each) => each.record.id),
    )
  streams.out(options.format === 'json' ? JSON.stringify(plain(policy), null, 2) : policyText(policy, options.lang))
  return EXIT.clean
}

/** `policies test`: reads every policy and table, and runs both examples of every policy. */
export async function test(options: CommonOptions, streams: Streams): Promise<number> {
  const { policies, library, diagnostics, session } = await ofProject(options)
  const faults = [...diagnostics, ...tableDiagnostics()]
  const outcomes = await runExamples(policies, library)
  const wrong = outcomes.filter((each) => each.problem !== '')
  const tables = runTableExamples(library.tables)
  if (options.format === 'json')
    streams.out(
      JSON.stringify({ examples: outcomes.length, wrong, tables, findings: session.findings(faults) }, null, 2),
    )
  else if (options.format !== 'text')
    streams.out(await session.report([...faults, ...wrongExamples(policies, wrong, tables)]))
  else {
    if (faults.length > 0) streams.out(await session.report(faults))
    for (const { policy, kind, index, what, problem } of wrong)
      streams.out(`${policy} ${kind}[${index}]${what ? ` ${what}` : ''}: ${problem}`)
    for (const { table, problem } of tables) streams.out(`${table}: ${problem}`)
    streams.out(
      options.lang === 'zh'
        ? `规则 ${policies.length} 条，例子 ${outcomes.length} 个，不对的 ${wrong.length + tables.length} 个`
        : `${policies.length} policies, ${outcomes.length} examples, ${wrong.length + tables.length} wrong`,
    )
  }
  return wrong.length > 0 || tables.length > 0 || faults.length > 0 ? EXIT.errors : EXIT.clean
}

/** Wrong examples as findings, for the formats that hold nothing else. */
function wrongExamples(
  policies: readonly Policy[],
  wrong: readonly ExampleOutcome[],
  tables: readonly TableProblem[],
): readonly Diagnostic[] {
  const finding = (at: Diagnostic['at'], named: string, problem: string): Diagnostic => ({
    code: 'policy/example-wrong',
    severity: 'error',
    at,
    what: same(`${named}: ${problem}`),
    why: { zh: '例子说明规则管什么、不管什么。', en: 'Examples say what a rule covers and what it does not.' },
    fix: { zh: '改正规则或者例子。', en: 'Correct the rule or the example.' },
  })
  return [
    ...wrong.map(({ policy, kind, index, problem }) =>
      finding(
        policies.find((each) => each.record.id === policy)?.place ?? { file: `policies/${policy}.yaml`, line: 1 },
        `${policy} ${kind}[${index}]`,
        problem,
      ),
    ),
    ...tables.map(({ table, problem }) => finding({ file: `policies/tables/${table}.yaml`, line: 1 }, table, problem)),
  ]
}

/** `policies mutate`: changes every rule and table in every small way and lists the changes that no example notices. */
export async function mutate(options: CommonOptions, streams: Streams): Promise<number> {
  const { library } = await ofProject(options)
  const { mutatePolicies, mutateTables } = await import('./mutate.ts')
  const parts = { predicates: await mutatePolicies(library), tables: mutateTables(library) }
  if (options.format === 'json') streams.out(JSON.stringify(parts, null, 2))
  else
    for (const [name, { mutants, survivors }] of Object.entries(parts)) {
      for (const { of, change } of survivors) streams.out(`${of}: ${change}`)
      streams.out(
        options.lang === 'zh'
          ? `${PARTS[name as keyof typeof PARTS].zh}：改动 ${mutants} 处，例子看出 ${mutants - survivors.length} 处，没有看出 ${survivors.length} 处`
          : `${name}: ${mutants} mutants, ${mutants - survivors.length} killed, ${survivors.length} survived`,
      )
    }
  return EXIT.clean
}

const PARTS = { predicates: { zh: '条件' }, tables: { zh: '决策表' } } as const

/** The built-in policies with those of the project, when there is one. */
async function ofProject(options: CommonOptions) {
  const session = new Session(options)
  try {
    const { resolved, diagnostics } = await session.compile()
    const faults = diagnostics.filter((each) => each.code.startsWith('policy/'))
    const library = resolved?.project.policies ?? BUILT_IN
    return { policies: library.policies, library, diagnostics: [...policyDiagnostics(), ...faults], session }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error // without a project the built-in policies stand alone
    return { policies: BUILT_IN.policies, library: BUILT_IN, diagnostics: policyDiagnostics(), session }
  }
}

const SEVERITIES = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
} as const

const INTERPRETED = { zh: '，属理解', en: ', our reading' } as const

function plain(policy: Policy): object {
  const { record, place } = policy
  return { ...record, examples: examplesOf(policy), code: codeOf(record), file: place.file }
}
