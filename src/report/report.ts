import type { Proof } from '../check/proof/prove.ts'
import type { Finding } from './finding.ts'

export type Lang = 'zh' | 'en'

/** All findings as text for a terminal, ending with a line that counts them. */
export async function reportText(findings: readonly Finding[], lang: Lang): Promise<string> {
  if (findings.length === 0) return summary(findings, lang)
  const { codeFrame } = await import('./code-frame.ts') // measuring Chinese text is slow to load, and seldom needed
  return [...findings.map((finding) => `${one(finding, lang, codeFrame(finding.at))}\n`), summary(findings, lang)].join(
    '\n',
  )
}

function one(finding: Finding, lang: Lang, frame: string): string {
  const label = lang === 'zh' ? { error: '错误', warning: '警告' } : { error: 'error', warning: 'warning' }
  const { file, start } = finding.at
  const code = finding.policy ? `${finding.policy} ${finding.code}` : finding.code
  const related = finding.related.map(
    ({ at, note }) => `  ${note[lang]}: ${at.file}:${at.start.line}:${at.start.column}`,
  )
  return [
    `${file}:${start.line}:${start.column} ${label[finding.severity]} [${code}] ${finding.what[lang]}`,
    ...(frame ? [frame] : []),
    `  = ${finding.why[lang]}`,
    `  = ${finding.fix[lang]}`,
    ...related,
  ].join('\n')
}

function summary(findings: readonly Finding[], lang: Lang): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const warnings = findings.length - errors
  if (lang === 'en')
    return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
  return `错误 ${errors} 条，警告 ${warnings} 条`
}

/** All findings as JSON, both languages in each, and how the citations were proven. */
export function reportJson(findings: readonly Finding[], proof?: Proof): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return JSON.stringify(
    {
      errors,
      warnings: findings.length - errors,
      ...(proof ? { citations: proof } : {}),
      findings: findings.map(plain),
    },
    null,
    2,
  )
}

function plain({ at, related, ...finding }: Finding): object {
  return { ...finding, ...span(at), related: related.map((each) => ({ ...span(each.at), note: each.note })) }
}

function span(at: Finding['at']): object {
  return { file: at.file, line: at.start.line, column: at.start.column, endLine: at.end.line, endColumn: at.end.column }
}
