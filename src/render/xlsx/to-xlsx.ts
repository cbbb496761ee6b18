import { strFromU8, unzipSync } from 'fflate'
import { toBlocks } from '../documents/blocks.ts'
import { annexLabel, type OfficialDocument, tablesOf } from '../documents/official-document.ts'
import { type FlatTable, flatTable, isWide } from '../documents/table-layout.ts'
import { coreProperties, customProperties } from '../office/properties.ts'
import { zipParts } from '../office/zip.ts'
import type { Stamp } from '../stamp.ts'
import { type PlannedRow, type SheetPlan, writeWorkbook } from './workbook.ts'

/** A character of Excel's column width in millimetres. */
const CHARACTER = 1.9
/** Points of one line of 五号 and of 小四. */
const LINE = 14
const PROSE_LINE = 18
/** What Excel allows. */
const HIGHEST_ROW = 409
const PROSE_WIDTH = 82

/** A document as a workbook: a sheet of its text, then one sheet for every table, ready to be printed and filtered. */
export async function toXlsx(document: OfficialDocument, stamp: Stamp): Promise<Uint8Array> {
  const names = new Set<string>()
  const sheets = [
    proseSheet(document, names),
    ...tablesOf(document).map(({ title, table }) =>
      tableSheet(title, flatTable(table), isWide(table), document, names),
    ),
  ]
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(await writeWorkbook(sheets))))
  parts.set('xl/workbook.xml', quoteSheetNames(strFromU8(parts.get('xl/workbook.xml') as Uint8Array)))
  parts.set('docProps/core.xml', coreProperties(document.title, document.signature))
  parts.set('docProps/custom.xml', customProperties(stamp))
  return zipParts(parts)
}

/** The library leaves names unquoted, so that readers pass over print titles of sheets with spaces or brackets in their names. */
function quoteSheetNames(xml: string): string {
  return xml.replace(/(<definedName [^>]*>)([^<!']+)!/g, "$1'$2'!")
}

function proseSheet(document: OfficialDocument, names: Set<string>): SheetPlan {
  const lines = [
    document.addressee === '' ? '' : `${document.addressee}：`,
    ...toBlocks(document.blocks, document.orientation).flatMap((block) =>
      block.type === 'table'
        ? []
        : [`${'number' in block ? block.number : ''}${block.runs.map((run) => run.text).join('')}`],
    ),
    ...document.annexes.map((annex) => `${annexLabel(annex)}：${annex.title}`),
    document.signature,
    document.date,
  ].filter((line) => line !== '')
  const marks = document.marks.length === 0 ? [] : [spanning(`（${document.marks.join('　')}）`, 'subtitle', 20)]
  return {
    name: sheetName('说明', names),
    columnWidths: [PROSE_WIDTH],
    rows: [
      spanning(document.title, 'title', 30 * Math.ceil(width(document.title) / 44)),
      ...marks,
      ...lines.map((line) => spanning(line, 'prose', height(width(line) * 1.15, PROSE_WIDTH, PROSE_LINE))),
    ],
    headRow: undefined,
    orientation: 'portrait',
    header: document.marks.join(' '),
  }
}

function tableSheet(
  title: string,
  { columns, rows }: FlatTable,
  wide: boolean,
  document: OfficialDocument,
  names: Set<string>,
): SheetPlan {
  const widths = columns.map((column) => Math.round((column.width / CHARACTER) * 10) / 10)
  const total = widths.reduce((sum, each) => sum + each, 0)
  const head = columns.map((column) => ({ value: column.title, style: 'head' as const }))
  const planned = rows.map(
    (row): PlannedRow => ({
      height: rowHeight(row, widths),
      cells: columns.map((column, index) => ({
        value: column.isFigure ? figure(row[index] ?? '') : (row[index] ?? ''),
        style: column.align === 'center' || column.isFigure ? 'centre' : 'text',
      })),
    }),
  )
  return {
    name: sheetName(title, names),
    columnWidths: widths,
    rows: [
      spanning(title, 'title', 32 * Math.max(1, Math.ceil((width(title) * 1.75) / total))),
      spanning(
        `${document.title}${document.marks.map((mark) => `（${mark}）`).join('')}　共${rows.length}行`,
        'subtitle',
        18,
      ),
      {
        height:
          rowHeight(
            columns.map((column) => column.title),
            widths,
          ) + 4,
        cells: head,
      },
      ...planned,
    ],
    headRow: 2,
    orientation: wide ? 'landscape' : 'portrait',
    header: document.marks.join(' '),
  }
}

function spanning(value: string, style: 'title' | 'subtitle' | 'prose', points: number): PlannedRow {
  return { height: Math.min(HIGHEST_ROW, points), cells: [{ value, style }], isSpanning: true }
}

function figure(value: string): string | number {
  return /^\d{1,15}$/.test(value) ? Number(value) : value
}

function rowHeight(row: readonly string[], widths: readonly number[]): number {
  return Math.max(18, ...row.map((value, index) => height(width(value), widths[index] ?? 10, LINE)))
}

function height(textWidth: number, columnWidth: number, line: number): number {
  return Math.min(HIGHEST_ROW, Math.ceil((textWidth + 1) / columnWidth) * line + 4)
}

/** In Excel's characters: Chinese takes two and a little. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2.1 : 1.05), 0)
}

/** A name that Excel accepts and that no sheet has yet. */
function sheetName(title: string, names: Set<string>): string {
  const base =
    title
      .replace(/[[\]:*?/\\'\uFFFD]/g, ' ')
      .trim()
      .slice(0, 28) || '表'
  let name = base
  for (let next = 2; names.has(name); next++) name = `${base.slice(0, 26)}${next}`
  names.add(name)
  return name
}
