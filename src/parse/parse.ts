import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from 'js-yaml'
import { keepEqual } from '../memory/keep-equal.ts'
import { Positions } from '../source/positions.ts'
import type { SourceFile } from '../source/source-file.ts'
import { type Diagnostic, hasErrors, type Result } from '../vocabulary/diagnostic.ts'
import { refuseSubsetViolations } from './accepted-subset.ts'
import { emptyFile } from './words.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Parses every file on its own and collects what is wrong with each. The accepted subset of YAML has one document a file
 * and no anchors, aliases, merge keys, tags or folded scalars, so that what an editor sees is what is read.
 *
 * @param known what earlier calls made of the same files
 * @param earlier the values of earlier calls by path: what of a file did not change stays the same object
 */
export async function parse(
  files: readonly SourceFile[],
  known: WeakMap<SourceFile, ParsedFile> = new WeakMap(),
  earlier: Map<string, unknown> = new Map(),
): Promise<Result<readonly YamlFile[]>> {
  const value: YamlFile[] = []
  const diagnostics: Diagnostic[] = []
  const unreadable: { readonly source: SourceFile; readonly error: YAMLException }[] = []
  for (const source of files) {
    try {
      const parsed = known.get(source) ?? parseFile(source, earlier)
      known.set(source, parsed)
      if (parsed.file) value.push(parsed.file)
      diagnostics.push(...parsed.diagnostics)
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      unreadable.push({ source, error })
    }
  }
  if (unreadable.length > 0) {
    const { explainSyntaxErrors } = await import('./syntax-errors.ts') // brings the second parser, needed only now
    for (const { source, error } of unreadable) diagnostics.push(...explainSyntaxErrors(source, error))
  }
  return { value, diagnostics }
}

/** What one file was parsed to. */
export interface ParsedFile {
  readonly file?: YamlFile
  readonly diagnostics: readonly Diagnostic[]
}

function parseFile(source: SourceFile, earlier: Map<string, unknown>): ParsedFile {
  const events = parseEvents(source.text, { maxDepth: 60 })
  const diagnostics = refuseSubsetViolations(source, events)
  if (hasErrors(diagnostics)) return { diagnostics }
  const [read] = constructFromEvents(events, { source: source.text, schema: CORE_SCHEMA })
  if (read === undefined || read === null) return { diagnostics: [emptyFile(source)] }
  const value = keepEqual(earlier.get(source.path), read)
  earlier.set(source.path, value)
  return { file: { source, value, positions: new Positions(source.text, events) }, diagnostics }
}
