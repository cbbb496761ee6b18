import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { NUMBERING } from './numbering.ts'
import { type PageSection, placeholder, sectionOptions } from './page.ts'
import { STYLES } from './styles.ts'

/** Everything of a Word file but its text: styles, numbering, sections, headers and footers. */
export interface Skeleton {
  /** Parts other than `word/document.xml` and the properties. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** `word/document.xml` before, between and after the places of the sections' texts. */
  readonly frame: readonly string[]
  /** The ids of the numbered lists, in the order asked for. */
  readonly headings: readonly string[]
  readonly items: readonly string[]
}

export interface Shape {
  readonly sections: readonly PageSection[]
  /** Lists of headings, one for each part that counts for itself; and lists of items. */
  readonly headings: number
  readonly items: number
  /** Printed at the head of every page. */
  readonly marks: string
}

const LISTS = '§lists§'
const REPLACED = new Set(['word/document.xml', 'docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'])
/** Documents of the same shape share one. */
const made = new Map<string, Promise<Skeleton>>()

export function skeletonOf(shape: Shape): Promise<Skeleton> {
  const key = JSON.stringify(shape)
  const skeleton = made.get(key) ?? makeSkeleton(shape)
  made.set(key, skeleton)
  return skeleton
}

async function makeSkeleton(shape: Shape): Promise<Skeleton> {
  const count = shape.sections.length
  const [first, ...rest] = shape.sections.map((section, index) => sectionOptions(section, index, count, shape.marks))
  const lists = [...listParagraphs('headings', shape.headings), ...listParagraphs('items', shape.items)]
  const sections = first ? [{ ...first, children: [...lists, new Paragraph(LISTS), ...first.children] }, ...rest] : []
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    numbering: NUMBERING,
    sections,
    customProperties: [{ name: 'placeholder', value: '' }],
  })
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const parts = new Map(Object.entries(files).filter(([name]) => !REPLACED.has(name)))
  return { parts, ...dissect(strFromU8(files['word/document.xml'] ?? new Uint8Array()), shape) }
}

/** Paragraphs that make the library give each list its own number; they are cut out again. */
function listParagraphs(reference: string, count: number): readonly Paragraph[] {
  return Array.from({ length: count }, (_, instance) => new Paragraph({ numbering: { reference, level: 0, instance } }))
}

function dissect(xml: string, shape: Shape): Pick<Skeleton, 'frame' | 'headings' | 'items'> {
  const [head = '', tail = ''] = cut(xml, LISTS)
  const bodyStart = head.indexOf('<w:body>') + '<w:body>'.length
  const ids = [...head.slice(bodyStart).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1] ?? '')
  const frame: string[] = []
  let rest = head.slice(0, bodyStart) + tail
  for (let index = 0; index < shape.sections.length; index++) {
    const [before = '', after = ''] = cut(rest, placeholder(index))
    frame.push(quietBreaks(before))
    rest = after
  }
  frame.push(quietBreaks(rest))
  return { frame, headings: ids.slice(0, shape.headings), items: ids.slice(shape.headings) }
}

/** What stands before and after the paragraph that holds a text. */
function cut(xml: string, text: string): readonly string[] {
  const at = xml.indexOf(`>${text}<`)
  const start = xml.lastIndexOf('<w:p>', at)
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length
  return [xml.slice(0, start), xml.slice(end)]
}

/** The paragraph that ends a section must not push a full page over. */
function quietBreaks(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:snapToGrid w:val="0"/><w:sectPr',
  )
}
