import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import { isMissing, type NoTypesetter, type Typesetter } from '../typeset/typesetter.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { EVERYTHING, type Format, type Kept, type Rendering, type Selection } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { renderData } from './data/data.ts'
import { renderDocs } from './docs/docs.ts'
import { planDocuments, templateDiagnostic } from './documents/documents.ts'
import { readTemplateSet } from './documents/template-set.ts'
import { Gathering } from './gathering.ts'
import { renderPackages } from './packages/packages.ts'
import { productOf, type Tools, writeDocument } from './writers.ts'

export interface RenderRequest {
  readonly formats: readonly Format[]
  readonly laws?: LawLibrary | undefined
  /** What checking found, for the documents that report it. */
  readonly findings?: readonly Diagnostic[]
  readonly selection?: Selection | undefined
  /** For PDF; when it is missing, that is a finding. */
  readonly typesetter?: Typesetter | NoTypesetter | undefined
  /** Finds what need not be made again; without it, everything is made. */
  readonly kept?: Kept | undefined
}

const NOTHING: Rendering = { made: [], kept: [] }

/** Makes every file of the formats asked for, sorted by path. Pure: templates come in as text, outputs go out as text or bytes. */
export async function render(
  program: Program,
  templates: readonly SourceFile[],
  request: RenderRequest,
): Promise<Result<Rendering>> {
  const { formats, selection = EVERYTHING, typesetter, kept } = request
  if (formats.includes('pdf') && typesetter && isMissing(typesetter))
    return { value: NOTHING, diagnostics: [typesetter.diagnostic] }
  const gathering = new Gathering(kept)
  try {
    if (formats.some((format) => !['data', 'packages', 'site'].includes(format)))
      renderDocuments(program, templates, request, gathering)
    if (selection.documents.length === 0 && selection.towns.length === 0) {
      if (formats.includes('data')) gathering.add(renderData(program))
      if (formats.includes('packages')) gathering.add(renderPackages(program))
      if (formats.includes('md')) renderDocs(program.project, gathering)
    }
    if (formats.includes('site')) {
      const { renderSite } = await import('./site/site.ts') // with the syllables of Chinese and the page that checks
      renderSite(program, templates, gathering)
    }
    return { value: await gathering.all(), diagnostics: [] }
  } catch (error) {
    return { value: NOTHING, diagnostics: [templateDiagnostic(error)] }
  }
}

function renderDocuments(
  program: Program,
  templates: readonly SourceFile[],
  { formats, laws, findings = [], selection = EVERYTHING, typesetter }: RenderRequest,
  gathering: Gathering,
): void {
  const tools: Tools = { typesetter: typesetter && !isMissing(typesetter) ? typesetter : undefined }
  const set = readTemplateSet(templates)
  for (const planned of planDocuments(program, set, { formats, selection, laws, findings }))
    for (const format of planned.formats) {
      const product = productOf(planned, format, tools)
      if (!product) continue
      // Composing comes before anything is begun: the first fault in the order of the documents ends it all.
      gathering.product(product, () => writeDocument(planned.composed(), format, tools, product))
    }
}
