import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { breakTitle } from '../../src/render/documents/break-title.ts'
import { toDocx } from '../../src/render/docx/to-docx.ts'
import { stampOf } from '../../src/render/stamp.ts'
import { documentsOf, named, type OfficialDocument, programOf } from '../support/documents.ts'
import { ROOT } from '../support/project.ts'

/** Every parameter of GB/T 9704-2012 that the file states; docs/gbt-9704-checklist.md names these tests. */
const mm = (value: number) => Math.trunc((value / 25.4) * 1440)
let parts: Record<string, string>
let xml: string
let styles: string

async function partsOf(document: OfficialDocument): Promise<Record<string, string>> {
  const file = unzipSync(await toDocx(document, stampOf(document, '2025-04-30', 'docx', [])))
  return Object.fromEntries(Object.entries(file).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function style(id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
}

function footers(section: string): Record<string, string> {
  const relations = parts['word/_rels/document.xml.rels'] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"\/>/g)].map(([, type = '', id = '']) => {
      const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0] ?? ''
      return [type, parts[`word/${/Target="([^"]+)"/.exec(relation)?.[1] ?? ''}`] ?? '']
    }),
  )
}

beforeAll(async () => {
  const { document } = named(documentsOf(await programOf(ROOT)), 'public-notice')
  parts = await partsOf({
    ...document,
    letterhead: { issuer: '东川县人民政府文件', number: '东政发〔2025〕3号' },
    addressee: '各镇人民政府，县政府各工作部门',
    signature: '东川县人民政府',
    date: '2025年4月8日',
    note: '此件公开发布',
    copyTo: '县委办公室，县人大常委会办公室，县政协办公室',
    printedBy: '东川县人民政府办公室',
    printedOn: '2025年4月9日',
  })
  xml = parts['word/document.xml'] ?? ''
  styles = parts['word/styles.xml'] ?? ''
})

describe('page', () => {
  it('A4 with margins 37, 35, 28 and 26 mm: 156 × 225 mm of text', () => {
    const section = xml.match(/<w:sectPr>.*?<\/w:sectPr>/s)?.[0] ?? ''
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(section)
    expect([Number(size?.[1]), Number(size?.[2])]).toEqual([mm(210), mm(297)])
    const margin = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(section)?.[1])
    expect(['top', 'bottom', 'left', 'right'].map(margin)).toEqual([mm(37), mm(35), mm(28), mm(26)])
    expect((Number(size?.[1]) - margin('left') - margin('right')) / 56.69).toBeCloseTo(156, 0)
    expect((Number(size?.[2]) - margin('top') - margin('bottom')) / 56.69).toBeCloseTo(225, 0)
  })

  it('22 lines on a page and 28 characters on a line', () => {
    const line = Number(/w:line="(\d+)"/.exec(style('OfficialText'))?.[1])
    expect(style('OfficialText')).toContain('w:lineRule="exact"')
    expect(Math.floor((225 * 56.69) / line)).toBe(22)
    const spacing = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(style('OfficialText'))?.[1])
    expect(Math.floor((156 * 56.69) / (320 + spacing))).toBe(28)
    expect(xml).toContain(`<w:docGrid w:type="lines" w:linePitch="${line}"/>`)
  })

  it('annex tables on turned pages, in sections of their own, with margins turned along', () => {
    const turned = /<w:sectPr>(?:(?!<\/w:sectPr>).)*orient="landscape".*?<\/w:sectPr>/s.exec(xml)?.[0] ?? ''
    const margin = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(turned)?.[1])
    expect(['top', 'right', 'bottom', 'left'].map(margin)).toEqual([mm(28), mm(37), mm(26), mm(35)])
    expect(turned).not.toContain('w:docGrid w:type="lines"')
  })
})

