import type { Lang } from '../vocabulary/diagnostic.ts'
import type { Finding, Span } from './finding.ts'
import type { HelpOf } from './rule-help.ts'

/** The form that results are uploaded in (OASIS SARIF 2.1.0). */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * Findings as a SARIF log. Columns count UTF-16 units; what a waiver lets pass is there, suppressed with its reason.
 *
 * @param version the version of the program
 */
export function reportSarif(
  findings: readonly Finding[],
  { lang, notes, helpOf, version }: { lang: Lang; notes: boolean; helpOf: HelpOf; version: string },
): string {
  const shown = findings.filter((finding) => notes || finding.severity !== 'note' || finding.waived !== undefined)
  const codes = [...new Set(shown.map((finding) => finding.code))].sort()
  const first = new Map(shown.map((finding) => [finding.code, finding]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'qingdan',
            semanticVersion: version,
            rules: codes.map((code) => ruleOf(code, first.get(code), helpOf)),
          },
        },
        columnKind: 'utf16CodeUnits',
        language: lang === 'zh' ? 'zh-CN' : 'en-GB',
        results: shown.map((finding) => resultOf(finding, codes, lang)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function ruleOf(code: string, example: Finding | undefined, helpOf: HelpOf): object {
  const known = helpOf(code)
  const why = known?.why ?? example?.why
  const articles = known && known.cite.length > 0 ? `\n${known.cite.join('；')}` : ''
  return {
    id: code,
    ...(known ? { name: known.policy, shortDescription: { text: `${known.title.zh} / ${known.title.en}` } } : {}),
    ...(why ? { help: { text: `${why.zh}\n${why.en}${articles}` } } : {}),
    properties: { ...(known ? { policy: known.policy, articles: known.cite } : {}), tags: [code.split('/')[0]] },
  }
}

function resultOf(finding: Finding, codes: readonly string[], lang: Lang): object {
  const { code, severity, at, related, waived, item, what, why, fix } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: [what[lang], why[lang], fix[lang]].join('\n') },
    locations: [{ physicalLocation: location(at) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ at: place, note }, id) => ({
            id,
            physicalLocation: location(place),
            message: { text: note[lang] },
          })),
        }),
    ...(item === undefined ? {} : { partialFingerprints: { 'codeAndItem/v1': `${code} ${at.file} ${item}` } }),
    ...(waived ? { suppressions: [{ kind: 'inSource', justification: `${waived.reason}（${waived.until}）` }] } : {}),
  }
}

function location({ file, start, end }: Span): object {
  return {
    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}
