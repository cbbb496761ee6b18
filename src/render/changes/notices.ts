import type { IsoDate } from '../../vocabulary/date.ts'
import type { AdjustmentStep, County } from '../../vocabulary/model.ts'
import { departmentName } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { countyView, editionView } from '../documents/views/head.ts'
import { documentText } from '../documents/views/print.ts'
import { longDate } from '../long-date.ts'
import { changedChoices, changeRow } from './change-rows.ts'

/** A notice for every change that a county had announced by the day, or has yet to announce: adjusting, suspending, resuming or withdrawing. */
export function noticeDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return program.project.counties.flatMap((county) => {
    const used = new Map<string, number>()
    return county.steps.flatMap((step) => {
      if (step.kind === 'approval' || isToCome(step, program.asOf)) return []
      const stem = `changes/${county.record.code}-${step.date}-${step.record.event}`
      const count = (used.get(stem) ?? 0) + 1
      used.set(stem, count)
      const title = `${step.record.body}${word('change-title', step.record.event)}`
      return [
        {
          name: count === 1 ? stem : `${stem}-${count}`,
          template: 'change-notice.md.hbs',
          view: view(program, county, step, title, word),
        },
      ]
    })
  })
}

/** A notice that was published only later is not there on the day; one without a publication is a draft on any day. */
function isToCome({ record }: AdjustmentStep, on: IsoDate): boolean {
  return record.publication?.date !== undefined && record.publication.date > on
}

function view(program: Program, county: County, step: AdjustmentStep, title: string, word: WordOf): object {
  const { record, receiver } = step
  const items = changedChoices(county, step).map((each, index) => changeRow(program, county, step, each, index, word))
  const published = record.publication?.date
  return {
    ...editionView(program),
    ...countyView(county),
    title,
    isDraft: published === undefined,
    change: word('change', record.event),
    isWithdrawal: record.event === 'withdraw',
    date: longDate(step.date),
    body: record.body,
    reason: record.reason,
    document: documentText(record.document),
    number: record.document?.number ?? '',
    published: published === undefined ? '' : longDate(published),
    count: String(items.length),
    items,
    changes: (record.changes ?? []).map(({ field, from, to }) => ({
      field: word('changed-field', field),
      before: from ?? '',
      after: to,
    })),
    receiver: receiver ? departmentName(receiver.record, county.record, program.project.city, county.file?.record) : '',
    workingMode: record.workingMode ?? '',
    pending: items[0]?.pending ?? '',
    compensation: record.compensation ?? '',
  }
}
