import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'
import type { CitationLinker } from './link-citation.ts'

/** Links what the policies that a project adds cite: an internal requirement too rests on something registered. */
export function linkPolicies(files: readonly RecordFile[], linker: CitationLinker, diagnostics: Diagnostic[]): void {
  for (const { path, value } of filesOf(files, 'policy'))
    value.cite.forEach((cite, index) => {
      linker.linkText(value, cite, { file: path, path: ['cite', index] }, diagnostics)
    })
}
