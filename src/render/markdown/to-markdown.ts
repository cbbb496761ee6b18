import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { OfficialDocument } from '../documents/official-document.ts'
import { toTree } from '../documents/tree.ts'
import type { Stamp } from '../stamp.ts'

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

/** A tree as Markdown, without anything added. */
export function markdownOf(root: Root): string {
  return writer.stringify(root)
}

/** A document as Markdown; `stamp` is its last line, a comment. */
export function toMarkdown(document: OfficialDocument, stamp: Stamp): string {
  const facts = Object.entries(stamp).map(([name, value]) => `${name}=${value}`)
  return `${writer.stringify(toTree(document))}\n<!-- ${facts.join(' ')} -->\n`
}
