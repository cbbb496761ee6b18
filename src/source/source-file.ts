/** One text file of a project. Paths are relative to the project's root and use `/`; offsets everywhere are UTF-16 units. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A 1-based line and column; the column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The offsets at which the lines of a text start. `\r\n`, `\n` and a lone `\r` all end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The position of an offset, by binary search in the line table. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
