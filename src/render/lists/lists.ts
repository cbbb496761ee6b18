import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Result } from '../../vocabulary/diagnostic.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { makeDocument, type Parts, wordFor } from './document.ts'
import { fullText } from './full-text.ts'
import { escapeHtml, find, readParts, templateDiagnostic } from './parts.ts'
import { fill } from './template.ts'
import { townListView } from './view.ts'

const toMarkdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()
const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

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
    return { value: [], diagnostics: [templateDiagnostic(error)] }
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
