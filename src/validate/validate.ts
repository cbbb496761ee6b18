import * as validators from '#validators'
import type { YamlFile } from '../parse/yaml-file.ts'
import { locateAll } from '../source/locate.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { REQUIRED_FILES, type RecordFile, recordKindOf } from '../vocabulary/record-files.ts'
import type { SchemaError } from './validators.d.ts'
import { missingFile, placeOf, strayFile, wordSchemaError } from './words.ts'

/** What one file was found to be. */
export interface ValidatedFile {
  readonly file?: RecordFile
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Holds every file against the schema that belongs to its place in the folder tree.
 *
 * @param known what earlier calls found of the same files
 */
export function validate(
  files: readonly YamlFile[],
  known: WeakMap<YamlFile, ValidatedFile> = new WeakMap(),
): Result<readonly RecordFile[]> {
  const value: RecordFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const validated = known.get(file) ?? validateFile(file)
    known.set(file, validated)
    if (validated.file) value.push(validated.file)
    diagnostics.push(...validated.diagnostics)
  }
  const present = new Set(files.map((file) => file.source.path))
  diagnostics.push(...REQUIRED_FILES.filter((path) => !present.has(path)).map(missingFile))
  return { value, diagnostics }
}

function validateFile(file: YamlFile): ValidatedFile {
  const kind = recordKindOf(file.source.path)
  if (kind === undefined) return { diagnostics: [strayFile(file.source.path)] }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every schema is used, and its name is its kind
  const validator = validators[kind]
  if (validator(file.value))
    return { file: { kind, path: file.source.path, value: file.value } as RecordFile, diagnostics: [] }
  return { diagnostics: wordErrors(file, validator.errors ?? []) }
}

function wordErrors(file: YamlFile, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const kept = withoutEchoes(errors).map((error) => ({ error, path: steps(error.instancePath, file.value) }))
  const targets = kept.map(({ error, path }) => placeOf({ file: file.source.path, path }, error))
  const spans = locateAll(
    file.source.text,
    [...kept.map(({ path }) => path), ...targets.map((target) => target.path)],
    file.positions,
  )
  return kept.map(({ error }, index) => {
    const value = spans[index]?.value ?? { start: 0, end: 0 }
    const target = spans[kept.length + index]
    const at = (targets[index]?.on === 'key' ? target?.key : undefined) ?? target?.value ?? value
    return wordSchemaError({ file: file.source.path, ...at }, error, file.source.text.slice(value.start, value.end))
  })
}

/** One fault, one finding: the errors that a failed `oneOf` or `discriminator` repeats at the same place are left out. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>()
  return errors.filter((error) => {
    if (
      error.keyword === 'oneOf' &&
      errors.some((other) => other !== error && other.instancePath === error.instancePath)
    ) {
      const first = errors.find((other) => other.instancePath === error.instancePath)
      if (first !== error) return false
    }
    const key = `${error.instancePath} ${error.keyword} ${String(error.params.additionalProperty ?? error.params.missingProperty ?? '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function steps(pointer: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = []
  let node = root
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(node) ? Number(step) : step)
    node = (node as Record<string, unknown> | undefined)?.[step]
  }
  return path
}
