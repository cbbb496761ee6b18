import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast'
import { HeadingNumbers, withoutNumber } from './blocks.ts'
import { annexLabel, announcementOf, type OfficialDocument } from './official-document.ts'
import { textOf } from './table-layout.ts'

/** The whole document as one tree, for formats that flow: annexes become chapters, and what stands around the text paragraphs. */
export function toTree(document: OfficialDocument): Root {
  const { letterhead, title, addressee, blocks, annexes, signature, date, note, copyTo, printedBy, printedOn } =
    document
  const children: RootContent[] = [
    heading(1, title),
    ...lines(letterhead ? `${letterhead.issuer}　${letterhead.number}` : ''),
    ...numbered(blocks, 0),
  ]
  if (addressee !== '') children.splice(firstText(children), 0, paragraph(`${addressee}：`))
  children.push(
    ...lines(announcementOf(document)),
    ...lines(signature),
    ...lines(date),
    ...lines(note === '' ? '' : `（${note}）`),
  )
  for (const annex of annexes)
    children.push(heading(2, `${annexLabel(annex)}　${annex.title}`), ...numbered(annex.blocks, 1))
  children.push(
    ...lines(copyTo === '' ? '' : `抄送：${copyTo}。`),
    ...lines(printedBy === '' ? '' : `${printedBy}　${printedOn}印发`),
  )
  return { type: 'root', children }
}

/** The addressee stands after the title and the notices under it. */
function firstText(children: readonly RootContent[]): number {
  const at = children.findIndex((node, index) => index > 0 && node.type !== 'blockquote')
  return at === -1 ? children.length : at
}

function numbered(blocks: readonly RootContent[], deeper: number): readonly RootContent[] {
  const numbers = new HeadingNumbers()
  return blocks.map((node) => {
    if (node.type !== 'heading') return node
    const level = Math.min(4, Math.max(1, node.depth - 1))
    const [run] = withoutNumber([{ text: textOf(node), face: 'plain' }])
    return heading(level + 1 + deeper, `${numbers.next(level)}${run?.text ?? ''}`)
  })
}

function heading(depth: number, value: string): Heading {
  return { type: 'heading', depth: Math.min(6, depth) as Heading['depth'], children: [text(value)] }
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [text(value)] }
}

function lines(value: string): readonly Paragraph[] {
  return value === '' ? [] : [paragraph(value)]
}

function text(value: string): Text {
  return { type: 'text', value }
}
