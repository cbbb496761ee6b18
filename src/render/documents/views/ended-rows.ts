import { departmentName } from '../../../vocabulary/names.ts'
import type { Program, TownList } from '../../../vocabulary/program.ts'
import { longDate } from '../../long-date.ts'
import type { Row } from '../document.ts'
import type { WordOf } from '../kinds.ts'

/** What a town had chosen and no longer has: since when, why, and who acts now. */
export function endedRows({ project }: Program, list: TownList, word: WordOf): readonly Row[] {
  return list.absences.flatMap(({ item, reason }) => {
    if (reason.kind !== 'withdrawn' && reason.kind !== 'expired') return []
    const day = reason.kind === 'withdrawn' ? reason.by.date : reason.interval.to
    const receiver = reason.kind === 'withdrawn' ? reason.by.receiver : undefined
    return [
      {
        id: item.id,
        name: item.record.name,
        how: word('ended', reason.kind),
        since: day === undefined ? '' : longDate(day),
        receiver: receiver
          ? departmentName(receiver.record, list.county.record, project.city, list.county.file?.record)
          : '',
        reason: reason.kind === 'withdrawn' ? reason.by.record.reason : '',
      },
    ]
  })
}
