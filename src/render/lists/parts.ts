import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Parts } from './document.ts'
import { TemplateFault } from './template.ts'
import { readTables, readWords } from './vocabulary.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** The words and tables of the templates. @throws TemplateFault, MissingTemplate */
export function readParts(templates: readonly SourceFile[]): Parts {
  const wordsFile = find(templates, 'words.yaml')
  const tablesFile = find(templates, 'tables.yaml')
  return { wordsFile, tablesFile, words: readWords(wordsFile), tables: readTables(tablesFile) }
}

export class MissingTemplate extends Error {
  readonly diagnostic: Diagnostic
  constructor(name: string) {
    super(name)
    this.diagnostic = {
      code: 'template/missing',
      severity: 'error',
      at: { file: `templates/${name}`, line: 1 },
      what: { zh: `缺少模板 ${name}。`, en: `The template ${name} is missing.` },
      why: { zh: '文件上的每个字都出自模板。', en: 'Every word of a document comes from a template.' },
      fix: {
        zh: '补上这个模板，或者删去整个 templates 文件夹改用自带的。',
        en: 'Add it, or delete the templates folder to use the built-in ones.',
      },
    }
  }
}

/** @throws MissingTemplate */
export function find(templates: readonly SourceFile[], name: string): SourceFile {
  const file = templates.find((each) => each.path === `templates/${name}`)
  if (!file) throw new MissingTemplate(name)
  return file
}

/** The finding that a faulty or missing template gives; anything else is thrown on. */
export function templateDiagnostic(error: unknown): Diagnostic {
  if (error instanceof TemplateFault || error instanceof MissingTemplate) return error.diagnostic
  throw error
}
