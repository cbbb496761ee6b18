import { openTypesetter } from '../../src/command/typesetter.ts'
import { compile } from '../../src/compile.ts'
import { readCatalogs, readTemplates } from '../../src/read/read.ts'
import { planDocuments } from '../../src/render/documents/documents.ts'
import type { OfficialDocument } from '../../src/render/documents/official-document.ts'
import type { Composed } from '../../src/render/documents/planned-document.ts'
import { readTemplateSet } from '../../src/render/documents/template-set.ts'
import { type Tools, writeDocument } from '../../src/render/writers.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { isMissing, type Typesetter } from '../../src/typeset/typesetter.ts'
import { FORMATS, type Format, type Output } from '../../src/vocabulary/output.ts'
import type { Program } from '../../src/vocabulary/program.ts'
import { ROOT } from './project.ts'

export const DOCUMENT_FORMATS = FORMATS.filter((format) => format !== 'data' && format !== 'packages')

/** The program of a project’s folder, or the findings in its way. */
export async function programOf(root: string): Promise<Program> {
  const { program, diagnostics } = await compile(
    {
      read: () => readCatalogs(root),
      templates: () => ({ value: [], diagnostics: [] }),
      write: () => ({ value: undefined, diagnostics: [] }),
    },
    { formats: [] },
  )
  if (!program) throw new Error(diagnostics.map((each) => `${each.code} ${each.what.en}`).join('\n'))
  return program
}

export function builtInTemplates(): readonly SourceFile[] {
  return readTemplates(ROOT).value
}

/** Every document of a program, ready to be written. */
export function documentsOf(
  program: Program,
  { documents = [], towns = [] }: { documents?: readonly string[]; towns?: readonly string[] } = {},
  templates: readonly SourceFile[] = builtInTemplates(),
): readonly Composed[] {
  const set = readTemplateSet(templates)
  const request = { formats: DOCUMENT_FORMATS, selection: { documents, towns }, laws: undefined, findings: [] }
  return [...planDocuments(program, set, request)].map((planned) => planned.composed())
}

/** The typesetter of this machine; undefined where it lacks a font, which the test of that finding covers. */
export async function typesetterHere(): Promise<Typesetter | undefined> {
  const typesetter = await openTypesetter()
  if (!isMissing(typesetter)) return typesetter
  console.warn(`PDF is not tested here: ${typesetter.diagnostic.what.en} ${typesetter.diagnostic.fix.en}`)
  return undefined
}

/** The bytes of a document in one format. */
export async function filesOf(written: Composed, format: Format, tools: Tools = {}): Promise<readonly Output[]> {
  return writeDocument(written, format, tools)
}

export function bytesOf({ content }: Output): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

export function named(documents: readonly Composed[], kind: string): Composed {
  const found = documents.find(({ document }) => document.kind === kind)
  if (!found) throw new Error(`no document of the kind ${kind}`)
  return found
}

export type { OfficialDocument }
