import type { Paragraph, Root, RootContent, Table, TableRow, Text } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import { type Figure, figureNode, isFigure } from './figure.ts'
import { plainText } from './plain-text.ts'
import type { ChartKind } from './table-layout.ts'
import { fill, TemplateFault } from './template.ts'
import { type Column, lineOf, type Tables, type Words } from './words-and-tables.ts'

/** A row of a table: the fields that columns may name. */
export type Row = Readonly<Record<string, string>>

/** What a document is made of, besides its template. */
export interface Parts {
  readonly words: Words
  readonly wordsFile: SourceFile
  readonly tables: Tables
  readonly tablesFile: SourceFile
}

/** What a mark stands for. */
type Value = string | Table | Figure

const OPEN = '\uE000'
const CLOSE = '\uE001'
const MARK = /\uE000(\d+)\uE001/g
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze()

/**
 * Makes a document from a Markdown template. Values are not put into the Markdown but marked in it and set as plain text into
 * the parsed tree, so that nothing in the data can become markup. `{{table 'name' rows}}` stands for a whole table,
 * `{{chart 'name' rows}}` for one whose last columns are figures and are drawn; a value that is a {@link Figure} for a drawing.
 *
 * @throws TemplateFault
 */
export function makeDocument(template: SourceFile, view: object, parts: Parts): Root {
  const values: Value[] = []
  const insert = (value: unknown) =>
    `${OPEN}${values.push(isTable(value) || isFigure(value) ? value : String(value ?? '')) - 1}${CLOSE}`
  const markdown = fill(template, view, insert, {
    table: (name, rows, each) => makeTable(String(name), rows as readonly Row[], parts, { each }),
    chart: (name, rows) => makeTable(String(name), rows as readonly Row[], parts, { chart: 'bars' }),
    word: (group, value) => wordFor(parts, String(group), String(value)),
  })
  const root = parser.parse(markdown)
  setValues(root.children, values)
  return root
}

/** The published word for a coded value. @throws TemplateFault when there is none. */
export function wordFor(parts: Pick<Parts, 'words' | 'wordsFile'>, group: string, value: string): string {
  const word = parts.words[group]?.[value]
  if (word === undefined)
    throw new TemplateFault(parts.wordsFile, lineOf(parts.wordsFile, group), `there is no word for ${group}.${value}`)
  return word
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && (value as Table).type === 'table'
}

interface TableOptions {
  readonly chart?: ChartKind
  /** Titles and fields that take the place of the column marked `each`. */
  readonly each?: unknown
}

function makeTable(name: string, rows: readonly Row[], parts: Parts, { chart, each }: TableOptions): Table {
  const declared = parts.tables[name]
  if (!declared) throw new TemplateFault(parts.tablesFile, 1, `there is no table "${name}"`)
  const columns = declared.flatMap((column) => (column.each ? expand(column, each) : [column]))
  const head = row(columns.map((column) => column.title))
  return {
    type: 'table',
    align: columns.map(() => null),
    data: { layout: { name, columns, ...(chart ? { chart } : {}) } },
    children: [
      head,
      ...arranged(rows, columns).map((each) => row(columns.map((column) => cell(each, column, name, parts)))),
    ],
  }
}

function expand({ each: _each, ...column }: Column, given: unknown): readonly Column[] {
  return Array.isArray(given)
    ? given.map(({ title, value }) => ({ ...column, title: plainText(String(title)), value: String(value) }))
    : []
}

/** Rows of one group stand together, in the order in which the groups first appear; rows that are numbered are numbered so. */
function arranged(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const grouping = columns.find((column) => column.group === true)?.value
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const label = grouping === undefined ? '' : (row[grouping] ?? '')
    const group = groups.get(label)
    if (group) group.push(row)
    else groups.set(label, [row])
  }
  const order = [...groups.values()].flat()
  return order.map((row, index) => (row.number === undefined ? row : { ...row, number: String(index + 1) }))
}

function cell(row: Row, column: Column, table: string, parts: Parts): string {
  const value = row[column.value]
  if (value === undefined)
    throw new TemplateFault(parts.tablesFile, lineOf(parts.tablesFile, table), `rows have no field "${column.value}"`)
  return value
}

function row(cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })) }
}

function text(value: string): Text {
  return { type: 'text', value: plainText(value) }
}

function setValues(nodes: RootContent[], values: readonly Value[]): void {
  nodes.forEach((node, index) => {
    // Where the template's lines stand is nothing of the document, which is compared by its digest.
    delete node.position
    const whole = wholeIn(node, values)
    if (whole) nodes[index] = whole
    else if (node.type === 'text')
      node.value = text(node.value.replace(MARK, (_mark, at: string) => String(values[Number(at)] ?? ''))).value
    else if ('children' in node) setValues(node.children as RootContent[], values)
  })
}

/** The table or drawing that a paragraph consists of. */
function wholeIn(node: RootContent, values: readonly Value[]): RootContent | undefined {
  const only =
    node.type === 'paragraph' && (node as Paragraph).children.length === 1 ? (node as Paragraph).children[0] : undefined
  const match = only?.type === 'text' ? /^\uE000(\d+)\uE001$/.exec(only.value) : null
  const value = match ? values[Number(match[1])] : undefined
  if (isFigure(value)) return figureNode(value)
  return isTable(value) ? value : undefined
}
