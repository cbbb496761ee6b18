import { withFigureFiles } from '../documents/figure.ts'
import type { OfficialDocument } from '../documents/official-document.ts'
import { toTree } from '../documents/tree.ts'
import type { Stamp } from '../stamp.ts'
import { markdownOf } from './markdown-of.ts'

/** A document as Markdown; `stamp` is its last line, a comment. Its drawings stand beside it, see {@link figureFiles}. */
export function toMarkdown(document: OfficialDocument, stamp: Stamp): string {
  const facts = Object.entries(stamp).map(([name, value]) => `${name}=${value}`)
  const { nodes } = placed(document)
  return `${markdownOf(nodes)}\n<!-- ${facts.join(' ')} -->\n`
}

/** The drawings of a document by their files' names. */
export function figureFiles(document: OfficialDocument): ReturnType<typeof withFigureFiles>['files'] {
  return placed(document).files
}

function placed(document: OfficialDocument): ReturnType<typeof withFigureFiles> {
  return withFigureFiles(toTree(document).children, document.stem.slice(document.stem.lastIndexOf('/') + 1))
}
