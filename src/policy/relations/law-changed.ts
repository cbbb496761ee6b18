import { plusMonths } from '../../vocabulary/date.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

/** An offence is punished within two years (行政处罚法第三十六条第一款); five where life, health or finance was harmed. */
const LIMITATION_MONTHS = 24

/** LIF-07: penalties whose law changed so recently that offences under the older version may still be punished. */
export function* lawChangedWithinLimitation(program: Program): Iterable<Hit> {
  const seen = new Set<Item>()
  for (const { entries } of program.lists)
    for (const { item } of entries) {
      if (seen.has(item)) continue
      seen.add(item)
      for (const change of recentChanges(item, program.asOf))
        yield {
          at: change.citation.at,
          item: item.id,
          values: {
            item: item.record.name,
            law: change.citation.instrument.record.title,
            since: change.since,
            older: change.older,
          },
        }
    }
}

/** A law on which a penalty rests, that changed within the limitation of offences. */
export interface RecentChange {
  readonly citation: Citation
  /** The day the cited version took effect. */
  readonly since: string
  /** The date of the version before it. */
  readonly older: string
}

/** The changes of law that matter for deciding on older offences (行政处罚法第三十七条: 从旧兼从轻). */
export function recentChanges(item: Item, on: string): readonly RecentChange[] {
  if (item.record.kind !== 'penalty') return []
  const seen = new Set<string>()
  return item.basis.flatMap((citation) => {
    const { instrument, version } = citation
    const since = version?.effectiveFrom
    const older = instrument.record.versions.findLast((each) => version !== undefined && each.date < version.date)
    if (since === undefined || !older || since > on || plusMonths(since, LIMITATION_MONTHS) <= on) return []
    if (seen.has(instrument.record.id)) return []
    seen.add(instrument.record.id)
    return [{ citation, since, older: older.date }]
  })
}
