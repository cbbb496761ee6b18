/**
 * Text as it is compared: compatibility forms folded, lower case, without white space and punctuation. Full-width letters,
 * brackets and the middle dot make no difference to a search.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Syllables that many speakers do not tell apart, as one: zh and z, ch and c, sh and s, final ng and n. */
export function folded(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
}

/** How characters are read, from the syllables of an index. */
export class Readings {
  readonly #syllableOf = new Map<string, string>()
  readonly #syllables: ReadonlySet<string>
  /** Every beginning of a syllable. */
  readonly #beginnings: ReadonlySet<string>

  constructor(syllables: Readonly<Record<string, string>>) {
    this.#syllables = new Set(Object.keys(syllables).flatMap((syllable) => [syllable, folded(syllable)]))
    this.#beginnings = new Set(
      [...this.#syllables].flatMap((syllable) => [...syllable].map((_, at) => syllable.slice(0, at + 1))),
    )
    for (const [syllable, characters] of Object.entries(syllables))
      for (const character of characters)
        if (!this.#syllableOf.has(character)) this.#syllableOf.set(character, syllable)
  }

  /** The syllable of each character; a character without one stands for itself. */
  read(text: string): readonly string[] {
    return [...text].map((character) => this.#syllableOf.get(character) ?? character)
  }

  /**
   * Typed letters as syllables, where they can be read so, the longest syllable first: `dibao` is di and bao. Undefined when
   * they cannot; the last syllable may be unfinished.
   */
  split(letters: string): readonly string[] | undefined {
    if (letters === '') return []
    for (let length = Math.min(6, letters.length); length > 0; length--) {
      const head = letters.slice(0, length)
      if (!this.#syllables.has(head)) continue
      const rest = this.split(letters.slice(length))
      if (rest) return [head, ...rest]
    }
    return this.#beginnings.has(letters) ? [letters] : undefined
  }
}
