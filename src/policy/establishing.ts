import type { Citation, Item } from '../vocabulary/model.ts'

type Level = Citation['instrument']['record']['level']

/** From the highest to the lowest in force (立法法第九十八条至第一百零二条). */
const RANKS: readonly Level[] = [
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
  'autonomous-regulation',
  'special-regulation',
  'departmental-rule',
  'local-government-rule',
  'judicial-interpretation',
  'party-regulation',
  'normative-document',
]

/** The highest level among what an item cites as creating its power; undefined when nothing is cited as such. */
export function highestLevel({ basis }: Item): Level | undefined {
  const levels = basis
    .filter(({ role }) => role === 'establishes' || role === 'penalty')
    .map(({ instrument }) => instrument.record.level)
  return RANKS.find((level) => levels.includes(level))
}