describe('fonts and headings', () => {
  it.each([
    ['OfficialText', '仿宋_GB2312', 32],
    ['OfficialTitle', '方正小标宋简体', 44],
    ['Heading1', '黑体', 32],
    ['Heading2', '楷体_GB2312', 32],
    ['Heading3', '仿宋_GB2312', 32],
    ['Heading4', '仿宋_GB2312', 32],
    ['AnnexLabel', '黑体', 32],
    ['CopyTo', '仿宋_GB2312', 28],
    ['PageNumberOdd', '宋体', 28],
    ['TableHead', '黑体', 21],
    ['TableText', '仿宋_GB2312', 21],
  ])('%s is set in %s of %i half-points', (id, face, size) => {
    const own = style(id)
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
    expect(/w:eastAsia="([^"]+)"/.exec(own.includes('w:rFonts') ? own : defaults)?.[1]).toBe(face)
    expect(Number(/<w:sz w:val="(\d+)"/.exec(own)?.[1])).toBe(size)
  })

  it('names for every face that it is set in one that stands in for it', () => {
    const table = parts['word/fontTable.xml'] ?? ''
    const named = new Set([...styles.matchAll(/w:eastAsia="([^"]+)"/g)].map((match) => match[1] ?? ''))
    expect([...named].filter((face) => /[^\w-]/.test(face)).length).toBe(5)
    for (const face of named)
      if (/[^\w-]/.test(face)) expect(table).toMatch(new RegExp(`<w:font w:name="${face}"><w:altName w:val="[^"]+"/>`))
  })

  it('numbers 一、（一）1.（1） in a real list on four levels, each heading with its level of the outline', () => {
    const formats = [
      ...(parts['word/numbering.xml'] ?? '').matchAll(/<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]+)"\/>/gs),
    ]
      .map((match) => `${match[1]} ${match[2]}`)
      .filter((each) => !each.startsWith('bullet'))
    expect(formats.slice(0, 4)).toEqual([
      'chineseCounting %1、',
      'chineseCounting （%2）',
      'decimal %3.',
      'decimal （%4）',
    ])
    for (const level of [1, 2, 3, 4]) expect(style(`Heading${level}`)).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/)
    expect(xml).not.toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*<w:t[^>]*>一、/)
  })

  it('indents the text by two characters', () => {
    for (const id of ['OfficialText', 'Heading1', 'Heading2']) expect(style(id)).toContain('w:firstLineChars="200"')
  })

  it('prints all in black but the letterhead and its line', () => {
    const coloured = [...styles.matchAll(/<w:style .*?<\/w:style>/gs)]
      .map(([each]) => each)
      .filter((each) => /FF0000/.test(each))
      .map((each) => /w:styleId="(\w+)"/.exec(each)?.[1])
    expect(coloured.sort()).toEqual(['DocumentNumber', 'Letterhead'])
    expect(xml).not.toContain('w:color w:val="FF')
  })
})

describe('the parts of a document', () => {
  const order = (...ids: string[]) => ids.map((id) => xml.indexOf(`<w:pStyle w:val="${id}"/>`))

  it('stand in their order', () => {
    const at = order(
      'Letterhead',
      'DocumentNumber',
      'OfficialTitle',
      'OfficialText',
      'AnnexList',
      'Signature',
      'SignatureDate',
      'Remark',
      'AnnexLabel',
      'CopyTo',
      'PrintedBy',
    )
    expect(at).not.toContain(-1)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })

  it('letterhead: red, centred, two lines above the number; year in 〔〕 without 第; a red line below', () => {
    expect(style('Letterhead')).toContain('<w:jc w:val="center"/>')
    expect(xml).toMatch(
      /东川县人民政府文件<\/w:t><\/w:r><\/w:p>(<w:p><w:pPr><w:pStyle w:val="Addressee"\/><\/w:pPr><\/w:p>){2}<w:p><w:pPr><w:pStyle w:val="DocumentNumber"\/>/,
    )
    expect(xml).toContain('东政发〔2025〕3号')
    const border = /<w:bottom [^>]*FF0000[^>]*>/.exec(style('DocumentNumber'))?.[0] ?? ''
    expect(Number(/w:sz="(\d+)"/.exec(border)?.[1]) / 8 / 2.835).toBeGreaterThanOrEqual(0.35)
    expect(Number(/w:space="(\d+)"/.exec(border)?.[1])).toBe(11)
  })

  it('title centred; addressee flush with a full-width colon', () => {
    expect(style('OfficialTitle')).toContain('<w:jc w:val="center"/>')
    expect(xml).toContain('各镇人民政府，县政府各工作部门：')
    expect(style('Addressee')).not.toContain('firstLine')
  })

  it('annexes announced with number and name, without punctuation at the end', () => {
    const list = [...xml.matchAll(/<w:pStyle w:val="AnnexList(?:Next)?"\/>.*?<w:t[^>]*>([^<]*)/gs)].map(
      (match) => match[1] ?? '',
    )
    expect(list[0]).toMatch(/^附件：1\./)
    expect(list[1]).toMatch(/^2\./)
    for (const each of list) expect(each).not.toMatch(/[。；，、]$/)
  })

  it('the date four characters from the right, without leading zeros, the signature centred over it; the remark in brackets', () => {
    expect(style('SignatureDate')).toMatch(/w:(right|end)="1280"/)
    expect(xml).toContain('2025年4月8日')
    const right = Number(/<w:pStyle w:val="Signature"\/><w:ind w:right="(\d+)"/.exec(xml)?.[1])
    // 7 characters of 320 over 3 of 320 and 6 figures of 160
    expect(right).toBe(1280 + (3 * 320 + 6 * 160 - 7 * 320) / 2)
    expect(xml).toContain('（此件公开发布）')
  })

  it('an annex begins a page: label flush on the first line, title on the third', () => {
    expect(xml).toMatch(
      /<\/w:sectPr><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="AnnexLabel"\/><\/w:pPr><w:r><w:t xml:space="preserve">附件1<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="OfficialText"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="OfficialTitle"\/>/,
    )
    expect(style('AnnexLabel')).not.toContain('firstLine')
  })

  it('imprint on the last even page without a number, between lines of 0.35 mm with a thinner one between', () => {
    const last = xml.slice(xml.lastIndexOf('<w:sectPr>'))
    expect(last).toContain('<w:type w:val="evenPage"/>')
    for (const footer of Object.values(footers(last))) expect(footer).not.toContain('PAGE')
    const widths = [...style('CopyTo').matchAll(/<w:(top|bottom) [^>]*w:sz="(\d+)"/g)].map(
      (match) => Number(match[2]) / 8 / 2.835,
    )
    expect(widths[0]).toBeCloseTo(0.35, 1)
    expect(widths[1]).toBeCloseTo(0.25, 1)
    expect(xml).toContain(
      '<w:t xml:space="preserve">东川县人民政府办公室</w:t><w:tab/><w:t xml:space="preserve">2025年4月9日印发</w:t>',
    )
  })
})

