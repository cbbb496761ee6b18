import type { Format, Output } from '../vocabulary/output.ts'
import type { Writer } from './documents/documents.ts'
import type { OfficialDocument } from './documents/official-document.ts'
import { toDocx } from './docx/to-docx.ts'
import { toHtml } from './html/to-html.ts'
import { toMarkdown } from './markdown/to-markdown.ts'

/** What is committed stands below `generated/`, all else below `out/`. */
function file(document: OfficialDocument, format: Format, content: Output['content']): readonly Output[] {
  return [{ path: `${format === 'md' ? 'generated' : 'out'}/${document.stem}.${format}`, format, content }]
}

/** The writers of the formats asked for, as far as they make documents. */
export function writersOf(formats: readonly Format[]): ReadonlyMap<Format, Writer> {
  const stamp = {}
  const all: [Format, Writer][] = [
    ['md', async (document) => file(document, 'md', toMarkdown(document, stamp))],
    [
      'html',
      async (document, view, set) =>
        file(document, 'html', toHtml(document, view, set.file('page.html.hbs'), set.file('list.css'), stamp)),
    ],
    ['docx', async (document) => file(document, 'docx', await toDocx(document, stamp))],
  ]
  return new Map(all.filter(([format]) => formats.includes(format)))
}
