import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import { isMissing, type NoTypesetter, type Typesetter } from '../typeset/typesetter.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import { EVERYTHING, type Format, type Output, type Selection } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { renderData } from './data/data.ts'
import { renderDocs } from './docs/docs.ts'
import { renderDocuments } from './documents/documents.ts'
import { renderPackages } from './packages/packages.ts'
import { writersOf } from './writers.ts'

export interface RenderRequest {
  readonly formats: readonly Format[]
  readonly laws?: LawLibrary | undefined
  /** What checking found, for the documents that report it. */
  readonly findings?: readonly Diagnostic[]
  readonly selection?: Selection | undefined
  /** For PDF; when it is missing, that is a finding. */
  readonly typesetter?: Typesetter | NoTypesetter | undefined
}

/** Makes every file of the formats asked for, sorted by path. Pure: templates come in as text, outputs go out as text or bytes. */
export async function render(
  program: Program,
  templates: readonly SourceFile[],
  request: RenderRequest,
): Promise<Result<readonly Output[]>> {
  const { formats, laws, findings = [], selection = EVERYTHING, typesetter } = request
  const outputs: Output[] = []
  const diagnostics: Diagnostic[] = []
  const isWhole = selection.documents.length === 0 && selection.towns.length === 0
  if (isWhole && formats.includes('data')) outputs.push(...renderData(program))
  if (isWhole && formats.includes('packages')) outputs.push(...renderPackages(program))
  if (isWhole && formats.includes('md')) outputs.push(...renderDocs(program.project))
  if (formats.includes('pdf') && typesetter && isMissing(typesetter)) diagnostics.push(typesetter.diagnostic)
  const writers = writersOf(formats, typesetter && !isMissing(typesetter) ? typesetter : undefined)
  if (writers.size > 0) {
    const documents = await renderDocuments(program, templates, { laws, findings, selection, writers })
    outputs.push(...documents.value)
    diagnostics.push(...documents.diagnostics)
  }
  return { value: outputs.sort(by((output) => output.path)), diagnostics }
}
