import {
  AlignmentType,
  type FileChild,
  type IPatch,
  LineRuleType,
  Paragraph,
  PatchType,
  patchDetector,
  patchDocument,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync } from 'fflate'
import { type Block, type Run, toBlocks } from '../documents/blocks.ts'
import { annexLabel, type OfficialDocument } from '../documents/official-document.ts'
import type { SetTable } from '../documents/table-layout.ts'
import { coreProperties, customProperties } from '../office/properties.ts'
import { zipParts } from '../office/zip.ts'
import type { Stamp } from '../stamp.ts'
import { ruled } from './body.ts'
import { mm } from './page.ts'
import { FACES } from './styles.ts'

/** A filled template, and the placeholders in it that mean nothing. */
export interface Filled {
  readonly content: Uint8Array
  readonly unknown: readonly string[]
}

/** What a county's own Word template may name between `{{` and `}}`. */
export const PLACEHOLDERS = [
  '标题',
  '标记',
  '文号',
  '主送',
  '正文',
  '附件说明',
  '署名',
  '日期',
  '附注',
  '附件',
] as const

/** Fills a Word file that a county made: its letterhead, styles and seal frame stay, the document comes in. */
export async function fillTemplate(document: OfficialDocument, template: Uint8Array, stamp: Stamp): Promise<Filled> {
  const found = await patchDetector({ data: template })
  const known = new Set<string>(PLACEHOLDERS)
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches: patchesOf(document),
    keepOriginalStyles: true,
    recursive: false,
  })
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(filled)))
  parts.set('docProps/core.xml', coreProperties(document.title, document.signature))
  if (parts.has('docProps/custom.xml')) parts.set('docProps/custom.xml', customProperties(stamp))
  return { content: zipParts(parts), unknown: found.filter((name) => !known.has(name)) }
}

function patchesOf(document: OfficialDocument): Readonly<Record<(typeof PLACEHOLDERS)[number], IPatch>> {
  const { letterhead, title, marks, addressee, annexes, signature, date, note } = document
  const announced = annexes.map((annex) => `${annex.number === 0 ? '' : `${annex.number}.`}${annex.title}`)
  return {
    标题: inline(title),
    标记: inline(marks.length === 0 ? '' : `（${marks.join('　')}）`),
    文号: inline(letterhead?.number ?? ''),
    主送: inline(addressee === '' ? '' : `${addressee}：`),
    正文: whole(toBlocks(document.blocks, document.orientation).flatMap(children)),
    附件说明: inline(announced.length === 0 ? '' : `附件：${announced.join('　')}`),
    署名: inline(signature),
    日期: inline(date),
    附注: inline(note === '' ? '' : `（${note}）`),
    附件: whole(
      annexes.flatMap((annex) => [
        new Paragraph({ pageBreakBefore: true, children: [run({ text: annexLabel(annex), face: 'strong' })] }),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ text: annex.title, face: 'strong' })] }),
        ...toBlocks(annex.blocks, 'portrait').flatMap(children),
      ]),
    ),
  }
}

function inline(text: string): IPatch {
  return { type: PatchType.PARAGRAPH, children: [new TextRun(harmless(text))] }
}

function whole(blocks: readonly FileChild[]): IPatch {
  return { type: PatchType.DOCUMENT, children: blocks.length === 0 ? [new Paragraph({})] : blocks }
}

/** A value with braces must not be taken for a placeholder by a later step: an invisible joiner keeps them apart. */
function harmless(text: string): string {
  return text.replaceAll('{{', '{\u2060{')
}

function children(block: Block): readonly FileChild[] {
  if (block.type === 'table') return [tableOf(block.table)]
  const number = 'number' in block ? block.number : ''
  const runs = [...(number === '' ? [] : [{ text: number, face: 'plain' as const }]), ...block.runs]
  return [
    new Paragraph({
      spacing: { line: 560, lineRule: LineRuleType.EXACT },
      indent: { firstLineChars: 200, firstLine: 640 },
      children: runs.map((each) =>
        run(block.type === 'heading' && block.level === 1 ? { ...each, face: 'strong' } : each),
      ),
    }),
  ]
}

const FACE = { plain: FACES.body, strong: FACES.heading, emphasis: FACES.subheading, blank: FACES.body } as const

function run({ text, face }: Run, size = 32): TextRun {
  return new TextRun({
    text: face === 'blank' ? ruled(text) : harmless(text),
    ...(face === 'blank' ? { underline: {} } : {}),
    size,
    font: { eastAsia: FACE[face], ascii: FACES.latin, hAnsi: FACES.latin },
  })
}

function tableOf({ columns, groups }: SetTable): Table {
  const cell = (text: string, width: number, face: Run['face'], span = 1) =>
    new TableCell({
      columnSpan: span,
      width: { size: mm(width), type: WidthType.DXA },
      children: [new Paragraph({ children: [run({ text, face }, 21)] })],
    })
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const rows = groups.flatMap((group) => [
    ...(group.label === ''
      ? []
      : [new TableRow({ cantSplit: true, children: [cell(group.label, total, 'emphasis', columns.length)] })]),
    ...group.rows.map(
      (row) =>
        new TableRow({ children: columns.map((column, index) => cell(row[index] ?? '', column.width, 'plain')) }),
    ),
  ])
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell(column.title, column.width, 'strong')),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(total), type: WidthType.DXA },
    columnWidths: columns.map((column) => mm(column.width)),
    rows: [head, ...rows],
  })
}
