import type { Acknowledgement, PublishedFile } from '../../../generated/types/records.ts'
import {
  fingerprintOf,
  isHeldToRecord,
  printPublished,
  publishedEntries,
} from '../../check/published/published-record.ts'
import { apply } from '../../write/write.ts'
import { findTown } from '../find.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireDay, UsageError } from '../usage.ts'

export interface AcknowledgeOptions extends CommonOptions {
  readonly by?: string | undefined
  readonly date?: string | undefined
  readonly reason?: string | undefined
  readonly document?: string | undefined
}

/** `golden acknowledge <town>`: records what a town’s published list is now, by whose decision, when and why. */
export async function acknowledge(typed: string, options: AcknowledgeOptions, streams: Streams): Promise<number> {
  const { by, date, reason, document } = options
  if (!by || !date || !reason)
    throw new UsageError({
      zh: '确认要写明机关（--by）、决定的日期（--date）和理由（--reason）',
      en: 'An acknowledgement names the body (--by), the day of the decision (--date) and the reason (--reason)',
    })
  requireDay(date)
  const session = new Session({ ...options, asOf: undefined })
  const { resolved, diagnostics } = await session.compile()
  const wrong = diagnostics.filter((each) => each.severity === 'error' && !each.code.startsWith('published/'))
  if (!resolved || wrong.length > 0) {
    streams.err(await session.report(wrong))
    return EXIT.errors
  }
  const list = findTown(resolved, typed)
  const { code, name } = list.town.record
  const known = resolved.project.published.get(code)?.record
  if (!isHeldToRecord(list.state) && !known)
    throw new UsageError({
      zh: `${name}的清单没有公布，草案不用确认`,
      en: `The list of ${name} is not published; a draft needs no acknowledgement`,
    })
  const earlier = known?.acknowledgements ?? []
  const last = earlier.at(-1)
  if (last && date < last.date)
    throw new UsageError({
      zh: `决定的日期 ${date} 早于上一次确认 ${last.date}`,
      en: `The decision of ${date} is older than the last acknowledged one, of ${last.date}`,
    })
  const entries = isHeldToRecord(list.state) ? publishedEntries(list) : []
  const fingerprint = fingerprintOf(list.state, entries)
  if (last?.fingerprint === fingerprint) {
    streams.out(
      { zh: `${name}的留底没有要确认的变更。`, en: `Nothing in the list of ${name} awaits acknowledgement.` }[
        options.lang
      ],
    )
    return EXIT.clean
  }
  const acknowledgement: Acknowledgement = { date, by, reason, ...(document ? { document } : {}), fingerprint }
  const file: PublishedFile = {
    town: code,
    state: list.state,
    entries: [...entries],
    acknowledgements: [...earlier, acknowledgement],
  }
  const path = `catalogs/published/${code}.yaml`
  apply(session.root, { changed: [{ path, content: printPublished(file) }], stale: [] })
  streams.out(
    { zh: `${path}：确认 ${entries.length} 项。`, en: `${path}: ${entries.length} entries acknowledged.` }[
      options.lang
    ],
  )
  return EXIT.clean
}
