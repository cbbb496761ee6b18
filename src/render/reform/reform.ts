import type { Root } from 'mdast'
import type { SourceFile } from '../../source/source-file.ts'
import type { Result } from '../../vocabulary/diagnostic.ts'
import { countyGovernment, townAuthority } from '../../vocabulary/names.ts'
import type { Format, Output } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { TownReformView } from '../../vocabulary/reform.ts'
import { makeDocument, type Parts, wordFor } from '../lists/document.ts'
import { escapeHtml, find, MissingTemplate, readParts, toHtml, toMarkdown } from '../lists/lists.ts'
import { fill, TemplateFault } from '../lists/template.ts'
import type { WordOf } from '../lists/view.ts'
import { institutionChart, institutionView } from './institution-view.ts'
import { networkDocument } from './network-view.ts'
import { stationDocument } from './station-view.ts'

/** A document to be made: its template, what it says, and a drawing where it has one. */
interface Sheet {
  readonly name: 'institutions' | 'stations' | 'network'
  readonly view: object
  readonly figure: string | undefined
}

/** The documents of every town whose reform is written down: institutions with their chart, stations, the service network. */
export function renderReform(
  program: Program,
  templates: readonly SourceFile[],
  formats: readonly Format[],
): Result<readonly Output[]> {
  if (program.reforms.length === 0) return { value: [], diagnostics: [] }
  try {
    const parts = readParts(templates)
    const word: WordOf = (group, value) => wordFor(parts, group, value)
    const outputs = program.reforms.flatMap((town) =>
      sheetsOf(program, town, word).flatMap((sheet) => {
        const head = headOf(program, town, sheet.name, word)
        return renderSheet(
          town.reform.town.record.code,
          { ...sheet, view: { ...head, ...sheet.view } },
          templates,
          parts,
          formats,
        )
      }),
    )
    return { value: outputs, diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateFault || error instanceof MissingTemplate)
      return { value: [], diagnostics: [error.diagnostic] }
    throw error
  }
}

function sheetsOf(program: Program, town: TownReformView, word: WordOf): readonly Sheet[] {
  const sheets: Sheet[] = []
  if (town.institutions) {
    const view = institutionView(program, town.institutions, word)
    sheets.push({ name: 'institutions', view, figure: institutionChart(town, town.institutions, word) })
  }
  if (town.stations.length > 0)
    sheets.push({ name: 'stations', view: stationDocument(program, town, word), figure: undefined })
  if (town.network)
    sheets.push({ name: 'network', view: networkDocument(program, town, town.network, word), figure: undefined })
  return sheets
}

/** What every one of these documents can name. */
function headOf({ project, asOf }: Program, { reform }: TownReformView, name: Sheet['name'], word: WordOf): object {
  const { edition } = project
  const { county, town, record } = reform
  const [year, month, day] = asOf.split('-').map(Number)
  return {
    title: `${county.record.name}${town.record.name}${word('reformTitle', name)}`,
    edition: { title: edition.title, version: edition.version, notice: edition.notice ?? '' },
    isReference: edition.kind === 'reference',
    isDraft: !['approved', 'published', 'filed', 'effective', 'adjusted'].includes(record.state),
    isSynthetic: record.synthetic ?? false,
    note: record.note ?? '',
    state: word('state', record.state),
    asOf: `${year}年${month}月${day}日`,
    town: { code: town.record.code, name: town.record.name, authority: townAuthority(county.record, town.record) },
    government: countyGovernment(county.record),
    figure: FIGURE,
  }
}

/** Stands for the drawing until the document is made: no text of the data can hold it and be a paragraph of its own. */
const FIGURE = '\uE002figure\uE002'

function renderSheet(
  code: string,
  { name, view, figure }: Sheet,
  templates: readonly SourceFile[],
  parts: Parts,
  formats: readonly Format[],
): readonly Output[] {
  const document = makeDocument(find(templates, `${name}.md.hbs`), view, parts)
  const title = String((view as { title: unknown }).title)
  const outputs: Output[] = []
  const file = `${code}-${name}`
  if (formats.includes('html'))
    outputs.push({ path: `out/reform/${file}.html`, format: 'html', content: page(document, view, figure, templates) })
  if (formats.includes('md')) {
    if (figure !== undefined) outputs.push({ path: `generated/reform/${file}.svg`, format: 'md', content: figure })
    outputs.push({
      path: `generated/reform/${file}.md`,
      format: 'md',
      content: toMarkdown.stringify(withImage(document, `${file}.svg`, title)),
    })
  }
  return outputs
}

function withImage(document: Root, url: string, alt: string): Root {
  return {
    ...document,
    children: document.children.map((node) =>
      node.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value === FIGURE
        ? { type: 'paragraph', children: [{ type: 'image', url, alt }] }
        : node,
    ),
  }
}

function page(document: Root, view: object, figure: string | undefined, templates: readonly SourceFile[]): string {
  const tree = toHtml.runSync(document)
  const body = toHtml
    .stringify(tree as Parameters<typeof toHtml.stringify>[0])
    .replace(`<p>${FIGURE}</p>`, () => `<figure>${figure ?? ''}</figure>`)
  const style = find(templates, 'list.css').text
  return fill(find(templates, 'reform-page.html.hbs'), { ...view, body, style }, escapeHtml, {}, ['body', 'style'])
}
