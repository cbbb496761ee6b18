import { strFromU8, unzipSync } from 'fflate'
import type { Format } from '../vocabulary/output.ts'
import { csvRows } from './csv-rows.ts'
import { pdfText } from './pdf-text.ts'

/** The text of a file’s tables, cell by cell without white space, heads and group labels left out; a PDF gives its running text instead. */
export type FileText = { readonly rows: readonly (readonly string[])[] } | { readonly running: string }

/** Reads back what stands in the tables of a document, in whatever format it was made. */
export async function readTables(content: Uint8Array, format: Format): Promise<FileText> {
  switch (format) {
    case 'pdf':
      return { running: bare(pdfText(content).join('')) }
    case 'docx':
      return { rows: docxRows(strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())) }
    case 'xlsx':
      return { rows: await xlsxRows(content) }
    case 'csv':
      return { rows: tidy(csvRows(strFromU8(content)).slice(1)) }
    case 'html':
      return { rows: htmlRows(strFromU8(content)) }
    default:
      return { rows: await markdownRows(strFromU8(content)) }
  }
}

/** Text without white space: lines break differently in every format. */
export function bare(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u00ad\u200b]+/g, '')
}

function tidy(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map(bare))
}

function docxRows(xml: string): readonly (readonly string[])[] {
  const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map((match) => match[1] ?? '')
  return tidy(
    rows
      // A county’s own Word file has no such styles; there a head is known by standing on every page.
      .filter((row) => !/w:val="Table(Head|Group)"|<w:tblHeader\b/.test(row))
      .map((row) => [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map((cell) => xmlText(cell[1] ?? '', /<w:t[ >][^<]*/g))),
  )
}

function xmlText(xml: string, text: RegExp): string {
  return plainOf([...xml.matchAll(text)].map(([run]) => run.slice(run.indexOf('>') + 1)).join(''))
}

/** The first sheet is the text; on each further one a title, a subtitle and the head come first. */
async function xlsxRows(content: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { readRows } = await import('../render/xlsx/workbook.ts')
  return tidy((await readRows(content)).slice(1).flatMap((sheet) => sheet.slice(3)))
}

function htmlRows(html: string): readonly (readonly string[])[] {
  const bodies = [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map((match) => match[1] ?? '')
  return tidy(
    bodies.flatMap((body) =>
      [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
        [...(row[1] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((cell) =>
          plainOf((cell[1] ?? '').replace(/<[^>]*>/g, '')),
        ),
      ),
    ),
  )
}

async function markdownRows(markdown: string): Promise<readonly (readonly string[])[]> {
  const [{ unified }, parse, gfm] = await Promise.all([import('unified'), import('remark-parse'), import('remark-gfm')])
  const root = unified().use(parse.default).use(gfm.default, { singleTilde: false }).parse(markdown)
  const { cellsOf } = await import('../render/documents/table-layout.ts')
  return tidy(root.children.flatMap((node) => (node.type === 'table' ? cellsOf(node).slice(1) : [])))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainOf(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}
