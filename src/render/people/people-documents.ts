import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { makeDocument, wordFor } from '../lists/document.ts'
import { escapeHtml, find, readParts } from '../lists/parts.ts'
import { fill } from '../lists/template.ts'
import { DOCUMENT_KINDS, type DocumentKind, type Instance } from './kinds.ts'

const toMarkdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()
const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

/**
 * The documents about staff, and the evaluation report. Those about staff are written only where the format `internal` is asked for, and
 * only below `out/internal/`; the others follow the formats `md` and `html`.
 *
 * @throws TemplateFault, MissingTemplate
 */
export function renderPeopleDocuments(
  program: Program,
  templates: readonly SourceFile[],
  formats: readonly Format[],
): readonly Output[] {
  if (program.people.length === 0 && !program.project.evaluation) return []
  const parts = readParts(templates)
  const word = (group: string, value: string) => wordFor(parts, group, value)
  return DOCUMENT_KINDS.filter((kind) => targets(kind, formats).length > 0).flatMap((kind) =>
    kind.instances({ program, word }).flatMap((instance) => {
      const document = makeDocument(find(templates, kind.template), instance.view, parts)
      setPictures(document, instance)
      return targets(kind, formats).flatMap((target) => write(document, instance, target, templates))
    }),
  )
}

/** A paragraph that is nothing but the name of a picture becomes the picture. */
function setPictures(document: Root, { pictures = [] }: Instance): void {
  for (const node of document.children) {
    if (node.type !== 'paragraph' || node.children.length !== 1) continue
    const [only] = node.children
    const picture = only?.type === 'text' ? pictures.find(({ name }) => name === only.value) : undefined
    if (picture) node.children = [{ type: 'image', url: picture.name, alt: picture.title }]
  }
}

interface Target {
  readonly format: Format
  readonly folder: string
  readonly extension: 'md' | 'html'
}

function targets({ isInternal }: DocumentKind, formats: readonly Format[]): readonly Target[] {
  const all: readonly Target[] = isInternal
    ? [
        { format: 'internal', folder: 'out/internal', extension: 'md' },
        { format: 'internal', folder: 'out/internal', extension: 'html' },
      ]
    : [
        { format: 'md', folder: 'generated', extension: 'md' },
        { format: 'html', folder: 'out', extension: 'html' },
      ]
  return all.filter(({ format }) => formats.includes(format))
}

function write(
  document: Root,
  instance: Instance,
  { format, folder, extension }: Target,
  templates: readonly SourceFile[],
): readonly Output[] {
  const base = `${folder}/${instance.stem}`
  const content = extension === 'md' ? toMarkdown.stringify(document) : page(document, instance, templates)
  const beside = base.slice(0, base.lastIndexOf('/'))
  const pictures = instance.pictures ?? []
  return [
    { path: `${base}.${extension}`, format, content },
    ...pictures.map(({ name, svg }) => ({ path: `${beside}/${name}`, format, content: svg })),
  ]
}

function page(document: Root, { title, view }: Instance, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const body = toHtml.stringify(tree as Parameters<typeof toHtml.stringify>[0])
  const style = find(templates, 'list.css').text
  return fill(find(templates, 'plain-page.html.hbs'), { ...view, title, body, style }, escapeHtml, {}, [
    'body',
    'style',
  ])
}
