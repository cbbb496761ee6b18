import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  TabStopType,
} from 'docx'
import { LINE, mm } from './page.ts'

/** Half-points of the Chinese sizes (字号). */
const SIZE = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const

/** The faces that GB/T 9704 names. They are named in the file and never embedded: their licences forbid it. */
export const FACES = {
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  title: '方正小标宋简体',
  number: '宋体',
  latin: 'Times New Roman',
} as const

function font(eastAsia: string, latin: string = FACES.latin): NonNullable<IRunStylePropertiesOptions['font']> {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' } as NonNullable<
    IRunStylePropertiesOptions['font']
  >
}

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
/** Two characters of 3号, by number of characters so that it follows the size. */
const INDENT = { firstLineChars: 200, firstLine: 640 }
/** Narrows 3号 just enough that 28 characters fill 156 mm. */
const NARROW = -5
const TITLE_LINE = { line: 660, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const THREE = { size: SIZE.三号, characterSpacing: NARROW }

function style(
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: IParagraphStylePropertiesOptions,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph }
}

function heading(level: number, face: string): IParagraphStyleOptions {
  return {
    ...style(
      `Heading${level}`,
      `heading ${level}`,
      { ...THREE, font: font(face), bold: false, color: '000000' },
      {
        spacing: EXACT,
        alignment: AlignmentType.BOTH,
        indent: INDENT,
        keepNext: true,
        outlineLevel: level - 1,
      },
    ),
    next: 'OfficialText',
  }
}

function cell(id: string, name: string, face: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) {
  const spacing = { line: 300, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
  return style(id, name, { size: SIZE.五号, font: font(face) }, { spacing, alignment })
}

function number(id: string, name: string, paragraph: IParagraphStylePropertiesOptions): IParagraphStyleOptions {
  return style(id, name, { size: SIZE.四号, font: font(FACES.number, FACES.number) }, paragraph)
}

/** Turned by its cell, the number needs a line of its own height, or it is cut in half. */
const FREE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 }
const ONE_LARGE_CHARACTER = 280
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 }

/** Every paragraph of a document has one of these styles; staff change the look in one place. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font(FACES.body), size: SIZE.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: EXACT },
    },
  },
  paragraphStyles: [
    style('OfficialText', '公文正文', THREE, { spacing: EXACT, alignment: AlignmentType.BOTH, indent: INDENT }),
    style(
      'OfficialTitle',
      '公文标题',
      { size: SIZE.二号, font: font(FACES.title) },
      {
        spacing: TITLE_LINE,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        outlineLevel: 0,
      },
    ),
    heading(1, FACES.heading),
    heading(2, FACES.subheading),
    heading(3, FACES.body),
    heading(4, FACES.body),
    style('Addressee', '主送机关', THREE, { spacing: EXACT, alignment: AlignmentType.BOTH }),
    style(
      'Letterhead',
      '发文机关标志',
      { size: 72, font: font(FACES.title), color: 'FF0000' },
      {
        spacing: { line: 1100, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        alignment: AlignmentType.CENTER,
      },
    ),
    style('DocumentNumber', '发文字号', THREE, {
      spacing: EXACT,
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: 11 } },
    }),
    style(
      'DraftMark',
      '草案标记',
      { size: SIZE.三号, font: font(FACES.subheading) },
      {
        spacing: EXACT,
        alignment: AlignmentType.CENTER,
      },
    ),
    style(
      'Notice',
      '说明',
      { size: SIZE.四号, font: font(FACES.subheading) },
      {
        spacing: { line: 480, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        alignment: AlignmentType.BOTH,
        indent: { firstLineChars: 200, firstLine: 560 },
      },
    ),
    style('AnnexList', '附件说明', THREE, { spacing: EXACT, indent: { left: 640 + 1200, hanging: 1200 } }),
    style('AnnexListNext', '附件说明续', THREE, { spacing: EXACT, indent: { left: 640 + 1200, hanging: 240 } }),
    style('AnnexLabel', '附件序号', { size: SIZE.三号, font: font(FACES.heading) }, { spacing: EXACT, keepNext: true }),
    style('Signature', '署名', THREE, { spacing: EXACT, alignment: AlignmentType.RIGHT, keepNext: true }),
    style('SignatureDate', '成文日期', THREE, {
      spacing: EXACT,
      alignment: AlignmentType.RIGHT,
      indent: { right: 1280 },
    }),
    style('Remark', '附注', THREE, { spacing: EXACT, indent: INDENT }),
    style(
      'CopyTo',
      '抄送',
      { size: SIZE.四号 },
      {
        spacing: EXACT,
        indent: { left: ONE_LARGE_CHARACTER * 4, right: ONE_LARGE_CHARACTER, hanging: ONE_LARGE_CHARACTER * 3 },
        border: { top: RULE, bottom: { ...RULE, size: 6 } },
      },
    ),
    style('PrintedBy', '印发', { size: SIZE.四号 }, {
      spacing: EXACT,
      indent: { left: ONE_LARGE_CHARACTER, right: ONE_LARGE_CHARACTER },
      border: { bottom: RULE },
      tabStops: [{ type: TabStopType.RIGHT, position: mm(156) - ONE_LARGE_CHARACTER }],
    } as IParagraphStylePropertiesOptions),
    cell('TableHead', '表头', FACES.heading, AlignmentType.CENTER),
    cell('TableGroup', '表内分组', FACES.subheading, AlignmentType.LEFT),
    cell('TableText', '表内文字', FACES.body, AlignmentType.LEFT),
    cell('TableCentre', '表内居中', FACES.body, AlignmentType.CENTER),
    number('PageNumberOdd', '单页页码', { spacing: EXACT, alignment: AlignmentType.RIGHT, indent: { right: 280 } }),
    number('PageNumberEven', '双页页码', { spacing: EXACT, alignment: AlignmentType.LEFT, indent: { left: 280 } }),
    number('PageNumberTurnedOdd', '横排单页页码', { spacing: FREE, alignment: AlignmentType.RIGHT }),
    number('PageNumberTurnedEven', '横排双页页码', { spacing: FREE, alignment: AlignmentType.LEFT }),
    style(
      'PageMark',
      '页眉标记',
      { size: SIZE.五号, font: font(FACES.heading) },
      {
        spacing: FREE,
        alignment: AlignmentType.RIGHT,
      },
    ),
    style(
      'SectionEnd',
      '分节',
      { size: 2 },
      { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    ),
  ],
}
