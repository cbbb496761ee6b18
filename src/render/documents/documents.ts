import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import type { Format, Output, Selection } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { frameOf } from './declaration.ts'
import { makeDocument } from './document.ts'
import { DOCUMENT_KINDS, type DocumentKind, type Instance, type Material } from './kinds.ts'
import { compose, type OfficialDocument } from './official-document.ts'
import { MissingTemplate, readTemplateSet, type TemplateSet } from './parts.ts'
import { TemplateFault } from './template.ts'

/** Makes the files of one document in one format. */
export type Writer = (document: OfficialDocument, view: object, templates: TemplateSet) => Promise<readonly Output[]>

export interface DocumentsRequest extends Pick<Material, 'laws' | 'findings'> {
  readonly selection: Selection
  readonly writers: ReadonlyMap<Format, Writer>
}

/** Every document of the kinds and formats asked for. Committed files never depend on whether law texts were at hand. */
export async function renderDocuments(
  program: Program,
  templates: readonly SourceFile[],
  request: DocumentsRequest,
): Promise<Result<readonly Output[]>> {
  try {
    const set = readTemplateSet(templates)
    const outputs: Output[] = []
    for (const kind of DOCUMENT_KINDS)
      if (wants(request.selection.documents, kind.id)) outputs.push(...(await renderKind(kind, program, set, request)))
    return { value: outputs, diagnostics: [] }
  } catch (error) {
    return { value: [], diagnostics: [diagnosticOf(error)] }
  }
}

async function renderKind(
  kind: DocumentKind,
  program: Program,
  set: TemplateSet,
  { laws, findings, selection, writers }: DocumentsRequest,
): Promise<readonly Output[]> {
  const formats = declarationOf(kind, set).formats.filter((format) => writers.has(format))
  const outputs: Output[] = []
  for (const texts of laws ? [undefined, laws] : [undefined]) {
    const group = formats.filter((format) => laws === undefined || (format === 'md') === (texts === undefined))
    if (group.length === 0) continue
    const material: Material = { program, word: set.word, laws: texts, findings }
    for (const instance of kind.instances(material)) {
      if (instance.town !== undefined && !wants(selection.towns, instance.town)) continue
      if (instance.town === undefined && selection.towns.length > 0) continue
      const document = documentOf(kind, instance, program, set)
      for (const format of group) outputs.push(...((await writers.get(format)?.(document, instance.view, set)) ?? []))
    }
  }
  return outputs
}

function documentOf(kind: DocumentKind, instance: Instance, program: Program, set: TemplateSet): OfficialDocument {
  const declaration = declarationOf(kind, set)
  const root = makeDocument(set.file(declaration.template), instance.view, set)
  const marks = [
    ...(program.project.edition.kind === 'reference' ? [set.word('page-mark', 'reference')] : []),
    ...(instance.isDraft ? [set.word('page-mark', 'draft')] : []),
  ]
  const frame = frameOf(declaration, kind.id, set.declarationsFile, instance.view)
  return compose(root, { kind: kind.id, stem: instance.stem, marks, names: instance.names }, frame)
}

function declarationOf(kind: DocumentKind, set: TemplateSet) {
  const declaration = set.declarations.get(kind.id)
  if (!declaration) throw new TemplateFault(set.declarationsFile, 1, `the document "${kind.id}" is not declared`)
  return declaration
}

function wants(list: readonly string[], name: string): boolean {
  return list.length === 0 || list.includes(name)
}

function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof TemplateFault || error instanceof MissingTemplate) return error.diagnostic
  throw error
}
