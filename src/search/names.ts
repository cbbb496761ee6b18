import { folded, plain, type Readings } from './reading.ts'
import type { SearchEntry } from './search-index.ts'

/** A name as it is compared. */
export interface Name {
  readonly text: string
  /** Syllables, each between bars, so that none is found across two: `|di|bao|`. */
  readonly sounds: string
  /** The first letter of each syllable. */
  readonly initials: string
}

/** A text as it is compared, with its sounds. */
export function nameOf(text: string, readings: Readings): Name {
  const compared = plain(text)
  const syllables = readings.read(compared)
  return {
    text: compared,
    sounds: `|${syllables.map(folded).join('|')}|`,
    initials: syllables.map((each) => each[0] ?? '').join(''),
  }
}

/** The names of all entries, with lists of where each pair of characters or of syllables stands. */
export class Names {
  /** Of each entry, its own name first. */
  readonly of: readonly (readonly Name[])[]
  readonly count: number
  readonly #texts: Postings
  readonly #sounds: Postings

  constructor(entries: readonly SearchEntry[], readings: Readings) {
    // Many entries of a large catalog share a name; none is read twice.
    const known = new Map<string, Name>()
    const read = (text: string): Name => {
      const name = known.get(text) ?? nameOf(text, readings)
      known.set(text, name)
      return name
    }
    this.of = entries.map(({ name, aliases }) => [name, ...aliases].map(read))
    this.count = entries.length
    this.#texts = new Postings(
      this.of.map((names) => names.map(({ text }) => text)),
      (text) => [...text],
      '',
    )
    this.#sounds = new Postings(
      this.of.map((names) => names.map(({ sounds }) => sounds)),
      (sounds) => sounds.split('|').filter((syllable) => syllable !== ''),
      '|',
    )
  }

  /** The entries in a name of which a text stands, by their numbers. */
  holding(text: string): readonly number[] {
    return this.#texts.holding(text)
  }

  /** The entries in a name of which these sounds are heard. */
  sounding(sounds: string): readonly number[] {
    return this.#sounds.holding(sounds)
  }
}

/** Where single parts (characters, syllables) and pairs of them stand. */
class Postings {
  readonly #texts: readonly (readonly string[])[]
  readonly #parts: (text: string) => readonly string[]
  readonly #bar: string
  readonly #at = new Map<string, number[]>()
  readonly #found = new Map<string, readonly number[]>()

  constructor(texts: readonly (readonly string[])[], parts: (text: string) => readonly string[], bar: string) {
    this.#texts = texts
    this.#parts = parts
    this.#bar = bar
    texts.forEach((names, entry) => {
      for (const name of names) for (const key of this.#keys(name)) this.#add(key, entry)
    })
  }

  /** A text that does not stand in any list is looked for where its rarest pair stands. */
  holding(text: string): readonly number[] {
    const known = this.#found.get(text)
    if (known) return known
    const keys = this.#keys(text)
    const pairs = keys.length > 1 ? keys.filter((_, index) => index % 2 === 1) : keys
    let rarest: readonly number[] | undefined
    for (const pair of pairs) {
      const list = this.#at.get(pair) ?? []
      if (!rarest || list.length < rarest.length) rarest = list
    }
    const found = (rarest ?? []).filter((entry) => this.#texts[entry]?.some((name) => name.includes(text)))
    this.#found.set(text, found)
    return found
  }

  /** A part, the pair that begins with it, and so on. */
  #keys(text: string): readonly string[] {
    const parts = this.#parts(text)
    return parts.flatMap((part, index) => {
      const next = parts[index + 1]
      return next === undefined ? [part] : [part, `${part}${this.#bar}${next}`]
    })
  }

  #add(key: string, entry: number): void {
    const list = this.#at.get(key)
    if (!list) this.#at.set(key, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }
}
