/** One item as search knows it. */
export interface SearchEntry {
  readonly id: string
  readonly name: string
  /** Other names: aliases of the item. */
  readonly aliases: readonly string[]
  /** The department, what it is called for short, and the titles of the laws that it rests on. */
  readonly department: string
  readonly departmentAliases: readonly string[]
  readonly laws: readonly string[]
  readonly kind: string
  readonly field: string
  /** The sources it is held under in some list, or may be held under. */
  readonly sources: readonly string[]
  /** Codes of the towns whose list has it. */
  readonly towns: readonly string[]
}

/** What the public says, and the words of the catalog that it means. */
export interface Colloquial {
  readonly say: readonly string[]
  readonly means: readonly string[]
}

/** Everything a search needs; made when the site is built, read by the page. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[]
  readonly colloquial: readonly Colloquial[]
  /** Every toneless syllable with the characters it is read for, so that homophones and pinyin are understood: `{"bao": "保报包…"}`. */
  readonly syllables: Readonly<Record<string, string>>
}
