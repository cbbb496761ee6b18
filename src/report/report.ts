import type { Proof } from '../check/proof/prove.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'
import { type Finding, ruleAndCode } from './finding.ts'

/**
 * Findings as text for a terminal, ending with lines that count them and say what was let pass and why.
 *
 * @param notes also print the notes, and what waivers let pass
 */
export async function reportText(findings: readonly Finding[], lang: Lang, notes = false): Promise<string> {
  const shown = notes ? findings : findings.filter((finding) => finding.severity !== 'note')
  if (shown.length === 0) return summary(findings, lang, notes)
  const { codeFrame } = await import('./code-frame.ts') // measuring Chinese text is slow to load, and seldom needed
  return [
    ...shown.map((finding) => `${one(finding, lang, codeFrame(finding.at))}\n`),
    summary(findings, lang, notes),
  ].join('\n')
}

function one(finding: Finding, lang: Lang, frame: string): string {
  const label =
    lang === 'zh'
      ? { error: '错误', warning: '警告', note: '提示' }
      : { error: 'error', warning: 'warning', note: 'note' }
  const { file, start } = finding.at
  const code = ruleAndCode(finding)
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

function summary(findings: readonly Finding[], lang: Lang, notesShown: boolean): string {
  const errors = count(findings, 'error')
  const warnings = count(findings, 'warning')
  const notes = findings.filter((finding) => finding.severity === 'note' && !finding.waived).length
  const rest =
    notes === 0 || notesShown
      ? ''
      : { zh: `，提示 ${notes} 条（--notes 显示）`, en: `, ${counted(notes, 'note')} (--notes)` }[lang]
  const line = {
    zh: `错误 ${errors} 条，警告 ${warnings} 条${rest}`,
    en: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${rest}`,
  }[lang]
  return [line, ...waivers(findings).map((each) => waiverLine(each, lang))].join('\n')
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function counted(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`
}

interface Waived {
  readonly code: string
  readonly reason: string
  readonly until: string
  readonly count: number
}

/** What waivers let pass, by code and reason. */
function waivers(findings: readonly Finding[]): readonly Waived[] {
  const groups = new Map<string, Waived>()
  for (const { code, waived } of findings) {
    if (!waived) continue
    const key = `${code} ${waived.until} ${waived.reason}`
    groups.set(key, { code, ...waived, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

function waiverLine({ code, reason, until, count: number }: Waived, lang: Lang): string {
  return lang === 'zh'
    ? `放行 ${number} 条 ${code}，到 ${until}：${reason}`
    : `${number} × ${code} waived until ${until}: ${reason}`
}

/** Findings as JSON, both languages in each, with what was waived and how the citations were proven. */
export function reportJson(findings: readonly Finding[], proof?: Proof, notes = false): string {
  return JSON.stringify(
    {
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      notes: count(findings, 'note'),
      waived: waivers(findings),
      ...(proof ? { citations: proof } : {}),
      findings: findings.filter((finding) => notes || finding.severity !== 'note').map(plain),
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
