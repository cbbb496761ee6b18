import { type Name, type Names, nameOf } from './names.ts'
import { folded, type Readings } from './reading.ts'
import type { Saying, Sayings } from './sayings.ts'
import type { SearchEntry } from './search-index.ts'

/** How well each way fits, from 0 to 1; a fit of the same kind is better the more of the name it is. */
const FIT = {
  named: 0.9,
  saying: 0.8,
  starts: 0.7,
  initialsOfSaying: 0.68,
  holds: 0.62,
  initials: 0.58,
  department: 0.44,
} as const
const SHARE = 0.05
const LESS_LIKELY = 0.02
/** What each commoner saying with the same initials takes. */
const LESS_COMMON = 0.04
/** Initials at the start of a name are better than within it; another name than the first is a little worse. */
const AT_START = 0.06
const OTHER_NAME = 0.01

/** Finds what is typed in letters: syllables, whole or unfinished (`dibao`, `dib`), or their first letters (`zjd`). */
export class Letters {
  readonly #names: Names
  readonly #sayings: Sayings
  readonly #readings: Readings
  readonly #departments: readonly (readonly Name[])[]

  constructor(entries: readonly SearchEntry[], names: Names, sayings: Sayings, readings: Readings) {
    this.#names = names
    this.#sayings = sayings
    this.#readings = readings
    const known = new Map<string, readonly Name[]>()
    this.#departments = entries.map(({ department, departmentAliases }) => {
      const read = known.get(department) ?? [department, ...departmentAliases].map((each) => nameOf(each, readings))
      known.set(department, read)
      return read
    })
  }

  /** How well entries fit, by their numbers; those that do not are absent. */
  fitting(letters: string): ReadonlyMap<number, number> {
    const syllables = this.#readings.split(letters)
    const sounds = syllables && syllables.length > 1 ? `|${syllables.map(folded).join('|')}` : undefined
    const fits = new Map<number, number>()
    this.#names.of.forEach((names, entry) => {
      let best = Math.max(0, ...(this.#departments[entry] ?? []).map((each) => byDepartment(each, sounds)))
      names.forEach((name, at) => {
        best = Math.max(best, byName(name, letters, sounds) - (at === 0 ? 0 : OTHER_NAME))
      })
      if (best > 0) fits.set(entry, best)
    })
    const saying = sounds && this.#sayings.sounding(`${sounds}|`, letters)
    if (saying) this.#say(saying, FIT.saying, fits)
    else
      this.#sayings.initialled(letters).forEach((each, rank) => {
        this.#say(each, FIT.initialsOfSaying - LESS_COMMON * rank, fits)
      })
    return fits
  }

  #say({ means }: Saying, most: number, fits: Map<number, number>): void {
    means.forEach((word, at) => {
      const fit = most - LESS_LIKELY * at
      for (const entry of this.#names.holding(word)) if ((fits.get(entry) ?? 0) < fit) fits.set(entry, fit)
    })
  }
}

function byName({ text, sounds, initials }: Name, letters: string, asked: string | undefined): number {
  const share = SHARE * Math.min(1, letters.length / (3 * text.length))
  if (asked && sounds.startsWith(asked)) return FIT.starts + share
  if (asked && sounds.includes(asked)) return FIT.holds + share
  if (letters.length > 1 && initials.includes(letters))
    return FIT.initials + SHARE * (letters.length / text.length) + (initials.startsWith(letters) ? AT_START : 0)
  return 0
}

function byDepartment({ sounds }: Name, asked: string | undefined): number {
  if (!asked) return 0
  if (sounds === `${asked}|`) return FIT.named
  return sounds.startsWith(asked) ? FIT.department : 0
}
