import type { SourceFile } from '../../source/source-file.ts'
import type { Typesetter } from '../../typeset/typesetter.ts'
import { type Block, textBlocks, toBlocks, withBlanks } from '../documents/blocks.ts'
import { chartSvg } from '../documents/chart-svg.ts'
import { annexLabel, type OfficialDocument } from '../documents/official-document.ts'
import { stretchesOf } from '../documents/stretches.ts'
import { isTall, repeatedHeads } from '../documents/table-layout.ts'
import { TemplateFault } from '../documents/template.ts'
import type { Stamp } from '../stamp.ts'

/** A document as PDF: the layout reads the document as data, so that no value is ever taken for its language. @throws TemplateFault */
export async function toPdf(
  document: OfficialDocument,
  layout: SourceFile,
  typesetter: Typesetter,
  stamp: Stamp,
): Promise<Uint8Array> {
  const result = await typesetter.typeset(layout.text, dataOf(document, typesetter, stamp))
  if ('pdf' in result) return result.pdf
  throw new TemplateFault(layout, result.line, result.message)
}

/** What `templates/official.typ` may name, beside the `fonts` that the typesetter adds. */
function dataOf(document: OfficialDocument, { substitutions }: Typesetter, stamp: Stamp): object {
  const { annexes, blocks: _blocks, orientation: _orientation, letterhead, note, ...texts } = document
  return {
    ...texts,
    letterhead: letterhead ?? null,
    note: withBlanks(note),
    stretches: stretchesOf(textBlocks(document)).map((stretch) => ({
      orientation: stretch.orientation,
      blocks: stretch.blocks.map(blockData),
    })),
    annexes: annexes.map((annex) => ({
      label: annexLabel(annex),
      number: annex.number,
      title: annex.title,
      titleLines: annex.titleLines,
      orientation: annex.orientation,
      blocks: toBlocks(annex.blocks, annex.orientation).map(blockData),
    })),
    keywords: [
      ...Object.entries(stamp).map(([name, value]) => `${name}=${value}`),
      ...substitutions.map((each) => `font ${each}`),
    ],
  }
}

function blockData(block: Block): object {
  if (block.type === 'figure') return { type: 'chart', svg: block.svg, label: block.label }
  if (block.type !== 'table') return block
  const { table } = block
  if (table.chart) return { type: 'chart', svg: chartSvg(table), label: table.columns.at(-1)?.title ?? '' }
  const { columns, groups, rowHeight } = table
  const repeated = repeatedHeads(table)
  const groupData = groups.map(({ label, rows }, index) => ({
    label,
    isShort: repeated.labels[index] ?? true,
    rows: rows.map((cells) => ({ cells, isTall: isTall(cells, columns) })),
  }))
  return {
    type: 'table',
    table: { columns, rowHeight, isHeadShort: repeated.titles, groups: groupData },
  }
}
