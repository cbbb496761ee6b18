import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import { type Declaration, readDeclarations } from './declaration.ts'
import { type Parts, wordFor } from './document.ts'
import { readTables, readWords } from './words-and-tables.ts'

/** Everything that templates contribute, read once. */
export interface TemplateSet extends Parts {
  readonly declarations: ReadonlyMap<string, Declaration>
  readonly declarationsFile: SourceFile
  readonly file: (name: string) => SourceFile
  readonly word: (group: string, value: string) => string
}

/** @throws MissingTemplate, TemplateFault */
export function readTemplateSet(templates: readonly SourceFile[]): TemplateSet {
  const file = (name: string) => findTemplate(templates, name)
  const wordsFile = file('words.yaml')
  const tablesFile = file('tables.yaml')
  const declarationsFile = file('documents.yaml')
  const words = readWords(wordsFile)
  return {
    wordsFile,
    tablesFile,
    declarationsFile,
    words,
    tables: readTables(tablesFile),
    declarations: readDeclarations(declarationsFile),
    file,
    word: (group, value) => wordFor({ words, wordsFile }, group, value),
  }
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
export function findTemplate(templates: readonly SourceFile[], name: string): SourceFile {
  const file = templates.find((each) => each.path === `templates/${name}`)
  if (!file) throw new MissingTemplate(name)
  return file
}
