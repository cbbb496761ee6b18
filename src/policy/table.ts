import type { PolicyTable, TableRow } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { didYouMean } from '../vocabulary/near-names.ts'

/** Decision tables by id. Their inputs are enumerations, so that completeness can be proven by trying every combination. */
export class TableSet {
  readonly #tables: ReadonlyMap<string, PolicyTable>
  /** The row of every case that was asked, by table and case. */
  readonly #decided = new Map<string, TableRow | undefined>()

  constructor(tables: readonly PolicyTable[]) {
    this.#tables = new Map(tables.map((table) => [table.id, table]))
  }

  get all(): readonly PolicyTable[] {
    return [...this.#tables.values()]
  }

  /** The row that applies; undefined when the table is unknown or, which {@link tableFaults} excludes, has no row. */
  decide(id: string, input: Readonly<Record<string, string>>): TableRow | undefined {
    let asked = id
    for (const name in input) asked += `\n${name} ${input[name]}`
    if (this.#decided.has(asked)) return this.#decided.get(asked)
    const row = this.#tables.get(id)?.rows.find((each) => matches(each, input))
    this.#decided.set(asked, row)
    return row
  }
}

function matches(row: TableRow, input: Readonly<Record<string, string>>): boolean {
  return Object.entries(row.when).every(([name, wanted]) =>
    typeof wanted === 'string' ? wanted === input[name] : wanted.includes(input[name] ?? ''),
  )
}

/**
 * What is wrong with a table: unknown inputs or values, combinations that no row or more than one row decides, outputs that are
 * missing, rows without a citation.
 */
export function tableFaults(
  table: PolicyTable,
  place: Place,
  values: (enumeration: string) => readonly string[] | undefined,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const domains = Object.entries(table.inputs).map(([name, domain]) => ({
    name,
    values: typeof domain === 'string' ? (values(domain) ?? []) : domain,
  }))
  for (const [index, row] of table.rows.entries()) {
    const at = within(place, 'rows', index)
    for (const [name, wanted] of Object.entries(row.when)) {
      const domain = domains.find((each) => each.name === name)
      if (!domain) {
        found.push(
          fault(within(at, 'when', name), unknownInput(name), didYouMean(name, Object.keys(table.inputs), LOOK)),
        )
        continue
      }
      for (const value of typeof wanted === 'string' ? [wanted] : wanted)
        if (!domain.values.includes(value))
          found.push(fault(within(at, 'when', name), unknownValue(name, value), didYouMean(value, domain.values, LOOK)))
    }
    for (const output of table.outputs)
      if (!(output in row.gives)) found.push(fault(within(at, 'gives'), noOutput(output), LOOK))
  }
  for (const input of combinations(domains)) {
    const rows = table.rows.flatMap((row, index) => (matches(row, input) ? [index] : []))
    if (rows.length === 0) found.push(fault(within(place, 'rows'), uncovered(input), ADD))
    else if (rows.length > 1) found.push(fault(within(place, 'rows', rows[1] ?? 0), overlapping(input, rows), NARROW))
  }
  return found
}

/** Every combination of the values of all inputs. */
function* combinations(
  domains: readonly { readonly name: string; readonly values: readonly string[] }[],
): Iterable<Readonly<Record<string, string>>> {
  const [first, ...rest] = domains
  if (!first) {
    yield {}
    return
  }
  for (const tail of combinations(rest)) for (const value of first.values) yield { [first.name]: value, ...tail }
}

const LOOK: Text = { zh: '对照表头改正。', en: 'Correct it against the head of the table.' }
const ADD: Text = { zh: '补一行。', en: 'Add a row.' }
const NARROW: Text = { zh: '收窄其中一行。', en: 'Narrow one of the rows.' }

function fault(at: Place, what: Text, fix: Text): Diagnostic {
  return {
    code: 'policy/table',
    severity: 'error',
    at,
    what,
    why: {
      zh: '决策表要对每种情形给出一个、也只给出一个结果。',
      en: 'A decision table gives one result, and only one, in every case.',
    },
    fix,
  }
}

function unknownInput(name: string): Text {
  return { zh: `表头没有「${name}」。`, en: `The table has no input "${name}".` }
}

function unknownValue(name: string, value: string): Text {
  return { zh: `「${name}」没有「${value}」这个值。`, en: `"${value}" is no value of "${name}".` }
}

function noOutput(output: string): Text {
  return { zh: `这一行没有给出「${output}」。`, en: `The row gives no "${output}".` }
}

function uncovered(input: Readonly<Record<string, string>>): Text {
  const shown = Object.entries(input)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
  return { zh: `没有一行管到 ${shown}。`, en: `No row decides ${shown}.` }
}

function overlapping(input: Readonly<Record<string, string>>, rows: readonly number[]): Text {
  const shown = Object.entries(input)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
  const numbers = rows.map((row) => row + 1).join(', ')
  return { zh: `${shown} 同时落在第 ${numbers} 行。`, en: `${shown} is decided by rows ${numbers}.` }
}
