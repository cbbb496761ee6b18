import { describe, expect, it } from 'vitest'
import { exampleProject } from '../../src/command/policies/example-project.ts'
import { compile } from '../../src/compile.ts'
import { examplesOf } from '../../src/policy/document-of.ts'
import { VOCABULARY } from '../../src/policy/language/built-in-vocabulary.ts'
import { BUILT_IN } from '../../src/policy/library.ts'
import { rowMaker } from '../../src/policy/make-rows.ts'
import { ROWS, SUBJECTS } from '../../src/policy/row-types.ts'
import { subjectsOf } from '../../src/policy/subjects.ts'
import type { Program } from '../../src/vocabulary/program.ts'

const library = BUILT_IN

async function programs(): Promise<readonly Program[]> {
  const found: Program[] = []
  for (const policy of library.policies)
    for (const example of [...examplesOf(policy).pass, ...examplesOf(policy).fail]) {
      const { resolved } = await compile(
        {
          read: () => ({ value: exampleProject(example), diagnostics: [] }),
          templates: () => ({ value: [], diagnostics: [] }),
          write: () => ({ value: undefined, diagnostics: [] }),
        },
        { formats: [] },
      )
      if (resolved) found.push(resolved)
    }
  return found
}

/** What is wrong with a value by its type; every field must be there, and none besides. */
function faults(value: unknown, type: string, path: string): readonly string[] {
  if (type.startsWith('list:')) {
    const element = type.slice('list:'.length)
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((each, index) =>
      faults(each, /^[A-Z]/.test(element) ? `row:${element}` : element, `${path}.${index}`),
    )
  }
  if (type.startsWith('row:')) {
    const fields = ROWS[type.slice('row:'.length)] ?? {}
    if (typeof value !== 'object' || value === null) return [`${path} is no row`]
    const extra = Object.keys(value).filter((key) => !(key in fields))
    return [
      ...extra.map((key) => `${path}.${key} is not described`),
      ...Object.entries(fields).flatMap(([name, [each]]) =>
        faults((value as Record<string, unknown>)[name], each, `${path}.${name}`),
      ),
    ]
  }
  if (type === 'bool') return typeof value === 'boolean' ? [] : [`${path} is ${String(value)}, no bool`]
  if (type === 'int') return Number.isFinite(value) ? [] : [`${path} is ${String(value)}, no int`]
  if (typeof value !== 'string') return [`${path} is ${String(value)}, no string`]
  if (!type.startsWith('enum:') || value === '') return []
  const values = VOCABULARY.values(type.slice('enum:'.length))
  return values?.includes(value) ? [] : [`${path} is ${value}, no ${type}`]
}

describe('rows', () => {
  it('hold every described field, of its type, and none besides, whatever the project states', async () => {
    const found = new Set<string>()
    const seen: Record<string, number> = {}
    for (const program of await programs()) {
      const rows = rowMaker(program, library.tables)
      for (const kind of Object.keys(SUBJECTS) as Parameters<typeof subjectsOf>[0][])
        for (const { variables } of subjectsOf(kind, program, rows)) {
          seen[kind] = (seen[kind] ?? 0) + 1
          for (const [name, row] of Object.entries(SUBJECTS[kind] ?? {}))
            for (const fault of faults(variables[name], `row:${row}`, name)) found.add(fault)
        }
    }
    expect([...found]).toEqual([])
    expect(Object.keys(seen).sort()).toEqual(Object.keys(SUBJECTS).sort())
  })

  it('are described with enumerations and rows that exist', () => {
    for (const [row, fields] of Object.entries(ROWS))
      for (const [field, [type, meaning]] of Object.entries(fields)) {
        expect(meaning, `${row}.${field}`).not.toBe('')
        const name = /(?:enum:(\w+)|row:(\w+)|list:([A-Z]\w+))$/.exec(type)
        if (name?.[1]) expect(VOCABULARY.values(name[1]), `${row}.${field}`).toBeDefined()
        else if (name) expect(ROWS[name[2] ?? name[3] ?? ''], `${row}.${field}`).toBeDefined()
      }
  })
})
