import { VOCABULARY } from '../../src/policy/language/built-in-vocabulary.ts'
import { ROWS } from '../../src/policy/row-types.ts'

/** A small generator of numbers that gives the same sequence for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Some value for a field that the predicate does not name, so that whole rows need not be made for nothing. */
function unread(type: string): unknown {
  if (type.startsWith('list:')) return []
  if (type.startsWith('row:')) return {}
  return type === 'bool' ? false : type === 'int' ? -1 : ''
}

/** Rows filled at random, leaning towards the literals that a predicate names. */
export class RandomRows {
  readonly #next: () => number
  readonly #source: string
  readonly #texts: readonly string[]
  readonly #numbers: readonly number[]

  constructor(next: () => number, source: string) {
    this.#next = next
    this.#source = source
    this.#texts = ['', '', '2025-01-01', '某', ...[...source.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')]
    const named = [...source.matchAll(/(?<![\w'])\d+/g)].map((match) => Number(match[0]))
    this.#numbers = [-1, -1, 0, 1, ...named.flatMap((each) => [each - 1, each, each + 1])]
  }

  row(name: string): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(ROWS[name] ?? {}).map(([field, [type]]) => [
        field,
        this.#source.includes(field) ? this.#value(type as string) : unread(type as string),
      ]),
    )
  }

  #pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.#next() * values.length)] as T
  }

  #value(type: string): unknown {
    if (type.startsWith('list:')) {
      const element = type.slice('list:'.length)
      const length = this.#pick([0, 1, 1, 2])
      return Array.from({ length }, () => this.#value(/^[A-Z]/.test(element) ? `row:${element}` : element))
    }
    if (type.startsWith('row:')) return this.row(type.slice('row:'.length))
    if (type === 'bool') return this.#next() < 0.5
    if (type === 'int') return this.#pick(this.#numbers)
    if (!type.startsWith('enum:')) return this.#pick(this.#texts)
    const values = VOCABULARY.values(type.slice('enum:'.length)) ?? []
    const named = this.#texts.filter((text) => values.includes(text))
    return named.length > 0 && this.#next() < 0.5 ? this.#pick(named) : this.#pick(['', ...values])
  }
}
