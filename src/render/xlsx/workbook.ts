import { readXlsx, type WriteSheet, writeXlsx } from 'hucre'

/** A sheet to be written: rows of cells, each with the name of its style. */
export interface SheetPlan {
  readonly name: string
  /** In characters. */
  readonly columnWidths: readonly number[]
  readonly rows: readonly PlannedRow[]
  /** Rows at the top that stay in view and are repeated on every printed page. */
  readonly headRow: number | undefined
  readonly orientation: 'portrait' | 'landscape'
  readonly header: string
}

export interface PlannedRow {
  /** In points. */
  readonly height: number
  readonly cells: readonly { readonly value: string | number; readonly style: CellStyleName }[]
  /** The first cell spans the whole width. */
  readonly isSpanning?: boolean
}

export type CellStyleName = 'title' | 'subtitle' | 'text' | 'centre' | 'head' | 'prose'

const LINE = { style: 'thin' } as const
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const MIDDLE = { vertical: 'center', wrapText: true } as const
const STYLES = {
  title: { font: { name: '方正小标宋简体', size: 16 }, alignment: { ...MIDDLE, horizontal: 'center' } },
  subtitle: { font: { name: '楷体_GB2312', size: 11 }, alignment: { ...MIDDLE, horizontal: 'right' } },
  head: {
    font: { name: '黑体', size: 10.5 },
    alignment: { ...MIDDLE, horizontal: 'center' },
    border: BORDER,
    numFmt: '@',
  },
  text: { font: { name: '仿宋_GB2312', size: 10.5 }, alignment: MIDDLE, border: BORDER, numFmt: '@' },
  centre: { font: { name: '仿宋_GB2312', size: 10.5 }, alignment: { ...MIDDLE, horizontal: 'center' }, border: BORDER },
  prose: { font: { name: '仿宋_GB2312', size: 12 }, alignment: { vertical: 'top', wrapText: true } },
} as const satisfies Record<CellStyleName, NonNullable<WriteSheet['columns']>[number]['style']>

/** The parts of a workbook are packed by the caller; this port and `readRows` are all that is used of the library. */
export function writeWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: '仿宋_GB2312', size: 10.5 },
    properties: { title: '', custom: { placeholder: '' } },
    sheets: sheets.map(toSheet),
  })
}

/** The cells of every sheet as text, row by row, for reading back. */
export async function readRows(content: Uint8Array): Promise<readonly (readonly (readonly string[])[])[]> {
  const { sheets } = await readXlsx(content)
  return sheets.map(({ rows }) => rows.map((row) => row.map((value) => String(value ?? ''))))
}

function toSheet(plan: SheetPlan): WriteSheet {
  const cells = new Map<string, { value: string | number; style: (typeof STYLES)[CellStyleName] }>()
  plan.rows.forEach((row, at) => {
    row.cells.forEach(
      (cell, column) => void cells.set(`${at},${column}`, { value: cell.value, style: STYLES[cell.style] }),
    )
  })
  const last = plan.columnWidths.length - 1
  const merges = plan.rows.flatMap((row, at) =>
    row.isSpanning && last > 0 ? [{ startRow: at, endRow: at, startCol: 0, endCol: last }] : [],
  )
  const { headRow } = plan
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width) => ({ width })),
    rows: plan.rows.map((row) => row.cells.map((cell) => cell.value)),
    cells,
    merges,
    rowDefs: new Map(plan.rows.map((row, at) => [at, { height: row.height }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: plan.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.9, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 },
      ...(headRow === undefined ? {} : { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
    },
    headerFooter: { oddHeader: plan.header === '' ? '' : `&R${plan.header}`, oddFooter: '&C— &P —' },
    ...(headRow === undefined
      ? {}
      : {
          freezePane: { rows: headRow + 1, columns: 0 },
          autoFilter: { range: `A${headRow + 1}:${letters(last)}${plan.rows.length}` },
        }),
  }
}

function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`
}
