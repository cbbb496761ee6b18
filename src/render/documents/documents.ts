import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Format, Selection } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Declaration } from './declaration.ts'
import { DOCUMENT_KINDS, type DocumentKind, type Instance, type Material } from './kinds.ts'
import { PlannedDocument } from './planned-document.ts'
import { TemplateFault } from './template.ts'
import { MissingTemplate, type TemplateSet } from './template-set.ts'

export interface DocumentsRequest {
  readonly formats: readonly Format[]
  readonly selection: Selection
  readonly laws: LawLibrary | undefined
  readonly findings: readonly Diagnostic[]
}

/**
 * Every document of the kinds asked for, one after the other, none of them composed. Committed files never depend on whether law texts
 * were at hand.
 *
 * @throws TemplateFault
 */
export function* planDocuments(
  program: Program,
  set: TemplateSet,
  { formats, selection, laws, findings }: DocumentsRequest,
): Generator<PlannedDocument> {
  const material: Material = { program, word: set.word, laws: undefined, findings }
  const withTexts: Material = { ...material, laws }
  for (const kind of DOCUMENT_KINDS.filter(({ id }) => wants(selection.documents, id))) {
    const declaration = declarationOf(kind, set)
    const wanted = kind.isInternal
      ? declaration.formats.filter(() => formats.includes('internal'))
      : declaration.formats.filter((format) => formats.includes(format))
    const [plain, quoting] = laws && kind.quotesLaw ? parted(wanted) : [wanted, []]
    for (const [given, group] of [
      [material, plain],
      [withTexts, quoting],
    ] as const) {
      if (group.length === 0) continue
      for (const instance of kind.instances(given))
        if (selection.towns.length === 0 || (instance.town !== undefined && selection.towns.includes(instance.town)))
          yield new PlannedDocument(kind, instance, group, {
            declaration,
            templates: set,
            asOf: program.asOf,
            marks: marksOf(program, instance, set),
          })
    }
  }
}

/** The formats of a kind that quotes the law: what is committed and quotes nothing, then what is not. */
function parted(formats: readonly Format[]): readonly [readonly Format[], readonly Format[]] {
  return [formats.filter((format) => format === 'md'), formats.filter((format) => format !== 'md')]
}

function marksOf(program: Program, { isDraft }: Instance, set: TemplateSet): readonly string[] {
  return [
    ...(program.project.edition.kind === 'reference' ? [set.word('page-mark', 'reference')] : []),
    ...(isDraft ? [set.word('page-mark', 'draft')] : []),
  ]
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
