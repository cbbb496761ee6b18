import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import { isMissing, type NoTypesetter, type Typesetter } from '../typeset/typesetter.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import { EVERYTHING, type Format, type Output, type Selection } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { renderData } from './data/data.ts'
import { renderDocs } from './docs/docs.ts'
import { planDocuments, templateDiagnostic } from './documents/documents.ts'
import { readTemplateSet } from './documents/parts.ts'
import { renderPackages } from './packages/packages.ts'
import { renderSite } from './site/site.ts'
import { type Kept, type Tools, writeDocument } from './writers.ts'

export interface RenderRequest {
  readonly formats: readonly Format[]
  readonly laws?: LawLibrary | undefined
  /** What checking found, for the documents that report it. */
  readonly findings?: readonly Diagnostic[]
  readonly selection?: Selection | undefined
  /** For PDF; when it is missing, that is a finding. */
  readonly typesetter?: Typesetter | NoTypesetter | undefined
  readonly kept?: Kept | undefined
}

/** Makes every file of the formats asked for, sorted by path. Pure: templates come in as text, outputs go out as text or bytes. */
export async function render(
  program: Program,
  templates: readonly SourceFile[],
  request: RenderRequest,
): Promise<Result<readonly Output[]>> {
  const { formats, selection = EVERYTHING, typesetter } = request
  const outputs: Output[] = []
  if (selection.documents.length === 0 && selection.towns.length === 0) {
    if (formats.includes('data')) outputs.push(...renderData(program))
    if (formats.includes('packages')) outputs.push(...renderPackages(program))
    if (formats.includes('md')) outputs.push(...renderDocs(program.project))
  }
  if (formats.includes('pdf') && typesetter && isMissing(typesetter))
    return { value: outputs, diagnostics: [typesetter.diagnostic] }
  const documents = await renderDocuments(program, templates, request)
  const site = formats.includes('site') ? renderSite(program, templates) : { value: [], diagnostics: [] }
  return {
    value: [...outputs, ...documents.value, ...site.value].sort(by((output) => output.path)),
    diagnostics: [...documents.diagnostics, ...site.diagnostics],
  }
}

async function renderDocuments(
  program: Program,
  templates: readonly SourceFile[],
  { formats, laws, findings = [], selection = EVERYTHING, typesetter, kept }: RenderRequest,
): Promise<Result<readonly Output[]>> {
  if (!formats.some((format) => !['data', 'packages', 'site'].includes(format))) return { value: [], diagnostics: [] }
  const tools: Tools = { kept, typesetter: typesetter && !isMissing(typesetter) ? typesetter : undefined }
  const outputs: Output[] = []
  try {
    const set = readTemplateSet(templates)
    for (const { document, view, formats: wanted } of planDocuments(program, set, {
      formats,
      selection,
      laws,
      findings,
    }))
      for (const format of wanted)
        outputs.push(...(await writeDocument({ document, view, templates: set, asOf: program.asOf }, format, tools)))
    return { value: outputs, diagnostics: [] }
  } catch (error) {
    return { value: [], diagnostics: [templateDiagnostic(error)] }
  }
}
