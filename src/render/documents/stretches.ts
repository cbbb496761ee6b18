import { measure } from './allocate-widths.ts'
import type { Block, Run } from './blocks.ts'
import type { Orientation } from './official-document.ts'

/** Blocks that stand on pages of one orientation. */
export interface Stretch {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
}

/** Characters of 3号 on a line of text. */
const LINE = { portrait: 28, landscape: 40 } as const
/** Lines of text between two turned tables that are not worth turning the page back for. */
const FEW_LINES = 5

/**
 * Divides upright text where a table needs a turned page; the first stretch is upright. A table takes its heading along, with a sentence of one
 * line that leads to it, and a few lines between two turned tables stay on the turned page.
 */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const isTurned = blocks.map((block) => block.type === 'table' && block.isTurned)
  const turned = isTurned.flatMap((is, at) => (is ? [at] : []))
  for (const at of turned) for (let back = leadOf(blocks, at); back < at; back++) isTurned[back] = true
  turned.forEach((from, index) => {
    const between = blocks.slice(from + 1, turned[index + 1] ?? from)
    if (between.length > 0 && isShort(between)) isTurned.fill(true, from + 1, turned[index + 1])
  })
  const found: { orientation: Orientation; blocks: Block[] }[] = [{ orientation: 'portrait', blocks: [] }]
  blocks.forEach((block, at) => {
    const orientation = isTurned[at] ? 'landscape' : 'portrait'
    if (found.at(-1)?.orientation === orientation) found.at(-1)?.blocks.push(block)
    else found.push({ orientation, blocks: [block] })
  })
  return found
}

/** Where the heading and the one line before a table begin; the title keeps what would leave it alone. */
function leadOf(blocks: readonly Block[], table: number): number {
  let first = table
  const before = blocks[first - 1]
  if (before?.type === 'paragraph' && lines(before.runs, 'landscape') === 1 && leadsOn(blocks, first - 1)) first--
  while (blocks[first - 1]?.type === 'heading') first--
  return first === 0 ? table : first
}

/** Whether a line belongs to what follows: a heading stands before it, or it ends in a colon. */
function leadsOn(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  const text = block && 'runs' in block ? block.runs.map((run) => run.text).join('') : ''
  return blocks[at - 1]?.type === 'heading' || /[：:]$/.test(text)
}

function isShort(blocks: readonly Block[]): boolean {
  let all = 0
  for (const block of blocks) {
    if (block.type === 'table' || block.type === 'figure') return false
    all += lines(block.runs, 'landscape')
  }
  return all <= FEW_LINES
}

function lines(runs: readonly Run[], orientation: Orientation): number {
  const indent = 2
  const text = runs.map((run) => run.text).join('')
  return Math.max(1, Math.ceil((measure(text) + indent) / LINE[orientation]))
}
