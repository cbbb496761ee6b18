import { load } from 'js-yaml'
import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import { type ColumnForm, readDelimited } from './delimited.ts'
import { DEPARTMENT_COLUMNS, type GivenDepartment, readDepartmentTable } from './department-table.ts'
import { DIVISION_COLUMNS, type GivenDivisions, readDivisionTable } from './division-table.ts'
import { neither } from './words.ts'

/** What the files given to `init --from` hold of another city. A YAML file is taken as it stands, in the place where it belongs. */
export interface Given {
  readonly divisions?: GivenDivisions
  readonly departments?: readonly GivenDepartment[]
  readonly divisionsFile?: SourceFile
  readonly departmentsFile?: SourceFile
}

/** Reads the tables and YAML files of another city. */
export function readGiven(files: readonly SourceFile[]): Result<Given> {
  const diagnostics: Diagnostic[] = []
  let given: Given = {}
  for (const file of files) {
    const result = /\.ya?ml$/i.test(file.path) ? yamlFile(file) : tableFile(file)
    diagnostics.push(...result.diagnostics)
    given = { ...given, ...result.value }
  }
  return { value: given, diagnostics }
}

function yamlFile(file: SourceFile): Result<Given> {
  let value: unknown
  try {
    value = load(file.text)
  } catch {
    // What keeps it from being YAML is said where it is read as a file of the project.
  }
  if (typeof value === 'object' && value !== null && 'departments' in value)
    return { value: { departmentsFile: file }, diagnostics: [] }
  return { value: { divisionsFile: file }, diagnostics: [] }
}

function tableFile(file: SourceFile): Result<Given> {
  const { value: table, diagnostics } = readDelimited(file)
  if (!table || diagnostics.length > 0) return { value: {}, diagnostics }
  const names = table.header.map(({ text }) => text.replace(/\s/g, '').toLowerCase())
  const matches = (forms: Readonly<Record<string, ColumnForm>>) =>
    Object.values(forms).filter(({ names: known }) => known.some((name) => names.includes(name))).length
  const [divisions, departments] = [matches(DIVISION_COLUMNS), matches(DEPARTMENT_COLUMNS)]
  if (divisions === 0 && departments === 0) {
    const end = Math.max(1, table.header.at(-1)?.end ?? 1)
    return { value: {}, diagnostics: [neither({ file: file.path, start: 0, end })] }
  }
  if (divisions >= departments) {
    const found = readDivisionTable(table)
    return { value: found.value ? { divisions: found.value } : {}, diagnostics: found.diagnostics }
  }
  const found = readDepartmentTable(table)
  return { value: found.value ? { departments: found.value } : {}, diagnostics: found.diagnostics }
}
