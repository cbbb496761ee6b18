import type { Typesetter } from '../typeset/typesetter.ts'
import type { Format, Output, Product } from '../vocabulary/output.ts'
import { toCsv } from './csv/to-csv.ts'
import { digestOf, sha256 } from './digest.ts'
import type { Composed, PlannedDocument } from './documents/planned-document.ts'
import type { TemplateSet } from './documents/template-set.ts'
import { toHtml } from './html/to-html.ts'
import { figureFiles, toMarkdown } from './markdown/to-markdown.ts'
import { toPdf } from './pdf/to-pdf.ts'
import { type Stamp, stampOf } from './stamp.ts'

export interface Tools {
  readonly typesetter?: Typesetter | undefined
}

/** One format. Libraries that only it needs are loaded when something is written in it. */
interface Writer {
  /** The texts that decide the bytes beside the document and its view. */
  readonly layout: (templates: TemplateSet) => readonly string[]
  /** Whether the format shows of the view what is not in the document. */
  readonly showsView?: true
  readonly write: (written: Composed, stamp: Stamp) => Content | Promise<Content>
}

/** One file, or several by their suffix. */
type Content = string | Uint8Array | readonly { readonly suffix: string; readonly text: string }[]

/** The files of a document in one format as a product; undefined where the format has no writer here. */
export function productOf(planned: PlannedDocument, format: Format, tools: Tools): Product | undefined {
  const writer = writerOf(format, tools)
  if (!writer) return undefined
  const inputs = digestOf([planned.inputs, format, ...writer.layout(planned.templates).map(sha256)])
  return { id: `${folderOf(planned, format)}/${planned.stem}.${format}`, inputs }
}

/** The files of a document in one format; none where the format has no writer here. @throws TemplateFault */
export async function writeDocument(
  written: Composed,
  format: Format,
  tools: Tools,
  product?: Product,
): Promise<readonly Output[]> {
  const writer = writerOf(format, tools)
  if (!writer) return []
  const { document } = written
  const content = await writer.write(written, stampWith(writer, written, format))
  const base = `${folderOf(document, format)}/${document.stem}`
  const made = document.isInternal ? 'internal' : format
  const output = (path: string, content: string | Uint8Array): Output => ({
    path,
    format: made,
    content,
    ...(product ? { product } : {}),
  })
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    return content.map(({ suffix, text }) => output(`${base}${suffix}`, text))
  const folder = base.slice(0, base.lastIndexOf('/'))
  const figures = format === 'md' ? figureFiles(document) : []
  return [output(`${base}.${format}`, content), ...figures.map(({ name, svg }) => output(`${folder}/${name}`, svg))]
}

/** What the files of a document say of their making; undefined where the format has no writer here. */
export function stampFor(written: Composed, format: Format, tools: Tools): Stamp | undefined {
  const writer = writerOf(format, tools)
  return writer && stampWith(writer, written, format)
}

function stampWith(writer: Writer, { document, templates, view, asOf }: Composed, format: Format): Stamp {
  const layout = [...writer.layout(templates), ...(writer.showsView ? [JSON.stringify(view)] : [])]
  return stampOf(document, asOf, format, layout)
}

function folderOf({ isInternal }: { readonly isInternal?: boolean }, format: Format): string {
  if (isInternal) return 'out/internal'
  return format === 'md' ? 'generated' : 'out'
}

function writerOf(format: Format, { typesetter }: Tools): Writer | undefined {
  switch (format) {
    case 'md':
      return { layout: () => [], write: ({ document }, stamp) => toMarkdown(document, stamp) }
    case 'html':
      return {
        layout: (templates) => [templates.file('page.html.hbs').text, templates.file('list.css').text],
        showsView: true,
        write: ({ document, view, templates }, stamp) =>
          toHtml(document, view, templates.file('page.html.hbs'), templates.file('list.css'), stamp),
      }
    case 'csv':
      return { layout: () => [], write: ({ document }, stamp) => toCsv(document, stamp) }
    case 'docx':
      return {
        layout: () => [],
        write: async ({ document }, stamp) => (await import('./docx/to-docx.ts')).toDocx(document, stamp),
      }
    case 'xlsx':
      return {
        layout: () => [],
        write: async ({ document }, stamp) => (await import('./xlsx/to-xlsx.ts')).toXlsx(document, stamp),
      }
    case 'pdf':
      return typesetter && pdfWriter(typesetter)
    default:
      return undefined
  }
}

function pdfWriter(typesetter: Typesetter): Writer {
  return {
    layout: (templates) => [templates.file('official.typ').text, typesetter.fingerprint],
    write: ({ document, templates }, stamp) => toPdf(document, templates.file('official.typ'), typesetter, stamp),
  }
}
