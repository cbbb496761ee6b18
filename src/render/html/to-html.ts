import type { Root, RootContent } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { SourceFile } from '../../source/source-file.ts'
import { chartSvg } from '../documents/chart-svg.ts'
import { figureIn } from '../documents/figure.ts'
import type { OfficialDocument } from '../documents/official-document.ts'
import { setTable, TEXT_WIDTH } from '../documents/table-layout.ts'
import { fill } from '../documents/template.ts'
import { toTree } from '../documents/tree.ts'
import { escapeXml } from '../office/xml.ts'
import type { Stamp } from '../stamp.ts'

const writer = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()

/** A document as a page that needs nothing else. @throws TemplateFault */
export function toHtml(
  document: OfficialDocument,
  view: object,
  page: SourceFile,
  style: SourceFile,
  stamp: Stamp,
): string {
  const body = toTree(document).children.map(nodeHtml).join('\n')
  const names = { ...view, title: document.title, marks: document.marks, body, style: style.text }
  const html = fill(page, names, (value) => escapeXml(String(value)), {}, ['body', 'style'])
  const metas = Object.entries(stamp).map(
    ([name, value]) => `<meta name="${escapeXml(name)}" content="${escapeXml(value)}">`,
  )
  return html.includes('</head>')
    ? html.replace('</head>', () => `${metas.join('\n')}\n</head>`)
    : `${metas.join('\n')}\n${html}`
}

function nodeHtml(node: RootContent): string {
  const figure = figureIn(node)
  if (figure) return `<figure>${figure.svg}</figure>`
  const root: Root = { type: 'root', children: [node] }
  const tree = writer.runSync(root)
  const html = writer.stringify(tree as Parameters<typeof writer.stringify>[0])
  if (node.type !== 'table' || !node.data?.layout?.chart) return html
  return `<figure>${chartSvg(setTable(node, TEXT_WIDTH.portrait))}</figure>\n${html}`
}
