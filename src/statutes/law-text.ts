/** A numbered thing below a paragraph: 项 （一）, with its 目 1. below it. `text` is its own line without the number. */
export interface LawItem {
  readonly number: number
  readonly text: string
  readonly subItems: readonly { readonly number: number; readonly text: string }[]
}

/** A 款: an unnumbered paragraph of an article (立法法第六十五条第二款), with the items that follow it. */
export interface LawParagraph {
  readonly text: string
  readonly items: readonly LawItem[]
}

/** A 条 (or, in an instrument without 条, one of its points 一、二、). */
export interface LawArticle {
  readonly number: number
  /** 之一, 之二 …; 0 for the article itself. */
  readonly subNumber: number
  /** 编, 章, 节 it stands under, outermost first, as 「第二章 行政处罚的种类和设定」. */
  readonly headings: readonly string[]
  /** The 1-based line of the file. */
  readonly line: number
  readonly paragraphs: readonly LawParagraph[]
  /** False when its text may hold another article’s, or its number is not its own: no citation is proven by it. */
  readonly intact: boolean
  /** Several articles stood on its line, so that where its paragraphs end is lost. */
  readonly fused: boolean
}

/** What the numbered parts of an instrument are: 条, or points 一、二、三、, or nothing that can be cited. */
export type LawStyle = 'articles' | 'points' | 'none'

/** Something in a file that could not be read as law, and where. */
export interface LawTrouble {
  readonly kind: 'first-article-not-one' | 'gap' | 'repeated' | 'out-of-order' | 'fused' | 'no-articles'
  readonly line: number
  /** The article concerned, 0 when none. */
  readonly article: number
}

/** One line of an instrument’s history: what happened to it on a day. */
export interface LawEvent {
  readonly date: string
  readonly text: string
}

/** The text of one version of an instrument. */
export interface LawText {
  readonly title: string
  /** The part of a code that is kept in several files, e.g. 总则; empty otherwise. */
  readonly part: string
  readonly history: readonly LawEvent[]
  readonly style: LawStyle
  readonly articles: readonly LawArticle[]
  /** Lines after the last article: 附件, 附表, 附图. */
  readonly annexLines: number
  readonly troubles: readonly LawTrouble[]
}
