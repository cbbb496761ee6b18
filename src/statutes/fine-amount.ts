import type { Provision } from '../vocabulary/citation.ts'
import { comparable } from './comparable.ts'
import type { LawArticle, LawParagraph } from './law-text.ts'

const AMOUNT = /[零〇一二三四五六七八九十百千万两\d]元|[一二三四五六七八九十\d]倍|百分之|\d%/
const REFERS_BACK = /前款|前[一二两三四五六七八九十]款|第[一二三四五六七八九十]+款/
const BETWEEN_CLAUSES = /[,;:。]/

/**
 * Whether a provision puts a figure to the fine that `anchor` speaks of: in the clause of the anchor itself, or in a later paragraph
 * of the article that refers back and fixes a fine, as 固体废物污染环境防治法 111 does.
 */
export function statesAmount(article: LawArticle, { paragraph }: Provision, anchor: string): boolean {
  const wanted = comparable(anchor)
  const at = article.paragraphs.findIndex(
    (each, index) => (paragraph === undefined || index === paragraph - 1) && textOf(each).includes(wanted),
  )
  const own = article.paragraphs[at]
  if (!own) return false
  const later = article.paragraphs.slice(at + 1).map(textOf)
  return (
    AMOUNT.test(clausesAround(textOf(own), wanted)) ||
    later.some((text) => REFERS_BACK.test(text) && text.includes('罚款') && AMOUNT.test(text))
  )
}

function textOf({ text, items }: LawParagraph): string {
  return comparable(text + items.map((item) => item.text + item.subItems.map((sub) => sub.text).join('')).join(''))
}

/** The anchor with what stands beside it up to the next punctuation on either side. */
function clausesAround(text: string, anchor: string): string {
  const from = text.indexOf(anchor)
  const before = text.slice(0, from).split(BETWEEN_CLAUSES).at(-1) ?? ''
  const after = text.slice(from + anchor.length).split(BETWEEN_CLAUSES)[0] ?? ''
  return before + anchor + after
}
