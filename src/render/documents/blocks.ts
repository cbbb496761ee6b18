import type { List, PhrasingContent, RootContent } from 'mdast'
import { writeNumeral } from '../../vocabulary/numeral.ts'
import { figureIn } from './figure.ts'
import type { Orientation } from './official-document.ts'
import { isWide, type SetTable, setTable, TEXT_WIDTH, textOf } from './table-layout.ts'

/** A stretch of text in one face: the running one, 黑体 or 楷体. */
export interface Run {
  readonly text: string
  readonly face: 'plain' | 'strong' | 'emphasis'
}

/** The parts of a text as paper formats set them. */
export type Block =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  /** Level 1 to 4; the number is 一、 （一） 1. （1） in turn. */
  | { readonly type: 'heading'; readonly level: number; readonly number: string; readonly runs: readonly Run[] }
  | { readonly type: 'item'; readonly list: number; readonly number: string; readonly runs: readonly Run[] }
  | { readonly type: 'notice'; readonly runs: readonly Run[] }
  /** `runs`: what the drawing shows, for formats that cannot hold it. */
  | { readonly type: 'figure'; readonly svg: string; readonly label: string; readonly runs: readonly Run[] }
  /** `isTurned`: too wide for the upright text around it, so on turned pages of its own. */
  | { readonly type: 'table'; readonly table: SetTable; readonly isTurned: boolean }

const STATED_NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．]|（\d+）)\s*/

/** The blocks of a text on a page of a given orientation, with the numbers of its headings. */
export function toBlocks(nodes: readonly RootContent[], orientation: Orientation): readonly Block[] {
  const numbers = new HeadingNumbers()
  let lists = 0
  const blocks: Block[] = []
  for (const node of nodes) {
    const figure = figureIn(node)
    if (figure) blocks.push({ type: 'figure', svg: figure.svg, label: figure.label, runs: [plain(figure.words)] })
    else if (node.type === 'heading') {
      const level = Math.min(4, Math.max(1, node.depth - 1))
      blocks.push({ type: 'heading', level, number: numbers.next(level), runs: withoutNumber(runsOf(node.children)) })
    } else if (node.type === 'table') {
      const isTurned = orientation === 'portrait' && isWide(node)
      const width = TEXT_WIDTH[isTurned ? 'landscape' : orientation]
      blocks.push({ type: 'table', table: setTable(node, width), isTurned })
    } else if (node.type === 'list') blocks.push(...itemsOf(node, lists++))
    else if (node.type === 'blockquote')
      for (const child of node.children)
        blocks.push({
          type: 'notice',
          runs: child.type === 'paragraph' ? runsOf(child.children) : [plain(textOf(child))],
        })
    else if (node.type === 'paragraph') blocks.push({ type: 'paragraph', runs: runsOf(node.children) })
    else if (node.type === 'code') blocks.push({ type: 'paragraph', runs: [plain(node.value)] })
  }
  return blocks
}

/** The numbers of headings (GB/T 9704: 一、 （一） 1. （1）), counted as they come. */
export class HeadingNumbers {
  readonly #counts = [0, 0, 0, 0]

  next(level: number): string {
    const at = level - 1
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    this.#counts.fill(0, at + 1)
    const count = this.#counts[at] ?? 1
    return [`${writeNumeral(count)}、`, `（${writeNumeral(count)}）`, `${count}.`, `（${count}）`][at] ?? ''
  }
}

/** A heading's text without a number that its template already wrote. */
export function withoutNumber(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs
  return first ? [{ ...first, text: first.text.replace(STATED_NUMBER, '') }, ...rest] : runs
}

function itemsOf(list: List, index: number): readonly Block[] {
  return list.children.flatMap((item, at) =>
    item.children.map((child, part): Block => {
      const runs = child.type === 'paragraph' ? runsOf(child.children) : [plain(textOf(child))]
      const number = list.ordered && part === 0 ? `${(list.start ?? 1) + at}.` : ''
      return { type: 'item', list: index, number, runs }
    }),
  )
}

function plain(text: string): Run {
  return { text: text.replaceAll('\n', ''), face: 'plain' }
}

/** A soft line break joins Chinese text without a space. */
export function runsOf(nodes: readonly PhrasingContent[], face: Run['face'] = 'plain'): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value.replace(/\s*\n\s*/g, ''), face }]
    if (node.type === 'strong') return runsOf(node.children, 'strong')
    if (node.type === 'emphasis') return runsOf(node.children, 'emphasis')
    if ('children' in node) return runsOf(node.children as PhrasingContent[], face)
    return []
  })
}
