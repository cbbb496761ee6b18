import { isTall, repeatedHeads, type SetTable } from '../documents/table-layout.ts'
import { escapeXml } from '../office/xml.ts'
import { mm } from './page.ts'

const outer = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="000000"/>`
const inner = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right'].map(outer).join('')}${['insideH', 'insideV'].map(inner).join('')}</w:tblBorders>`
const MARGINS =
  '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
/** Keeps two tables apart, which a reader would otherwise join. */
const SEPARATOR = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:snapToGrid w:val="0"/></w:pPr></w:p>'

/** Keeps the bars of a chart apart. */
const GAP = space(80)

/** Keeps a table apart from another that follows it. */
export const TABLE_GAP = space(240)

function space(line: number): string {
  return SEPARATOR.replace('</w:pPr>', `<w:spacing w:line="${line}" w:lineRule="exact"/></w:pPr>`)
}

/**
 * A table as WordprocessingML. Written as text because the library needs some twenty times as long for a thousand rows.
 * Each group is a table of its own whose repeated head bears the label, so that the label stands on every page.
 */
export function tableXml(table: SetTable): string {
  if (table.chart) return chartXml(table)
  const widths = table.columns.map((column) => mm(column.width))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const start = `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const repeated = repeatedHeads(table)
  const titles = headRow(
    table.columns.map((column, at) => cell(widths[at] ?? 0, column.title, 'TableHead')).join(''),
    repeated.titles,
  )
  const styles = table.columns.map((column) => (column.align === 'center' ? 'TableCentre' : 'TableText'))
  return table.groups
    .map(({ label, rows }, index) => {
      const group =
        label === '' ? '' : headRow(labelCell(total, table.columns.length, label, rows.length), repeated.labels[index])
      return `${start}${group}${titles}${rows.map((row) => rowXml(row, widths, styles, table)).join('')}</w:tbl>`
    })
    .join(SEPARATOR)
}

function rowXml(row: readonly string[], widths: readonly number[], styles: readonly string[], table: SetTable): string {
  const keep = isTall(row, table.columns) ? '' : '<w:cantSplit/>'
  const height = table.rowHeight > 0 ? `<w:trHeight w:val="${mm(table.rowHeight)}" w:hRule="atLeast"/>` : ''
  const properties = keep + height === '' ? '' : `<w:trPr>${keep}${height}</w:trPr>`
  let cells = ''
  for (let at = 0; at < widths.length; at++) cells += cell(widths[at] ?? 0, row[at] ?? '', styles[at] ?? 'TableText')
  return `<w:tr>${properties}${cells}</w:tr>`
}

function headRow(cells: string, isRepeated = true): string {
  return `<w:tr>${isRepeated ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
}

function labelCell(total: number, span: number, label: string, count: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${total}" w:type="dxa"/><w:gridSpan w:val="${span}"/><w:vAlign w:val="center"/></w:tcPr>${paragraph('TableGroup', `${label}（${count}项）`)}</w:tc>`
}

function cell(width: number, text: string, style: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text)}</w:tc>`
}

function paragraph(style: string, text: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:snapToGrid w:val="0"/></w:pPr>${run}</w:p>`
}

/** Bars drawn by shaded cells: no picture, so that the figures stay text and the file needs no fallback image. */
function chartXml({ columns, groups }: SetTable): string {
  const rows = groups.flatMap((group) => group.rows)
  const most = Math.max(1, ...rows.map((row) => Number(row.at(-1)) || 0))
  const [label, figure] = [mm(56), mm(16)]
  const bar = mm(columns.reduce((sum, column) => sum + column.width, 0)) - label - figure
  return rows
    .map((row) => {
      const filled = Math.round(((Number(row.at(-1)) || 0) / most) * bar)
      const widths = [label, ...(filled > 0 ? [filled] : []), figure, ...(bar - filled > 0 ? [bar - filled] : [])]
      const shaded = `<w:tc><w:tcPr><w:tcW w:w="${filled}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:shd w:val="clear" w:color="auto" w:fill="7F7F7F"/><w:snapToGrid w:val="0"/></w:pPr></w:p></w:tc>`
      const rest = bar - filled > 0 ? cell(bar - filled, '', 'TableText') : ''
      return `<w:tbl><w:tblPr><w:tblW w:w="${label + bar + figure}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(label, row[0] ?? '', 'TableText')}${filled > 0 ? shaded : ''}${cell(figure, row.at(-1) ?? '', 'TableText')}${rest}</w:tr></w:tbl>`
    })
    .join(GAP)
}
