import { FILLERS, GENERAL, PARTICLES } from './fillers.ts'
import type { Names } from './names.ts'
import { folded, plain, type Readings } from './reading.ts'
import type { Saying, Sayings } from './sayings.ts'

/** A part of a question that means one thing, with how well each entry fits it, from 0 to 1, by its number. */
export interface Part {
  readonly text: string
  readonly saying: Saying | undefined
  readonly credits: ReadonlyMap<number, number>
  /** What it counts: rare things count more. */
  readonly weight: number
  /** Whether fitting it alone is enough to be found. */
  readonly sufficient: boolean
}

/** What may be understood by some characters of a question. */
interface Understood {
  readonly length: number
  /** How well it is to understand them so: the square of the length, less for what is a guess. */
  readonly value: number
  readonly part?: () => Part
}

interface Token {
  readonly text: string
  /** Typed as letters. */
  readonly typed: boolean
  readonly sound: string
}

const LONGEST = 14
const VALUE = {
  saying: 1,
  name: 0.95,
  filler: 0.9,
  typedSound: 0.8,
  soundOfSaying: 0.4,
  soundOfName: 0.4,
  single: 0.2,
} as const
/** What a particle at an end of a text takes from its length: 地种 in 沙地种树 is no word. */
const PARTICLE = 0.75
const CREDIT = { less: 0.04, least: 0.76, literal: 0.92, sound: 0.8 } as const
/** What nearly stands in a name: from this length on, with this share of its pairs there, for this much of the credit. */
const NEARLY = { length: 5, share: 0.6, credit: 0.75 } as const
/** The weight of a single character that no saying has. */
const SINGLE = 0.35
/** The weight of what nothing fits. */
const UNKNOWN = 0.4
/** What words count that only say that something is asked or complained of. */
const LESS_FOR_GENERAL = 0.4

/** Reads questions: what is said in them, what stands in names, and what is only said around it. */
export class Reader {
  readonly #names: Names
  readonly #sayings: Sayings
  readonly #readings: Readings
  /** Entries by what their department or their laws are called. */
  readonly #called: ReadonlyMap<string, readonly number[]>

  constructor(names: Names, sayings: Sayings, readings: Readings, called: ReadonlyMap<string, readonly number[]>) {
    this.#names = names
    this.#sayings = sayings
    this.#readings = readings
    this.#called = called
  }

  /** The parts of a word as typed, without spaces. */
  parts(word: string): readonly Part[] {
    const tokens = this.#tokens(word)
    const best: { value: number; from: number; part?: (() => Part) | undefined }[] = [{ value: 0, from: 0 }]
    tokens.forEach((_, from) => {
      const before = best[from]?.value ?? 0
      for (const { length, value, part } of this.#understood(tokens, from)) {
        const to = from + length
        if (!best[to] || before + value > best[to].value) best[to] = { value: before + value, from, part }
      }
    })
    const parts: Part[] = []
    for (let to = tokens.length; to > 0; to = best[to]?.from ?? 0) {
      const made = best[to]?.part?.()
      if (made) parts.unshift(made)
    }
    return parts
  }

