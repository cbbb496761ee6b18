import {
  BorderStyle,
  convertMillimetersToTwip,
  DocumentGridType,
  Footer,
  Header,
  HeightRule,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Orientation } from '../documents/official-document.ts'

/** Millimetres as Word's twentieths of a point. */
export const mm = (value: number): number => convertMillimetersToTwip(value)

/** One line of text: 22 of them fill 225 mm (GB/T 9704: 每面排22行). */
export const LINE = 579

/** A section of the file: pages of one orientation. */
export interface PageSection {
  readonly orientation: Orientation
  /** 版记 alone on the last even page, which bears no number. */
  readonly isImprint?: boolean
}

/** A section of one paragraph, which stands in for its text. */
export function sectionOptions(section: PageSection, marks: string): ISectionOptions {
  const isLandscape = section.orientation === 'landscape'
  return {
    properties: {
      ...(isLandscape ? landscape : portrait),
      ...(section.isImprint ? { type: SectionType.EVEN_PAGE } : {}),
    },
    headers: { default: header(marks), even: header(marks) },
    footers: section.isImprint
      ? { default: empty(Footer), even: empty(Footer) }
      : { default: footer(isLandscape, 'odd'), even: footer(isLandscape, 'even') },
    children: [new Paragraph({})],
  }
}

const portrait = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(20), footer: mm(25) },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE },
}

/** The upright page turned clockwise: what was its left edge (订口) is now on top, where odd pages have the head of a table. Tables must not snap to the grid. */
const landscape = {
  page: {
    size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
    margin: { top: mm(28), bottom: mm(26), left: mm(35), right: mm(37), header: mm(15), footer: mm(10) },
  },
  grid: { type: DocumentGridType.DEFAULT, linePitch: LINE },
}

function header(marks: string): Header {
  return marks === '' ? empty(Header) : new Header({ children: [new Paragraph({ style: 'PageMark', text: marks })] })
}

/** The schema wants a paragraph where nothing is to be seen. */
function empty<Part>(Part: new (options: { children: readonly Paragraph[] }) => Part): Part {
  return new Part({ children: [new Paragraph({})] })
}

function number(): TextRun {
  return new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })
}

/** 单页居右空一字，双页居左空一字. */
function footer(isLandscape: boolean, parity: 'odd' | 'even'): Footer {
  if (isLandscape) return turnedFooter(parity)
  const style = parity === 'odd' ? 'PageNumberOdd' : 'PageNumberEven'
  return new Footer({ children: [new Paragraph({ style, children: [number()] })] })
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

/** On a turned page the number stays where it is on an upright one: turned with it, in a cell that floats at the edge. */
function turnedFooter(parity: 'odd' | 'even'): Footer {
  const cell = new TableCell({
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({ style: parity === 'odd' ? 'PageNumberTurnedOdd' : 'PageNumberTurnedEven', children: [number()] }),
    ],
  })
  const table = new Table({
    width: { size: mm(12), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [mm(12)],
    borders: NO_BORDERS,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: mm(24),
      absoluteVerticalPosition: parity === 'even' ? mm(28 + 5) : mm(210 - 26 - 5 - 25),
    },
    rows: [new TableRow({ height: { value: mm(25), rule: HeightRule.EXACT }, children: [cell] })],
  })
  return new Footer({ children: [table, new Paragraph({ style: 'PageNumberTurnedOdd', children: [] })] })
}
