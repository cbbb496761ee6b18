import type { Column } from './words-and-tables.ts'

/** Millimetres of one character of 五号, and of the space at both sides of a cell. */
const CHARACTER = 3.75
const PADDING = 2
/** Millimetres from one line of a cell to the next. */
const LINE_HEIGHT = 5.3
/** No column of text is narrower than four characters, unless its content is shorter. */
const NARROWEST = 17
/** A word of Latin letters beyond this may be broken. */
const LONGEST_WORD = 30
/** Rows that decide: the rest of a long table is like them. */
const SAMPLE = 240
/** Rows by which widths are tried against one another. */
const TRIED = 48
const MOST_ROUNDS = 12
/** Millimetres that one column may give to another at once. */
const STEPS = [1, 2, 4, 8] as const

/**
 * The widths of columns in millimetres, to a total. A stated width is kept; what is left goes, millimetre by millimetre, to the column
 * of text that keeps the rows lowest, so that one long note does not make a page of a row. Then whole lines are counted, and a column
 * whose last characters stand alone gets what another can spare.
 */
export function allocateWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: number,
): readonly number[] {
  const fixed = columns.map((column) => column.width)
  const sum = fixed.reduce<number>((all, width) => all + (width ?? 0), 0)
  const free = fixed.flatMap((width, index) => (width === undefined ? [index] : []))
  const seen = sample(rows, SAMPLE)
  const least = columns.map((column, index) => column.width ?? leastWidth(column.title, seen, index))
  const needed = free.reduce((all, index) => all + (least[index] ?? 0), sum)
  if (free.length === 0 || needed > total) return scaled(least, total)
  const widths = [...least]
  const lengths = seen.map((row) => row.map(measure))
  const heads = columns.map((column) => measure(column.title))
  for (let left = total - needed; left >= 1; left--) {
    const index = neediest(lengths, heads, widths, free)
    widths[index] = (widths[index] ?? 0) + 1
  }
  exchange(sample(lengths, TRIED), least, widths, free)
  return widths
}

/** What a column must have: four characters or its longest text, and room for every word that cannot be broken. */
function leastWidth(title: string, rows: readonly (readonly string[])[], index: number): number {
  let longest = measure(title)
  let word = 0
  for (const row of rows) {
    const text = row[index] ?? ''
    longest = Math.max(longest, measure(text))
    for (const [latin] of text.slice(0, 400).matchAll(/[!-~]+/g)) word = Math.max(word, measure(latin))
  }
  const needed = Math.max(Math.min(NARROWEST, width(longest)), Math.min(LONGEST_WORD, width(word)))
  return Math.ceil(needed)
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

/** Moves width from column to column as long as the rows together get lower by whole lines. */
function exchange(
  lengths: readonly (readonly number[])[],
  least: readonly number[],
  widths: number[],
  free: readonly number[],
): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let best = { saved: 0, from: -1, to: -1, step: 0 }
    const now = heightOf(lengths, widths)
    for (const from of free)
      for (const step of STEPS) {
        if ((widths[from] ?? 0) - step < (least[from] ?? 0)) break
        for (const to of free) {
          if (to === from) continue
          const tried = [...widths]
          tried[from] = (tried[from] ?? 0) - step
          tried[to] = (tried[to] ?? 0) + step
          const saved = (now - heightOf(lengths, tried)) / step
          if (saved > best.saved) best = { saved, from, to, step }
        }
      }
    if (best.saved === 0) return
    widths[best.from] = (widths[best.from] ?? 0) - best.step
    widths[best.to] = (widths[best.to] ?? 0) + best.step
  }
}

/** Lines of all rows together; of equal heights the one with fewer lines in its cells is lower. */
function heightOf(lengths: readonly (readonly number[])[], widths: readonly number[]): number {
  const perLine = widths.map((each) => Math.max(1, Math.floor(fits(each))))
  let height = 0
  for (const row of lengths) {
    let most = 1
    let all = 0
    for (let index = 0; index < perLine.length; index++) {
      const lines = Math.max(1, Math.ceil((row[index] ?? 0) / (perLine[index] ?? 1)))
      all += lines
      if (lines > most) most = lines
    }
    height += most + all / 100
  }
  return height
}

/** Millimetres that rows take together when they are set in columns of given widths. */
export function rowsHeight(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  const lengths = rows.map((row) => row.map(measure))
  return heightOf(lengths, widths) * LINE_HEIGHT + rows.length
}

/** Characters of 五号 on a line of a column. */
export function fits(width: number): number {
  return Math.max(1, (width - PADDING) / CHARACTER)
}

function width(characters: number): number {
  return characters * CHARACTER + PADDING
}

function sample<Row>(rows: readonly Row[], most: number): readonly Row[] {
  const step = Math.max(1, Math.ceil(rows.length / most))
  return step === 1 ? rows : rows.filter((_, index) => index % step === 0)
}

/** Length in characters of full width; one cell beyond all measure must not take every column’s room. */
export function measure(text: string): number {
  let length = 0
  for (let at = 0; at < text.length && length < 400; at++) length += text.charCodeAt(at) > 0x2e7f ? 1 : 0.55
  return length
}

function scaled(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, each) => all + each, 0)
  return widths.map((each) => Math.round((each * total * 10) / sum) / 10)
}
