import { readNumeral } from '../vocabulary/numeral.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Corpus, LawFile } from './corpus.ts'
import { findProvision } from './find-provision.ts'
import type { LawArticle, LawText } from './law-text.ts'

/** How the texts of one branch could be read. */
export interface BranchMeasure {
  readonly branch: string
  readonly files: number
  /** With articles from 1 on, none missing, repeated or fused. */
  readonly clean: number
  readonly points: number
  readonly none: number
  readonly broken: number
  /** 「本法第X条第Y款第Z项」 and 「本条第X款」 in the texts, and how many of them lead somewhere. */
  readonly references: number
  readonly resolved: number
  /** What is broken or leads nowhere, a line each. */
  readonly problems: readonly string[]
}

const NUMBER = '[零〇一二三四五六七八九十百千]+'
const REFERENCE = new RegExp(
  `本(?:法|条例|办法|规定|细则|规则)第(${NUMBER})条(?:之(${NUMBER}))?(?:第(${NUMBER})款)?(?:第[（(]?(${NUMBER})[）)]?项)?|本条第(${NUMBER})款`,
  'g',
)

/** Measures every branch of a corpus, in the order of their names. */
export function measureBranches(corpus: Corpus): readonly BranchMeasure[] {
  const names = [...new Set(corpus.files.map((file) => file.branch))].sort(byCodeUnit)
  return names.map((branch) => {
    const files = corpus.files.filter((file) => file.branch === branch)
    const measured = files.map((file) => measureLaw(file, corpus.read(file)))
    const count = (kind: string) => measured.filter((each) => each.kind === kind).length
    return {
      branch,
      files: files.length,
      clean: count('clean'),
      points: count('points'),
      none: count('none'),
      broken: count('broken'),
      references: measured.reduce((sum, each) => sum + each.references, 0),
      resolved: measured.reduce((sum, each) => sum + each.resolved, 0),
      problems: measured.flatMap((each) => each.problems),
    }
  })
}

function measureLaw(file: LawFile, law: LawText) {
  const kind = law.style !== 'articles' ? law.style : law.troubles.length === 0 ? 'clean' : 'broken'
  const name = `《${file.title}》(${file.version})`
  const troubles =
    kind === 'broken' ? [`${name}: ${[...new Set(law.troubles.map((each) => each.kind))].join(', ')}`] : []
  let references = 0
  let resolved = 0
  const lost: string[] = []
  for (const article of law.articles)
    for (const match of referencesOf(article)) {
      references++
      if ('missing' in findProvision(law, provisionOf(match, article)))
        lost.push(`${name} ${article.number}: ${match[0]}`)
      else resolved++
    }
  return { kind, references, resolved, problems: [...troubles, ...lost] }
}

function referencesOf(article: LawArticle): readonly RegExpMatchArray[] {
  return article.paragraphs.flatMap((paragraph) => [
    ...`${paragraph.text}${paragraph.items.map((item) => item.text).join('')}`.matchAll(REFERENCE),
  ])
}

function provisionOf(match: RegExpMatchArray, article: LawArticle) {
  const [, number, sub, paragraph, item, ownParagraph] = match.map((part) =>
    part === undefined ? undefined : readNumeral(part),
  )
  if (ownParagraph !== undefined)
    return {
      article: article.number,
      ...(article.subNumber === 0 ? {} : { subArticle: article.subNumber }),
      paragraph: ownParagraph,
    }
  return {
    article: number ?? 0,
    ...(sub === undefined ? {} : { subArticle: sub }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  }
}
