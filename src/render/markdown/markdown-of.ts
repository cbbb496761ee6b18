import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

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

/** Nodes as Markdown text, everything in them escaped as it must be, without anything added. */
export function markdownOf(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] })
}
