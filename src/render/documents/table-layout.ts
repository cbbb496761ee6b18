import type { Table } from 'mdast'
import { allocateWidths, fits, measure, rowsHeight } from './allocate-widths.ts'
import type { Column } from './words-and-tables.ts'

export type ChartKind = 'bars'

/** How a table of `templates/tables.yaml` stands on a page; carried by its node. */
interface TableLayout {
  readonly name: string
  readonly columns: readonly Column[]
  /** The figures of the rows are drawn as well. */
  readonly chart?: ChartKind
}

declare module 'mdast' {
  interface TableData {
    layout?: TableLayout
  }
}

/** A column as it is set: width in millimetres. */
export interface SetColumn {
  readonly title: string
  readonly width: number
  readonly align: 'left' | 'center'
}

/** Rows under one label; the label is empty where a table has no groups. */
export interface RowGroup {
  readonly label: string
  readonly rows: readonly (readonly string[])[]
}

/** A table ready to be set: every cell plain text, the grouping column taken out of the rows. */
export interface SetTable {
  readonly name: string
  readonly columns: readonly SetColumn[]
  readonly groups: readonly RowGroup[]
  readonly chart: ChartKind | undefined
  /** Millimetres that every row has at least; 0 where its text decides. */
  readonly rowHeight: number
}

/** Millimetres between the margins (GB/T 9704: 156 × 225). */
export const TEXT_WIDTH = { portrait: 156, landscape: 225 } as const
/** More columns than this cannot be read on an upright page. */
const MOST_UPRIGHT_COLUMNS = 5

/** All cells as text, head first. */
export function cellsOf(table: Table): readonly (readonly string[])[] {
  return table.children.map((row) => row.children.map((cell) => textOf(cell)))
}

interface Textual {
  readonly value?: string
  readonly children?: readonly Textual[]
}

/** The text of a node without its markup. */
export function textOf(node: object): string {
  const { value, children } = node as Textual
  return value ?? (children ?? []).map(textOf).join('')
}

/** Whether a table needs the page turned. */
export function isWide(table: Table): boolean {
  const columns = table.data?.layout?.columns
  const stated = columns?.reduce((sum, column) => sum + (column.width ?? Number.NaN), 0) ?? Number.NaN
  if (!Number.isNaN(stated)) return stated > TEXT_WIDTH.portrait
  return (table.children[0]?.children.length ?? 0) > MOST_UPRIGHT_COLUMNS
}

/** Millimetres, and columns, to which a table is low enough to stay within upright text. */
const LOW = { height: 90, columns: 9, lines: 6 } as const

/** Whether a table within upright text gets a turned page of its own: not for a few low rows. */
export function isTurned(table: Table): boolean {
  if (!isWide(table)) return false
  if (table.data?.layout?.columns.every((column) => column.width !== undefined)) return true
  const { columns, groups } = setTable(table, TEXT_WIDTH.portrait)
  const rows = groups.flatMap((group) => group.rows)
  const widths = columns.map((column) => column.width)
  return (
    columns.length > LOW.columns ||
    rows.some((row) => row.some((text, at) => measure(text) / fits(widths[at] ?? 1) > LOW.lines)) ||
    rowsHeight(rows, widths) > LOW.height
  )
}

/** Tables that were set already: every paper format sets the same ones. */
const setTables = new WeakMap<Table, Map<number, SetTable>>()

/** Sets a table to a width in millimetres. */
export function setTable(table: Table, width: number): SetTable {
  const known = setTables.get(table) ?? new Map<number, SetTable>()
  setTables.set(table, known)
  const set = known.get(width) ?? allotted(table, width)
  known.set(width, set)
  return set
}

