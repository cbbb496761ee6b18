import type { SourceFile } from '../../source/source-file.ts'
import { FORMATS, type Format } from '../../vocabulary/output.ts'
import type { Frame } from './official-document.ts'
import { plainText } from './plain-text.ts'
import { fill, TemplateFault } from './template.ts'
import { readYaml } from './words-and-tables.ts'

/** What `templates/documents.yaml` says of one kind of document. Each text may name values, as templates do. */
export interface Declaration {
  readonly template: string
  readonly formats: readonly Format[]
  readonly texts: Readonly<Partial<Record<FrameText, string>>>
}

const FRAME_TEXTS = [
  'issuer',
  'number',
  'addressee',
  'signature',
  'date',
  'note',
  'copyTo',
  'printedBy',
  'printedOn',
] as const
type FrameText = (typeof FRAME_TEXTS)[number]
const DOCUMENT_FORMATS = FORMATS.filter((format) => !['data', 'packages', 'internal'].includes(format))

/** @throws TemplateFault at the line of what is wrong */
export function readDeclarations(file: SourceFile): ReadonlyMap<string, Declaration> {
  const declarations = new Map<string, Declaration>()
  for (const [id, value] of Object.entries(readYaml(file))) declarations.set(id, readDeclaration(file, id, value))
  return declarations
}

function readDeclaration(file: SourceFile, id: string, value: unknown): Declaration {
  const wrong = (key: string, reason: string) => new TemplateFault(file, lineWithin(file, id, key), reason)
  if (typeof value !== 'object' || value === null) throw wrong('', `"${id}" needs a template`)
  const { template, formats, ...texts } = value as Record<string, unknown>
  if (typeof template !== 'string') throw wrong('template', `"${id}" needs a template`)
  const listed = formats === undefined ? DOCUMENT_FORMATS : (formats as readonly Format[])
  if (!Array.isArray(listed) || listed.some((format) => !DOCUMENT_FORMATS.includes(format)))
    throw wrong('formats', `formats are among ${DOCUMENT_FORMATS.join(', ')}`)
  for (const [key, text] of Object.entries(texts)) {
    if (!FRAME_TEXTS.includes(key as FrameText)) throw wrong(key, `"${key}" is none of ${FRAME_TEXTS.join(', ')}`)
    if (typeof text !== 'string') throw wrong(key, `"${key}" is a text`)
  }
  return { template, formats: listed, texts }
}

/**
 * The frame of one document. A letterhead is printed only when its number is known: none is ever invented.
 *
 * @throws TemplateFault
 */
export function frameOf(declaration: Declaration, id: string, file: SourceFile, view: object): Frame {
  const filled = (key: FrameText): string => {
    const text = declaration.texts[key]
    if (text === undefined) return ''
    try {
      return plainText(fill({ path: file.path, text }, view, String, {})).trim()
    } catch (error) {
      if (error instanceof TemplateFault) throw new TemplateFault(file, lineWithin(file, id, key), error.message)
      throw error
    }
  }
  const issuer = filled('issuer')
  const number = filled('number')
  return {
    letterhead: issuer !== '' && number !== '' ? { issuer, number } : undefined,
    addressee: filled('addressee'),
    signature: filled('signature'),
    date: filled('date'),
    note: filled('note'),
    copyTo: filled('copyTo'),
    printedBy: filled('printedBy'),
    printedOn: filled('printedOn'),
  }
}

/** The line of a key below a top-level key, or that key's own. */
function lineWithin(file: SourceFile, id: string, key: string): number {
  const lines = file.text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`${id}:`))
  if (start === -1) return 1
  for (let at = start + 1; at < lines.length && /^(\s|#|$)/.test(lines[at] ?? ''); at++)
    if (key !== '' && lines[at]?.trim().startsWith(`${key}:`)) return at + 1
  return start + 1
}
