import type { Provision } from '../vocabulary/citation.ts'
import {
  type ArticleShape,
  articleKey,
  type LawStructure,
  type Missing,
  placeProvision,
} from '../vocabulary/law-structure.ts'
import { writeNumeral } from '../vocabulary/numeral.ts'
import type { LawArticle, LawItem, LawParagraph, LawText } from './law-text.ts'

/** A provision that was found: its text, and its canonical form. */
export interface Found {
  readonly article: LawArticle
  /** Without a paragraph where the article has only one; an item’s paragraph is named where there are several. */
  readonly provision: Provision
  /** The whole text of the very provision: an article with all its paragraphs, a paragraph with its items, an item with its sub-items. */
  readonly text: string
  /** The same, a line for each paragraph, item and sub-item, the last two with their numbers. */
  readonly lines: readonly string[]
}

/** The shape of a law: its articles, their paragraphs and items. */
export function structureOf(law: LawText): LawStructure {
  const shapes = new Map<string, ArticleShape>()
  for (const article of law.articles)
    shapes.set(keyOf(law, article), {
      intact: article.intact,
      items: article.paragraphs.map((paragraph) => Math.max(0, ...paragraph.items.map((item) => item.number))),
    })
  return shapes
}

function keyOf(law: LawText, { number, subNumber }: LawArticle): string {
  return articleKey({
    article: number,
    ...(law.style === 'points' ? { point: true as const } : {}),
    ...(subNumber === 0 ? {} : { subArticle: subNumber }),
  })
}

/** Finds a provision. What is not intact is not found: no citation is proven by broken numbering. */
export function findProvision(law: LawText, stated: Provision): Found | Missing {
  if (law.style === 'none' || law.articles.length === 0) return { missing: 'no-articles', count: 0 }
  const wanted = law.style === 'points' ? { ...stated, point: true as const } : stated
  const placed = placeProvision(structureOf(law), wanted)
  if ('missing' in placed) return placed
  const key = articleKey(placed)
  const article = law.articles.find((each) => keyOf(law, each) === key)
  if (!article) return { missing: 'article', count: law.articles.length }
  if (placed.paragraph === undefined && placed.item === undefined && stated.paragraph === undefined)
    return found(article, placed, article.paragraphs.flatMap(linesOf))
  if (article.fused) return { missing: 'fused', count: 0 }
  const paragraph = article.paragraphs[(placed.paragraph ?? 1) - 1]
  if (!paragraph) return { missing: 'paragraph', count: article.paragraphs.length }
  if (placed.item === undefined) return found(article, placed, linesOf(paragraph))
  const item = paragraph.items.find((each) => each.number === placed.item)
  if (!item) return { missing: 'item', count: paragraph.items.length }
  if (placed.subItem === undefined) return found(article, placed, itemLines(item).map(unnumbered))
  const sub = item.subItems.find((each) => each.number === placed.subItem)
  return sub ? found(article, placed, [sub.text]) : { missing: 'sub-item', count: item.subItems.length }
}

function found(article: LawArticle, provision: Provision, lines: readonly string[]): Found {
  return { article, provision, text: lines.join(''), lines }
}

function unnumbered(line: string, index: number): string {
  return index === 0 ? line.replace(/^（[^）]*）/, '') : line
}

/** The lines of a paragraph as they are printed: its own, then each item with its number, then sub-items. */
function linesOf(paragraph: LawParagraph): readonly string[] {
  return [...(paragraph.text === '' ? [] : [paragraph.text]), ...paragraph.items.flatMap(itemLines)]
}

function itemLines(item: LawItem): readonly string[] {
  return [`（${writeNumeral(item.number)}）${item.text}`, ...item.subItems.map((sub) => `${sub.number}.${sub.text}`)]
}