function allotted(table: Table, width: number): SetTable {
  const [head = [], ...rows] = cellsOf(table)
  const layout = table.data?.layout
  const stated = layout?.columns ?? head.map((title): Column => ({ title, value: '' }))
  const grouping = stated.findIndex((column) => column.group === true)
  const kept = stated.map((_, index) => index).filter((index) => index !== grouping)
  const titled = kept.map((index): Column => ({ value: '', title: '', ...stated[index] }))
  const pick = (row: readonly string[]) => kept.map((index) => row[index] ?? '')
  const widths = allocateWidths(titled, rows.map(pick), width)
  const columns = kept.map((index, at) => ({
    title: stated[index]?.title ?? '',
    width: widths[at] ?? 0,
    align: stated[index]?.align ?? alignmentOf(rows, index),
  }))
  const rowHeight = Math.max(0, ...stated.map((column) => column.height ?? 0))
  return { name: layout?.name ?? '', columns, groups: grouped(rows, grouping, pick), chart: layout?.chart, rowHeight }
}

/** A table with every column, for formats in which rows are sorted and filtered. */
export interface FlatTable {
  readonly name: string
  /** Width in millimetres; `isFigure` where the cells are numbers and not text. */
  readonly columns: readonly (SetColumn & { readonly isFigure: boolean })[]
  readonly rows: readonly (readonly string[])[]
}

const flatTables = new WeakMap<Table, FlatTable>()

export function flatTable(table: Table): FlatTable {
  const flat = flatTables.get(table) ?? flattened(table)
  flatTables.set(table, flat)
  return flat
}

function flattened(table: Table): FlatTable {
  const [head = [], ...rows] = cellsOf(table)
  const layout = table.data?.layout
  const stated = head.map((title, index): Column => layout?.columns[index] ?? { title, value: '' })
  const widths = allocateWidths(stated, rows, TEXT_WIDTH[isWide(table) ? 'landscape' : 'portrait'])
  const columns = head.map((title, index) => {
    const isFigure = stated[index]?.value === 'number' || (layout?.chart !== undefined && index === head.length - 1)
    return {
      title,
      width: widths[index] ?? 0,
      align: stated[index]?.align ?? alignmentOf(rows, index),
      isFigure,
    } as const
  })
  return { name: layout?.name ?? '', columns, rows }
}

/** Characters up to which the texts of a column look best in its middle. */
const SHORT = 4

/** Numbers, codes and words of a few characters are centred, sentences are not. */
function alignmentOf(rows: readonly (readonly string[])[], column: number): 'left' | 'center' {
  return rows.every((row) => isBrief(row[column] ?? '')) ? 'center' : 'left'
}

function isBrief(text: string): boolean {
  return measure(text) <= SHORT || /^[\d.,%+\-—]+$|^[a-zA-Z]{1,4}-\d{1,5}$/.test(text)
}

/** Lines from which a row may break across pages: kept whole, it would leave half a page empty or find no page at all. */
const TALL = 13

export function isTall(row: readonly string[], columns: readonly Pick<SetColumn, 'width'>[]): boolean {
  return row.some((text, index) => measure(text) / fits(columns[index]?.width ?? 20) > TALL)
}

function grouped(
  rows: readonly (readonly string[])[],
  grouping: number,
  pick: (row: readonly string[]) => readonly string[],
): readonly RowGroup[] {
  const groups: { label: string; rows: (readonly string[])[] }[] = []
  for (const row of rows) {
    const label = grouping === -1 ? '' : (row[grouping] ?? '')
    const last = groups.at(-1)
    if (last && last.label === label) last.rows.push(pick(row))
    else groups.push({ label, rows: [pick(row)] })
  }
  return groups.length === 0 ? [{ label: '', rows: [] }] : groups
}

/** The heads of a table, and of its groups, that pages may repeat: one that fills a page itself would leave no room for rows. */
export function repeatedHeads({ columns, groups }: SetTable): {
  readonly titles: boolean
  readonly labels: readonly boolean[]
} {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const titles = columns.map((column) => column.title)
  return { titles: !isTall(titles, columns), labels: groups.map(({ label }) => !isTall([label], [{ width }])) }
}
