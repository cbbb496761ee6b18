import { OWN_ENUMS } from '../own-enums.ts'
import { type FieldType, ROWS } from '../row-types.ts'
import type { Vocabulary } from './expression.ts'

/** What predicates may name: the rows, and the enumerations of the schemas with those that no schema has. */
export function vocabularyOf(enumerations: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const types = new Map<string, Readonly<Record<string, FieldType>>>()
  return {
    fields: (row) => {
      const fields = ROWS[row]
      if (!fields) return undefined
      const known =
        types.get(row) ??
        (Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type])) as Record<string, FieldType>)
      types.set(row, known)
      return known
    },
    values: (enumeration) => OWN_ENUMS[enumeration] ?? enumerations[enumeration],
  }
}
