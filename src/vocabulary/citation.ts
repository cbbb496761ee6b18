import { readNumeral, writeNumeral } from './numeral.ts'

/**
 * A place in a law: 条, 之一, 款, 项, 目 (立法法 on the structure of laws). A paragraph is absent when the article has only one,
 * or when an item is named that only one paragraph has.
 */
export interface Provision {
  readonly article: number
  /** The instrument has no 条: its points 一、二、 stand in their place and are cited 第十一项. */
  readonly point?: true
  readonly subArticle?: number
  readonly paragraph?: number
  readonly item?: number
  readonly subItem?: number
}

/** A citation as it is written: a title, perhaps a version (the date in the title's brackets) and a provision. */
export interface CitationText {
  readonly title: string
  readonly version?: string
  readonly provision?: Provision
}

/** What keeps a text from being a citation, and where (UTF-16 units). */
export interface CitationProblem {
  readonly problem: 'no-title' | 'bad-version' | 'bad-provision' | 'trailing-text'
  readonly at: number
  readonly length: number
}

const NUMERAL = '[零〇○一二三四五六七八九十百千0-9０-９]+'
const FORMAL = new RegExp(
  `^\\s*第\\s*(?<article>${NUMERAL})\\s*条(?:\\s*之\\s*(?<sub>${NUMERAL}))?` +
    `(?:\\s*第\\s*(?<paragraph>${NUMERAL})\\s*款)?` +
    `(?:\\s*第\\s*[（(]?\\s*(?<item>${NUMERAL})\\s*[）)]?\\s*项)?` +
    `(?:\\s*第\\s*(?<subItem>${NUMERAL})\\s*目)?`,
)
const COMPACT =
  /^\s*(?<article>\d{1,4})(?:\.(?<sub>\d{1,2}))?(?:-(?<paragraph>\d{0,2}))?(?:-(?<item>\d{0,3}))?(?:-(?<subItem>\d{1,2}))?/

const POINT = new RegExp(`^\\s*第\\s*(?<article>${NUMERAL})\\s*项\\s*$`)

/**
 * Reads a citation in any accepted form: 《行政处罚法》第二十条第二款, 《行政处罚法》(2021-01-22)第六十三条第一款第（三）项,
 * or 行政处罚法@2021-01-22 63-1-3 (0 or nothing for a paragraph that is not named; 120.1 for 第一百二十条之一).
 */
export function parseCitation(text: string): CitationText | CitationProblem {
  const head = readQuoted(text) ?? /^\s*(?<title>[^\s@《》]+)(?:@(?<version>\S*))?(?=\s|$)/.exec(text)
  const title = bareTitle(head?.groups?.title ?? '')
  if (!head || title === '') return { problem: 'no-title', at: 0, length: text.length }
  const version = head.groups?.version
  if (version !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(version.trim()))
    return {
      problem: 'bad-version',
      at: text.indexOf(version, head[0].length - version.length - 1),
      length: Math.max(1, version.length),
    }
  const rest = text.slice(head[0].length)
  const found = { title, ...(version === undefined ? {} : { version: version.trim() }) }
  if (rest.trim() === '') return found
  const point = POINT.exec(rest)
  if (point) return { ...found, provision: { article: number(point.groups?.article) ?? 0, point: true } }
  const match = FORMAL.exec(rest) ?? COMPACT.exec(rest)
  if (!match) return { problem: 'bad-provision', at: head[0].length, length: rest.length }
  const provision = provisionOf(match.groups ?? {})
  if (!provision) return { problem: 'bad-provision', at: head[0].length, length: match[0].length }
  const trailing = rest.slice(match[0].length)
  if (trailing.trim() !== '')
    return { problem: 'trailing-text', at: head[0].length + match[0].length, length: trailing.length }
  return { ...found, provision }
}

/** What was read, by text: the same few thousand citations are linked and looked up again and again. */
const known = new Map<string, CitationText | CitationProblem>()
const KNOWN_AT_MOST = 50_000

