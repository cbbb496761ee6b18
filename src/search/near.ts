import type { Saying } from './sayings.ts'

/** Less in common than this is not near. */
const ENOUGH = 0.34

/** Sayings that share characters with what was typed, the nearest first. */
export function near(asked: string, sayings: readonly Saying[], limit: number): readonly string[] {
  const characters = new Set(asked)
  return sayings
    .filter(({ text }) => text.length > 1)
    .map(({ text }, at) => {
      const shared = new Set([...text].filter((character) => characters.has(character))).size
      return { text, at, likeness: (2 * shared) / (characters.size + text.length) }
    })
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    .slice(0, limit)
    .map(({ text }) => text)
}
