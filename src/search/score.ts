import { folded, plain, type Readings } from './reading.ts'
import type { Colloquial, SearchEntry } from './search-index.ts'

/** A word that was asked for, with everything that is looked for on its account. */
export interface Question {
  readonly text: string
  /** The words of the catalog that it means, where it says something as the public does, with the points for each. */
  readonly means: readonly Meaning[]
  readonly pairs: readonly string[]
  /** Its syllables, from its characters or from letters typed in their place. */
  readonly sounds: string
  /** Only letters: the first letters of syllables, perhaps. */
  readonly initials: string | undefined
}

interface Meaning {
  readonly word: string
  readonly points: number
}

/** A way of speaking, with the words of the catalog that it means, the likeliest first. */
interface Saying extends Spoken {
  readonly means: readonly string[]
}

/** An entry with what is compared of it. */
interface Prepared {
  readonly names: readonly Spoken[]
  readonly departments: readonly Spoken[]
  readonly laws: readonly string[]
  readonly pairs: ReadonlySet<string>
}

interface Spoken {
  readonly text: string
  /** Syllables, each between bars, so that none is found across two: `|di|bao|`. */
  readonly sounds: string
  readonly initials: string
}

/** The points for each way of fitting; a fit of the same kind weighs more the more of the name it is. */
const POINTS = {
  same: 100,
  /** The law or the department is named whole. */
  named: 90,
  starts: 88,
  holds: 80,
  heldBy: 76,
  colloquial: 50,
  sameSound: 70,
  holdsSound: 62,
  initials: 58,
  law: 46,
  department: 44,
  inOrder: 42,
  pairs: 60,
} as const
/** What a saying adds when it is the whole question, and what each less likely meaning of it takes away. */
const WHOLE_SAYING = 26
const LESS_LIKELY = 2
/** What the question and the names have in common counts besides, where the entry fits for another reason. */
const BESIDES = 10
/** Less of a question than this found in a name is no fit, */
export const ENOUGH = 0.5
/** unless nothing fits better. */
export const LITTLE = 0.15

/** Scores entries against what was asked. The first name of an entry counts a little more than its other names. */
export class Scorer {
  readonly #entries: readonly Prepared[]
  readonly #sayings: readonly Saying[]
  readonly #readings: Readings
  readonly #weights: ReadonlyMap<string, number>

  constructor(entries: readonly SearchEntry[], colloquial: readonly Colloquial[], readings: Readings) {
    this.#readings = readings
    this.#entries = entries.map((entry) => this.#prepare(entry))
    this.#sayings = colloquial.flatMap(({ say, means }) => {
      const words = means.map(plain)
      return say.map((each) => ({ ...this.#speak(plain(each)), means: words }))
    })
    this.#weights = weigh(this.#entries)
  }

  ask(text: string): Question {
    const letters = /^[a-z]+$/.test(text)
    const split = letters ? this.#readings.split(text) : undefined
    const syllables = letters ? split : this.#mixed(text)
    const sounds = syllables && syllables.length > 1 ? `|${syllables.map(folded).join('|')}${letters ? '' : '|'}` : ''
    return {
      text,
      means: this.#meanings(text, sounds),
      pairs: pairsOf(text),
      sounds,
      initials: letters && text.length > 1 ? text : undefined,
    }
  }

  /** What the sayings in a question mean. One that is part of a longer one that was said too is not meant by itself. */
  #meanings(text: string, sounds: string): readonly Meaning[] {
    const said = this.#sayings.filter((saying) => says(text, saying.text) || saying.sounds === closed(sounds))
    return said
      .filter(({ text: short }) => !said.some(({ text: long }) => long.length > short.length && long.includes(short)))
      .flatMap(({ text: saying, sounds: spoken, means }) => {
        const share = spoken === closed(sounds) ? 1 : saying.length / text.length
        return means.map((word, at) => ({ word, points: POINTS.colloquial + WHOLE_SAYING * share - LESS_LIKELY * at }))
      })
  }

  /**
   * 0 when the entry does not fit.
   *
   * @param enough how much of a question must stand in an entry's names where nothing else fits, from 0 to 1
   */
  score(at: number, question: Question, enough = ENOUGH): number {
    const entry = this.#entries[at]
    if (!entry) return 0
    const byName = entry.names.reduce((best, name, index) => {
      const points = this.#byName(name, question)
      return Math.max(best, index === 0 || points === 0 ? points : points - 1)
    }, 0)
    const meant = question.means.reduce(
      (best, { word, points }) =>
        points > best && entry.names.some(({ text }) => text.includes(word)) ? points : best,
      0,
    )
    const beside = Math.max(
      byLaw(entry.laws, question.text),
      ...entry.departments.map((name) => byOffice(name, question)),
    )
    const share = this.#share(entry, question)
    const best = Math.max(byName, meant, beside, share >= enough ? POINTS.pairs * share : 0)
    return best === 0 ? 0 : best + BESIDES * share
  }

