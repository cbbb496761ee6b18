import type { Typesetter } from '../typeset/typesetter.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import { toCsv } from './csv/to-csv.ts'
import type { Writer } from './documents/documents.ts'
import type { OfficialDocument } from './documents/official-document.ts'
import { toDocx } from './docx/to-docx.ts'
import { toHtml } from './html/to-html.ts'
import { toMarkdown } from './markdown/to-markdown.ts'
import { toPdf } from './pdf/to-pdf.ts'
import type { Stamp } from './stamp.ts'
import { toXlsx } from './xlsx/to-xlsx.ts'

/** What is committed stands below `generated/`, all else below `out/`. */
function file(document: OfficialDocument, format: Format, content: Output['content']): readonly Output[] {
  return [{ path: `${format === 'md' ? 'generated' : 'out'}/${document.stem}.${format}`, format, content }]
}

function csvFiles(document: OfficialDocument, stamp: Stamp): readonly Output[] {
  return toCsv(document, stamp).map(({ suffix, text }) => ({
    path: `out/${document.stem}${suffix}`,
    format: 'csv',
    content: text,
  }))
}

/** The writers of the formats asked for, as far as they make documents. */
export function writersOf(formats: readonly Format[], typesetter: Typesetter | undefined): ReadonlyMap<Format, Writer> {
  const stamp = {}
  const all: [Format, Writer][] = [
    ['md', async (document) => file(document, 'md', toMarkdown(document, stamp))],
    [
      'html',
      async (document, view, set) =>
        file(document, 'html', toHtml(document, view, set.file('page.html.hbs'), set.file('list.css'), stamp)),
    ],
    ['csv', async (document) => csvFiles(document, stamp)],
    ['xlsx', async (document) => file(document, 'xlsx', await toXlsx(document, stamp))],
    ['docx', async (document) => file(document, 'docx', await toDocx(document, stamp))],
  ]
  if (typesetter)
    all.push([
      'pdf',
      async (document, _view, set) =>
        file(document, 'pdf', toPdf(document, set.file('official.typ'), typesetter, stamp)),
    ])
  return new Map(all.filter(([format]) => formats.includes(format)))
}
