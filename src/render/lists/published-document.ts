import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import { makeDocument, type Parts, wordFor } from './document.ts'
import { fill, TemplateFault } from './template.ts'
import type { WordOf } from './view.ts'
import { readTables, readWords } from './vocabulary.ts'

/** One document before its format: where it goes, its template, and what the template may name. */
export interface DocumentSource {
  /** Its path without root and ending: `lists/610981106`. */
  readonly name: string
  /** The template's file name. */
  readonly template: string
  readonly view: object
  /** What the page may name beyond the Markdown file. */
  readonly onPage?: object
}

const toMarkdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()
const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

/** Makes documents as Markdown below `generated/` and as pages below `out/`. A template that cannot be used is a finding. */
export function renderDocuments(
  templates: readonly SourceFile[],
  formats: readonly Format[],
  sources: (word: WordOf) => readonly DocumentSource[],
): Result<readonly Output[]> {
  try {
    const parts = readParts(templates)
    const made = sources((group, value) => wordFor(parts, group, value))
    return { value: made.flatMap((source) => renderDocument(source, templates, parts, formats)), diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault) return { value: [], diagnostics: [error.diagnostic] }
    if (error instanceof MissingTemplate) return { value: [], diagnostics: [error.diagnostic] }
    throw error
  }
}

function renderDocument(
  { name, template, view, onPage }: DocumentSource,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
): readonly Output[] {
  const file = find(templates, template)
  const outputs: Output[] = []
  if (formats.includes('md'))
    outputs.push({
      path: `generated/${name}.md`,
      format: 'md',
      content: toMarkdown.stringify(makeDocument(file, view, parts)),
    })
  if (formats.includes('html')) {
    const document = makeDocument(file, { ...view, ...onPage }, parts)
    outputs.push({ path: `out/${name}.html`, format: 'html', content: page(document, view, templates) })
  }
  return outputs
}

function page(document: Root, view: object, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const body = toHtml.stringify(tree as Parameters<typeof toHtml.stringify>[0])
  const style = find(templates, 'list.css').text
  const whole = { ...view, title: titleOf(document), body, style }
  return fill(find(templates, 'page.html.hbs'), whole, escapeHtml, {}, ['body', 'style'])
}

/** The text of the first heading. */
function titleOf(document: Root): string {
  const heading = document.children.find((node) => node.type === 'heading')
  return heading?.children.map((node) => ('value' in node ? node.value : '')).join('') ?? ''
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
