import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import type { Result } from '../../vocabulary/diagnostic.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import { escapeHtml } from '../html.ts'
import { makeDocument, type Parts, wordFor } from './document.ts'
import { FIGURE, withDrawing, withImage } from './figure.ts'
import { fill, TemplateFault } from './template.ts'
import { findTemplate, MissingTemplate } from './templates.ts'
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
  /** A drawing as SVG, put where the template has `{{figure}}`: in the page itself, and as a file beside the Markdown. */
  readonly figure?: string
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

/** One document as Markdown, from its template and what that may name. */
export function renderMarkdown(template: string, view: object, templates: readonly SourceFile[]): Result<string> {
  try {
    const document = makeDocument(findTemplate(templates, template), view, readParts(templates))
    return { value: toMarkdown.stringify(document), diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault || error instanceof MissingTemplate)
      return { value: '', diagnostics: [error.diagnostic] }
    throw error
  }
}

function renderDocument(
  { name, template, view: own, onPage, figure }: DocumentSource,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
): readonly Output[] {
  const file = findTemplate(templates, template)
  const view = figure === undefined ? own : { ...own, figure: FIGURE }
  const outputs: Output[] = []
  if (formats.includes('md')) {
    const document = makeDocument(file, view, parts)
    const whole =
      figure === undefined ? document : withImage(document, `${name.split('/').at(-1)}.svg`, titleOf(document))
    outputs.push({ path: `generated/${name}.md`, format: 'md', content: toMarkdown.stringify(whole) })
    if (figure !== undefined) outputs.push({ path: `generated/${name}.svg`, format: 'md', content: figure })
  }
  if (formats.includes('html')) {
    const document = makeDocument(file, { ...view, ...onPage }, parts)
    outputs.push({ path: `out/${name}.html`, format: 'html', content: page(document, view, figure, templates) })
  }
  return outputs
}

function page(document: Root, view: object, figure: string | undefined, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const text = toHtml.stringify(tree as Parameters<typeof toHtml.stringify>[0])
  const body = figure === undefined ? text : withDrawing(text, figure)
  const style = findTemplate(templates, 'list.css').text
  const whole = { ...view, title: titleOf(document), body, style }
  return fill(findTemplate(templates, 'page.html.hbs'), whole, escapeHtml, {}, ['body', 'style'])
}

/** The text of the first heading. */
function titleOf(document: Root): string {
  const heading = document.children.find((node) => node.type === 'heading')
  return heading?.children.map((node) => ('value' in node ? node.value : '')).join('') ?? ''
}

function readParts(templates: readonly SourceFile[]): Parts {
  const wordsFile = findTemplate(templates, 'words.yaml')
  const tablesFile = findTemplate(templates, 'tables.yaml')
  return { wordsFile, tablesFile, words: readWords(wordsFile), tables: readTables(tablesFile) }
}
