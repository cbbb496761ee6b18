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
  VerticalAlign,
  WidthType,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { type Block, type Run, textBlocks, toBlocks } from '../documents/blocks.ts'
import { annexLabel, announcementOf, type OfficialDocument, type Orientation } from '../documents/official-document.ts'
import { stretchesOf } from '../documents/stretches.ts'
import { isTall, type SetTable } from '../documents/table-layout.ts'
import { coreProperties, customProperties } from '../office/properties.ts'
import { zipParts } from '../office/zip.ts'
import type { Stamp } from '../stamp.ts'
import { ruled } from './body.ts'
import { mm } from './page.ts'
import { FACES } from './styles.ts'
import { areMarksNested, placeSections, sectionMark, textWidths } from './template-sections.ts'

/** A filled template, and what is wrong with it. */
export interface Filled {
  readonly content: Uint8Array
  /** Placeholders that mean nothing. */
  readonly unknown: readonly string[]
  /** Placeholders that the template lacks although the document has something to put there. */
  readonly missing: readonly Placeholder[]
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
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Without these a document would lose its rows, or the mark that it is no more than a draft. */
export const INDISPENSABLE: readonly Placeholder[] = ['标题', '标记', '正文', '附件']

/** A file that is no Word file, or one whose text cannot be found. */
export class NotATemplate extends Error {}

/** Fills a Word file that a county made: its letterhead, styles, pages and seal frame stay, the document comes in. @throws NotATemplate */
export async function fillTemplate(document: OfficialDocument, template: Uint8Array, stamp: Stamp): Promise<Filled> {
  const xml = textOf(template)
  const found = new Set(await patchDetector({ data: template }))
  const widths = textWidths(xml)
  const turning = await patched(template, patchesOf(document, widths, true))
  const parts = areMarksNested(mainText(turning))
    ? await patched(template, patchesOf(document, widths, false))
    : turning
  parts.set('word/document.xml', placeSections(mainText(parts)))
  parts.set('docProps/core.xml', coreProperties(document.title, document.signature))
  if (parts.has('docProps/custom.xml')) parts.set('docProps/custom.xml', customProperties(stamp))
  const texts = textsOf(document)
  return {
    content: zipParts(parts),
    unknown: [...found].filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name)),
    missing: PLACEHOLDERS.filter((name) => !found.has(name) && hasContent(document, name, texts)),
  }
}

/** The text of a Word file as it stands. */
function textOf(template: Uint8Array): string {
  try {
    const text = unzipSync(template)['word/document.xml']
    if (text) return strFromU8(text)
  } catch {
    // Said below, whether it is no archive or one without text.
  }
  throw new NotATemplate()
}

type FileParts = Map<string, string | Uint8Array>

async function patched(template: Uint8Array, patches: Readonly<Record<string, IPatch>>): Promise<FileParts> {
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    recursive: false,
  })
  return new Map<string, string | Uint8Array>(Object.entries(unzipSync(filled)))
}

function mainText(parts: FileParts): string {
  const text = parts.get('word/document.xml') ?? ''
  return typeof text === 'string' ? text : strFromU8(text)
}

function hasContent(document: OfficialDocument, name: Placeholder, texts: Readonly<Record<string, string>>): boolean {
  if (name === '正文') return document.blocks.length > 0
  if (name === '附件') return document.annexes.length > 0
  return texts[name] !== ''
}

/** What stands in one line. */
function textsOf(document: OfficialDocument) {
  const { letterhead, title, marks, addressee, signature, date, note } = document
  return {
    标题: title,
    标记: marks.length === 0 ? '' : `（${marks.join('　')}）`,
    文号: letterhead?.number ?? '',
    主送: addressee === '' ? '' : `${addressee}：`,
    附件说明: announcementOf(document),
    署名: signature,
    日期: date,
    附注: note === '' ? '' : `（${note}）`,
  }
}

type Widths = Readonly<Record<Orientation, number>>

function patchesOf(document: OfficialDocument, widths: Widths, turns: boolean): Readonly<Record<Placeholder, IPatch>> {
  const texts = Object.entries(textsOf(document)).map(([name, text]) => [name, inline(text)])
  return {
    ...(Object.fromEntries(texts) as Record<Exclude<Placeholder, '正文' | '附件'>, IPatch>),
    正文: whole(
      stretchesOf(textBlocks(document)).flatMap(({ orientation, blocks }, index) => {
        const isTurned = turns && orientation === 'landscape'
        const set = blocks.flatMap((block) => children(block, widths[isTurned ? 'landscape' : 'portrait']))
        return isTurned && index > 0 ? [mark('portrait'), ...set, mark('landscape')] : set
      }),
    ),
    附件: whole(
      document.annexes.flatMap((annex, index) => {
        const isTurned = turns && annex.orientation === 'landscape'
        const wasTurned = turns && document.annexes[index - 1]?.orientation === 'landscape'
        const set = [
          new Paragraph({
            pageBreakBefore: !isTurned && !wasTurned,
            children: [run({ text: annexLabel(annex), face: 'strong' })],
          }),
          new Paragraph({}),
          ...annex.titleLines.map(
            (text) => new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ text, face: 'strong' })] }),
          ),
          new Paragraph({}),
          ...toBlocks(annex.blocks, annex.orientation).flatMap((block) =>
            children(block, widths[isTurned ? 'landscape' : 'portrait']),
          ),
        ]
        // Turned annexes that follow each other go on, each on a page of its own.
        if (!isTurned) return set
        return [...(wasTurned ? [] : [mark('portrait')]), ...set, mark('landscape')]
      }),
    ),
  }
}

function mark(orientation: Orientation): Paragraph {
  return new Paragraph({ children: [new TextRun(sectionMark(orientation))] })
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

function children(block: Block, width: number): readonly FileChild[] {
  if (block.type === 'table') return [tableOf(block.table, width)]
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

/** No wider than the template’s pages. */
function tableOf({ columns: set, groups }: SetTable, most: number): Table {
  const wanted = set.reduce((sum, column) => sum + column.width, 0)
  const columns = set.map((column) => ({ ...column, width: column.width * Math.min(1, most / wanted) }))
  const cell = (text: string, width: number, face: Run['face'], align: 'left' | 'center', span = 1) =>
    new TableCell({
      columnSpan: span,
      width: { size: mm(width), type: WidthType.DXA },
      margins: { left: 57, right: 57 },
      verticalAlign: VerticalAlign.CENTER,
      children: [new Paragraph({ alignment: align, children: [run({ text, face }, 21)] })],
    })
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const rows = groups.flatMap((group) => [
    ...(group.label === ''
      ? []
      : [new TableRow({ cantSplit: true, children: [cell(group.label, total, 'emphasis', 'left', columns.length)] })]),
    ...group.rows.map(
      (row) =>
        new TableRow({
          cantSplit: !isTall(row, columns),
          children: columns.map((column, index) => cell(row[index] ?? '', column.width, 'plain', column.align)),
        }),
    ),
  ])
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell(column.title, column.width, 'strong', 'center')),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(total), type: WidthType.DXA },
    columnWidths: columns.map((column) => mm(column.width)),
    rows: [head, ...rows],
  })
}
