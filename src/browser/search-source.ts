import { NO_WORDS, type PackedItems, type PackedWords, unpack } from '../search/packed-index.ts'
import { Search } from '../search/search.ts'

/**
 * The search with what has come of its data: the items come when the page opens, so that names are found; the words, by which it
 * is understood what the public says, when somebody begins to ask.
 */
export class SearchSource {
  readonly #root: string
  #items: PackedItems | undefined
  #words: PackedWords | undefined
  #asked: Promise<void> | undefined
  search: Search | undefined

  constructor(root: string) {
    this.#root = root
  }

  /** Whether what the public says is understood by now. */
  get whole(): boolean {
    return this.#words !== undefined
  }

  async items(): Promise<void> {
    this.#items = await this.#file<PackedItems>('search.json')
    this.#prepare()
  }

  /** Asks for the words once; after a failure, once again. */
  words(): Promise<void> {
    this.#asked ??= this.#file<PackedWords>('search-words.json').then(
      (words) => {
        this.#words = words
        this.#prepare()
      },
      (failure: unknown) => {
        this.#asked = undefined
        throw failure
      },
    )
    return this.#asked
  }

  #prepare(): void {
    if (this.#items) this.search = new Search(unpack({ items: this.#items, words: this.#words ?? NO_WORDS }))
  }

  async #file<T>(name: string): Promise<T> {
    const answer = await fetch(`${this.#root}${name}`)
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
    return (await answer.json()) as T
  }
}
