import type { Lang } from '../vocabulary/diagnostic.ts'
import { type Finding, ruleAndCode } from './finding.ts'

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Findings as workflow commands, which GitHub shows at their lines. Notes are shown where they are asked for. */
export function reportGithub(findings: readonly Finding[], { lang, notes }: { lang: Lang; notes: boolean }): string {
  return findings
    .filter((finding) => notes || finding.severity !== 'note')
    .map((finding) => one(finding, lang))
    .join('\n')
}

function one({ severity, at, code, policy, what, why, fix }: Finding, lang: Lang): string {
  const place = [
    `file=${property(at.file)}`,
    `line=${at.start.line}`,
    `endLine=${at.end.line}`,
    `col=${at.start.column}`,
    ...(at.end.line === at.start.line ? [`endColumn=${at.end.column}`] : []),
    `title=${property(ruleAndCode({ policy, code }))}`,
  ]
  return `::${COMMANDS[severity]} ${place.join(',')}::${data([what[lang], why[lang], fix[lang]].join('\n'))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