  *#understood(tokens: readonly Token[], from: number): Iterable<Understood> {
    const characters = tokens.map(({ text }) => text)
    yield { length: 1, value: VALUE.single, part: () => this.#single(characters[from] ?? '') }
    // What stands in no name and is not heard in any is not looked for at a greater length.
    let stands = true
    let heard = true
    for (let length = 1; length <= Math.min(LONGEST, tokens.length - from); length++) {
      const text = characters.slice(from, from + length).join('')
      const square = length * length
      const filler = FILLERS.has(text)
      if (filler) yield { length, value: VALUE.filler * square }
      const saying = this.#sayings.said(text)
      if (saying) yield { length, value: VALUE.saying * square, part: () => this.#saying(saying, 1) }
      const called = length > 1 ? this.#called.get(text) : undefined
      if (called) yield { length, value: square, part: () => this.#named(text, called) }
      stands &&= this.#names.holding(text).length > 0
      // 手续 and 条件 stand in names too, and there as here say nothing of what is asked for.
      if (stands && length > 1 && !saying && !filler)
        yield { length, value: VALUE.name * withoutParticles(text) ** 2, part: () => this.#literal(text) }
      const whole = length === tokens.length
      const part = tokens.slice(from, from + length)
      const typed = part.every((token) => token.typed)
      // Two characters sound like something too often, unless nothing else was typed; two typed syllables are a word.
      if (saying || length < 2 || (length === 2 && !whole && !typed) || (stands && !whole)) continue
      const sounds = `|${part.map(({ sound }) => sound).join('|')}|`
      yield* this.#soundsLike(
        text,
        sounds,
        length,
        stands ? 1 : part.some(({ typed }) => typed) ? VALUE.typedSound : VALUE.soundOfSaying,
      )
      heard &&= !stands && this.#names.sounding(sounds).length > 0
      if (heard) yield { length, value: VALUE.soundOfName * square, part: () => this.#sound(text, sounds) }
    }
    for (const [saying, length] of this.#sayings.loose(characters, from))
      yield {
        length,
        value: VALUE.saying * saying.text.length ** 2 + length - saying.text.length,
        part: () => this.#saying(saying, 1),
      }
  }

  /** A saying that sounds so. 地保 stands in the names of what protects 耕地 and 湿地, and yet it is 低保 that was meant. */
  *#soundsLike(text: string, sounds: string, length: number, value: number): Iterable<Understood> {
    const saying = this.#sayings.sounding(sounds, this.#readings.read(text).join(''))
    if (saying && saying.text !== text)
      yield { length, value: value * length * length, part: () => this.#saying(saying, CREDIT.sound) }
  }

  #saying(saying: Saying, most: number): Part {
    const credits = new Map<number, number>()
    saying.means.forEach((word, at) => {
      const credit = most * Math.max(CREDIT.least, 1 - CREDIT.less * at)
      for (const entry of this.#names.holding(word)) raise(credits, entry, credit)
      // 森林防火区野外用火 is nearly what a name says that speaks of 森林防火区内野外用火.
      if (word.length >= NEARLY.length)
        for (const [entry, share] of this.#shares(word))
          if (share >= NEARLY.share) raise(credits, entry, credit * NEARLY.credit * share)
    })
    if (saying.text.length > 1)
      for (const entry of this.#names.holding(saying.text))
        if (!credits.has(entry)) credits.set(entry, most * CREDIT.literal)
    return this.#part(saying.text, credits, saying)
  }

  #named(text: string, entries: readonly number[]): Part {
    const credits = new Map<number, number>(this.#names.holding(text).map((entry) => [entry, CREDIT.literal]))
    for (const entry of entries) credits.set(entry, 1)
    return this.#part(text, credits)
  }

  #literal(text: string): Part {
    const credits = new Map(this.#names.holding(text).map((entry) => [entry, 1]))
    // Names that have most of it fit a little: 采伐许可 in 采伐许可证.
    if (text.length > 2) for (const [entry, share] of this.#shares(text)) raise(credits, entry, NEARLY.credit * share)
    return this.#part(text, credits)
  }

  /** Which share of the pairs of a text stands in the names of each entry. */
  #shares(text: string): ReadonlyMap<number, number> {
    const pairs = pairsOf(text)
    const shares = new Map<number, number>()
    for (const pair of pairs)
      for (const entry of this.#names.holding(pair)) shares.set(entry, (shares.get(entry) ?? 0) + 1 / pairs.length)
    return shares
  }

  #sound(text: string, sounds: string): Part {
    return this.#part(text, new Map(this.#names.sounding(sounds).map((entry) => [entry, CREDIT.sound])))
  }

  #single(text: string): Part {
    const entries = this.#names.holding(text)
    const weight = SINGLE * this.#rarity(entries.length)
    return { text, saying: undefined, credits: new Map(entries.map((entry) => [entry, 1])), weight, sufficient: false }
  }

  #part(text: string, credits: ReadonlyMap<number, number>, saying?: Saying): Part {
    let fitting = 0
    for (const credit of credits.values()) fitting += credit * credit
    const weight = (GENERAL.has(text) ? LESS_FOR_GENERAL : 1) * this.#rarity(fitting)
    return { text, saying, credits, weight, sufficient: true }
  }

  /** How rare what so many entries fit is, the more the rarer. */
  #rarity(entries: number): number {
    const { count } = this.#names
    return entries === 0 ? UNKNOWN * Math.log(1 + count) : Math.log(1 + count / entries)
  }

  /** Characters, and syllables that were typed in their place. */
  #tokens(word: string): readonly Token[] {
    return (plain(word).match(/[a-z]+|[^a-z]/gu) ?? []).flatMap((part): readonly Token[] => {
      const syllables = /^[a-z]/.test(part) && !this.#known(part) ? this.#readings.split(part) : undefined
      if (syllables) return syllables.map((syllable) => ({ text: syllable, typed: true, sound: folded(syllable) }))
      return [...part].map((text) => ({ text, typed: false, sound: folded(this.#readings.read(text)[0] ?? text) }))
    })
  }

  #known(letters: string): boolean {
    return this.#sayings.said(letters) !== undefined || this.#names.holding(letters).length > 0
  }
}

function raise(credits: Map<number, number>, entry: number, credit: number): void {
  if ((credits.get(entry) ?? 0) < credit) credits.set(entry, credit)
}

/** The length of a text, less for each particle at its ends. */
function withoutParticles(text: string): number {
  const ends = [text[0] ?? '', text.at(-1) ?? ''].filter((character) => PARTICLES.has(character)).length
  return text.length - PARTICLE * ends
}

/** Each two neighbouring characters. */
export function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
