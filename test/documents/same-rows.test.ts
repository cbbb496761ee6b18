import { beforeAll, describe, expect, it } from 'vitest'
import { readStamp } from '../../src/readback/read-stamp.ts'
import { readTables } from '../../src/readback/read-tables.ts'
import { holdsRows, rowsOf } from '../../src/readback/same-rows.ts'
import type { Composed } from '../../src/render/documents/planned-document.ts'
import type { Typesetter } from '../../src/typeset/typesetter.ts'
import { bytesOf, documentsOf, filesOf, programOf, typesetterHere } from '../support/documents.ts'
import { ROOT } from '../support/project.ts'

let documents: readonly Composed[]
let typesetter: Typesetter | undefined

beforeAll(async () => {
  const program = await programOf(ROOT)
  typesetter = await typesetterHere()
  const town = program.lists[0]?.town.record.code ?? ''
  const ofTown = documentsOf(program, { towns: [town] })
  documents = [
    ...ofTown,
    ...documentsOf(program, { documents: ['county-matrix', 'statistics-report', 'public-notice'] }),
  ]
})

describe.each(['md', 'html', 'docx', 'xlsx'] as const)('the tables of a %s file', (format) => {
  it('hold the rows of the document and are stamped', async () => {
    for (const written of documents) {
      const [file] = await filesOf(written, format)
      if (!file) throw new Error(`no ${format}`)
      const text = await readTables(bytesOf(file), format)
      expect('rows' in text && text.rows, written.document.stem).toEqual(rowsOf(written.document, format))
      expect(holdsRows(written.document, text, format)).toBe(true)
      expect(readStamp(bytesOf(file), format)?.['qingdan-document']).toBe(
        `${written.document.kind} ${written.document.stem}`,
      )
    }
  })
})

it('the CSV files of a document together hold its rows', async () => {
  for (const written of documents) {
    const files = (await filesOf(written, 'csv')).filter((file) => file.path.endsWith('.csv'))
    const read = await Promise.all(files.map(async (file) => readTables(bytesOf(file), 'csv')))
    expect(read.flatMap((text) => ('rows' in text ? text.rows : []))).toEqual(rowsOf(written.document, 'csv'))
  }
})

it('a PDF holds the rows of the document in order and is stamped', async () => {
  if (!typesetter) return
  for (const written of documents) {
    const [file] = await filesOf(written, 'pdf', { typesetter })
    if (!file) throw new Error('no pdf')
    const text = await readTables(bytesOf(file), 'pdf')
    expect(holdsRows(written.document, text, 'pdf'), written.document.stem).toBe(true)
    expect(readStamp(bytesOf(file), 'pdf')?.['qingdan-content']).toMatch(/^[0-9a-f]{64}$/)
    if (!('running' in text)) throw new Error('no running text')
    for (const row of rowsOf(written.document, 'pdf')) {
      const head = row.slice(0, 2).join('')
      const without = { running: text.running.replaceAll(head, '') }
      expect(holdsRows(written.document, without, 'pdf'), head).toBe(false)
    }
  }
})

it('notices a row that is missing, moved or changed', async () => {
  const written = documents[0] as Composed
  const [file] = await filesOf(written, 'docx')
  const text = await readTables(bytesOf(file as NonNullable<typeof file>), 'docx')
  if (!('rows' in text)) throw new Error('no rows')
  const [first = [], second = [], ...rest] = text.rows
  for (const rows of [
    [second, ...rest],
    [second, first, ...rest],
    [[...first.slice(0, -1), '改'], second, ...rest],
  ])
    expect(holdsRows(written.document, { rows }, 'docx')).toBe(false)
})
