import type { SourceFile } from '../../source/source-file.ts'
import type { Result } from '../../vocabulary/diagnostic.ts'
import { makeDocument } from '../documents/document.ts'
import { templateDiagnostic } from '../documents/documents.ts'
import { readTemplateSet } from '../documents/template-set.ts'
import { markdownOf } from './markdown-of.ts'

/** A page that a command prints and nobody publishes, from its template and what that may name. */
export function printedPage(template: string, view: object, templates: readonly SourceFile[]): Result<string> {
  try {
    const set = readTemplateSet(templates)
    return { value: markdownOf(makeDocument(set.file(template), view, set).children), diagnostics: [] }
  } catch (error) {
    return { value: '', diagnostics: [templateDiagnostic(error)] }
  }
}
