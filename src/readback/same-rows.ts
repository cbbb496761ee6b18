import { type OfficialDocument, tablesOf } from '../render/documents/official-document.ts'
import { flatTable, isWide, setTable, TEXT_WIDTH } from '../render/documents/table-layout.ts'
import type { Format } from '../vocabulary/output.ts'
import { bare, type FileText } from './read-tables.ts'

/** Whether the tables read from a file hold the rows of a document: every row, in order, and no other. */
export function holdsRows(document: OfficialDocument, text: FileText, format: Format): boolean {
  const expected = rowsOf(document, format)
  if ('running' in text) return runsThrough(text.running, expected)
  return (
    text.rows.length === expected.length &&
    expected.every((row, index) => row.join('\n') === text.rows[index]?.join('\n'))
  )
}

/** The rows of a document as a format shows them: on paper the grouping column is a label, and a drawn bar stands between label and figure. */
export function rowsOf(document: OfficialDocument, format: Format): readonly (readonly string[])[] {
  return tablesOf(document).flatMap(({ table }) => {
    if (format !== 'docx' && format !== 'pdf') return flatTable(table).rows.map((row) => row.map(bare))
    const { groups, chart } = setTable(table, TEXT_WIDTH[isWide(table) ? 'landscape' : 'portrait'])
    if (chart && format === 'pdf') return []
    const rows = groups.flatMap((group) => group.rows).map((row) => row.map(bare))
    return chart ? rows.map((row) => drawn(row, rows)) : rows
  })
}

function drawn(row: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const figure = Number(row.at(-1)) || 0
  const most = Math.max(1, ...rows.map((each) => Number(each.at(-1)) || 0))
  return [row[0] ?? '', ...(figure > 0 ? [''] : []), row.at(-1) ?? '', ...(figure < most ? [''] : [])]
}

/**
 * In running text cells follow one another; a cell that breaks across pages is interrupted by its neighbours’ text, so a
 * row stands where its first two cells stand side by side, and its other cells come after that.
 */
function runsThrough(running: string, rows: readonly (readonly string[])[]): boolean {
  let at = 0
  for (const row of rows) {
    const start = running.indexOf(row.slice(0, 2).join(''), at)
    if (start === -1) return false
    if (!row.every((cell) => running.includes(cell, start) || inPieces(running.slice(start, start + PAGES), cell)))
      return false
    at = start
  }
  return true
}

/** A row that breaks over a page is told within the characters of two pages. */
const PAGES = 4000

/** Whether a cell stands in a text in pieces, in order: a row is broken by a page at most a few times. */
function inPieces(text: string, cell: string, pieces = 3): boolean {
  if (cell === '') return true
  if (pieces === 0) return false
  for (let length = cell.length; length > 0; length--) {
    const found = text.indexOf(cell.slice(0, length))
    if (found !== -1 && inPieces(text.slice(found + length), cell.slice(length), pieces - 1)) return true
  }
  return false
}
