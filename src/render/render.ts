import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { agreementDocuments } from './agreements/agreements.ts'
import { changeDocuments } from './changes/changes.ts'
import { coordinationDocuments } from './coordination/coordination.ts'
import { renderData } from './data/data.ts'
import { renderDocs } from './docs/docs.ts'
import { listDocuments } from './lists/lists.ts'
import { renderDocuments } from './lists/published-document.ts'
import { renderPackages } from './packages/packages.ts'
import { evaluationDocuments, staffDocuments } from './people/kinds.ts'
import { renderSite } from './site/site.ts'

/** Makes every file of the formats asked for, sorted by path. Pure: templates come in as text, outputs go out as text. */
export function render(
  program: Program,
  templates: readonly SourceFile[],
  formats: readonly Format[],
  laws?: LawLibrary,
): Result<readonly Output[]> {
  const outputs: Output[] = []
  const diagnostics: Diagnostic[] = []
  if (formats.includes('data')) outputs.push(...renderData(program))
  if (formats.includes('packages')) outputs.push(...renderPackages(program))
  if (formats.includes('md')) outputs.push(...renderDocs(program.project))
  if (formats.includes('md') || formats.includes('html')) {
    const documents = renderDocuments(templates, formats, (word) => [
      ...listDocuments(program, laws, word),
      ...agreementDocuments(program, word),
      ...changeDocuments(program, word),
      ...coordinationDocuments(program, word),
      ...evaluationDocuments(program, word),
    ])
    outputs.push(...documents.value)
    diagnostics.push(...documents.diagnostics)
  }
  if (formats.includes('site')) {
    const site = renderSite(program, templates)
    outputs.push(...site.value)
    diagnostics.push(...site.diagnostics)
  }
  if (formats.includes('internal')) {
    const staff = renderDocuments(templates, formats, (word) => staffDocuments(program, word))
    outputs.push(...staff.value)
    diagnostics.push(...staff.diagnostics)
  }
  return { value: outputs.sort(by((output) => output.path)), diagnostics }
}
