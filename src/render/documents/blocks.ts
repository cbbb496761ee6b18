import type { List, PhrasingContent, RootContent } from 'mdast'
import { writeNumeral } from '../../vocabulary/numeral.ts'
import { figureIn } from './figure.ts'
import type { OfficialDocument, Orientation } from './official-document.ts'
import { isTurned as needsTurnedPage, type SetTable, setTable, TEXT_WIDTH, textOf } from './table-layout.ts'

/** A stretch of text in one face: the running one, 黑体 or 楷体; or a blank to be filled in by hand, as many ＿ as it is characters long. */
export interface Run {
  readonly text: string
  readonly face: 'plain' | 'strong' | 'emphasis' | 'blank'
}

/** The parts of a text as paper formats set them. */
export type Block =
  /** `leads`: to a table or a signature, from which it is not parted. */
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly leads: boolean }
  /** Level 1 to 4; the number is 一、 （一） 1. （1） in turn. `leads`: text follows that it is not parted from. */
  | {
      readonly type: 'heading'
      readonly level: number
      readonly number: string
      readonly runs: readonly Run[]
      readonly leads: boolean
    }
  | { readonly type: 'item'; readonly list: number; readonly number: string; readonly runs: readonly Run[] }
  | { readonly type: 'notice'; readonly runs: readonly Run[] }
  /** `runs`: what the drawing shows, for formats that cannot hold it. */
  | { readonly type: 'figure'; readonly svg: string; readonly label: string; readonly runs: readonly Run[] }
  /** `isTurned`: too wide for the upright text around it, so on turned pages of its own. */
  | { readonly type: 'table'; readonly table: SetTable; readonly isTurned: boolean }

const STATED_NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．]|（\d+）)\s*/

/** The blocks of the text before the annexes. A signature never stands on a page without text (GB/T 9704). */
export function textBlocks({ blocks, orientation, annexes, signature }: OfficialDocument): readonly Block[] {
  const all = toBlocks(blocks, orientation)
  const last = all.at(-1)
  if (last?.type !== 'paragraph' || annexes.length > 0 || signature === '') return all
  return [...all.slice(0, -1), { ...last, leads: true }]
}

/** The blocks of a text on a page of a given orientation, with the numbers of its headings. */
export function toBlocks(nodes: readonly RootContent[], orientation: Orientation): readonly Block[] {
  const numbers = new HeadingNumbers()
  let lists = 0
  const blocks: Block[] = []
  for (const [at, node] of nodes.entries()) {
    const next = nodes[at + 1]
    const figure = figureIn(node)
    if (figure) blocks.push({ type: 'figure', svg: figure.svg, label: figure.label, runs: [plain(figure.words)] })
    else if (node.type === 'heading') {
      const level = Math.min(4, Math.max(1, node.depth - 1))
      const leads = next !== undefined && !(next.type === 'heading' && next.depth <= node.depth)
      blocks.push({
        type: 'heading',
        level,
        number: numbers.next(level),
        runs: withoutNumber(runsOf(node.children)),
        leads,
      })
    } else if (node.type === 'table') {
      const isTurned = orientation === 'portrait' && needsTurnedPage(node)
      const width = TEXT_WIDTH[isTurned ? 'landscape' : orientation]
      blocks.push({ type: 'table', table: setTable(node, width), isTurned })
    } else if (node.type === 'list') blocks.push(...itemsOf(node, lists++))
    else if (node.type === 'blockquote')
      for (const child of node.children)
        blocks.push({
          type: 'notice',
          runs: child.type === 'paragraph' ? runsOf(child.children) : [plain(textOf(child))],
        })
    else if (node.type === 'paragraph')
      blocks.push({ type: 'paragraph', runs: runsOf(node.children), leads: next?.type === 'table' })
    else if (node.type === 'code') blocks.push({ type: 'paragraph', runs: [plain(node.value)], leads: false })
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
    item.children.flatMap((child, part): readonly Block[] => {
      if (child.type === 'list') return innerItems(child, index)
      const runs = child.type === 'paragraph' ? runsOf(child.children) : [plain(textOf(child))]
      const number = list.ordered && part === 0 ? `${(list.start ?? 1) + at}.` : ''
      return [{ type: 'item', list: index, number, runs }]
    }),
  )
}

/** Items within an item, each on a line of its own, （1）（2） where there are several. */
function innerItems(list: List, index: number): readonly Block[] {
  return list.children.map((item, at) => {
    const number = list.children.length === 1 ? [] : [plain(`（${at + 1}）`)]
    const runs = item.children.flatMap((child) =>
      child.type === 'paragraph' ? runsOf(child.children) : [plain(textOf(child))],
    )
    return { type: 'item', list: index, number: '', runs: [...number, ...runs] }
  })
}

function plain(text: string): Run {
  return { text: text.replaceAll('\n', ''), face: 'plain' }
}

/** A text with its blanks as runs of their own. */
export function withBlanks(text: string, face: Run['face'] = 'plain'): readonly Run[] {
  return text
    .split(/(＿+)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, face: part.startsWith('＿') ? 'blank' : face }))
}

/** A soft line break joins Chinese text without a space. */
function runsOf(nodes: readonly PhrasingContent[], face: Run['face'] = 'plain'): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return withBlanks(node.value.replace(/\s*\n\s*/g, ''), face)
    if (node.type === 'strong') return runsOf(node.children, 'strong')
    if (node.type === 'emphasis') return runsOf(node.children, 'emphasis')
    if ('children' in node) return runsOf(node.children as PhrasingContent[], face)
    return []
  })
}
