import type { LawEvent } from './law-text.ts'

/** The date that names a version when the file does not: the last day on which the text was made or changed, not one on which it took effect. */
export function versionFromHistory(history: readonly LawEvent[]): string {
  const made = history.filter((event) => !/施行$|^起施行/.test(event.text)).map((event) => event.date)
  return made.sort().at(-1) ?? ''
}
