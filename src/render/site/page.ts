import { BUILD_ID } from '#build-id'
import type { SourceFile } from '../../source/source-file.ts'
import type { Product } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { digestOf, sha256 } from '../digest.ts'
import { fill } from '../documents/template.ts'
import type { Gathering } from '../gathering.ts'
import { escapeHtml } from '../html.ts'
import { longDate, longMonth } from '../long-date.ts'

/** One page before its shell: `path` is below the site's folder, `trail` leads to it from the first page. */
export interface Page {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly template: string
  readonly view: object
  readonly trail?: readonly Link[]
  /** Structured data for search engines: an object of schema.org. */
  readonly structured?: object
}

/** A link of the site: `path` is below the site's folder. */
export interface Link {
  readonly name: string
  readonly path: string
}

const NAV: readonly Link[] = [
  { name: '首页', path: 'index.html' },
  { name: '搜索', path: 'search.html' },
  { name: '部门', path: 'departments.html' },
  { name: '法律', path: 'laws.html' },
  { name: '变化', path: 'changes.html' },
  { name: '统计', path: 'statistics.html' },
]

/** How a page links to another: relative, so that the site works below any address. */
export function linker(from: string): (path: string) => string {
  const root = '../'.repeat(from.split('/').length - 1)
  return (path) => `${root}${path}`
}

/** Puts pages into the shell of the site. Every value is escaped where it is set in. */
export class PageMaker {
  readonly #program: Program
  readonly #template: (name: string) => SourceFile
  readonly #mark: object | false
  readonly #digests = new Map<string, string>()

  constructor(program: Program, template: (name: string) => SourceFile) {
    this.#program = program
    this.#template = template
    this.#mark = markOf(program)
  }

  /** Makes a page unless it stands as it would be made. */
  make({ path, title, description, template, view, trail = [], structured }: Page, gathering: Gathering): void {
    const { edition, city } = this.#program.project
    const href = linker(path)
    const shell = {
      title,
      description,
      siteName: `${city.name}镇（街道）权责清单`,
      root: href(''),
      structured: structured ? dataBlock(structured) : '',
      mark: this.#mark,
      notice: edition.notice ?? '',
      hasSearch: path !== 'index.html' && path !== 'search.html',
      nav: NAV.map((link) => ({ name: link.name, href: href(link.path), isHere: link.path === path })),
      trail: trail.map((link) => ({ name: link.name, href: href(link.path) })),
      edition: { title: edition.title, version: edition.version, publisher: edition.publisher },
      asOf: longDate(this.#program.asOf),
      horizon: longMonth(edition.horizon ?? this.#program.asOf.slice(0, 7)),
    }
    const texts = [this.#digest('layout'), this.#digest(template)]
    const product: Product = { id: `out/site/${path}`, inputs: digestOf([BUILD_ID, texts, shell, view]) }
    gathering.product(product, async () => {
      const body = this.#fill(template, view)
      const content = this.#fill('layout', { ...shell, body }, ['body', 'structured'])
      return [{ path: product.id, format: 'site', content, product }]
    })
  }

  /** The digest of a template’s text. */
  #digest(name: string): string {
    const digest = this.#digests.get(name) ?? sha256(this.#file(name).text)
    this.#digests.set(name, digest)
    return digest
  }

  #fill(name: string, view: object, raw: readonly string[] = []): string {
    return fill(this.#file(name), view, escapeHtml, {}, raw)
  }

  #file(name: string): SourceFile {
    return this.#template(`site/${name}.html.hbs`)
  }
}

/** What stands above every page: that the edition is a reference, that choices are drafts. False where neither is so. */
function markOf({ project, lists }: Program): object | false {
  const isReference = project.edition.kind === 'reference'
  const chosen = lists.flatMap(({ entries }) => entries.filter(({ reason }) => reason.kind === 'chosen'))
  const inForce = chosen.filter(({ validity }) => validity !== 'draft').length
  const hasDrafts = inForce < chosen.length
  if (!isReference && !hasDrafts) return false
  return {
    isReference,
    hasDrafts,
    reference: isReference ? firstSentence(project.edition.notice ?? '') : '',
    drafts: inForce === 0 ? '选定承接的事项都没有生效。' : '选定承接的事项有一部分没有生效，各项另有标明。',
    hasMore: isReference && project.edition.notice !== undefined,
  }
}

function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('。') + 1) || text
}

/** A block of data, in which no text can end the block. */
function dataBlock(value: object): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}
