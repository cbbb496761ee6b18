import { diffArrays } from 'diff'

/** A run of words that both texts have, or only one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** What changed between two texts, word by word. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  return diffArrays(words(before), words(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function words(text: string): string[] {
  return [...WORDS.segment(text)].map((each) => each.segment)
}
