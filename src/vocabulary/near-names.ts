import { distance } from 'fastest-levenshtein'
import type { Text } from './diagnostic.ts'

const SUGGESTIONS = 3

/**
 * The names most like a mistyped one, nearest first, at most three.
 * A name counts as near within an edit distance of 40 % of its length, or when one contains the other.
 */
function nearNames(typed: string, known: Iterable<string>): readonly string[] {
  const near: { name: string; score: number }[] = []
  for (const name of new Set(known)) {
    const score = distance(typed.toLowerCase(), name.toLowerCase())
    const contains = typed.length > 1 && (name.includes(typed) || typed.includes(name))
    if (score <= Math.max(1, Math.floor(Math.max(typed.length, name.length) * 0.4)) || contains)
      near.push({ name, score })
  }
  near.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
  return near.slice(0, SUGGESTIONS).map((each) => each.name)
}

/** 「是否指…」, or the given sentence when nothing is near. */
export function didYouMean(typed: string, known: Iterable<string>, otherwise: Text): Text {
  const near = nearNames(typed, known)
  if (near.length === 0) return otherwise
  return {
    zh: `是否指${near.map((name) => `「${name}」`).join('或')}？`,
    en: `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
  }
}
