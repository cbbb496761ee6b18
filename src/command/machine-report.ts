import { VERSION } from '#build-id'
import { BUILT_IN, type PolicyLibrary } from '../policy/library.ts'
import { codeOf } from '../policy/policy.ts'
import type { Finding } from '../report/finding.ts'
import { reportGithub } from '../report/github.ts'
import { reportJunit } from '../report/junit.ts'
import type { HelpOf } from '../report/rule-help.ts'
import { reportSarif } from '../report/sarif.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'
import type { MachineFormat } from './machine-format.ts'

/** Findings in a machine format. */
export function machineReport(
  format: MachineFormat,
  findings: readonly Finding[],
  lang: Lang,
  notes = false,
  library: PolicyLibrary = BUILT_IN,
): string {
  if (format === 'github') return reportGithub(findings, { lang, notes })
  if (format === 'junit') return reportJunit(findings, { lang, notes })
  return reportSarif(findings, { lang, notes, helpOf: helpFrom(library), version: VERSION })
}

function helpFrom({ policies }: PolicyLibrary): HelpOf {
  const byCode = new Map(
    policies.flatMap(({ record, body }) =>
      [codeOf(record), ...(body.kind === 'stage' ? body.codes : [])].map((code) => [code, record] as const),
    ),
  )
  return (code) => {
    const record = byCode.get(code)
    return record && { policy: record.id, title: record.title, why: record.why, cite: record.cite }
  }
}
