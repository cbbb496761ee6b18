import type { Verdict } from '../../statutes/amendment.ts'
import { printProvision } from '../../vocabulary/citation.ts'

/** What became of a provision, in words. */
export const VERDICTS = {
  same: { zh: '相同', en: 'same' },
  renumbered: { zh: '换号', en: 'renumbered' },
  edited: { zh: '改动', en: 'edited' },
  gone: { zh: '没有了', en: 'gone' },
} as const

/** A verdict as JSON, without the texts. */
export function brief({ verdict, from, to, similarity, referencesChanged, nearest }: Verdict): object {
  return {
    verdict,
    from: printProvision(from),
    to: to ? printProvision(to) : null,
    similarity,
    referencesChanged,
    ...(nearest ? { nearest: { provision: printProvision(nearest.provision), similarity: nearest.similarity } } : {}),
  }
}
