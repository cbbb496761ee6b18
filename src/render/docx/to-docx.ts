import { type Block, textBlocks, toBlocks } from '../documents/blocks.ts'
import { annexLabel, type OfficialDocument } from '../documents/official-document.ts'
import { stretchesOf } from '../documents/stretches.ts'
import { coreProperties, customProperties } from '../office/properties.ts'
import { zipParts } from '../office/zip.ts'
import type { Stamp } from '../stamp.ts'
import { blocksXml, type ListNumbers, textXml } from './body.ts'
import { Lists, type PageKind, pageBreak, skeletonOf } from './skeleton.ts'

interface Part {
  readonly page: PageKind
  readonly blocks: readonly Block[]
  readonly before: string
  readonly after: string
  /** Goes on with the numbers of the part before. */
  readonly continues?: boolean
}

/** A document as a Word file. `stamp` stands among the file's properties. */
export async function toDocx(document: OfficialDocument, stamp: Stamp): Promise<Uint8Array> {
  const skeleton = await skeletonOf(document.marks.join('　'))
  const lists = new Lists(skeleton)
  const parts = partsOf(document)
  let numbers = numbersOf(lists)
  const texts = parts.map((part, index) => {
    if (!part.continues) numbers = numbersOf(lists)
    const page = skeleton.pages[part.page]
    const end = index === parts.length - 1 ? page : pageBreak(page)
    return `${part.before}${blocksXml(part.blocks, numbers)}${part.after}${end}`
  })
  return zipParts(
    new Map<string, string | Uint8Array>([
      ...skeleton.parts,
      ['word/document.xml', `${skeleton.head}${texts.join('')}</w:body></w:document>`],
      ['word/numbering.xml', lists.xml],
      ['docProps/core.xml', coreProperties(document.title, document.signature)],
      ['docProps/app.xml', APPLICATION],
      ['docProps/custom.xml', customProperties(stamp)],
    ]),
  )
}

/** Headings count on through a part; each list of items counts for itself. */
function numbersOf(lists: Lists): ListNumbers {
  let headings: string | undefined
  const items = new Map<number, string>()
  return {
    get headings() {
      headings ??= lists.add('headings')
      return headings
    },
    items(list) {
      const id = items.get(list) ?? lists.add('items')
      items.set(list, id)
      return id
    },
  }
}

function partsOf(document: OfficialDocument): readonly Part[] {
  const stretches = stretchesOf(textBlocks(document))
  const tail = tailXml(document)
  const main = stretches.map(
    ({ orientation, blocks }, index): Part => ({
      page: orientation,
      blocks,
      before: index === 0 ? headXml(document) : '',
      after: index === stretches.length - 1 && orientation === 'portrait' ? tail : '',
      continues: index > 0,
    }),
  )
  // What stands under the text is never on a turned page.
  if (stretches.at(-1)?.orientation === 'landscape' && tail !== '')
    main.push({ page: 'portrait', blocks: [], before: '', after: tail, continues: true })
  const annexes = document.annexes.map(
    (annex): Part => ({
      page: annex.orientation,
      blocks: toBlocks(annex.blocks, annex.orientation),
      before: `${textXml('AnnexLabel', annexLabel(annex))}${textXml('OfficialText', '')}${annex.titleLines.map((line) => textXml('OfficialTitle', line)).join('')}${textXml('OfficialText', '')}`,
      after: '',
    }),
  )
  return [...main, ...annexes, ...imprint(document)]
}

function headXml({ letterhead, titleLines, addressee, marks }: OfficialDocument): string {
  const blank = textXml('Addressee', '')
  const head = letterhead
    ? `${blank}${textXml('Letterhead', letterhead.issuer)}${blank}${blank}${textXml('DocumentNumber', letterhead.number)}${blank}`
    : ''
  const title = titleLines.map((line) => textXml('OfficialTitle', line)).join('')
  const mark = marks.length === 0 ? '' : textXml('DraftMark', `（${marks.join('　')}）`)
  return `${head}${blank}${title}${mark}${blank}${addressee === '' ? '' : textXml('Addressee', `${addressee}：`)}`
}

/** Annexes that are announced on one page; a longer list may go over to the next. */
const KEPT_TOGETHER = 12

/** 附件说明, 署名, 日期, 附注. */
function tailXml({ annexes, signature, date, note }: OfficialDocument): string {
  const blank = textXml('Addressee', '')
  const only = annexes.length === 1
  const isSigned = signature !== '' || date !== ''
  const kept = textXml('Addressee', '', '<w:keepNext/>')
  const list = annexes.map((annex, index) => {
    const isLast = index === annexes.length - 1
    const keep = (isLast ? isSigned : annexes.length <= KEPT_TOGETHER) ? '<w:keepNext/>' : ''
    return index === 0
      ? textXml('AnnexList', only ? `附件：${annex.title}` : `附件：1.${annex.title}`, keep)
      : textXml('AnnexListNext', `${annex.number}.${annex.title}`, keep)
  })
  const annexList = list.length === 0 ? '' : `${blank}${list.join('')}`
  const signed = !isSigned
    ? ''
    : `${kept}${kept}${textXml('Signature', signature, rightIndent(signature, date))}${textXml('SignatureDate', date)}`
  return `${annexList}${signed}${note === '' ? '' : textXml('Remark', `（${note}）`)}`
}

/** The signature is centred over the date, which keeps four characters from the right margin. */
function rightIndent(signature: string, date: string): string {
  const right = Math.max(0, Math.round(1280 + (measure(date) - measure(signature)) / 2))
  return `<w:ind w:right="${right}"/>`
}

/** Twips that a text of 3号 takes. */
function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 160 : 320), 0)
}

/** 版记, at the foot of the last even page. */
function imprint({ copyTo, printedBy, printedOn }: OfficialDocument): readonly Part[] {
  if (copyTo === '' && printedBy === '') return []
  const lines = `${copyTo === '' ? '' : textXml('CopyTo', `抄送：${copyTo}。`)}${printedBy === '' ? '' : textXml('PrintedBy', `${printedBy}\t${printedOn}印发`)}`
  // A line is kept in hand for the height of the rules.
  const used = (copyTo === '' ? 0 : Math.ceil((copyTo.length + 4) / 26)) + (printedBy === '' ? 0 : 1) + 1
  const fill = Array.from({ length: Math.max(0, 22 - used) }, () => textXml('Addressee', ''))
  return [
    {
      page: 'imprint',
      blocks: [],
      before: `${fill.join('')}${lines}`,
      after: '',
    },
  ]
}

const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>qingdan</Application></Properties>'
