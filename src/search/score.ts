import { folded, plain, type Readings } from './reading.ts'
import type { Colloquial, SearchEntry } from './search-index.ts'

/** A word that was asked for, with everything that is looked for on its account. */
export interface Question {
  readonly text: string
  /** The words of the catalog that it means, when it is one that the public uses. */
  readonly means: readonly string[]
  readonly pairs: readonly string[]
  /** Its syllables, from its characters or from letters typed in their place. */
  readonly sounds: string
  /** Only letters: the first letters of syllables, perhaps. */
  readonly initials: string | undefined
}

/** An entry with what is compared of it. */
interface Prepared {
  readonly names: readonly Spoken[]
  readonly department: string
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
  starts: 88,
  holds: 80,
  heldBy: 76,
  colloquial: 74,
  sameSound: 70,
  holdsSound: 62,
  initials: 58,
  law: 46,
  department: 44,
  inOrder: 42,
  pairs: 60,
} as const
/** Less of a question than this found in a name is no fit. */
const ENOUGH = 0.5

/** Scores entries against what was asked. The first name of an entry counts a little more than its other names. */
export class Scorer {
  readonly #entries: readonly Prepared[]
  readonly #colloquial: readonly { readonly say: readonly string[]; readonly means: readonly string[] }[]
  readonly #readings: Readings
  readonly #weights: ReadonlyMap<string, number>

  constructor(entries: readonly SearchEntry[], colloquial: readonly Colloquial[], readings: Readings) {
    this.#readings = readings
    this.#entries = entries.map((entry) => this.#prepare(entry))
    this.#colloquial = colloquial.map(({ say, means }) => ({ say: say.map(plain), means: means.map(plain) }))
    this.#weights = weigh(this.#entries)
  }

  ask(text: string): Question {
    const letters = /^[a-z]+$/.test(text)
    const split = letters ? this.#readings.split(text) : undefined
    const syllables = letters ? split : this.#mixed(text)
    return {
      text,
      means: this.#colloquial.flatMap(({ say, means }) => (say.some((each) => text.includes(each)) ? means : [])),
      pairs: pairsOf(text),
      sounds: syllables && syllables.length > 1 ? `|${syllables.map(folded).join('|')}${letters ? '' : '|'}` : '',
      initials: letters && text.length > 1 ? text : undefined,
    }
  }

  /** 0 when the entry does not fit. */
  score(at: number, question: Question): number {
    const entry = this.#entries[at]
    if (!entry) return 0
    const byName = entry.names.reduce((best, name, index) => {
      const points = this.#byName(name, question)
      return Math.max(best, index === 0 || points === 0 ? points : points - 1)
    }, 0)
    const named = question.means.some((word) => entry.names.some(({ text }) => text.includes(word)))
    const meant = named ? POINTS.colloquial : 0
    const law = entry.laws.some(
      (title) => title.includes(question.text) || (question.text.includes(title) && title !== ''),
    )
    const department = question.text.length > 1 && entry.department.includes(question.text)
    const beside = Math.max(law ? POINTS.law : 0, department ? POINTS.department : 0)
    return Math.max(byName, meant, beside, this.#byPairs(entry, question))
  }

  #prepare({ name, aliases, department, laws }: SearchEntry): Prepared {
    const names = [name, ...aliases].map((each) => this.#speak(plain(each)))
    return {
      names,
      department: plain(department),
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

  /** How much of the question, by neighbouring characters, stands in the names; rare pairs count more. */
  #byPairs({ pairs }: Prepared, question: Question): number {
    if (question.pairs.length < 2) return 0
    let all = 0
    let found = 0
    for (const pair of question.pairs) {
      const weight = this.#weights.get(pair) ?? MISSING
      all += weight
      if (pairs.has(pair)) found += weight
    }
    return found / all >= ENOUGH ? POINTS.pairs * (found / all) : 0
  }
}

/** A pair that no name has: typed wrongly, or of no matter; it counts little. */
const MISSING = 1.5

function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function weigh(entries: readonly Prepared[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { pairs } of entries) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + entries.length / count)]))
}

/** Whether all characters stand in the text in this order, as abbreviations do: 新农合, 食证. */
function inOrder(text: string, asked: string): boolean {
  if (asked.length < 2 || !/\p{Script=Han}/u.test(asked)) return false
  let at = -1
  for (const character of asked) {
    at = text.indexOf(character, at + 1)
    if (at === -1) return false
  }
  return true
}
