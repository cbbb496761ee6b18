import type { Text } from '../../vocabulary/diagnostic.ts'
import { same } from '../../vocabulary/diagnostic.ts'
import type { Evidence } from './facts.ts'
import type { Fact } from './labels.ts'

/** One thing that is otherwise on another day; an empty side: it was not there. */
export interface Difference {
  readonly key: string
  readonly label: Text
  readonly on: Text
  readonly against: Text
}

const NOTHING: Text = { zh: '', en: '' }

/** What the evidence of two days shows differently, in the order of the first. */
export function differences(on: Evidence, against: Evidence): readonly Difference[] {
  const before = byKey(on.facts)
  const after = byKey(against.facts)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)]
    if (one && other && one.value.zh === other.value.zh) return []
    const label = one?.label ?? other?.label ?? same(key)
    return [{ key, label, on: one?.value ?? NOTHING, against: other?.value ?? NOTHING }]
  })
}

/** Facts under one key, such as several bases, are told as one. */
function byKey(facts: readonly Fact[]): ReadonlyMap<string, Pick<Fact, 'label' | 'value'>> {
  const found = new Map<string, Pick<Fact, 'label' | 'value'>>()
  for (const { key, label, value } of facts) {
    const known = found.get(key)
    found.set(key, {
      label,
      value: known ? { zh: `${known.value.zh}；${value.zh}`, en: `${known.value.en}; ${value.en}` } : value,
    })
  }
  return found
}
