import { type CitationText, titleKey } from '../vocabulary/citation.ts'
import type { Corpus, LawFile } from './corpus.ts'
import { findProvision } from './find-provision.ts'
import type { LawText } from './law-text.ts'

/** A clause by which one instrument ends another. */
export interface Repeal {
  /** The clause: title, version and article of the repealing instrument. */
  readonly by: CitationText
  /** The title of what it ends. */
  readonly title: string
  /** The day from which it is ended: when the repealing instrument, as first made, took effect; empty when it does not say. */
  readonly from: string
}

const ENDS = /同时废止|予以废止|即行废止|自行废止/
const TITLE = /《((?:[^《》]|《[^》]*》|〈[^〉]*〉)+)》/g
const FROM = /自(\d{4})年(\d{1,2})月(\d{1,2})日起(?:施行|实施|执行|生效)/

/** Every repeal clause of a law: sentences at its end that name a title and end it. */
function repealsIn(file: LawFile, law: LawText): readonly Repeal[] {
  const repeals: Repeal[] = []
  for (const article of law.articles.slice(-3)) {
    const provision = { article: article.number }
    const found = findProvision(law, provision)
    if ('missing' in found || !ENDS.test(found.text)) continue
    const from = effectiveDay(found.text) ?? effectiveDay(lastText(law)) ?? ''
    const by = { title: file.title, version: file.version, provision }
    for (const sentence of found.text.split(/[。；]/))
      if (ENDS.test(sentence))
        for (const match of sentence.matchAll(TITLE)) {
          const title = match[1] ?? ''
          if (titleKey(title) !== titleKey(file.title)) repeals.push({ by, title, from })
        }
  }
  return repeals
}

/** The day from which a text says it takes effect, or undefined. */
export function effectiveDay(text: string): string | undefined {
  const match = FROM.exec(text)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined
}

function lastText(law: LawText): string {
  return (law.articles.at(-1)?.paragraphs ?? []).map((each) => each.text).join('')
}

/** All repeal clauses of a corpus, by the key of the title they end. */
export function repealGraph(corpus: Corpus): ReadonlyMap<string, readonly Repeal[]> {
  const graph = new Map<string, Repeal[]>()
  for (const file of corpus.files)
    for (const repeal of repealsIn(file, corpus.read(file))) {
      const key = titleKey(repeal.title)
      graph.set(key, [...(graph.get(key) ?? []), repeal])
    }
  return graph
}

/**
 * Whether a clause ends a version of an instrument of the same title: only what was made before the clause took effect can be
 * meant. 反间谍法 (2014) ends the 国家安全法 of 1993, never the one of 2015.
 */
export function ends(repeal: Repeal, version: string): boolean {
  const day = repeal.from === '' ? (repeal.by.version ?? '') : repeal.from
  return version < day
}
