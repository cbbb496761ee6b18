import type { County } from '../../vocabulary/model.ts'
import { reviewBodyName } from '../../vocabulary/names.ts'
import type { Entry } from '../../vocabulary/program.ts'
import type { Survey } from './survey.ts'

/** What may be done against a decision, and in whose name it was made. */
export interface Remedy {
  /** The organs, or the ways of holding the power, that it belongs to. */
  readonly names: readonly { readonly text: string }[]
  readonly reviewBody: string
  readonly review: string
  readonly suit: string
  readonly suitCite: string
  readonly court: string
  readonly cite: string
}

/**
 * The ways of seeking remedy, each once, with the names of those whom it concerns.
 *
 * @param name what an entry is named by in the list: its organ, or its source of power
 * @param county whose government may review; without it, only its rank is said
 */
export function remedies(
  survey: Survey,
  entries: readonly Entry[],
  name: (entry: Entry) => string,
  county?: County,
): readonly Remedy[] {
  const groups = new Map<string, { readonly way: Omit<Remedy, 'names'>; readonly names: Set<string> }>()
  for (const entry of entries) {
    const way = wayOf(survey, entry, county)
    const key = JSON.stringify(way)
    const group = groups.get(key) ?? { way, names: new Set<string>() }
    groups.set(key, group)
    group.names.add(name(entry))
  }
  return [...groups.values()].map(({ way, names }) => ({ ...way, names: [...names].map((text) => ({ text })) }))
}

function wayOf(survey: Survey, { lawful }: Entry, county: County | undefined): Omit<Remedy, 'names'> {
  const { city } = survey.program.project
  const named = county && reviewBodyName(lawful.reviewBody, county.record, city)
  return {
    reviewBody: named ?? survey.word('reviewBody', lawful.reviewBody),
    review: `${lawful.reviewDays}${survey.word('unit', 'day')}`,
    suit:
      lawful.suitDays === -1
        ? `${lawful.suitMonths}${survey.word('unit', 'month')}`
        : `${lawful.suitDays}${survey.word('unit', 'day')}`,
    suitCite: lawful.suitDays === -1 ? '' : lawful.suitCite,
    court: lawful.court,
    cite: lawful.remediesCite,
  }
}
