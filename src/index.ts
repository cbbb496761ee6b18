export { check } from './check/check.ts'
export { type Compilation, compile, type Request, type World } from './compile.ts'
export { type Comparison, compare } from './difference/comparison.ts'
export { compose, type Difference, difference } from './difference/difference.ts'
export type { LegalChange } from './difference/legal-change.ts'
export { type DataFile, Snapshot } from './difference/snapshot.ts'
export { link } from './link/link.ts'
export { parse } from './parse/parse.ts'
export { type Finding, type Span, toFindings } from './report/finding.ts'
export { reportJson, reportText } from './report/report.ts'
export { resolve } from './resolve/resolve.ts'
export type { SourceFile } from './source/source-file.ts'
export { validate } from './validate/validate.ts'
export {
  type CitationProblem,
  type CitationText,
  type Provision,
  parseCitation,
  printCitation,
  printProvision,
} from './vocabulary/citation.ts'
export type { Diagnostic, Lang, Result, Severity, Text } from './vocabulary/diagnostic.ts'
export type * from './vocabulary/model.ts'
export type { Format, Output } from './vocabulary/output.ts'
export type * from './vocabulary/program.ts'
