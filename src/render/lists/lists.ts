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
import type { Program, TownList } from '../../vocabulary/program.ts'
import { makeDocument, type Parts, wordFor } from './document.ts'
import { fullText } from './full-text.ts'
import { fill, TemplateFault } from './template.ts'
import { townListView } from './view.ts'
import { readTables, readWords } from './vocabulary.ts'

/** Prints a document as Markdown. */
export const toMarkdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()
/** Turns a document into the body of a page; nothing in it can become markup of its own. */
export const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

/** The readable list of every town that has choices, from one document, as Markdown and as a plain page; the page gives the full text of its bases where laws are at hand. */
export function renderLists(
  program: Program,
  templates: readonly SourceFile[],
  formats: readonly Format[],
  laws: LawLibrary | undefined,
): Result<readonly Output[]> {
  try {
    const parts = readParts(templates)
    const outputs = program.lists.flatMap((list) => renderList(program, list, templates, parts, formats, laws))
    return { value: outputs, diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault) return { value: [], diagnostics: [error.diagnostic] }
    if (error instanceof MissingTemplate) return { value: [], diagnostics: [error.diagnostic] }
    throw error
  }
}

function renderList(
  program: Program,
  list: TownList,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
  laws: LawLibrary | undefined,
): readonly Output[] {
  const view = townListView(program, list, (group, value) => wordFor(parts, group, value))
  const template = find(templates, 'town-list.md.hbs')
  const code = list.town.record.code
  const outputs: Output[] = []
  if (formats.includes('md'))
    outputs.push({
      path: `generated/lists/${code}.md`,
      format: 'md',
      content: toMarkdown.stringify(makeDocument(template, view, parts)),
    })
  if (formats.includes('html')) {
    const document = makeDocument(template, { ...view, fullText: fullText(list, laws) }, parts)
    outputs.push({ path: `out/lists/${code}.html`, format: 'html', content: page(document, view, templates) })
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

export function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

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

export function find(templates: readonly SourceFile[], name: string): SourceFile {
  const file = templates.find((each) => each.path === `templates/${name}`)
  if (!file) throw new MissingTemplate(name)
  return file
}
