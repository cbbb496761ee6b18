import type { Path } from './place.ts'

/** What was found in one text of a record, and the steps to that text. */
export interface InText<T> {
  readonly path: Path
  readonly found: T
}

/** Asks every text of a record, however deep, in the order of the record; a text in which nothing is found is left out. */
export function findInTexts<T>(record: object, find: (text: string) => T | undefined): readonly InText<T>[] {
  const all: InText<T>[] = []
  const path: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const found = find(value)
      if (found !== undefined) all.push({ path: [...path], found })
    } else if (Array.isArray(value)) for (const [index, each] of value.entries()) visitAt(index, each)
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visitAt(key, each)
  }
  const visitAt = (step: string | number, value: unknown): void => {
    path.push(step)
    visit(value)
    path.pop()
  }
  visit(record)
  return all
}
