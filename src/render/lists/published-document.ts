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
  /** Written as Markdown and page below `out/internal/`, and only with the format `internal`. */
  readonly isInternal?: boolean
  /** Pictures that stand beside the document; a paragraph that is only a picture's name shows it. */
  readonly pictures?: readonly Picture[]
}

export interface Picture {
  readonly name: string
  readonly title: string
  readonly svg: string
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
  source: DocumentSource,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
): readonly Output[] {
  const { name, template, view, onPage, pictures = [] } = source
  const file = findTemplate(templates, template)
  return targetsOf(source, formats).flatMap(({ format, folder, isPage }) => {
    const document = makeDocument(file, isPage ? { ...view, ...onPage } : view, parts)
    setPictures(document, pictures)
    const path = `${folder}/${name}`
    const beside = path.slice(0, path.lastIndexOf('/'))
    return [
      isPage
        ? { path: `${path}.html`, format, content: page(document, view, templates) }
        : { path: `${path}.md`, format, content: toMarkdown.stringify(document) },
      ...pictures.map((picture) => ({ path: `${beside}/${picture.name}`, format, content: picture.svg })),
    ]
  })
}

interface Target {
  readonly format: Format
  readonly folder: string
  readonly isPage: boolean
}

function targetsOf({ isInternal }: DocumentSource, formats: readonly Format[]): readonly Target[] {
  const all: readonly Target[] = isInternal
    ? [
        { format: 'internal', folder: 'out/internal', isPage: false },
        { format: 'internal', folder: 'out/internal', isPage: true },
      ]
    : [
        { format: 'md', folder: 'generated', isPage: false },
        { format: 'html', folder: 'out', isPage: true },
      ]
  return all.filter(({ format }) => formats.includes(format))
}

function setPictures(document: Root, pictures: readonly Picture[]): void {
  for (const node of document.children) {
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
    const picture = only?.type === 'text' ? pictures.find(({ name }) => name === only.value) : undefined
    if (picture && node.type === 'paragraph') node.children = [{ type: 'image', url: picture.name, alt: picture.title }]
  }
}

function page(document: Root, view: object, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const body = toHtml.stringify(tree as Parameters<typeof toHtml.stringify>[0])
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
