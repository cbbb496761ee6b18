import { plain, Readings } from './reading.ts'
import { Scorer } from './score.ts'
import type { SearchEntry, SearchIndex } from './search-index.ts'

/** What narrows a search; an absent one narrows nothing. */
export interface Filters {
  readonly town?: string | undefined
  readonly kind?: string | undefined
  readonly field?: string | undefined
  readonly source?: string | undefined
}

/** A found item with how well it fits, from 0 to 100 and above where several words fit. */
export interface Hit {
  readonly entry: SearchEntry
  readonly score: number
}

/** Words of a question that say nothing of what is asked for, the longest first. */
const FILLERS = [
  '需要什么材料',
  '要什么材料',
  '什么材料',
  '怎么办理',
  '如何办理',
  '在哪里办',
  '去哪里办',
  '在哪办',
  '到哪办',
  '去哪办',
  '哪里能',
  '多少钱',
  '怎么办',
  '怎么申请',
  '怎么弄',
  '怎样',
  '怎么',
  '如何',
  '哪里',
  '手续',
  '流程',
  '我要',
  '我想',
  '想要',
  '可以',
  '能不能',
  '申请',
  '办理',
  '办个',
  '领取',
]

/** A search over the items of an index, prepared once. */
export class Search {
  readonly #entries: readonly SearchEntry[]
  readonly #scorer: Scorer

  constructor({ entries, colloquial, syllables }: SearchIndex) {
    this.#entries = entries
    this.#scorer = new Scorer(entries, colloquial, new Readings(syllables))
  }

  /** The items that fit what was typed, the best first; all that pass the filters, in their order, when nothing was typed. */
  find(typed: string, filters: Filters = {}, limit = 50): readonly Hit[] {
    const words = typed
      .normalize('NFKC')
      .trim()
      .split(/\s+/)
      .map(bare)
      .filter((word) => word !== '')
    const hits: (Hit & { readonly at: number })[] = []
    const asked = words.map((word) => this.#scorer.ask(word))
    this.#entries.forEach((entry, at) => {
      if (!passes(entry, filters)) return
      const scores = asked.map((question) => this.#scorer.score(at, question))
      if (scores.some((score) => score === 0)) return
      hits.push({ entry, at, score: scores.reduce((sum, score) => sum + score, 0) })
    })
    hits.sort((a, b) => b.score - a.score || a.at - b.at)
    return hits.slice(0, limit)
  }
}

/** A word without what surrounds the thing asked for; left alone when nothing else would be left. */
function bare(word: string): string {
  let rest = plain(word)
  for (const filler of FILLERS) {
    const without = rest.replace(filler, '')
    if (without.length >= 2) rest = without
  }
  return rest
}

function passes(entry: SearchEntry, { town, kind, field, source }: Filters): boolean {
  return (
    (!town || entry.towns.includes(town)) &&
    (!kind || entry.kind === kind) &&
    (!field || entry.field === field) &&
    (!source || entry.sources.includes(source))
  )
}
