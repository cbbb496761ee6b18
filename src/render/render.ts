import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { renderData } from './data/data.ts'
import { renderDocs } from './docs/docs.ts'
import { renderLists } from './lists/lists.ts'
import { templateDiagnostic } from './lists/parts.ts'
import { renderPackages } from './packages/packages.ts'
import { renderPeopleDocuments } from './people/people-documents.ts'

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
    const lists = renderLists(program, templates, formats, laws)
    outputs.push(...lists.value)
    diagnostics.push(...lists.diagnostics)
  }
  try {
    outputs.push(...renderPeopleDocuments(program, templates, formats))
  } catch (error) {
    diagnostics.push(templateDiagnostic(error))
  }
  return { value: outputs.sort(by((output) => output.path)), diagnostics }
}
