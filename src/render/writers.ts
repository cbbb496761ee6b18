import type { Typesetter } from '../typeset/typesetter.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import { toCsv } from './csv/to-csv.ts'
import type { OfficialDocument } from './documents/official-document.ts'
import type { TemplateSet } from './documents/parts.ts'
import { toDocx } from './docx/to-docx.ts'
import { toHtml } from './html/to-html.ts'
import { figureFiles, toMarkdown } from './markdown/to-markdown.ts'
import { toPdf } from './pdf/to-pdf.ts'
import { type Stamp, stampOf } from './stamp.ts'
import { toXlsx } from './xlsx/to-xlsx.ts'

/** A document to be written, with what its files need beside it. */
export interface Written {
  readonly document: OfficialDocument
  readonly view: object
  readonly templates: TemplateSet
  readonly asOf: IsoDate
}

/** Finds an earlier file that was made from the same inputs; undefined when there is none or it is not what was written. */
export type Kept = (path: string, digest: string) => Uint8Array | undefined

export interface Tools {
  readonly typesetter?: Typesetter | undefined
  readonly kept?: Kept | undefined
}

interface Writer {
  /** Whatever decides the bytes beside the document itself. */
  readonly layout: (written: Written) => readonly string[]
  readonly write: (written: Written, stamp: Stamp) => Content | Promise<Content>
  /** One file, which an earlier build may have made from the same inputs. */
  readonly isSingle: boolean
}

/** One file, or several by their suffix. */
type Content = string | Uint8Array | readonly { readonly suffix: string; readonly text: string }[]

/** The files of a document in one format; none where the format has no writer here. */
export async function writeDocument(written: Written, format: Format, tools: Tools): Promise<readonly Output[]> {
  const writer = writerOf(format, tools)
  if (!writer) return []
  const { document, asOf } = written
  const stamp = stampOf(document, asOf, format, writer.layout(written))
  const base = `${folderOf(document, format)}/${document.stem}`
  const path = `${base}.${format}`
  const made = document.isInternal ? 'internal' : format
  const digest = stamp['qingdan-digest']
  const kept = writer.isSingle ? tools.kept?.(path, digest) : undefined
  const content = kept ?? (await writer.write(written, stamp))
  const folder = path.slice(0, path.lastIndexOf('/'))
  const figures = format === 'md' ? figureFiles(document) : []
  if (typeof content === 'string' || content instanceof Uint8Array)
    return [
      { path, format: made, content, digest },
      ...figures.map(({ name, svg }) => ({ path: `${folder}/${name}`, format: made, content: svg })),
    ]
  return content.map(({ suffix, text }) => ({ path: `${base}${suffix}`, format: made, content: text, digest }))
}

function folderOf({ isInternal }: OfficialDocument, format: Format): string {
  if (isInternal) return 'out/internal'
  return format === 'md' ? 'generated' : 'out'
}

function writerOf(format: Format, { typesetter }: Tools): Writer | undefined {
  switch (format) {
    case 'md':
      return { layout: () => [], write: ({ document }, stamp) => toMarkdown(document, stamp), isSingle: true }
    case 'html':
      return {
        layout: ({ templates, view }) => [
          templates.file('page.html.hbs').text,
          templates.file('list.css').text,
          JSON.stringify(view),
        ],
        write: ({ document, view, templates }, stamp) =>
          toHtml(document, view, templates.file('page.html.hbs'), templates.file('list.css'), stamp),
        isSingle: true,
      }
    case 'csv':
      return { layout: () => [], write: ({ document }, stamp) => toCsv(document, stamp), isSingle: false }
    case 'docx':
      return { layout: () => [], write: ({ document }, stamp) => toDocx(document, stamp), isSingle: true }
    case 'xlsx':
      return { layout: () => [], write: ({ document }, stamp) => toXlsx(document, stamp), isSingle: true }
    case 'pdf':
      return typesetter && pdfWriter(typesetter)
    default:
      return undefined
  }
}

function pdfWriter(typesetter: Typesetter): Writer {
  return {
    layout: ({ templates }) => [templates.file('official.typ').text, typesetter.fingerprint],
    write: ({ document, templates }, stamp) => toPdf(document, templates.file('official.typ'), typesetter, stamp),
    isSingle: true,
  }
}
