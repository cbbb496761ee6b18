import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Composed } from '../../src/render/documents/planned-document.ts'
import { zipParts } from '../../src/render/office/zip.ts'
import { bytesOf, documentsOf, filesOf, named, programOf } from '../support/documents.ts'
import { schemaErrors } from '../support/ooxml.ts'
import { ROOT } from '../support/project.ts'

const FORMATS = ['docx', 'xlsx'] as const

/** The smallest document of each kind: more rows bring no other elements. */
const smallest = new Map<string, Composed>()

beforeAll(async () => {
  const size = ({ document }: Composed) => JSON.stringify(document).length
  for (const written of documentsOf(await programOf(ROOT))) {
    const known = smallest.get(written.document.kind)
    if (!known || size(written) < size(known)) smallest.set(written.document.kind, written)
  }
})

async function fileOf(written: Composed, format: (typeof FORMATS)[number]): Promise<Uint8Array> {
  const [file] = await filesOf(written, format)
  if (!file) throw new Error('no file')
  return bytesOf(file)
}

function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The same file with one part changed. */
function withPart(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = new Map(partsOf(file))
  const before = parts.get(name) ?? ''
  const after = change(before)
  expect(after).not.toBe(before)
  return zipParts(parts.set(name, after))
}

describe('the schemas', () => {
  it('accept every part of the Word file and the workbook of every kind', async () => {
    expect(smallest.size).toBeGreaterThanOrEqual(21)
    for (const [kind, written] of smallest)
      for (const format of FORMATS)
        expect(await schemaErrors(await fileOf(written, format), format), `${kind} ${format}`).toEqual([])
  })

  it('accept a document with everything that can stand around its text', async () => {
    const written = named([...smallest.values()], 'public-notice')
    const document = {
      ...written.document,
      letterhead: { issuer: '东川县人民政府文件', number: '东政发〔2025〕3号' },
      addressee: '各镇人民政府',
      note: '此件公开发布',
      copyTo: '县委办公室',
      printedBy: '东川县人民政府办公室',
      printedOn: '2025年4月9日',
    }
    expect(await schemaErrors(await fileOf({ ...written, document }, 'docx'), 'docx')).toEqual([])
  })

  it.each([
    ['an element out of order', 'docx', 'word/document.xml', /(<w:tcW [^>]*>)(<w:vAlign [^>]*>)/, '$2$1'],
    ['an element of no schema', 'docx', 'word/styles.xml', /<w:name /, '<w:label '],
    [
      'a value of no type',
      'docx',
      'word/footer1.xml',
      /w:val="PageNumberOdd"\/>/,
      'w:val="PageNumberOdd"/><w:jc w:val="odd"/>',
    ],
    ['a style that is not in the table', 'xlsx', 'xl/worksheets/sheet2.xml', / s="\d+"/, ' s="999"'],
  ] as const)('refuse %s', async (_what, format, part, found, instead) => {
    const file = await fileOf(named([...smallest.values()], 'county-matrix'), format)
    expect(
      await schemaErrors(
        withPart(file, part, (xml) => xml.replace(found, instead)),
        format,
      ),
    ).toHaveLength(1)
  })
})

describe('a package', () => {
  it('names the type of every part and reaches it by its relations', async () => {
    for (const written of smallest.values())
      for (const format of FORMATS) {
        const parts = partsOf(await fileOf(written, format))
        const types = parts.get('[Content_Types].xml') ?? ''
        for (const name of parts.keys())
          expect(types.includes(`PartName="/${name}"`) || /\.(rels|xml)$/.test(name), name).toBe(true)
        for (const [name, xml] of parts)
          if (name.endsWith('.rels'))
            for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
              const path = target.startsWith('/') ? target.slice(1) : `${name.replace(/_rels\/[^/]*$/, '')}${target}`
              expect(parts.has(path), `${name} → ${path}`).toBe(true)
            }
      }
  })

  it('declares every style and list that its text names', async () => {
    for (const written of smallest.values()) {
      const parts = partsOf(await fileOf(written, 'docx'))
      const all = (part: string, pattern: RegExp) =>
        new Set([...(parts.get(part) ?? '').matchAll(pattern)].map(([, name = '']) => name))
      const styles = all('word/styles.xml', /w:styleId="([^"]+)"/g)
      const lists = all('word/numbering.xml', /<w:num w:numId="([^"]+)"/g)
      for (const part of parts.keys())
        for (const style of all(part, /<w:pStyle w:val="([^"]+)"/g)) expect(styles, part).toContain(style)
      for (const list of all('word/document.xml', /<w:numId w:val="([^"]+)"/g)) expect(lists).toContain(list)
    }
  })

  it('has text in every head and foot, and properties once each', async () => {
    for (const written of smallest.values()) {
      const unmarked = { ...written, document: { ...written.document, marks: [], printedBy: '办公室' } }
      for (const each of [written, unmarked])
        for (const [name, xml] of partsOf(await fileOf(each, 'docx'))) {
          if (/(header|footer)\d+\.xml$/.test(name))
            expect(xml, name).toMatch(/<w:p>.*<\/w:(hdr|ftr)>|<w:p\/><\/w:(hdr|ftr)>/s)
          if (name !== 'docProps/core.xml') continue
          const names = [...xml.matchAll(/<(\w+:\w+)[> ]/g)].map(([, element]) => element)
          expect(names).toEqual(['cp:coreProperties', 'dc:creator', 'dc:language', 'dc:title'])
        }
    }
  })
})
