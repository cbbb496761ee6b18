import type { PolicyFile, PolicyTable } from '../../generated/types/records.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { emit, YEARS_AFTER } from './language/emit.ts'
import { readPredicate } from './language/expression.ts'
import { vocabularyOf } from './language/vocabulary.ts'
import type { PolicyDocument } from './policy.ts'
import { readPolicy } from './read-policy.ts'
import { RELATIONS } from './relations/index.ts'
import { SUBJECTS, scopeOf } from './row-types.ts'
import { tableFaults } from './table.ts'

/**
 * The module from which a compiled program takes the built-in policies: their heads and tables as JSON, every predicate as a plain
 * function, so that starting costs no parsing. Whatever is wrong with them is wrong when the program is built.
 */
export function compilePolicies(
  policies: readonly PolicyDocument<PolicyFile>[],
  tables: readonly PolicyDocument<PolicyTable>[],
  enumerations: Readonly<Record<string, readonly string[]>>,
): { readonly module: string; readonly diagnostics: readonly Diagnostic[] } {
  const vocabulary = vocabularyOf(enumerations)
  const diagnostics = [
    ...policies.flatMap((document) => readPolicy(document, vocabulary, RELATIONS).diagnostics),
    ...tables.flatMap(({ path, value }) => tableFaults(value, { file: path, path: [] }, vocabulary.values)),
  ]
  const tests = policies.flatMap(({ value }) => {
    if (value.when === undefined || value.for === undefined) return []
    const scope = scopeOf(value.for)
    const predicate = readPredicate(value.when, scope, vocabulary)
    if (!('test' in predicate)) return []
    const names = Object.keys(SUBJECTS[value.for] ?? {}).join(', ')
    return [`  '${value.id}': ({ ${names} }) => ${emit(predicate.ast, scope, vocabulary)},`]
  })
  const heads = policies.map(({ path, value: { examples: _none, ...value } }) => ({ path, value }))
  const data = JSON.stringify(JSON.stringify({ policies: heads, tables }))
  const module = [
    `export const { policies, tables } = JSON.parse(${data})`,
    `export const tests = {\n${tests.join('\n')}\n}`,
    YEARS_AFTER,
  ].join('\n')
  return { module, diagnostics }
}
