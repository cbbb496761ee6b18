import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { FONTS } from './font-table.ts'
import { NUMBERING } from './numbering.ts'
import { type PageSection, sectionOptions } from './page.ts'
import { STYLES } from './styles.ts'

/** Everything of a Word file but its text: styles, numbering, and the three kinds of pages with their headers and footers. */
export interface Skeleton {
  /** Parts other than the text, the numbering and the properties. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** `word/document.xml` up to the text. */
  readonly head: string
  readonly pages: Readonly<Record<PageKind, string>>
  /** `word/numbering.xml` without its end. */
  readonly numbering: string
  readonly lists: Readonly<Record<ListKind, string>>
}

export type PageKind = 'portrait' | 'landscape' | 'imprint'
export type ListKind = 'headings' | 'items'

const PAGES: Readonly<Record<PageKind, PageSection>> = {
  portrait: { orientation: 'portrait' },
  landscape: { orientation: 'landscape' },
  imprint: { orientation: 'portrait', isImprint: true },
}
const LISTS: readonly ListKind[] = ['headings', 'items']
const REPLACED = new Set([
  'word/document.xml',
  'word/numbering.xml',
  'docProps/core.xml',
  'docProps/app.xml',
  'docProps/custom.xml',
])
const FONT_TABLE = 'word/fontTable.xml'
/** Documents with the same marks at the head of their pages share one. */
const made = new Map<string, Promise<Skeleton>>()

export function skeletonOf(marks: string): Promise<Skeleton> {
  const skeleton = made.get(marks) ?? makeSkeleton(marks)
  made.set(marks, skeleton)
  return skeleton
}

async function makeSkeleton(marks: string): Promise<Skeleton> {
  const [first, ...rest] = Object.values(PAGES).map((section) => sectionOptions(section, marks))
  const lists = LISTS.map((reference) => new Paragraph({ numbering: { reference, level: 0 } }))
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    numbering: NUMBERING,
    sections: first ? [{ ...first, children: [...lists, ...first.children] }, ...rest] : [],
    customProperties: [{ name: 'placeholder', value: '' }],
  })
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  files[FONT_TABLE] = strToU8(withFonts(strFromU8(files[FONT_TABLE] ?? new Uint8Array())))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const xml = text('word/document.xml')
  const numbering = text('word/numbering.xml')
  const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => abstractId(numbering, match[1] ?? ''))
  const pages = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
  return {
    parts: new Map(Object.entries(files).filter(([name]) => !REPLACED.has(name))),
    head: xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length),
    pages: { portrait: pages[0] ?? '', landscape: pages[1] ?? '', imprint: pages[2] ?? '' },
    numbering: numbering.replace('</w:numbering>', ''),
    lists: { headings: ids[0] ?? '', items: ids[1] ?? '' },
  }
}

/** The library leaves the table of faces empty. */
function withFonts(xml: string): string {
  return xml.replace(/\/>$/, `>${FONTS}</w:fonts>`)
}

function abstractId(numbering: string, id: string): string {
  return new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1] ?? ''
}

/** The lists of one document, each counting for itself. */
export class Lists {
  readonly #skeleton: Skeleton
  readonly #added: string[] = []

  constructor(skeleton: Skeleton) {
    this.#skeleton = skeleton
  }

  /** The number under which a new list stands. */
  add(kind: ListKind): string {
    const id = String(100 + this.#added.length)
    this.#added.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${this.#skeleton.lists[kind]}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    return id
  }

  /** `word/numbering.xml` with every list that was added. */
  get xml(): string {
    return `${this.#skeleton.numbering}${this.#added.join('')}</w:numbering>`
  }
}

/** The end of a section within the text: a paragraph so low that it does not push a full page over. */
export function pageBreak(page: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:snapToGrid w:val="0"/>${page}</w:pPr></w:p>`
}
