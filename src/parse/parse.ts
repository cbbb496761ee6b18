import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from 'js-yaml'
import type { SourceFile } from '../source/source-file.ts'
import { type Diagnostic, hasErrors, type Result } from '../vocabulary/diagnostic.ts'
import { refuseSubsetViolations } from './accepted-subset.ts'
import { explainSyntaxErrors } from './syntax-errors.ts'
import { emptyFile } from './words.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Parses every file on its own and collects what is wrong with each. The accepted subset of YAML has one document a file
 * and no anchors, aliases, merge keys, tags or folded scalars, so that what an editor sees is what is read.
 */
export function parse(files: readonly SourceFile[]): Result<readonly YamlFile[]> {
  const value: YamlFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const source of files) {
    const parsed = parseFile(source)
    if ('value' in parsed) value.push({ source, value: parsed.value })
    diagnostics.push(...parsed.diagnostics)
  }
  return { value, diagnostics }
}

function parseFile(
  source: SourceFile,
): { value: unknown; diagnostics: readonly Diagnostic[] } | { diagnostics: readonly Diagnostic[] } {
  try {
    const events = parseEvents(source.text, { maxDepth: 60 })
    const diagnostics = refuseSubsetViolations(source, events)
    if (hasErrors(diagnostics)) return { diagnostics }
    const [value] = constructFromEvents(events, { source: source.text, schema: CORE_SCHEMA })
    if (value === undefined || value === null) return { diagnostics: [emptyFile(source)] }
    return { value, diagnostics }
  } catch (error) {
    if (error instanceof YAMLException) return { diagnostics: explainSyntaxErrors(source, error) }
    throw error
  }
}
