import { canonical, type Difference } from '../difference/difference.ts'
import type { Facts, Value } from '../difference/legal-change.ts'
import { type LawLibrary, provisionAtHand } from '../statutes/law-library.ts'
import { parseCitation } from '../vocabulary/citation.ts'
import { by } from '../vocabulary/order.ts'

/** A citation that a reviewer must hold against its article again, with the items that rest on it. */
export interface CitationToRead {
  readonly text: string
  readonly version: string
  readonly items: readonly string[]
  /** Its role, its anchor, or why it is unverified. */
  readonly anchor: string
  readonly unverified: string
  /** The words of the provision, where law texts are at hand and have it. */
  readonly words: readonly string[] | undefined
}

/** The citations that are new or changed, of items and of choices, once each. */
export function citationsToRead(changes: Difference, laws: LawLibrary | undefined): readonly CitationToRead[] {
  const found = new Map<string, { citation: Facts; items: Set<string> }>()
  for (const [key, { before, after }] of changes) {
    const [kind, first = '', second] = key.split(' ')
    if (!after || (kind !== 'item' && kind !== 'at')) continue
    for (const field of ['basis', 'transferBasis']) {
      const known = new Set(list(before?.[field]).map(canonical))
      for (const citation of list(after[field])) {
        if (known.has(canonical(citation))) continue
        const text = `${String(citation.text)} ${String(citation.version)}`
        const group = found.get(text) ?? { citation, items: new Set() }
        group.items.add(second ?? first)
        found.set(text, group)
      }
    }
  }
  return [...found.values()]
    .map(({ citation, items }) => toRead(citation, [...items].sort(), laws))
    .sort(by(({ text }) => text))
}

function list(value: Value | undefined): readonly Facts[] {
  return Array.isArray(value) ? (value as readonly Facts[]) : []
}

function toRead(citation: Facts, items: readonly string[], laws: LawLibrary | undefined): CitationToRead {
  const version = typeof citation.version === 'string' ? citation.version : ''
  return {
    text: String(citation.text),
    version,
    items,
    anchor: String(citation.anchor ?? ''),
    unverified: String(citation.unverified ?? ''),
    words: laws && wordsOf(citation, version, laws),
  }
}

function wordsOf(citation: Facts, version: string, laws: LawLibrary): readonly string[] | undefined {
  const parsed = parseCitation(String(citation.text))
  if ('problem' in parsed) return undefined
  return provisionAtHand(laws, { title: String(citation.title) }, version, parsed.provision)?.lines
}
