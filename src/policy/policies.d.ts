import type { PolicyFile, PolicyTable } from '../../generated/types/records.ts'

/** The built-in policies with the files they stand in, as `tasks/policies.mjs` gathers them. */
export const policies: readonly { readonly path: string; readonly value: PolicyFile }[]
/** The built-in decision tables. */
export const tables: readonly { readonly path: string; readonly value: PolicyTable }[]
/** Every enumeration of the schemas by title. */
export const enumerations: Readonly<Record<string, readonly string[]>>
