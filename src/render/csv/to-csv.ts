import { type OfficialDocument, tablesOf } from '../documents/official-document.ts'
import { type FlatTable, flatTable } from '../documents/table-layout.ts'
import type { Stamp } from '../stamp.ts'

/** A file of its own beside the others of a document. */
export interface CsvFile {
  /** What follows the document's stem: `.1-town-services.csv`. */
  readonly suffix: string
  readonly text: string
}

/** What a spreadsheet may take for a formula, in full width too. */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠\t\r]/
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The tables of a document as CSV for spreadsheets (with byte order mark and CRLF), and one file in the form of "CSV on the Web"
 * that names their columns and bears the stamp: within CSV itself a stamp would be a row.
 */
export function toCsv(document: OfficialDocument, stamp: Stamp): readonly CsvFile[] {
  const tables = tablesOf(document).map(({ title, table }, index) => {
    const flat = flatTable(table)
    return { title, flat, suffix: `.${index + 1}${flat.name === '' ? '' : `-${flat.name}`}.csv` }
  })
  if (tables.length === 0) return []
  const base = document.stem.slice(document.stem.lastIndexOf('/') + 1)
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': document.title,
    'dc:description': document.marks.join('　'),
    ...stamp,
    tables: tables.map(({ title, flat, suffix }) => ({
      url: `${base}${suffix}`,
      'dc:title': title,
      tableSchema: { columns: flat.columns.map((column) => ({ titles: column.title })) },
    })),
  }
  return [
    { suffix: '.csv-metadata.json', text: `${JSON.stringify(metadata, null, 2)}\n` },
    ...tables.map(({ flat, suffix }) => ({ suffix, text: csv(flat) })),
  ]
}

function csv({ columns, rows }: FlatTable): string {
  const head = columns.map((column) => field(column.title, false))
  const lines = rows.map((row) => row.map((value, index) => field(value, columns[index]?.isFigure ?? false)))
  return `${BYTE_ORDER_MARK}${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would calculate is preceded by an apostrophe; a number is left alone. */
function field(value: string, isFigure: boolean): string {
  const safe = !isFigure && FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}
