import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml'
import type { SourceFile } from '../source/source-file.ts'
import { type Diagnostic, hasErrors, type Result } from '../vocabulary/diagnostic.ts'
import { refuseSubsetViolations } from './accepted-subset.ts'
import { emptyFile } from './words.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Parses every file on its own and collects what is wrong with each. The accepted subset of YAML has one document a file
 * and no anchors, aliases, merge keys, tags or folded scalars, so that what an editor sees is what is read.
 */
export async function parse(files: readonly SourceFile[]): Promise<Result<readonly YamlFile[]>> {
  const value: YamlFile[] = []
  const diagnostics: Diagnostic[] = []
  const unreadable: { readonly source: SourceFile; readonly error: YAMLException }[] = []
  for (const source of files) {
    try {
      const parsed = parseFile(source)
      if ('value' in parsed) value.push({ source, value: parsed.value, events: parsed.events ?? [] })
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

type Parsed = {
  readonly value?: unknown
  readonly events?: readonly Event[]
  readonly diagnostics: readonly Diagnostic[]
}

function parseFile(source: SourceFile): Parsed {
  const events = parseEvents(source.text, { maxDepth: 60 })
  const diagnostics = refuseSubsetViolations(source, events)
  if (hasErrors(diagnostics)) return { diagnostics }
  const [value] = constructFromEvents(events, { source: source.text, schema: CORE_SCHEMA })
  if (value === undefined || value === null) return { diagnostics: [emptyFile(source)] }
  return { value, events, diagnostics }
}
