import type { Provision } from './citation.ts'

/** How many items each paragraph of an article has, and whether the article could be read whole. */
export interface ArticleShape {
  readonly items: readonly number[]
  readonly intact: boolean
}

/** The shape of a law by article: `63`, `120.1` (第一百二十条之一), `项11` (a point). */
export type LawStructure = ReadonlyMap<string, ArticleShape>

/** Why a provision is not in a law; `count` is how many of the missing part there are. */
export interface Missing {
  readonly missing:
    | 'article'
    | 'paragraph'
    | 'item'
    | 'sub-item'
    | 'ambiguous-item'
    | 'not-intact'
    | 'fused'
    | 'no-articles'
  readonly count: number
}

/** The key of a provision’s article. */
export function articleKey({ article, subArticle, point }: Provision): string {
  return `${point ? '项' : ''}${article}${subArticle === undefined ? '' : `.${subArticle}`}`
}

/**
 * Prints a structure on one line: an article is the item counts of its paragraphs joined by `/`, after `?` when it is not
 * intact, after its key and `:` when it does not follow the one before.
 */
export function printStructure(structure: LawStructure): string {
  let expected = '1'
  return [...structure]
    .map(([key, { items, intact }]) => {
      const label = key === expected ? '' : `${key}:`
      expected = successor(key)
      return `${label}${intact ? '' : '?'}${items.join('/')}`
    })
    .join(' ')
}

/** Reads what {@link printStructure} printed; undefined when the text is something else. */
export function readStructure(text: string): LawStructure | undefined {
  const structure = new Map<string, ArticleShape>()
  let key = '0'
  for (const token of text.split(' ')) {
    const match = /^(?:(项?\d+(?:\.\d+)?):)?(\?)?(\d+(?:\/\d+)*)?$/.exec(token)
    if (!match) return undefined
    key = match[1] ?? successor(key)
    structure.set(key, {
      items: (match[3] ?? '').split('/').filter(Boolean).map(Number),
      intact: match[2] === undefined,
    })
  }
  return structure
}

function successor(key: string): string {
  const [prefix = '', number = ''] = /^(项?)(\d+)/.exec(key)?.slice(1) ?? []
  return `${prefix}${Number(number) + 1}`
}

/**
 * The canonical form of a provision: no paragraph where the article has only one; an item’s paragraph named where there are
 * several. An item without its paragraph is accepted when only one paragraph has it.
 */
export function placeProvision(structure: LawStructure, provision: Provision): Provision | Missing {
  const shape = structure.get(articleKey(provision))
  if (!shape) return { missing: 'article', count: structure.size }
  if (!shape.intact) return { missing: 'not-intact', count: 0 }
  const { paragraph, item } = provision
  if (paragraph === undefined && item === undefined) return provision
  if (paragraph !== undefined && paragraph > shape.items.length)
    return { missing: 'paragraph', count: shape.items.length }
  if (item === undefined) return inParagraph(shape, provision, paragraph ?? 1)
  const holders = shape.items.flatMap((count, index) =>
    item <= count && (paragraph === undefined || paragraph === index + 1) ? [index + 1] : [],
  )
  const [holder, second] = holders
  if (holder === undefined) return { missing: 'item', count: mostItems(shape, paragraph) }
  if (second !== undefined) return { missing: 'ambiguous-item', count: holders.length }
  return inParagraph(shape, provision, holder)
}

function mostItems({ items }: ArticleShape, paragraph: number | undefined): number {
  return paragraph === undefined ? Math.max(0, ...items) : (items[paragraph - 1] ?? 0)
}

function inParagraph(shape: ArticleShape, provision: Provision, paragraph: number): Provision {
  const { paragraph: _stated, ...rest } = provision
  return shape.items.length === 1 ? rest : { ...rest, paragraph }
}