/** {@link parseCitation}, reading each text once. */
export function readCitation(text: string): CitationText | CitationProblem {
  const found = known.get(text)
  if (found) return found
  if (known.size >= KNOWN_AT_MOST) known.clear()
  const read = parseCitation(text)
  known.set(text, read)
  return read
}

/** A title in its marks, which may hold other titles in theirs, and the version after it. */
function readQuoted(
  text: string,
): { readonly 0: string; readonly groups: Record<string, string | undefined> } | undefined {
  const start = /^\s*《/.exec(text)?.[0].length
  if (start === undefined) return undefined
  let depth = 1
  let end = start
  while (end < text.length && depth > 0) {
    if (text[end] === '《' || text[end] === '〈') depth++
    else if (text[end] === '》' || text[end] === '〉') depth--
    end++
  }
  if (depth > 0) return undefined
  const version = /^\s*[（(]([^）)]*)[）)]/.exec(text.slice(end))
  return {
    0: text.slice(0, end) + (version?.[0] ?? ''),
    groups: { title: text.slice(start, end - 1), version: version?.[1]?.trim() === '' ? undefined : version?.[1] },
  }
}

function provisionOf(groups: Readonly<Record<string, string | undefined>>): Provision | undefined {
  const article = number(groups.article)
  if (!article) return undefined
  const parts = {
    subArticle: number(groups.sub),
    paragraph: number(groups.paragraph),
    item: number(groups.item),
    subItem: number(groups.subItem),
  }
  if (Object.values(parts).some((value) => value !== undefined && Number.isNaN(value))) return undefined
  const stated = Object.entries(parts).filter(([, value]) => value !== undefined && value !== 0)
  return { article, ...Object.fromEntries(stated) }
}

function number(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  return readNumeral(text) ?? Number.NaN
}

/** A title without book-title marks and without 中华人民共和国. */
function bareTitle(title: string): string {
  return title
    .replace(/^《|》$/g, '')
    .trim()
    .replace(/^中华人民共和国/, '')
}

/** What makes two spellings the same title: 中华人民共和国, inner brackets and white space do not count. */
export function titleKey(title: string): string {
  return title
    .replace(/中华人民共和国|\s/g, '')
    .replace(/〈/g, '《')
    .replace(/〉/g, '》')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/^《([^《》]*)》$/, '$1')
}

/** Prints a provision in the short form: 63-1-3, 120.1, 27--2 (an item whose paragraph is not named), 项11 for a point. */
export function compactProvision({ article, point, subArticle, paragraph, item, subItem }: Provision): string {
  const parts = [paragraph ?? '', item ?? '', subItem ?? '']
  while (parts.at(-1) === '') parts.pop()
  return [`${point ? '项' : ''}${article}${subArticle === undefined ? '' : `.${subArticle}`}`, ...parts].join('-')
}

/** Prints a provision as law text cites itself: 第六十三条第一款第（三）项. */
export function printProvision(provision: Provision): string {
  const { article, point, subArticle, paragraph, item, subItem } = provision
  if (point) return `第${writeNumeral(article)}项`
  return [
    `第${writeNumeral(article)}条`,
    subArticle === undefined ? '' : `之${writeNumeral(subArticle)}`,
    paragraph === undefined ? '' : `第${writeNumeral(paragraph)}款`,
    item === undefined ? '' : `第（${writeNumeral(item)}）项`,
    subItem === undefined ? '' : `第${subItem}目`,
  ].join('')
}

/** Prints a citation canonically: 《行政处罚法》(2021-01-22)第六十三条第一款第（三）项. */
export function printCitation(citation: CitationText): string {
  const version = citation.version === undefined ? '' : `(${citation.version})`
  return `《${bareTitle(citation.title)}》${version}${citation.provision ? printProvision(citation.provision) : ''}`
}
