import { policies as builtInPolicies, tables as builtInTables, enumerations } from '#policies'
import type { PolicyFile, PolicyTable } from '../../generated/types/records.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Vocabulary } from './expression.ts'
import type { Policy } from './policy.ts'
import { readPolicy } from './read-policy.ts'
import { RELATIONS } from './relations/index.ts'
import { type FieldType, OWN_ENUMS, ROWS } from './row-types.ts'
import { TableSet, tableFaults } from './table.ts'

/** A policy or table document with the file it stands in. */
export interface PolicyDocument<T> {
  readonly path: string
  readonly value: T
}

/** All policies that hold for a project, in the order of their ids, with the decision tables. */
export interface PolicyLibrary {
  readonly policies: readonly Policy[]
  readonly tables: TableSet
}

/** What predicates may name: the rows, and the enumerations of the schemas. */
export const VOCABULARY: Vocabulary = {
  fields: (row) => {
    const fields = ROWS[row]
    if (!fields) return undefined
    const known = FIELDS.get(row)
    if (known) return known
    const types = Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type])) as Record<
      string,
      FieldType
    >
    FIELDS.set(row, types)
    return types
  },
  values: (enumeration) => OWN_ENUMS[enumeration] ?? enumerations[enumeration],
}

const FIELDS = new Map<string, Readonly<Record<string, FieldType>>>()

/**
 * The built-in policies and those a project adds. A project may add and tighten, never replace: an id used twice is a finding,
 * and what it adds is internal, never printed as law.
 */
export function policyLibrary(added: readonly PolicyDocument<PolicyFile>[] = []): {
  readonly library: PolicyLibrary
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const own = added.map(({ path, value }) => ({ path, value: { ...value, internal: true } }))
  const first = new Map<string, string>()
  const policies: Policy[] = []
  for (const document of [...builtInPolicies, ...own]) {
    const earlier = first.get(document.value.id)
    if (earlier !== undefined) {
      diagnostics.push(duplicateId(document, earlier))
      continue
    }
    first.set(document.value.id, document.path)
    const read = readPolicy(document, VOCABULARY, RELATIONS)
    diagnostics.push(...read.diagnostics)
    if (read.value) policies.push(read.value)
  }
  policies.sort((a, b) => byCodeUnit(a.record.id, b.record.id))
  return { library: { policies, tables: BUILT_IN_TABLES }, diagnostics }
}

/** The decision tables; they are built in, because every document prints their results. */
export const BUILT_IN_TABLES = new TableSet(builtInTables.map(({ value }) => value))

/** What is wrong with the built-in tables. */
export function tableDiagnostics(
  documents: readonly PolicyDocument<PolicyTable>[] = builtInTables,
): readonly Diagnostic[] {
  return documents.flatMap(({ path, value }) => tableFaults(value, { file: path, path: [] }, VOCABULARY.values))
}

function duplicateId({ path, value }: PolicyDocument<PolicyFile>, earlier: string): Diagnostic {
  return {
    code: 'policy/duplicate-id',
    severity: 'error',
    at: { file: path, path: ['id'] },
    related: [{ at: { file: earlier, path: ['id'] }, note: { zh: '第一次在这里', en: 'first here' } }],
    what: { zh: `规则编号「${value.id}」已经有了。`, en: `The policy id "${value.id}" is taken.` },
    why: {
      zh: '可以加规则、加严，不能顶替写明法律的规则。',
      en: 'Rules may be added and tightened; one that states the law cannot be replaced.',
    },
    fix: { zh: '换一个自己的字头，例如省的缩写。', en: 'Use a prefix of your own, e.g. the province’s.' },
  }
}
