import type { BlockContent, RootContent, Table } from 'mdast'

export function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

export function paragraph(text: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}

export function bullets(lines: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  }
}

export function code(lang: string, value: string): RootContent {
  return { type: 'code', lang, value }
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  })
  return { type: 'table', align: head.map(() => null), children: [row(head), ...rows.map(row)] }
}
