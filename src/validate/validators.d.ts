/** One failed keyword of a JSON Schema, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema?: unknown
  readonly parentSchema?: { readonly description?: string; readonly patternErrorMessage?: string }
  readonly data?: unknown
}

/** A compiled schema: true when the value fits, else the errors stand on the function until its next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

export const edition: Validator
export const divisions: Validator
export const departments: Validator
export const units: Validator
export const parameters: Validator
export const instruments: Validator
export const catalog: Validator
export const lock: Validator
export const policy: Validator
export const table: Validator
export const calendar: Validator
export const recall: Validator
export const colloquial: Validator
export const published: Validator
export const items: Validator
export const coordination: Validator
export const county: Validator
export const agreements: Validator
export const town: Validator
export const registers: Validator
export const competition: Validator
export const scheme: Validator
export const assessment: Validator
export const bonus: Validator
export const evaluation: Validator
export const institutions: Validator
export const stations: Validator
export const network: Validator
export const reform: Validator
