import type { Provision } from '../vocabulary/citation.ts'
import { findProvision } from './find-provision.ts'
import type { LawArticle, LawText } from './law-text.ts'
import { essence, pairsOf } from './similarity.ts'

/** A provision with its text, ready to be compared. */
export interface LawUnit {
  readonly provision: Provision
  readonly level: 'article' | 'paragraph' | 'item'
  readonly text: string
  readonly essence: string
  readonly pairs: ReadonlySet<string>
}

/** A unit and the index of the article it stands in. */
export interface Placed {
  readonly unit: LawUnit
  readonly article: number
}

export function placed(articles: readonly (readonly LawUnit[])[]): readonly Placed[] {
  return articles.flatMap((units, article) => units.map((unit) => ({ unit, article })))
}

function unitOf(provision: Provision, level: LawUnit['level'], text: string): LawUnit {
  const core = essence(text)
  return { provision, level, text, essence: core, pairs: pairsOf(core) }
}

/** Every intact article of a law, each with its paragraphs and items as units of their own. */
export function unitsOf(law: LawText): readonly (readonly LawUnit[])[] {
  return law.articles
    .filter((article) => article.intact)
    .map((article) => {
      const base = baseOf(law, article)
      return [base, ...partsOf(article, base)].flatMap((provision) => {
        const found = findProvision(law, provision)
        return 'missing' in found ? [] : [unitOf(provision, levelOf(provision), found.text)]
      })
    })
}

/** The paragraphs of an article; the article itself where it has only one. */
export function leavesOf(units: readonly LawUnit[]): readonly LawUnit[] {
  const paragraphs = units.filter((unit) => unit.level === 'paragraph')
  return paragraphs.length > 0 ? paragraphs : units.slice(0, 1)
}

function levelOf({ paragraph, item }: Provision): LawUnit['level'] {
  return item !== undefined ? 'item' : paragraph !== undefined ? 'paragraph' : 'article'
}

function baseOf(law: LawText, { number, subNumber }: LawArticle): Provision {
  return {
    article: number,
    ...(law.style === 'points' ? { point: true as const } : {}),
    ...(subNumber === 0 ? {} : { subArticle: subNumber }),
  }
}

function partsOf(article: LawArticle, base: Provision): readonly Provision[] {
  const several = article.paragraphs.length > 1
  return article.paragraphs.flatMap((paragraph, index) => {
    const inside = several ? { ...base, paragraph: index + 1 } : base
    return [...(several ? [inside] : []), ...paragraph.items.map((item) => ({ ...inside, item: item.number }))]
  })
}
