import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { makeDocument, type Parts, wordFor } from './document.ts'
import { fullText } from './full-text.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import { fill, TemplateFault } from './template.ts'
import { readTables, readWords } from './vocabulary.ts'

const toMarkdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()
const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

/** Every readable document, from one tree, as Markdown and as a plain page: the lists of towns, notices of change, lists of withdrawals. The page of a list gives the full text of its bases where laws are at hand. */
export function renderLists(
  program: Program,
  templates: readonly SourceFile[],
  formats: readonly Format[],
  laws: LawLibrary | undefined,
): Result<readonly Output[]> {
  try {
    const parts = readParts(templates)
    const sheets = sheetsOf(program, (group, value) => wordFor(parts, group, value))
    const outputs = sheets.flatMap((sheet) => renderSheet(sheet, templates, parts, formats, laws))
    return { value: outputs, diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault || error instanceof MissingTemplate)
      return { value: [], diagnostics: [error.diagnostic] }
    throw error
  }
}

/** One document as Markdown, from its template and what that may name. */
export function renderMarkdown(file: string, view: object, templates: readonly SourceFile[]): Result<string> {
  try {
    const document = makeDocument(find(templates, file), view, readParts(templates))
    return { value: toMarkdown.stringify(document), diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault || error instanceof MissingTemplate)
      return { value: '', diagnostics: [error.diagnostic] }
    throw error
  }
}

function renderSheet(
  { name, title, template: file, view, list }: Sheet,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
  laws: LawLibrary | undefined,
): readonly Output[] {
  const template = find(templates, file)
  const outputs: Output[] = []
  if (formats.includes('md'))
    outputs.push({
      path: `generated/lists/${name}.md`,
      format: 'md',
      content: toMarkdown.stringify(makeDocument(template, view, parts)),
    })
  if (formats.includes('html')) {
    const document = makeDocument(template, list ? { ...view, fullText: fullText(list, laws) } : view, parts)
    const content = page(document, { ...view, title }, templates)
    outputs.push({ path: `out/lists/${name}.html`, format: 'html', content })
  }
  return outputs
}

function page(document: Root, view: object, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const body = toHtml.stringify(tree as Parameters<typeof toHtml.stringify>[0])
  const style = find(templates, 'list.css').text
  return fill(find(templates, 'page.html.hbs'), { ...view, body, style }, escapeHtml, {}, ['body', 'style'])
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

function readParts(templates: readonly SourceFile[]): Parts {
  const wordsFile = find(templates, 'words.yaml')
  const tablesFile = find(templates, 'tables.yaml')
  return { wordsFile, tablesFile, words: readWords(wordsFile), tables: readTables(tablesFile) }
}

class MissingTemplate extends Error {
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

function find(templates: readonly SourceFile[], name: string): SourceFile {
  const file = templates.find((each) => each.path === `templates/${name}`)
  if (!file) throw new MissingTemplate(name)
  return file
}
