import { policies, tables, tests } from '#compiled-policies'
import { bodyOf, type Policy } from './policy.ts'
import { TableSet } from './table.ts'

/** All policies that hold for a project, in the order of their ids, with the decision tables. */
export interface PolicyLibrary {
  readonly policies: readonly Policy[]
  readonly tables: TableSet
}

/** The built-in policies as they were compiled with the program: read, checked and turned into plain functions then. */
export const BUILT_IN: PolicyLibrary = {
  policies: policies.map(({ path, value }) => ({
    record: value,
    place: { file: path, path: [] },
    body: bodyOf(value, tests[value.id]),
  })),
  tables: new TableSet(tables.map(({ value }) => value)),
}
