import { locateAll } from '../source/locate.ts'
import { isPlace, isRange, type Place, type Where } from '../source/place.ts'
import type { Positions } from '../source/positions.ts'
import { lineStarts, type Position, positionAt, type SourceFile } from '../source/source-file.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'

/** A stretch of a file in lines and columns, with the offsets it came from. */
export interface Span {
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** The text of the first line, for the frame; empty when the file's text could not be had. */
  readonly lineText: string
}

/** A diagnostic whose places have been computed. */
export interface Finding extends Omit<Diagnostic, 'at' | 'related'> {
  readonly at: Span
  readonly related: readonly { readonly at: Span; readonly note: Text }[]
}

/**
 * Computes all places, each file's in one pass, and orders the findings by file, place and code.
 *
 * @param isShown what will be printed with its place; the others keep the first line of their file, and cost nothing
 * @param positionsOf where the nodes of a file stand, if it is at hand
 */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  isShown: (diagnostic: Diagnostic) => boolean = () => true,
  positionsOf: (file: SourceFile) => Positions | undefined = () => undefined,
): readonly Finding[] {
  const locator = new Locator(diagnostics.filter(isShown), files, positionsOf)
  return diagnostics
    .map((diagnostic) => ({
      ...diagnostic,
      at: locator.span(diagnostic.at),
      related: (diagnostic.related ?? []).map(({ at, note }) => ({ at: locator.span(at), note })),
    }))
    .sort(
      (a, b) =>
        byCodeUnit(a.at.file, b.at.file) ||
        a.at.start.line - b.at.start.line ||
        a.at.start.column - b.at.start.column ||
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.what.zh, b.what.zh),
    )
}

class Locator {
  readonly #texts: ReadonlyMap<string, string>
  readonly #starts = new Map<string, readonly number[]>()
  readonly #spans = new Map<Place, { start: number; end: number }>()

  constructor(
    diagnostics: readonly Diagnostic[],
    files: readonly SourceFile[],
    positionsOf: (file: SourceFile) => Positions | undefined,
  ) {
    this.#texts = new Map(files.map((file) => [file.path, file.text]))
    const byPath = new Map(files.map((file) => [file.path, file]))
    const wheres = diagnostics.flatMap((diagnostic) => [
      diagnostic.at,
      ...(diagnostic.related ?? []).map((each) => each.at),
    ])
    for (const [file, places] of grouped(wheres.filter(isPlace))) {
      const source = byPath.get(file)
      if (!source) continue
      const { text } = source
      const paths = places.map((place) => place.path)
      const spans = locateAll(text, paths, positionsOf(source))
      places.forEach((place, index) => {
        const span = spans[index]
        if (span)
          this.#spans.set(place, narrowed(text, place, (place.on === 'key' ? span.key : undefined) ?? span.value))
      })
    }
  }

  span(where: Where): Span {
    const text = this.#texts.get(where.file)
    if (isPlace(where) && !this.#spans.has(where)) return lineSpan(where.file, 1)
    if (!isPlace(where) && !isRange(where)) return lineSpan(where.file, where.line)
    if (text === undefined) return lineSpan(where.file, 1)
    const { start, end } = isRange(where) ? where : (this.#spans.get(where) ?? { start: 0, end: 0 })
    const starts = this.#starts.get(where.file) ?? lineStarts(text)
    this.#starts.set(where.file, starts)
    const from = positionAt(starts, start)
    const line = text.slice(starts[from.line - 1] ?? 0, starts[from.line] ?? text.length).replace(/[\r\n]+$/, '')
    return { file: where.file, start: from, end: positionAt(starts, Math.max(start, end)), lineText: line }
  }
}

/** The part of a value that a place means, behind its quotation mark if it has one. */
function narrowed(text: string, { part }: Place, span: { start: number; end: number }): { start: number; end: number } {
  if (!part) return span
  const start = span.start + (/["']/.test(text[span.start] ?? '') ? 1 : 0) + part.at
  return start < span.end ? { start, end: Math.min(span.end, start + Math.max(1, part.length)) } : span
}

function lineSpan(file: string, line: number): Span {
  return { file, start: { line, column: 1 }, end: { line, column: 1 }, lineText: '' }
}

function grouped(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const group = groups.get(place.file)
    if (group) group.push(place)
    else groups.set(place.file, [place])
  }
  return groups
}

/** The rule that found it, if one did, and the code: `SUB-10 select/not-delegable`. */
export function ruleAndCode({ policy, code }: { readonly policy?: string | undefined; readonly code: string }): string {
  return policy ? `${policy} ${code}` : code
}
