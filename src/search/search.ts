import { plain, Readings } from './reading.ts'
import { ENOUGH, LITTLE, type Question, Scorer } from './score.ts'
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

interface Placed extends Hit {
  readonly at: number
}

/** Words of a question that say nothing of what is asked for, the longest first. */
const FILLERS =
  '需要什么材料 带什么材料 要什么材料 什么手续 什么材料 什么条件 办什么证 去哪里办 可不可以 在哪儿办 在哪里办 如何办理 怎么办理 怎么处理 怎么才能 怎么申请 罚多少钱 要什么证 需要什么 到哪办 去哪办 哪里能 在哪办 多少钱 怎么办 怎么弄 我们家 找谁办 有没有 能不能 自己家 要办证 举报 什么 办个 办理 可以 咋办 咋弄 哪儿 哪里 如何 家里 怎么 怎样 想要 我家 我想 我要 手续 找谁 材料 条件 流程 申请 自家 自己 需要 领取 了 去 吗 吧 呢 啊 啥 的'.split(
    ' ',
  )

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
      .map(plain)
      .filter((word) => word !== '')
    const asked = words.map((word) => [...new Set([word, bare(word)])].map((each) => this.#scorer.ask(each)))
    const hits = this.#fitting(asked, filters, ENOUGH)
    const found = hits.length > 0 || words.length === 0 ? hits : this.#fitting([asked.flat()], filters, LITTLE)
    return found.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, limit)
  }

  /** The entries that fit every word, in one of the ways in which it may be understood. */
  #fitting(asked: readonly (readonly Question[])[], filters: Filters, enough: number): Placed[] {
    const hits: Placed[] = []
    this.#entries.forEach((entry, at) => {
      if (!passes(entry, filters)) return
      let sum = 0
      for (const ways of asked) {
        const score = Math.max(...ways.map((question) => this.#scorer.score(at, question, enough)))
        if (score === 0) return
        sum += score
      }
      hits.push({ entry, at, score: sum })
    })
    return hits
  }
}

/** A word, as compared, without what surrounds the thing asked for; left alone when nothing else would be left. */
function bare(word: string): string {
  let rest = word
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
