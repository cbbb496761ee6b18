import type { LawArticle, LawStyle, LawText, LawTrouble } from './law-text.ts'

interface Draft {
  number: number
  subNumber: number
  headings: readonly string[]
  line: number
  fused: boolean
  paragraphs: DraftParagraph[]
}

interface DraftParagraph {
  text: string
  items: { number: number; text: string; subItems: { number: number; text: string }[] }[]
}

/** Puts the lines of a law together into articles, in the order in which they stand. */
export class ArticleBuilder {
  readonly #style: LawStyle
  readonly #drafts: Draft[] = []
  #headings: readonly { readonly level: number; readonly title: string }[] = []
  #titles: readonly string[] = []
  #current: Draft | undefined
  /** The line before was a heading, which may go on. */
  #headingOpen = false
  /** Lines since something that looked like an annex: dropped at the end, taken back when an article follows. */
  #annex: string[] | undefined

  constructor(style: LawStyle) {
    this.#style = style
  }

  /** The number the next article has when nothing is missing. */
  get expected(): number {
    return (this.#drafts.at(-1)?.number ?? 0) + 1
  }

  heading(title: string, level: number): void {
    if (this.#annex !== undefined || /^附[件表图录]/.test(title)) {
      this.#annex ??= []
      return
    }
    this.#takeLostHeading(level)
    this.#under(title, level)
    this.#current = undefined
    this.#headingOpen = true
  }

  #under(title: string, level: number): void {
    this.#headings = [
      ...this.#headings.filter((each) => each.level < level),
      { level, title: title.replace(/\s+/g, ' ') },
    ]
    this.#titles = this.#headings.map((each) => each.title)
  }

  article(number: number, subNumber: number, text: string, line: number, fused: boolean): void {
    this.#takeBackAnnex()
    this.#takeLostHeading()
    this.#headingOpen = false
    this.#current = {
      number,
      subNumber,
      headings: this.#titles,
      line,
      fused,
      paragraphs: text === '' ? [] : [{ text, items: [] }],
    }
    this.#drafts.push(this.#current)
  }

  item(number: number, text: string): void {
    if (this.#annex) this.#annex.push(text)
    else if (this.#current) {
      const paragraph = this.#current.paragraphs.at(-1) ?? { text: '', items: [] }
      if (this.#current.paragraphs.length === 0) this.#current.paragraphs.push(paragraph)
      paragraph.items.push({ number, text, subItems: [] })
    }
  }

  subItem(number: number, text: string): void {
    const item = this.#current?.paragraphs.at(-1)?.items.at(-1)
    if (this.#annex) this.#annex.push(text)
    else if (item && number === item.subItems.length + 1) item.subItems.push({ number, text })
    else if (this.#style === 'points' && this.#current) this.item(number, text)
    else this.paragraph(text)
  }

  paragraph(text: string): void {
    if (this.#annex) this.#annex.push(text)
    else if (this.#current) this.#current.paragraphs.push({ text, items: [] })
    else if (this.#headingOpen && TITLE_GOES_ON.test(text)) {
      const broken = this.#headings.at(-1)
      if (broken) this.#under(broken.title + text, broken.level)
      this.#headingOpen = false
    }
  }

  /** A table row, picture or markup: belongs to what stands before it. */
  continuation(text: string): void {
    if (this.#annex) this.#annex.push(text)
    else {
      const paragraph = this.#current?.paragraphs.at(-1)
      if (paragraph) paragraph.text += text
    }
  }

  annex(text: string): void {
    if (this.#annex) this.#annex.push(text)
    else if (this.#current) this.#annex = [text]
  }

  finish(): Pick<LawText, 'articles' | 'annexLines' | 'troubles'> {
    const troubles: LawTrouble[] = []
    const keys = this.#drafts.map(keyOf)
    const uses = new Map<number, number>()
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1)
    const seen = new Set<number>()
    const articles = this.#drafts.map((draft, index): LawArticle => {
      const before = this.#drafts[index - 1]
      const after = this.#drafts[index + 1]
      const key = keys[index] ?? 0
      const found = trouble(draft, before, seen.has(key))
      if (found) troubles.push({ kind: found, line: draft.line, article: draft.number })
      seen.add(key)
      const { number, subNumber, headings, line, paragraphs, fused } = draft
      const intact = number > 0 && uses.get(key) === 1 && isFollowed(draft, after)
      return { number, subNumber, headings, line, paragraphs, intact, fused } // spelt out: a spread costs a tenth of all reading
    })
    if (articles.length === 0) troubles.push({ kind: 'no-articles', line: 1, article: 0 })
    return { articles, annexLines: this.#annex?.length ?? 0, troubles }
  }

  /**
   * A heading whose 第…章 was lost stands as bare words, in one line or two, between the full stop of one article and what comes
   * next; it is no paragraph of that article.
   *
   * @param next the level of the heading that follows, if one does: the lost one is above it
   */
  #takeLostHeading(next?: number): void {
    const paragraphs = this.#current?.paragraphs ?? []
    if (this.#style !== 'articles' || paragraphs.length < 2) return
    const from = paragraphs.findLastIndex((each) => each.items.length > 0 || !BARE_TITLE.test(each.text)) + 1
    const last = paragraphs[from - 1]
    if (!last || from === paragraphs.length || from < paragraphs.length - 2 || !isEnded(last)) return
    const title = paragraphs
      .splice(from)
      .map((each) => each.text)
      .join('')
    const own = this.#headings.at(-1)?.level ?? 2
    this.#under(title, next === undefined ? own : Math.min(own, next - 1))
  }

  #takeBackAnnex(): void {
    if (this.#annex && this.#current) for (const text of this.#annex) this.#current.paragraphs.push({ text, items: [] })
    this.#annex = undefined
  }
}

/** Words that end nothing, so that they are a title and not a paragraph. */
const BARE_TITLE = /^[\p{Script=Han}、《》（） ]{2,40}$/u
/** The second line of a heading. */
const TITLE_GOES_ON = /^[\p{Script=Han}、，《》（） ]{2,40}$/u

function isEnded(paragraph: DraftParagraph): boolean {
  const item = paragraph.items.at(-1)
  return /[。；”）)]$/.test(item?.subItems.at(-1)?.text ?? item?.text ?? paragraph.text)
}

function keyOf({ number, subNumber }: Draft): number {
  return number * 1000 + subNumber
}

function trouble(draft: Draft, before: Draft | undefined, repeated: boolean): LawTrouble['kind'] | undefined {
  if (repeated) return 'repeated'
  if (draft.fused) return 'fused'
  if (!before) return draft.number === 1 ? undefined : 'first-article-not-one'
  if (draft.number === before.number) return draft.subNumber === before.subNumber + 1 ? undefined : 'gap'
  if (draft.number < before.number) return 'out-of-order'
  return draft.number === before.number + 1 ? undefined : 'gap'
}

/** Whether nothing is missing between an article and the next, whose text would then stand in this one. */
function isFollowed(draft: Draft, after: Draft | undefined): boolean {
  if (!after) return true
  if (after.number === draft.number) return after.subNumber === draft.subNumber + 1
  return after.number === draft.number + 1
}