  #prepare({ name, aliases, department, departmentAliases, laws }: SearchEntry): Prepared {
    const names = [name, ...aliases].map((each) => this.#speak(plain(each)))
    return {
      names,
      departments: [department, ...departmentAliases].map((each) => this.#speak(plain(each))),
      laws: laws.map(plain),
      pairs: new Set(names.flatMap(({ text }) => pairsOf(text))),
    }
  }

  #speak(text: string): Spoken {
    const syllables = this.#readings.read(text)
    return {
      text,
      sounds: `|${syllables.map(folded).join('|')}|`,
      initials: syllables.map((each) => each[0] ?? '').join(''),
    }
  }

  /** Syllables of a word in which characters and letters may stand together: 低bao. */
  #mixed(text: string): readonly string[] | undefined {
    const parts = text.match(/[a-z]+|[^a-z]/g) ?? []
    const syllables = parts.map((part) =>
      /^[a-z]/.test(part) ? this.#readings.split(part) : this.#readings.read(part),
    )
    return syllables.some((each) => each === undefined) ? undefined : syllables.flatMap((each) => each ?? [])
  }

  #byName({ text, sounds, initials }: Spoken, question: Question): number {
    const asked = question.text
    if (text === asked) return POINTS.same
    const share = Math.min(asked.length, text.length) / Math.max(asked.length, text.length, 1)
    if (text.startsWith(asked)) return POINTS.starts + 8 * share
    if (text.includes(asked)) return POINTS.holds + 7 * share
    if (text.length > 1 && asked.includes(text)) return POINTS.heldBy + 6 * share
    if (question.sounds !== '' && sounds.startsWith(question.sounds)) return POINTS.sameSound + 5 * share
    if (question.sounds !== '' && sounds.includes(question.sounds)) return POINTS.holdsSound + 5 * share
    if (question.initials !== undefined && initials.includes(question.initials))
      return POINTS.initials + 4 * share + (initials.startsWith(question.initials) ? 6 : 0)
    return inOrder(text, asked) ? POINTS.inOrder + 10 * share : 0
  }

  /** How much of the question, by neighbouring characters, stands in the names, from 0 to 1; rare pairs count more. */
  #share({ pairs }: Prepared, question: Question): number {
    if (question.pairs.length < 2) return 0
    let all = 0
    let found = 0
    for (const pair of question.pairs) {
      const weight = this.#weights.get(pair) ?? MISSING
      all += weight
      if (pairs.has(pair)) found += weight
    }
    return found / all
  }
}

/** Sounds as a whole name has them, with the bar at the end that unfinished typing lacks. */
function closed(sounds: string): string {
  return sounds === '' || sounds.endsWith('|') ? sounds : `${sounds}|`
}

/** Whether a question says something: as it is, or with characters put in, as 狗没有打疫苗 says 狗没打疫苗. */
function says(text: string, saying: string): boolean {
  if (text.includes(saying)) return true
  return saying.length >= 3 && inOrder(text, saying, saying.length * 2)
}

function byLaw(titles: readonly string[], asked: string): number {
  if (titles.includes(asked)) return POINTS.named
  return titles.some((title) => title.includes(asked) || asked.includes(title)) ? POINTS.law : 0
}

function byOffice({ text, sounds }: Spoken, question: Question): number {
  if (text === question.text || (question.sounds !== '' && sounds === closed(question.sounds))) return POINTS.named
  if (question.text.length > 1 && text.includes(question.text)) return POINTS.department
  return question.sounds !== '' && sounds.startsWith(question.sounds) ? POINTS.department : 0
}

/** A pair that no name has: typed wrongly, or of no matter; it counts little. */
const MISSING = 1

function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function weigh(entries: readonly Prepared[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { pairs } of entries) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + entries.length / count)]))
}

/** Whether all characters stand in the text in this order, as abbreviations do: 新农合, 食证; within so many characters. */
function inOrder(text: string, asked: string, within = Number.POSITIVE_INFINITY): boolean {
  if (asked.length < 2 || !/\p{Script=Han}/u.test(asked)) return false
  let at = -1
  let first = 0
  for (const character of asked) {
    at = text.indexOf(character, at + 1)
    if (at === -1) return false
    if (character === asked[0] && first === 0) first = at
  }
  return at - first < within
}
