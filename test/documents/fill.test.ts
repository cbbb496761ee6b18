import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillTemplate, NotATemplate, PLACEHOLDERS } from '../../src/render/docx/fill-template.ts'
import { stampOf } from '../../src/render/stamp.ts'
import { documentsOf, named, type OfficialDocument, programOf } from '../support/documents.ts'
import { schemaErrors } from '../support/ooxml.ts'
import { ROOT } from '../support/project.ts'

let notice: OfficialDocument
let plan: OfficialDocument

beforeAll(async () => {
  const program = await programOf(ROOT)
  notice = named(documentsOf(program, { documents: ['public-notice'] }), 'public-notice').document
  plan = named(documentsOf(program, { documents: ['institutions'] }), 'institutions').document
})

const A4 = { size: { width: 11906, height: 16838 }, margin: { top: 2098, right: 1474, bottom: 1984, left: 1588 } }
const said = (...names: string[]) => names.map((name) => new Paragraph(`{{${name}}}`))

async function template(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const properties = { page: { ...A4, pageNumbers: { start: 1 } }, titlePage: true }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ properties, children }] })))
}

async function filled(document: OfficialDocument, children: readonly (Paragraph | Table)[]) {
  const { content, ...rest } = await fillTemplate(
    document,
    await template(children),
    stampOf(document, '2025-04-30', 'docx', []),
  )
  return { ...rest, content, xml: strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array()) }
}

function pagesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:pgSz[^>]*>/g)].map(([size]) => (size.includes('landscape') ? 'turned' : 'upright'))
}

describe('a county’s own template', () => {
  it('keeps to the schemas when it is filled, with its wide tables on turned pages of its own kind', async () => {
    const { xml, content, unknown, missing } = await filled(plan, said(...PLACEHOLDERS))
    expect([unknown, missing]).toEqual([[], []])
    expect(pagesOf(xml)).toEqual(['upright', 'turned', 'upright'])
    expect(/orient="landscape"\/><w:pgMar ([^>]*)>/.exec(xml)?.[1]).toMatch(
      /w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"/,
    )
    expect(xml.match(/<w:titlePg/g)).toHaveLength(1)
    expect(xml.match(/w:start="1"/g)).toHaveLength(1)
    expect(await schemaErrors(content, 'docx')).toEqual([])
  })

  it('ends on the turned page of its last annex, unless something follows', async () => {
    const turned = notice.annexes.filter((annex) => annex.orientation === 'landscape').length
    const ends = await filled(notice, said(...PLACEHOLDERS))
    expect(pagesOf(ends.xml)).toEqual(['upright', ...Array.from({ length: turned }, () => 'turned')])
    const goesOn = await filled(notice, [...said(...PLACEHOLDERS), new Paragraph('抄送：县委办公室')])
    expect(pagesOf(goesOn.xml).at(-1)).toBe('upright')
    expect(await schemaErrors(ends.content, 'docx')).toEqual([])
  })

  it('whose frame is a table gets no sections in it, and tables no wider than its page', async () => {
    const frame = new Table({ rows: [new TableRow({ children: [new TableCell({ children: said('正文', '附件') })] })] })
    const { xml, content } = await filled(notice, [...said('标题', '标记'), frame])
    expect(pagesOf(xml)).toEqual(['upright'])
    const widths = [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 1588 - 1474 + 20)
    expect(await schemaErrors(content, 'docx')).toEqual([])
  })

  it('says what it lacks for what the document holds, and what it names that there is not', async () => {
    expect((await filled(notice, said('标题', '公章'))).missing).toEqual([
      '标记',
      '正文',
      '附件说明',
      '署名',
      '日期',
      '附注',
      '附件',
    ])
    expect((await filled(notice, said('标题', '公章'))).unknown).toEqual(['公章'])
    const bare = { ...notice, marks: [], annexes: [], note: '', signature: '', date: '' }
    expect((await filled(bare, said('标题', '正文'))).missing).toEqual([])
  })

  it('that is no Word file is refused', async () => {
    const stamp = stampOf(notice, '2025-04-30', 'docx', [])
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('hello')])
      await expect(fillTemplate(notice, bytes, stamp)).rejects.toBeInstanceOf(NotATemplate)
  })
})
