import type { Column } from './vocabulary.ts'

/** Millimetres of one character of 五号, and of the space at both sides of a cell. */
const CHARACTER = 3.75
const PADDING = 2
/** No column of text is narrower than four characters. */
const NARROWEST = 17
/** Rows that decide: the rest of a long table is like them. */
const SAMPLE = 240

/**
 * The widths of columns in millimetres, to a total. A stated width is kept; what is left goes, millimetre by millimetre, to the column
 * of text that keeps the rows lowest, so that one long note does not make a page of a row.
 */
export function allocateWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: number,
): readonly number[] {
  const fixed = columns.map((column) => column.width)
  const sum = fixed.reduce<number>((all, width) => all + (width ?? 0), 0)
  const free = fixed.flatMap((width, index) => (width === undefined ? [index] : []))
  if (free.length === 0 || sum + free.length * 8 > total)
    return scaled(
      fixed.map((width) => width ?? NARROWEST),
      total,
    )
  const start = Math.min(NARROWEST, Math.floor((total - sum) / free.length))
  const widths = fixed.map((width) => width ?? start)
  const lengths = sample(rows).map((row) => row.map(measure))
  const heads = columns.map((column) => measure(column.title))
  for (let left = total - sum - start * free.length; left >= 1; left--) {
    const index = neediest(lengths, heads, widths, free)
    widths[index] = (widths[index] ?? 0) + 1
  }
  return widths
}

/** The column of text whose widening by a millimetre lowers the rows most. */
function neediest(
  lengths: readonly (readonly number[])[],
  heads: readonly number[],
  widths: readonly number[],
  free: readonly number[],
): number {
  const gains = new Map<number, number>(free.map((index) => [index, 0]))
  for (const row of lengths) {
    let first = 0
    let second = 0
    let at = -1
    for (let index = 0; index < widths.length; index++) {
      const lines = (row[index] ?? 0) / fits(widths[index] ?? 1)
      if (lines > first) {
        second = first
        first = lines
        at = index
      } else if (lines > second) second = lines
    }
    const gain = gains.get(at)
    if (gain !== undefined)
      gains.set(at, gain + first - Math.max(Math.max(1, second), (row[at] ?? 0) / fits((widths[at] ?? 1) + 1)))
  }
  let best = free[0] ?? 0
  for (const index of free) if ((gains.get(index) ?? 0) > (gains.get(best) ?? 0)) best = index
  if ((gains.get(best) ?? 0) > 0) return best
  return (
    [...free].sort((a, b) => (heads[b] ?? 0) / fits(widths[b] ?? 1) - (heads[a] ?? 0) / fits(widths[a] ?? 1))[0] ?? best
  )
}

/** Characters of 五号 on a line of a column. */
export function fits(width: number): number {
  return Math.max(1, (width - PADDING) / CHARACTER)
}

function sample(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE))
  return rows.filter((_, index) => index % step === 0)
}

/** Length in characters of full width; one cell beyond all measure must not take every column’s room. */
export function measure(text: string): number {
  let length = 0
  for (let at = 0; at < text.length && length < 400; at++) length += text.charCodeAt(at) > 0x2e7f ? 1 : 0.55
  return length
}

function scaled(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width) => Math.round((width * total * 10) / sum) / 10)
}
