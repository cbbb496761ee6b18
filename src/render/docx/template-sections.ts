import type { Orientation } from '../documents/official-document.ts'

const SECTION = /<w:sectPr\b[^>]*?(?:\/>|>.*?<\/w:sectPr>)/gs
const MARK = /<w:p\b(?:(?!<\/w:p>).)*?\uE100(portrait|landscape)\uE101.*?<\/w:p>/gs
const TWIPS_PER_MM = 1440 / 25.4

/** Text of a paragraph that stands in for the end of pages of one orientation until the file is filled. */
export function sectionMark(orientation: Orientation): string {
  return `\uE100${orientation}\uE101`
}

/** Millimetres between the margins of a template’s pages, upright and turned. */
export function textWidths(xml: string): Readonly<Record<Orientation, number>> {
  const section = xml.match(SECTION)?.at(-1) ?? ''
  const page = numbersOf(section, 'pgSz')
  const margin = numbersOf(section, 'pgMar')
  const between = (whole: number | undefined, a: number | undefined, b: number | undefined) =>
    whole === undefined ? undefined : (whole - (a ?? 0) - (b ?? 0)) / TWIPS_PER_MM
  return {
    portrait: between(page.w, margin.left, margin.right) ?? 156,
    landscape: between(page.h, margin.top, margin.bottom) ?? 225,
  }
}

/** Whether a mark came to stand within a table or a text box, where there are no sections. */
export function areMarksNested(xml: string): boolean {
  return [...xml.matchAll(MARK)].some(({ index }) => {
    const before = xml.slice(0, index)
    return ['w:tbl', 'w:txbxContent'].some((name) => count(before, `<${name}>`) > count(before, `</${name}>`))
  })
}

/** Puts sections in place of marks: the template’s own pages, turned where they must be. */
export function placeSections(xml: string): string {
  let isFirst = true
  const placed = xml.replace(MARK, (_paragraph, orientation: Orientation, index: number) => {
    const own = SECTION.exec(xml.slice(index))?.[0] ?? ''
    SECTION.lastIndex = 0
    const section = isFirst ? own : continuing(own)
    isFirst = false
    return sectionEnd(orientation === 'landscape' ? turned(section) : section)
  })
  return isFirst ? xml : withoutEmptyEnd(placed)
}

function sectionEnd(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`
}

/** After a turned page at the very end nothing follows, so the last section takes its place. */
function withoutEmptyEnd(xml: string): string {
  const end =
    /<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"\/>(<w:sectPr\b(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>(?:<w:p\b[^>]*?\/>|<w:p\b[^>]*>(?:(?!<w:r\b|<\/w:p>).)*<\/w:p>)*<w:sectPr\b[^>]*?(?:\/>|>(?:(?!<w:sectPr\b).)*<\/w:sectPr>)(<\/w:body>)/s
  return end.test(xml)
    ? xml.replace(end, '$1$2')
    : xml.replace(
        /(<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>)(<\/w:body>)/s,
        (_all, last: string, body: string) => `${continuing(last)}${body}`,
      )
}

/** A section that goes on with the numbers of pages, and whose first page is like the others. */
function continuing(section: string): string {
  return section
    .replace(/ w:start="\d+"/, '')
    .replace(/<w:titlePg\b[^>]*\/>/, '')
    .replace(/<w:type\b[^>]*\/>/, '')
}

/** An upright page turned clockwise, with its margins. */
function turned(section: string): string {
  const { w, h } = numbersOf(section, 'pgSz')
  if (w === undefined || h === undefined || w > h) return section
  const { top = 0, right = 0, bottom = 0, left = 0 } = numbersOf(section, 'pgMar')
  const rest = (name: string) => new RegExp(` w:${name}="[^"]*"`).exec(section)?.[0] ?? ''
  return section
    .replace(/<w:pgSz\b[^>]*\/>/, `<w:pgSz w:w="${h}" w:h="${w}" w:orient="landscape"/>`)
    .replace(
      /<w:pgMar\b[^>]*\/>/,
      `<w:pgMar w:top="${left}" w:right="${top}" w:bottom="${right}" w:left="${bottom}"${rest('header')}${rest('footer')}${rest('gutter')}/>`,
    )
    .replace(/<w:docGrid\b[^>]*\/>/, '')
}

function numbersOf(section: string, element: string): Readonly<Partial<Record<string, number>>> {
  const found = new RegExp(`<w:${element}\\b[^>]*>`).exec(section)?.[0] ?? ''
  return Object.fromEntries(
    [...found.matchAll(/w:(\w+)="(-?\d+)"/g)].map(([, name = '', value]) => [name, Number(value)]),
  )
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
