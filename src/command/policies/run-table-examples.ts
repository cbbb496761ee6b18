import type { TableSet } from '../../policy/table.ts'

/** A table example that did not come out as written, or a row that no example uses. */
export interface TableProblem {
  readonly table: string
  readonly problem: string
}

/** Runs the examples of every table; every row must be used by one, and every output stated. */
export function runTableExamples(tables: TableSet): readonly TableProblem[] {
  return tables.all.flatMap((table) => {
    const problems: TableProblem[] = []
    const used = new Set<unknown>()
    for (const { given, gives } of table.examples) {
      const row = tables.decide(table.id, given)
      used.add(row)
      for (const output of table.outputs)
        if (row?.gives[output] !== gives[output])
          problems.push({
            table: table.id,
            problem: `${JSON.stringify(given)} gives ${output} = ${row?.gives[output] ?? 'nothing'}, expected ${gives[output] ?? 'nothing'}`,
          })
    }
    table.rows.forEach((row, index) => {
      if (!used.has(row)) problems.push({ table: table.id, problem: `row ${index + 1} is used by no example` })
    })
    return problems
  })
}
