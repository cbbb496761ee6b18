import type { LawText } from './law-text.ts'

/** Puts the parts of a code together in the order of their articles, so that its numbering is whole again. */
export function joinParts(parts: readonly LawText[]): LawText {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const sorted = [...parts].sort((a, b) => (a.articles[0]?.number ?? 0) - (b.articles[0]?.number ?? 0))
  const first = sorted[0] as LawText
  const troubles = sorted.flatMap((part, index) => {
    const before = sorted[index - 1]?.articles.at(-1)?.number ?? 0
    const follows = part.articles[0]?.number === before + 1
    return part.troubles.filter((trouble) => trouble.kind !== 'first-article-not-one' || !follows)
  })
  return {
    ...first,
    part: '',
    articles: sorted.flatMap((part) =>
      part.articles.map((article) => ({ ...article, headings: [part.part, ...article.headings] })),
    ),
    annexLines: sorted.reduce((sum, part) => sum + part.annexLines, 0),
    troubles,
  }
}
