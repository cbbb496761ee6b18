import type { Lang } from '../vocabulary/diagnostic.ts'
import { type Finding, ruleAndCode } from './finding.ts'

/**
 * Findings as JUnit XML: a suite for each file, a case for each finding. Errors fail; a warning passes and is told in the
 * output of its case; what a waiver lets pass is skipped with its reason.
 */
export function reportJunit(findings: readonly Finding[], { lang, notes }: { lang: Lang; notes: boolean }): string {
  const shown = findings.filter((finding) => notes || finding.severity !== 'note' || finding.waived !== undefined)
  const files = new Map<string, Finding[]>()
  for (const finding of shown) files.set(finding.at.file, [...(files.get(finding.at.file) ?? []), finding])
  const suites = files.size === 0 ? [clean(lang)] : [...files].map(([file, each]) => suite(file, each, lang))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="qingdan" tests="${Math.max(1, shown.length)}" failures="${failures(shown)}" errors="0">`,
    ...suites,
    '</testsuites>',
  ].join('\n')
}

function clean(lang: Lang): string {
  const name = { zh: '没有发现', en: 'nothing was found' }[lang]
  return `  <testsuite name="catalogs" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="${name}" classname="check"/>\n  </testsuite>`
}

function suite(file: string, findings: readonly Finding[], lang: Lang): string {
  const skipped = findings.filter((finding) => finding.waived).length
  const head = `  <testsuite name="${escaped(file)}" tests="${findings.length}" failures="${failures(findings)}" errors="0" skipped="${skipped}">`
  return [head, ...findings.map((finding) => testCase(finding, lang)), '  </testsuite>'].join('\n')
}

function failures(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === 'error').length
}

function testCase({ at, code, policy, severity, waived, what, why, fix }: Finding, lang: Lang): string {
  const place = `${at.file}:${at.start.line}:${at.start.column}`
  const rule = ruleAndCode({ policy, code })
  const open = `    <testcase name="${escaped(`${place} ${what[lang]}`)}" classname="${escaped(rule)}">`
  const text = escaped(`${place}\n${why[lang]}\n${fix[lang]}`)
  const body = waived
    ? `<skipped message="${escaped(waived.reason)}"/>`
    : severity === 'error'
      ? `<failure type="${escaped(rule)}" message="${escaped(what[lang])}">${text}</failure>`
      : `<system-out>${text}</system-out>`
  return `${open}${body}</testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text for XML; what XML 1.0 cannot hold is replaced. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\uFFFD',
    )
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character)
}
