import type { PolicyTable, TableRow } from '../../../generated/types/records.ts'
import { predicateOf } from '../../policy/document-of.ts'
import { VOCABULARY } from '../../policy/language/built-in-vocabulary.ts'
import { emit, quoted, YEARS_AFTER } from '../../policy/language/emit.ts'
import type { Policy } from '../../policy/policy.ts'
import { ROWS, SUBJECTS, scopeOf } from '../../policy/row-types.ts'
import type { Project } from '../../vocabulary/model.ts'
import { camel, MARK, pascal, union } from './names.ts'

/** The policies as plain functions: true of a subject that breaks the rule. Nothing is imported; the law stands in each comment. */
export function policyModule({ policies: { policies, tables } }: Project): string {
  const functions = policies.map(policyFunction)
  return [
    MARK,
    `export const policies = [\n${policies.map(({ record }) => `  ${JSON.stringify(metadata(record))},`).join('\n')}\n]`,
    ...functions,
    ...(functions.some((text) => text.includes('yearsAfter(')) ? [YEARS_AFTER.trimEnd()] : []),
    ...tables.all.map(tableFunction),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n')
}

/** The declarations of {@link policyModule}: every row with what its fields mean, every function with its law. */
export function policyTypes({ policies: { policies, tables } }: Project): string {
  return [
    MARK,
    POLICY_TYPE,
    `export declare const policies: readonly Policy[]`,
    ...enumerations().map(([name, values]) => `export type ${pascal(name)} =${union(['', ...values])}`),
    ...Object.entries(ROWS).map(([name, fields]) => rowType(name, fields)),
    ...policies.flatMap((policy) => {
      if (policy.body.kind !== 'predicate') return []
      const variables = Object.entries(SUBJECTS[policy.body.subject] ?? {}).map(
        ([name, row]) => `readonly ${name}: ${row}Row`,
      )
      return [
        `${comment(policy)}export declare function ${camel(policy.record.slug)}(subject: { ${variables.join('; ')} }): boolean`,
      ]
    }),
    ...tables.all.map(tableType),
  ]
    .join('\n\n')
    .concat('\n')
}

const POLICY_TYPE = `/** A legal rule. \`function\` names the one below that decides it; null where a comparison across items or a stage of the compiler does. */
export interface Policy {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: 'error' | 'warning' | 'note'
  readonly cite: readonly string[]
  /** Not the text of the law but a reading of it. */
  readonly interpretation: boolean
  /** An internal requirement (内部要求) of a province or county, not law. */
  readonly internal: boolean
  readonly function: string | null
}`

function metadata(record: Policy['record']): object {
  return {
    id: record.id,
    title: record.title,
    severity: record.severity,
    cite: record.cite,
    interpretation: record.interpretation ?? false,
    internal: record.internal ?? false,
    function: record.when === undefined ? null : camel(record.slug),
  }
}

function comment({ record }: Policy): string {
  const law = record.internal ? '内部要求' : record.interpretation ? '解释' : ''
  const lines = [
    `${record.id} ${record.title.zh}${law === '' ? '' : `（${law}）`}`,
    record.title.en,
    ...record.cite,
    record.why.zh,
  ]
  return `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`).join('\n')}\n */\n`
}

function policyFunction(policy: Policy): string {
  const { body, record } = policy
  const predicate = predicateOf(policy)
  if (body.kind !== 'predicate' || !predicate) return ''
  const code = emit(predicate.ast, scopeOf(body.subject), VOCABULARY)
  const used = Object.keys(SUBJECTS[body.subject] ?? {}).filter((name) => new RegExp(`\\b${name}\\.`).test(code))
  return `${comment(policy)}export function ${camel(record.slug)}({ ${used.join(', ')} }) {\n  return ${code}\n}`
}

function enumerations(): readonly (readonly [string, readonly string[]])[] {
  const used = new Set(
    Object.values(ROWS).flatMap((fields) =>
      Object.values(fields).flatMap(([type]) => /enum:(\w+)/.exec(type)?.[1] ?? []),
    ),
  )
  return [...used].sort().map((name) => [name, VOCABULARY.values(name) ?? []] as const)
}

function rowType(name: string, fields: (typeof ROWS)[string]): string {
  const lines = Object.entries(fields).map(
    ([field, [type, meaning]]) => `  /** ${meaning} */\n  readonly ${field}: ${written(type)}`,
  )
  return `export interface ${name}Row {\n${lines.join('\n')}\n}`
}

const PLAIN: Readonly<Record<string, string>> = { string: 'string', bool: 'boolean', int: 'number' }

function written(type: string): string {
  if (type.startsWith('list:')) return `readonly ${written(type.slice('list:'.length))}[]`
  if (type.startsWith('row:')) return `${type.slice('row:'.length)}Row`
  if (type.startsWith('enum:')) return pascal(type.slice('enum:'.length))
  return PLAIN[type] ?? `${type}Row`
}

function tableFunction(table: PolicyTable): string {
  const rows = table.rows.map((row) => `  ${condition(row)}return ${JSON.stringify({ ...row.gives, cite: row.cite })}`)
  return `${tableComment(table)}export function decide${pascal(table.id)}({ ${Object.keys(table.inputs).map(camel).join(', ')} }) {\n${rows.join('\n')}\n  throw new RangeError(${quoted(`${table.id}: no such case`)})\n}`
}

function condition({ when }: TableRow): string {
  const tests = Object.entries(when).map(([name, wanted]) =>
    typeof wanted === 'string'
      ? `${camel(name)} === ${quoted(wanted)}`
      : `[${wanted.map(quoted).join(', ')}].includes(${camel(name)})`,
  )
  return tests.length === 0 ? '' : `if (${tests.join(' && ')}) `
}

function tableComment({ title, note }: PolicyTable): string {
  return `/**\n * ${title}\n${note === undefined ? '' : ` * ${note}\n`} * @throws RangeError for a case that does not exist\n */\n`
}

function tableType(table: PolicyTable): string {
  const inputs = Object.entries(table.inputs).map(([name, domain]) => {
    const values = typeof domain === 'string' ? (VOCABULARY.values(domain) ?? []) : domain
    return `readonly ${camel(name)}: ${values.map(quoted).join(' | ')}`
  })
  const outputs = table.outputs.map((output) => {
    const values = [...new Set(table.rows.map((row) => row.gives[output] ?? ''))]
    return `readonly ${output}: ${values.map(quoted).join(' | ')}`
  })
  return `${tableComment(table)}export declare function decide${pascal(table.id)}(input: { ${inputs.join('; ')} }): { ${outputs.join('; ')}; readonly cite: string }`
}
