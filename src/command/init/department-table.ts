import { pinyin } from 'pinyin-pro'
import { VOCABULARY } from '../../policy/language/built-in-vocabulary.ts'
import { wordOf } from '../../policy/value-words.ts'
import type { Range } from '../../source/place.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import { type Cells, columnsOf, type DelimitedTable, spanOf } from './delimited.ts'
import { emptyCell, repeatedCode, unknownWord } from './words.ts'

/** A department as a table gives it. */
export interface GivenDepartment {
  readonly id: string
  readonly name: string
  readonly nature: string
  readonly fields: readonly string[]
}

export const DEPARTMENT_COLUMNS = {
  name: { names: ['部门名称', '部门', 'department'], required: true },
  nature: { names: ['性质', 'nature'], required: true },
  fields: { names: ['领域', 'fields'], required: true },
  id: { names: ['部门编号', 'id'], required: false },
} as const

type Key = keyof typeof DEPARTMENT_COLUMNS

/** The words people use for natures, besides those that the schema gives them. */
const NATURE_WORDS: Readonly<Record<string, string>> = {
  政府工作部门: 'government-department',
  垂直管理: 'vertical',
  群团组织: 'mass-organisation',
}

/** Reads departments from a table. An id that is not stated is the name in pinyin. */
export function readDepartmentTable(table: DelimitedTable): Result<readonly GivenDepartment[] | undefined> {
  const diagnostics: Diagnostic[] = []
  const columns = columnsOf(table, DEPARTMENT_COLUMNS, diagnostics)
  if (diagnostics.length > 0) return { value: undefined, diagnostics }
  const at = (row: Cells, key: Key): Range => {
    const cell = row[columns[key]] ?? row.at(-1) ?? { text: '', start: 0, end: 1 }
    return { file: table.file, ...spanOf(cell) }
  }
  const text = (row: Cells, key: Key) => row[columns[key]]?.text ?? ''
  const natures = wordsOf('departmentNature', NATURE_WORDS)
  const fields = wordsOf('field', {})
  const seen = new Map<string, Range>()
  const value = table.rows.flatMap((row): GivenDepartment[] => {
    const empty = (['name', 'nature', 'fields'] as const).filter((key) => text(row, key) === '')
    for (const key of empty) diagnostics.push(emptyCell(at(row, key), DEPARTMENT_COLUMNS[key].names[0]))
    if (empty.length > 0) return []
    const nature = natures.get(text(row, 'nature'))
    if (nature === undefined)
      diagnostics.push(unknownWord(at(row, 'nature'), '性质', text(row, 'nature'), [...natures.keys()].filter(isHan)))
    const own = text(row, 'fields')
      .split(/[、;；/\s]+/)
      .filter((each) => each !== '')
    for (const each of own)
      if (!fields.has(each))
        diagnostics.push(unknownWord(at(row, 'fields'), '领域', each, [...fields.keys()].filter(isHan)))
    const id = text(row, 'id') || idOf(text(row, 'name'))
    const first = seen.get(id)
    if (first) diagnostics.push(repeatedCode(at(row, columns.id === -1 ? 'name' : 'id'), id, first))
    seen.set(id, first ?? at(row, 'name'))
    return [
      { id, name: text(row, 'name'), nature: nature ?? '', fields: own.flatMap((each) => fields.get(each) ?? []) },
    ]
  })
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
}

/** The values of an enumeration by the codes and by the Chinese words for them. */
function wordsOf(enumeration: string, others: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const values = VOCABULARY.values(enumeration) ?? []
  return new Map([
    ...values.map((each) => [each, each] as const),
    ...values.map((each) => [wordOf(enumeration, each).replace(/（.*）$/, ''), each] as const),
    ...Object.entries(others),
  ])
}

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word)
}

/** 林业局 → linyeju: letters and digits only, beginning with a letter. */
function idOf(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return /^[a-z]/.test(letters) ? letters : `d${letters}`
}
