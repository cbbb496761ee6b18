import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { pdfText } from '../../src/readback/pdf-text.ts'
import type { Block } from '../../src/render/documents/blocks.ts'
import { stretchesOf } from '../../src/render/documents/stretches.ts'
import type { SetTable } from '../../src/render/documents/table-layout.ts'
import { bytesOf, documentsOf, filesOf, named, programOf, typesetterHere } from '../support/documents.ts'
import { ROOT } from '../support/project.ts'

const plain = (text: string) => [{ text, face: 'plain' as const }]
const text = (words: string): Block => ({ type: 'paragraph', runs: plain(words), leads: false })
const heading = (words: string, level = 1): Block => ({
  type: 'heading',
  level,
  number: '一、',
  runs: plain(words),
  leads: true,
})
const table = (isTurned: boolean): Block => ({ type: 'table', table: { name: '' } as SetTable, isTurned })

/** What stands on the pages of each stretch: `|` between stretches, a turned one in brackets. */
function told(...blocks: Block[]): string {
  return stretchesOf(blocks)
    .map(({ orientation, blocks: each }) => {
      const words = each
        .map((block) => (block.type === 'table' ? '表' : block.type === 'figure' ? '图' : block.runs[0]?.text))
        .join(' ')
      return orientation === 'landscape' ? `[${words}]` : words
    })
    .join('|')
}

it.each([
  ['its heading', [text('甲'), heading('乙'), table(true)], '甲|[乙 表]'],
  ['headings of two levels', [text('甲'), heading('乙'), heading('丙', 2), table(true)], '甲|[乙 丙 表]'],
  ['a line under its heading', [text('甲'), heading('乙'), text('见下表。'), table(true)], '甲|[乙 见下表。 表]'],
  ['a line that ends in a colon', [text('甲'), text('分工如下：'), table(true)], '甲|[分工如下： 表]'],
  ['no line that says something else', [text('甲'), text('丙。'), table(true)], '甲 丙。|[表]'],
  ['no long text', [text('甲'), heading('乙'), text('长'.repeat(60)), table(true)], `甲 乙 ${'长'.repeat(60)}|[表]`],
  ['not what would leave the title alone', [heading('乙'), table(true)], '乙|[表]'],
  ['nothing where it stays upright', [text('甲'), heading('乙'), table(false)], '甲 乙 表'],
] as const)('a turned table takes %s along', (_what, blocks, expected) => {
  expect(told(...blocks)).toBe(expected)
})

it('a few lines between two turned tables do not turn the page back, many do', () => {
  expect(told(text('甲'), table(true), text('乙'), heading('丙'), table(true))).toBe('甲|[表 乙 丙 表]')
  const many = text('长'.repeat(400))
  expect(told(text('甲'), table(true), many, heading('丙'), table(true))).toBe(
    `甲|[表]|${many.type === 'paragraph' ? many.runs[0]?.text : ''}|[丙 表]`,
  )
  expect(told(text('甲'), table(true), text('乙'))).toBe('甲|[表]|乙')
})

it('no Word file of the edition has a heading alone before a turned page', async () => {
  let turned = 0
  for (const written of documentsOf(await programOf(ROOT))) {
    const [file] = await filesOf(written, 'docx')
    if (!file) continue
    const xml = strFromU8(unzipSync(bytesOf(file))['word/document.xml'] ?? new Uint8Array())
    const paragraphs = xml.split('</w:p>')
    paragraphs.forEach((paragraph, at) => {
      if (!paragraph.includes('<w:sectPr>')) return
      turned++
      expect(paragraphs[at - 1] ?? '', written.document.stem).not.toMatch(/<w:pStyle w:val="Heading\d"\/>/)
    })
  }
  expect(turned).toBeGreaterThan(100)
})

it('in a PDF too the heading stands on the page of its turned table', async (context) => {
  const typesetter = await typesetterHere()
  if (!typesetter) return context.skip()
  const written = named(documentsOf(await programOf(ROOT), { documents: ['institutions'] }), 'institutions')
  const [file] = await filesOf(written, 'pdf', { typesetter })
  const page = pdfText(file ? bytesOf(file) : new Uint8Array()).find((each) => each.includes('二、机构和职责'))
  expect(page).toContain('设立的理由')
})
