import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Format, Selection } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { type Declaration, frameOf } from './declaration.ts'
import { makeDocument } from './document.ts'
import { DOCUMENT_KINDS, type DocumentKind, type Instance } from './kinds.ts'
import { compose, type OfficialDocument } from './official-document.ts'
import { MissingTemplate, type TemplateSet } from './parts.ts'
import { TemplateFault } from './template.ts'

export interface DocumentsRequest {
  readonly formats: readonly Format[]
  readonly selection: Selection
  readonly laws: LawLibrary | undefined
  readonly findings: readonly Diagnostic[]
}

/** A document with the formats in which it is wanted. */
export interface PlannedDocument {
  readonly document: OfficialDocument
  readonly view: object
  readonly formats: readonly Format[]
}

/**
 * Every document of the kinds asked for, one after the other. Committed files never depend on whether law texts were at hand.
 *
 * @throws TemplateFault
 */
export function* planDocuments(
  program: Program,
  set: TemplateSet,
  { formats, selection, laws, findings }: DocumentsRequest,
): Generator<PlannedDocument> {
  for (const kind of DOCUMENT_KINDS.filter(({ id }) => wants(selection.documents, id))) {
    const declaration = declarationOf(kind, set)
    const wanted = kind.isInternal
      ? declaration.formats.filter(() => formats.includes('internal'))
      : declaration.formats.filter((format) => formats.includes(format))
    for (const texts of laws ? [undefined, laws] : [undefined]) {
      const group = laws ? wanted.filter((format) => (format === 'md') === (texts === undefined)) : wanted
      if (group.length === 0) continue
      for (const instance of kind.instances({ program, word: set.word, laws: texts, findings }))
        if (selection.towns.length === 0 || (instance.town !== undefined && selection.towns.includes(instance.town)))
          yield { document: documentOf(kind, declaration, instance, program, set), view: instance.view, formats: group }
    }
  }
}

function documentOf(
  kind: DocumentKind,
  declaration: Declaration,
  instance: Instance,
  program: Program,
  set: TemplateSet,
): OfficialDocument {
  const root = makeDocument(set.file(declaration.template), instance.view, set)
  const marks = [
    ...(program.project.edition.kind === 'reference' ? [set.word('page-mark', 'reference')] : []),
    ...(instance.isDraft ? [set.word('page-mark', 'draft')] : []),
  ]
  const frame = frameOf(declaration, kind.id, set.declarationsFile, instance.view)
  const { stem, names } = instance
  return compose(root, { kind: kind.id, ...(kind.isInternal ? { isInternal: true } : {}), stem, marks, names }, frame)
}

function declarationOf(kind: DocumentKind, set: TemplateSet): Declaration {
  const declaration = set.declarations.get(kind.id)
  if (!declaration) throw new TemplateFault(set.declarationsFile, 1, `the document "${kind.id}" is not declared`)
  return declaration
}

function wants(list: readonly string[], name: string): boolean {
  return list.length === 0 || list.includes(name)
}

/** The finding that a faulty template gives. */
export function templateDiagnostic(error: unknown): Diagnostic {
  if (error instanceof TemplateFault || error instanceof MissingTemplate) return error.diagnostic
  throw error
}
