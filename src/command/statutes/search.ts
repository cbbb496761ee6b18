import { comparable } from '../../statutes/comparable.ts'
import type { LawFile } from '../../statutes/corpus.ts'
import type { LawArticle, LawParagraph } from '../../statutes/law-text.ts'
import { printCitation } from '../../vocabulary/citation.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireLaws } from './texts.ts'

interface Hit {
  readonly citation: string
  readonly text: string
}

/** `statutes search <words>`: the paragraphs of the newest version of each law that hold all the words. */
export async function search(typed: readonly string[], options: CommonOptions, streams: Streams): Promise<number> {
  const { corpus } = await requireLaws(new Session(options))
  const words = typed.map(comparable).filter((word) => word !== '')
  const hits: Hit[] = []
  for (const file of corpus.files) {
    if (corpus.find(file.title) !== file) continue
    if (!words.every((word) => file.paths.some((path) => comparable(corpus.source(path)).includes(word)))) continue
    for (const article of corpus.read(file).articles) hits.push(...inArticle(file, article, words))
  }
  if (options.format === 'json') streams.out(JSON.stringify(hits, null, 2))
  else
    streams.out(
      [
        ...hits.map((hit) => `${hit.citation}\n    ${hit.text}`),
        options.lang === 'zh' ? `共 ${hits.length} 处` : `${hits.length} in all`,
      ].join('\n'),
    )
  return EXIT.clean
}

function inArticle(file: LawFile, article: LawArticle, words: readonly string[]): readonly Hit[] {
  const only = article.paragraphs.length === 1
  return article.paragraphs.flatMap((paragraph, index) => {
    const text = whole(paragraph)
    if (!words.every((word) => comparable(text).includes(word))) return []
    const provision = {
      article: article.number,
      ...(article.subNumber === 0 ? {} : { subArticle: article.subNumber }),
      ...(only ? {} : { paragraph: index + 1 }),
    }
    return [{ citation: printCitation({ title: file.title, version: file.version, provision }), text }]
  })
}

function whole(paragraph: LawParagraph): string {
  return (
    paragraph.text + paragraph.items.map((item) => item.text + item.subItems.map((sub) => sub.text).join('')).join('')
  )
}
