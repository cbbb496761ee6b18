import type { Raw } from './snapshot.ts'

const BLOCK = 1 << 14
const OPEN = '\n    {\n'
const CLOSE = '\n    }'

/**
 * Two versions of a file without the elements of its long array that stand in both alike, found by stepping over equal text.
 * Where the files are not indented as the compiler does it, or run too far apart, nothing is left out; what is left out is
 * always the same in both.
 */
export function withoutCommon(before: Raw, after: Raw, field: string): readonly [Raw, Raw] {
  const [a, b] = [before.json, after.json]
  const x = arrayIn(a, field)
  const y = arrayIn(b, field)
  if (!x || !y || before.isBytes !== after.isBytes) return [before, after]
  const kept: [string[], string[]] = [[], []]
  let [i, j] = [x.start, y.start]
  let [from, to] = [i, j]
  for (;;) {
    const size = Math.min(BLOCK, x.end - i, y.end - j)
    if (size === 0) break
    const same = commonLength(a, i, b, j, size)
    i += same
    j += same
    if (same === size) continue
    const back = i - a.lastIndexOf(OPEN, i)
    if (i - back < from || j - back < to) return [before, after]
    ;[from, to] = [a.indexOf(CLOSE, i - back) + CLOSE.length, b.indexOf(CLOSE, j - back) + CLOSE.length]
    kept[0].push(a.slice(i - back, from))
    kept[1].push(b.slice(j - back, to))
    if (a[from] === ',') from++
    if (b[to] === ',') to++
    ;[i, j] = [from, to]
  }
  kept[0].push(...rest(a, i, x.end))
  kept[1].push(...rest(b, j, y.end))
  return [assembled(before, x, kept[0]), assembled(after, y, kept[1])]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function arrayIn(text: string, field: string): Stretch | undefined {
  const opening = `\n  "${field}": [`
  const opened = text.indexOf(opening)
  const start = opened + opening.length
  const end = text.indexOf('\n  ]', start)
  return opened === -1 || end === -1 || !text.startsWith(OPEN, start) ? undefined : { start, end }
}

/** How many characters from two places on are the same, at most `size`. */
function commonLength(a: string, i: number, b: string, j: number, size: number): number {
  if (a.slice(i, i + size) === b.slice(j, j + size)) return size
  let low = 0
  for (let high = size; high - low > 1; ) {
    const middle = (low + high) >> 1
    if (a.slice(i + low, i + middle) === b.slice(j + low, j + middle)) low = middle
    else high = middle
  }
  return low
}

function rest(text: string, from: number, end: number): readonly string[] {
  const start = text[from] === ',' ? from + 1 : from
  return start < end ? [text.slice(start, end)] : []
}

function assembled(file: Raw, { start, end }: Stretch, elements: readonly string[]): Raw {
  return { json: file.json.slice(0, start) + elements.join(',') + file.json.slice(end), isBytes: file.isBytes }
}
