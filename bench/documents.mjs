// Measures documents in one process: 1,000 rows as Word and Excel against plain docx and exceljs, and the PDF of one town's list.
// Prints one JSON object; bench/run.mjs shows it. The rows are the same texts in all.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const load = (path) => import(pathToFileURL(join(root, 'dist/src', path)).href)
const RUNS = Number(process.argv[2] ?? 5)
const HEAD = ['序号', '编号', '事项名称', '依据', '以谁名义', '备注']
const ROWS = Array.from({ length: 1000 }, (_, index) => [
  String(index + 1),
  `dlg-${String(index + 1).padStart(4, '0')}`,
  `对第${index + 1}种未经批准占用公共场所堆放物料行为的处罚`,
  '《城市市容和环境卫生管理条例》第三十六条第（一）项',
  '东川县城市管理执法局',
  '镇人民政府承接',
])

async function median(work) {
  const taken = []
  for (let run = -1; run < RUNS; run++) {
    const start = performance.now()
    await work()
    if (run >= 0) taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)]
}

function plainDocx() {
  const row = (cells) =>
    new TableRow({
      children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })),
    })
  return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows: [HEAD, ...ROWS].map(row) })] }] }))
}

async function plainExcel() {
  const { default: Excel } = await import('exceljs')
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('清单')
  for (const cells of [HEAD, ...ROWS]) {
    const row = sheet.addRow(cells)
    row.eachCell((cell) => {
      cell.alignment = { wrapText: true, vertical: 'middle' }
      cell.border = {
        top: { style: 'thin' },
        left: { style: 'thin' },
        bottom: { style: 'thin' },
        right: { style: 'thin' },
      }
    })
  }
  return book.xlsx.writeBuffer()
}

function ourDocument() {
  const cell = (value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })
  const row = (cells) => ({ type: 'tableRow', children: cells.map(cell) })
  const table = { type: 'table', children: [HEAD, ...ROWS].map(row) }
  const annex = { number: 0, title: '事项', titleLines: ['事项'], orientation: 'landscape', blocks: [table] }
  const empty = { addressee: '', signature: '', date: '', note: '', copyTo: '', printedBy: '', printedOn: '' }
  return {
    kind: 'x',
    stem: 'x',
    title: '清单',
    titleLines: ['清单'],
    marks: [],
    orientation: 'portrait',
    letterhead: undefined,
    blocks: [],
    annexes: [annex],
    ...empty,
  }
}

const { toDocx } = await load('render/docx/to-docx.js')
const { toXlsx } = await load('render/xlsx/to-xlsx.js')
const document = ourDocument()
const result = {
  docx: [await median(() => toDocx(document, {})), await median(plainDocx)],
  xlsx: [await median(() => toXlsx(document, {})), await median(plainExcel)],
}
const { openTypesetter } = await load('command/typesetter.js')
const typesetter = await openTypesetter()
if (!('diagnostic' in typesetter)) {
  const { readCatalogs, readTemplates } = await load('read/read.js')
  const { compile } = await load('compile.js')
  const { planDocuments } = await load('render/documents/documents.js')
  const { readTemplateSet } = await load('render/documents/parts.js')
  const { writeDocument } = await load('render/writers.js')
  const none = () => ({ value: [], diagnostics: [] })
  const { program } = await compile({ read: () => readCatalogs(root), templates: none, write: none }, { formats: [] })
  const set = readTemplateSet(readTemplates(root).value)
  const asked = {
    formats: ['pdf'],
    selection: { documents: ['town-list'], towns: ['610981106'] },
    laws: undefined,
    findings: [],
  }
  const [planned] = [...planDocuments(program, set, asked)]
  const write = () => writeDocument(planned.composed(), 'pdf', { typesetter })
  const first = performance.now()
  await write()
  result.pdf = [performance.now() - first, await median(write)]
  await typesetter.close()
}
console.log(JSON.stringify(result))
