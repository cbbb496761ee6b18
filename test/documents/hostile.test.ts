import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfText } from '../../src/readback/pdf-text.ts'
import { readTables } from '../../src/readback/read-tables.ts'
import { holdsRows } from '../../src/readback/same-rows.ts'
import { plainText } from '../../src/render/documents/plain-text.ts'
import type { Composed } from '../../src/render/documents/planned-document.ts'
import type { Typesetter } from '../../src/typeset/typesetter.ts'
import type { Program } from '../../src/vocabulary/program.ts'
import { bytesOf, documentsOf, filesOf, programOf, typesetterHere } from '../support/documents.ts'
import { TestProject } from '../support/project.ts'

const NASTY = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText>',
  '=cmd|"/c calc"!A1',
  '＝HYPERLINK("http://x","点")',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  '../../etc/passwd',
  '\u202e\u2066gnp.exe',
  `长${'字'.repeat(10_000)}`,
  '😀👨‍👩‍👧',
  'a\u0000b\u0007c',
  '{{edition.title}}{{正文}}',
  '#sys.inputs.data #read("/etc/passwd") $x$ *b* `c`',
  '\ue0000\ue001',
  '\ud800',
  '| a | b |\n| --- | --- |\n# x',
  '[点](javascript:alert(1)) ![](x) <!-- -->',
  '\'"&amp;]]>',
]

/** Puts a text in place of every free text of a program, however deep. */
function poisoned(program: Program, text: string): Program {
  const free = new Set([
    'name',
    'title',
    'note',
    'notice',
    'reason',
    'need',
    'capacity',
    'theme',
    'unverified',
    'issuer',
    'publisher',
    'anchor',
    'text',
    'opinion',
    'standard',
    'actsInNameOf',
    'performedBy',
    'version',
    'number',
  ])
  const seen = new Map<object, object>()
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return free.has(key) && !/^\d{4}-\d{2}(-\d{2})?$/.test(value) ? text : value
    if (typeof value !== 'object' || value === null) return value
    const known = seen.get(value)
    if (known) return known
    if (value instanceof Map) {
      const copy = new Map()
      seen.set(value, copy)
      for (const [name, each] of value) copy.set(name, visit(each, String(name)))
      return copy
    }
    if (Array.isArray(value)) {
      const copy: unknown[] = []
      seen.set(value, copy)
      copy.push(...value.map((each) => visit(each, key)))
      return copy
    }
    const copy: Record<string, unknown> = {}
    seen.set(value, copy)
    for (const [name, each] of Object.entries(value)) copy[name] = visit(each, name)
    return copy
  }
  return visit(program, '') as Program
}

const project = new TestProject()
let program: Program
let typesetter: Typesetter | undefined
beforeAll(async () => {
  program = await programOf(project.root)
  typesetter = await typesetterHere()
})
afterAll(() => project.dispose())

describe.each(NASTY.map((text) => [text.slice(0, 40), text] as const))('%j in every field', (_label, text) => {
  let documents: readonly Composed[]
  beforeAll(() => {
    documents = documentsOf(poisoned(program, text))
  })

  it('stays text in every format, and every format shows it', async () => {
    expect(documents.length).toBeGreaterThan(5)
    for (const written of documents) {
      expect(written.document.stem).toMatch(/^[\w/-]+$/)
      for (const format of ['md', 'html', 'docx', 'xlsx', 'csv'] as const)
        for (const file of await filesOf(written, format)) {
          expect(file.path).toMatch(/^(generated|out)\/[\w/.-]+$/)
          expect(file.path).not.toContain('..')
          const bytes = bytesOf(file)
          if (format === 'html' || file.path.endsWith('.svg')) expectHarmlessHtml(strFromU8(bytes))
          if (format === 'docx' || format === 'xlsx') expectHarmlessOffice(bytes)
          if (file.path.endsWith('.csv')) expectHarmlessCsv(strFromU8(bytes))
          if (format !== 'csv' && !file.path.endsWith('.svg')) {
            const tables = await readTables(bytes, format)
            if (!('rows' in tables)) throw new Error('no rows')
            expect(holdsRows(written.document, tables, format), `${file.path} ${format}`).toBe(true)
          }
        }
    }
  })

  it('is no language in a PDF', async () => {
    if (!typesetter) return
    for (const written of documents.slice(0, 3)) {
      const [file] = await filesOf(written, 'pdf', { typesetter })
      if (!file) throw new Error('no pdf')
      const bytes = bytesOf(file)
      expect(strFromU8(bytes, true)).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction)\b/)
      const shown = pdfText(bytes).join('')
      if (/^#sys/.test(text)) expect(shown.replace(/\s/g, '')).toContain('#sys.inputs.data#read(')
      expect(shown).not.toContain('root:')
    }
  })
})

function expectHarmlessHtml(html: string): void {
  expect(html).not.toMatch(/<script|"javascript:|<[^>]*\son\w+=/i)
  expect(
    html.match(
      /<(?!\/?(?:!doctype|html|head|meta|title|style|body|main|h\d|p|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|strong|em|br|figure|svg|desc|line|text|tspan|rect|code|del|a)\b)/gi,
    ) ?? [],
  ).toEqual([])
  expect(html).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/)
}

function expectHarmlessOffice(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(part)
    expect(name).toMatch(/^[\w[\]./-]+$/)
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/)
    expect(xml, name).not.toMatch(/<f>|DDEAUTO<\/w:instrText>|<w:instrText>DDE|TargetMode="External"/)
  }
}

function expectHarmlessCsv(csv: string): void {
  for (const field of csv.replace(/^\uFEFF/, '').split(/,|\r\n/))
    expect(field.replace(/^"/, '')).not.toMatch(/^[\s\u3000]*[=+@＝＋＠\t]|^[\s\u3000]*[-－](?!\d*$)/)
}

it('replaces what cannot be printed and keeps all else', () => {
  expect(plainText('a\u0000\u202eb\n c😀\ud800')).toBe('a\uFFFD\uFFFDb c😀\uFFFD')
})
