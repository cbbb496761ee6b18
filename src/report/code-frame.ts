import stringWidth from 'string-width'
import type { Span } from './finding.ts'

const WIDEST = 160

/**
 * The line with carets under what is meant. Padding and carets are as wide as the text above them on a terminal, where a
 * Chinese character takes two columns.
 */
export function codeFrame(span: Span): string {
  if (span.lineText === '') return ''
  const from = span.start.column - 1
  const to = span.end.line === span.start.line ? span.end.column - 1 : span.lineText.length
  const left = Math.max(0, from - WIDEST)
  const shown = span.lineText.slice(left, left + 2 * WIDEST)
  const before = printable(shown.slice(0, from - left))
  const marked = printable(shown.slice(from - left, to - left))
  const gutter = String(span.start.line)
  const blank = ' '.repeat(gutter.length)
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)))
  return `${blank} |\n${gutter} | ${printable(shown)}\n${blank} | ${' '.repeat(stringWidth(before))}${carets}`
}

function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
}
