import { escapeXml } from '../office/xml.ts'
import type { SetTable } from './table-layout.ts'

const WIDTH = 640
const LABEL = 230
/** Characters of a label that fit. */
const LONGEST_LABEL = 15
const ROW = 26

/** The last column of a table as horizontal bars, each with its figure; the first column labels them. */
export function chartSvg({ columns, groups }: SetTable): string {
  const rows = groups.flatMap((group) => group.rows)
  const figures = rows.map((row) => Number(row.at(-1)) || 0)
  const most = Math.max(1, ...figures)
  const height = rows.length * ROW + 8
  const bars = rows.map((row, index) => {
    const y = 4 + index * ROW
    const length = Math.round((((figures[index] ?? 0) * (WIDTH - LABEL - 60)) / most) * 10) / 10
    return `<text x="${LABEL - 8}" y="${y + 16}" text-anchor="end">${escapeXml(shortened(row[0] ?? ''))}</text><rect x="${LABEL}" y="${y}" width="${length}" height="${ROW - 8}" fill="#7f7f7f"/><text x="${LABEL + length + 6}" y="${y + 16}">${escapeXml(row.at(-1) ?? '')}</text>`
  })
  const name = `${columns[0]?.title ?? ''}：${columns.at(-1)?.title ?? ''}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(name)}" font-size="14" fill="#000000">${bars.join('')}</svg>`
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
}
