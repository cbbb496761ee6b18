import type { PolicyTable } from '../../../generated/types/records.ts'
import { examplesOf, predicateOf } from '../../policy/document-of.ts'
import { VOCABULARY } from '../../policy/language/built-in-vocabulary.ts'
import { type Predicate, readPredicate } from '../../policy/language/expression.ts'
import { type Mutant, mutantsOf } from '../../policy/language/mutants.ts'
import type { PolicyLibrary } from '../../policy/library.ts'
import { type RowMaker, rowMaker } from '../../policy/make-rows.ts'
import { tableDiagnostics } from '../../policy/read-library.ts'
import { scopeOf } from '../../policy/row-types.ts'
import { type Subject, subjectsOf } from '../../policy/subjects.ts'
import { TableSet } from '../../policy/table.ts'
import type { Program } from '../../vocabulary/program.ts'
import { compileWhole } from './run-examples.ts'
import { runTableExamples } from './run-table-examples.ts'

/** A mutant that no example told from the rule or table it was made from. */
export interface Survivor {
  readonly of: string
  readonly change: string
}

/** How many mutants the examples told from the originals. */
export interface MutationScore {
  readonly mutants: number
  readonly survivors: readonly Survivor[]
}

/** Changes every operator, literal and conjunct of every predicate in turn and asks all examples of all policies for a difference. */
export async function mutatePolicies(library: PolicyLibrary): Promise<MutationScore> {
  const examples = await Promise.all(
    library.policies.flatMap((policy) => {
      const { pass, fail } = examplesOf(policy)
      return [...pass, ...fail].map(async (example) => (await compileWhole(example)).resolved)
    }),
  )
  const asked = examples.flatMap((program) => (program ? [new Asked(program, library)] : []))
  const survivors: Survivor[] = []
  let mutants = 0
  for (const policy of library.policies) {
    const { record, body } = policy
    const predicate = predicateOf(policy)
    if (body.kind !== 'predicate' || !predicate) continue
    const scope = scopeOf(body.subject)
    const answers = asked.map((each) => each.finds(body.subject, predicate.test))
    for (const mutant of mutantsOf(predicate.source, predicate.ast, scope, VOCABULARY)) {
      const test = testOf(mutant, scope)
      if (!test) continue
      mutants++
      if (asked.every((each, index) => each.finds(body.subject, test) === answers[index]))
        survivors.push({ of: record.id, change: mutant.change })
    }
  }
  return { mutants, survivors }
}

/** A mutant that is no predicate at all was never in danger of being written. */
function testOf({ source }: Mutant, scope: ReturnType<typeof scopeOf>): Predicate['test'] | undefined {
  const read = readPredicate(source, scope, VOCABULARY)
  return 'test' in read ? read.test : undefined
}

/** The subjects of one example, made once for each kind. */
class Asked {
  readonly #program: Program
  readonly #rows: RowMaker
  readonly #subjects = new Map<string, readonly Subject[]>()

  constructor(program: Program, { tables }: PolicyLibrary) {
    this.#program = program
    this.#rows = rowMaker(program, tables)
  }

  finds(kind: Parameters<typeof subjectsOf>[0], test: Predicate['test']): boolean {
    const known = this.#subjects.get(kind) ?? subjectsOf(kind, this.#program, this.#rows)
    this.#subjects.set(kind, known)
    return known.some(({ variables }) => test(variables))
  }
}

/** Changes every cell of every table in turn and asks whether completeness, overlap or an example shows it. */
export function mutateTables({ tables }: PolicyLibrary): MutationScore {
  const survivors: Survivor[] = []
  let mutants = 0
  for (const table of tables.all)
    for (const { change, value } of tableMutants(table)) {
      mutants++
      const shown =
        tableDiagnostics([{ path: '', value }]).length > 0 || runTableExamples(new TableSet([value])).length > 0
      if (!shown) survivors.push({ of: table.id, change })
    }
  return { mutants, survivors }
}

function* tableMutants(table: PolicyTable): Iterable<{ readonly change: string; readonly value: PolicyTable }> {
  const withRow = (index: number, row: PolicyTable['rows'][number]): PolicyTable => ({
    ...table,
    rows: table.rows.map((each, at) => (at === index ? row : each)),
  })
  for (const [index, row] of table.rows.entries()) {
    for (const output of table.outputs) {
      const values = [...new Set(table.rows.map((each) => each.gives[output] ?? ''))]
      const other = values[(values.indexOf(row.gives[output] ?? '') + 1) % values.length]
      const changed = other === row.gives[output] ? '某' : (other ?? '某')
      yield {
        change: `row ${index + 1} ${output}: ${row.gives[output]} → ${changed}`,
        value: withRow(index, { ...row, gives: { ...row.gives, [output]: changed } }),
      }
    }
    for (const [name, wanted] of Object.entries(row.when)) {
      const { [name]: _gone, ...rest } = row.when
      yield { change: `row ${index + 1}: any ${name}`, value: withRow(index, { ...row, when: rest }) }
      const several = typeof wanted === 'string' ? [] : wanted
      for (const each of several)
        yield {
          change: `row ${index + 1} ${name}: without ${each}`,
          value: withRow(index, { ...row, when: { ...row.when, [name]: several.filter((value) => value !== each) } }),
        }
    }
  }
}
