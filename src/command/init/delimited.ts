import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import { missingColumn, noRows, repeatedColumn, unclosedQuote, wideComma, wrongWidth } from './words.ts'

/** One cell: its text without the blanks around it, and where it stands (UTF-16 units). */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

export type Cells = readonly Cell[]

/** A table as a spreadsheet saves it, its first row the headings. */
export interface DelimitedTable {
  readonly file: string
  readonly header: Cells
  readonly rows: readonly Cells[]
}

/** A column: the headings it may have, and whether it must be there. */
export interface ColumnForm {
  readonly names: readonly string[]
  readonly required: boolean
}

/**
 * Reads text separated by commas or tabs (RFC 4180). Every cell keeps its place, which no library at hand gives, because a
 * finding without line and column does not help in a file of hundreds of rows.
 */
export function readDelimited({ path, text }: SourceFile): Result<DelimitedTable | undefined> {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  if (!/[,\t]/.test(first) && first.includes('，'))
    return { value: undefined, diagnostics: [wideComma(path, first.indexOf('，'))] }
  const delimiter = first.includes('\t') ? '\t' : ','
  const diagnostics: Diagnostic[] = []
  const rows = split(text, delimiter, (at) => diagnostics.push(unclosedQuote(path, at))).filter((row) =>
    row.some((cell) => cell.text !== ''),
  )
  const [header, ...body] = rows
  if (!header || body.length === 0)
    return { value: undefined, diagnostics: [...diagnostics, noRows(path, text.length)] }
  for (const row of body)
    if (row.length !== header.length && row.slice(header.length).some(({ text: extra }) => extra !== '')) {
      const cell = row[header.length] ?? row[0]
      if (cell) diagnostics.push(wrongWidth({ file: path, ...spanOf(cell) }, row.length, header.length))
    }
  return { value: { file: path, header, rows: body }, diagnostics }
}

/** Which column of a table is which; one that must be there and is not is a finding at the headings. */
export function columnsOf<K extends string>(
  { file, header }: DelimitedTable,
  forms: Readonly<Record<K, ColumnForm>>,
  diagnostics: Diagnostic[],
): Readonly<Record<K, number>> {
  const names = header.map(({ text }) => text.replace(/\s/g, '').toLowerCase())
  const found = {} as Record<K, number>
  for (const [key, form] of Object.entries(forms) as [K, ColumnForm][]) {
    const at = names.findIndex((name) => form.names.includes(name))
    const again = names.findIndex((name, index) => index > at && form.names.includes(name))
    found[key] = at
    const cell = header[again]
    if (at === -1 && form.required) {
      const last = header.at(-1)
      const heading = { file, start: header[0]?.start ?? 0, end: Math.max(last?.end ?? 1, 1) }
      diagnostics.push(missingColumn(heading, form.names[0] ?? key))
    } else if (at !== -1 && again !== -1 && cell) diagnostics.push(repeatedColumn({ file, ...spanOf(cell) }, cell.text))
  }
  return found
}

/** Where a cell stands; an empty one is pointed at where it would be. */
export function spanOf({ start, end }: Cell): { readonly start: number; readonly end: number } {
  return { start, end: Math.max(end, start + 1) }
}

function split(text: string, delimiter: string, unclosed: (at: number) => void): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    let value = ''
    if (text[at] === '"') {
      at++
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        value += text[at]
        at += text[at] === '"' ? 2 : 1
      }
      if (at >= text.length) unclosed(start)
      at++
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') value += text[at++]
    row.push(trimmed(value, start, Math.min(at, text.length)))
    const ends = text[at] === delimiter ? 0 : text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (ends > 0) {
      rows.push(row)
      row = []
    } else if (at + 1 === text.length) row.push({ text: '', start: at + 1, end: at + 1 })
    at += Math.max(1, ends)
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function trimmed(value: string, start: number, end: number): Cell {
  const left = value.length - value.trimStart().length
  return {
    text: value.trim(),
    start: Math.min(start + left, end),
    end: Math.max(start + left, end - (value.length - value.trimEnd().length)),
  }
}
