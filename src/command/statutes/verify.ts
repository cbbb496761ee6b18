import { isProvable } from '../../check/proof/prove.ts'
import { proofLine } from '../../report/proof.ts'
import { auditRegister } from '../../statutes/audit-register.ts'
import { hasErrors } from '../../vocabulary/diagnostic.ts'
import type { Project } from '../../vocabulary/model.ts'
import { by } from '../../vocabulary/order.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'

interface Row {
  readonly instrument: string
  readonly title: string
  readonly version: string
  readonly citations: number
  readonly provisions: number
}

/**
 * `statutes verify`: every citation against the text (against the lock where no text is at hand), and the register against the
 * corpus: newer versions, repeal clauses, missing texts.
 */
export async function verify(options: CommonOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const { resolved: program, proof, diagnostics } = await session.compile()
  const laws = await session.laws()
  const audit = program && laws ? auditRegister(program.project, laws) : []
  const shown = [...diagnostics.filter((each) => /^law\/|^link\//.test(each.code)), ...audit]
  const rows = program ? instrumentRows(program.project) : []
  if (options.format === 'json')
    streams.out(JSON.stringify({ ...(proof ?? {}), instruments: rows, findings: session.findings(shown) }, null, 2))
  else if (options.format !== 'text') streams.out(await session.report(shown))
  else {
    for (const row of rows)
      streams.out(
        options.lang === 'zh'
          ? `《${row.title}》(${row.version})  引用 ${row.citations} 处，规定 ${row.provisions} 条款项`
          : `《${row.title}》(${row.version})  ${row.citations} citations of ${row.provisions} provisions`,
      )
    streams.out(await session.report(shown))
    if (proof) streams.out(proofLine(proof, options.lang))
  }
  return hasErrors(shown) || !program ? EXIT.errors : EXIT.clean
}

function instrumentRows(project: Project): readonly Row[] {
  const rows = new Map<string, { row: Omit<Row, 'provisions'>; provisions: Set<string> }>()
  for (const citation of project.citations.filter(isProvable)) {
    const { instrument, version, provision } = citation
    const key = `${instrument.record.id} ${version?.date ?? ''}`
    const known = rows.get(key)
    const provisions = known?.provisions ?? new Set<string>()
    provisions.add(JSON.stringify(provision))
    const row = {
      instrument: instrument.record.id,
      title: instrument.record.title,
      version: version?.date ?? '',
      citations: (known?.row.citations ?? 0) + 1,
    }
    rows.set(key, { row, provisions })
  }
  return [...rows.values()]
    .map(({ row, provisions }) => ({ ...row, provisions: provisions.size }))
    .sort(by((row) => `${row.instrument} ${row.version}`))
}
