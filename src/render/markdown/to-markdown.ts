import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { withFigureFiles } from '../documents/figure.ts'
import type { OfficialDocument } from '../documents/official-document.ts'
import { toTree } from '../documents/tree.ts'
import type { Stamp } from '../stamp.ts'

/** Letters, figures and everything beyond ASCII: nothing that could be taken for markup, wherever it stands. */
const PLAIN = /^[0-9A-Za-z\u0080-\uFFFF]*$/

/** Escapes text as the library does, which tries forty patterns on each, but no pattern where none can fit, and once what many cells say. */
const text: NonNullable<NonNullable<Options['handlers']>['text']> = (node, parent, state, info) => {
  const value = String(node.value)
  if (PLAIN.test(value)) return value
  if (parent?.type !== 'tableCell' || parent.children.length !== 1) {
    const at = state.indexStack.at(-1) ?? 0
    const siblings = parent?.children ?? []
    return state.safe(value, { ...info, beforeNode: siblings[at - 1], afterNode: siblings[at + 1] })
  }
  const escaped = cells.get(value) ?? state.safe(value, info)
  cells.set(value, escaped)
  return escaped
}

/** What stands alone in a cell, by its text: its surroundings are the same in every cell. */
const cells = new Map<string, string>()

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text } })
  .freeze()

/** A tree as Markdown, without anything added. */
export function markdownOf(root: Root): string {
  return writer.stringify(root)
}

/** A document as Markdown; `stamp` is its last line, a comment. Its drawings stand beside it, see {@link figureFiles}. */
export function toMarkdown(document: OfficialDocument, stamp: Stamp): string {
  const facts = Object.entries(stamp).map(([name, value]) => `${name}=${value}`)
  const { nodes } = placed(document)
  return `${writer.stringify({ type: 'root', children: nodes })}\n<!-- ${facts.join(' ')} -->\n`
}

/** The drawings of a document by their files' names. */
export function figureFiles(document: OfficialDocument): ReturnType<typeof withFigureFiles>['files'] {
  return placed(document).files
}

function placed(document: OfficialDocument): ReturnType<typeof withFigureFiles> {
  return withFigureFiles(toTree(document).children, document.stem.slice(document.stem.lastIndexOf('/') + 1))
}