describe('page numbers', () => {
  it('— 1 — in 4号宋体, right on odd and left on even pages, one character in', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const { default: odd = '', even = '' } = footers(xml.match(/<w:sectPr>.*?<\/w:sectPr>/s)?.[0] ?? '')
    expect(odd).toContain('PageNumberOdd')
    expect(even).toContain('PageNumberEven')
    expect(odd.replace(/<[^>]+>/g, '')).toMatch(/^— ?PAGE ?—$/)
    expect(style('PageNumberOdd')).toMatch(/<w:jc w:val="right"\/>/)
    expect(style('PageNumberOdd')).toMatch(/w:(right|end)="280"/)
    expect(style('PageNumberEven')).toMatch(/w:(left|start)="280"/)
  })

  it('7 mm below the text', () => {
    const footer = Number(/w:footer="(\d+)"/.exec(xml.match(/<w:sectPr>.*?<\/w:sectPr>/s)?.[0] ?? '')?.[1]) / 56.69
    expect(35 - footer - 14 * 0.3528 * 0.6).toBeCloseTo(7, 0)
  })

  it('at the same place of a turned page, turned along', () => {
    const turned = /<w:sectPr>(?:(?!<\/w:sectPr>).)*orient="landscape".*?<\/w:sectPr>/s.exec(xml)?.[0] ?? ''
    const { default: odd = '', even = '' } = footers(turned)
    for (const each of [odd, even]) {
      expect(each).toContain('<w:textDirection w:val="tbRl"/>')
      expect(each).toMatch(/w:tblpX="\d+"/)
    }
    const place = (each: string) => Number(/w:tblpY="(\d+)"/.exec(each)?.[1])
    expect(place(odd)).toBeGreaterThan(place(even))
    expect(Number(/w:tblpX="(\d+)"/.exec(odd)?.[1])).toBeLessThan(mm(35))
  })
})

describe('tables', () => {
  it('repeat their head, keep rows whole, and have lines of 1 and 0.5 point', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables.length).toBeGreaterThanOrEqual(2)
    for (const table of tables) {
      expect(table).toMatch(/<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/)
      expect(table).toContain('<w:top w:val="single" w:sz="8"')
      expect(table).toContain('<w:insideH w:val="single" w:sz="4"')
      const whole = table.match(/<w:cantSplit\/>/g)?.length ?? 0
      expect(whole).toBeGreaterThanOrEqual((table.match(/<w:tr>/g)?.length ?? 0) * 0.9)
    }
  })

  it('repeat the label of a group on every page: it is part of the head of the group’s own table', async () => {
    const { document } = named(documentsOf(await programOf(ROOT)), 'enforcement-responsibility')
    const grouped = (await partsOf(document))['word/document.xml'] ?? ''
    const tables = grouped.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables)
      expect(table).toMatch(
        /<w:tblHeader\/><\/w:trPr><w:tc>(?:(?!<\/w:tr>).)*TableGroup(?:(?!<\/w:tr>).)*<\/w:tr><w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/,
      )
  })
})

describe('titles', () => {
  it.each([
    [
      '东川县人民政府关于公布镇（街道）承接县级政务服务和行政执法事项的通告',
      ['东川县人民政府', '关于公布镇（街道）承接县级', '政务服务和行政执法事项的通告'],
    ],
    ['东川县河口镇权责清单', ['东川县河口镇权责清单']],
  ])('%s is broken by meaning', (title, lines) => {
    expect(breakTitle(title, ['东川县', '河口镇'])).toEqual(lines)
  })
})
