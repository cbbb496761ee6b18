import type { AdjustmentStep, County } from '../../vocabulary/model.ts'
import { departmentName } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import { longDate } from '../long-date.ts'
import { changedChoices, changeRow, documentText } from './change-rows.ts'
import { countyView, editionView } from './head.ts'
import type { DocumentSource } from './published-document.ts'
import type { WordOf } from './view.ts'

/** A notice for every change that a county made or announced: adjusting, suspending, resuming or withdrawing. */
export function noticeDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return program.project.counties.flatMap((county) => {
    const used = new Map<string, number>()
    return county.steps.flatMap((step) => {
      if (step.kind === 'approval') return []
      const stem = `${county.record.code}-${step.date}-${step.record.event}`
      const count = (used.get(stem) ?? 0) + 1
      used.set(stem, count)
      const title = `${step.record.body}${word('change-title', step.record.event)}`
      return [
        {
          name: `lists/${count === 1 ? stem : `${stem}-${count}`}`,
          template: 'change-notice.md.hbs',
          view: view(program, county, step, title, word),
        },
      ]
    })
  })
}

function view(program: Program, county: County, step: AdjustmentStep, title: string, word: WordOf): object {
  const { record, receiver } = step
  const items = changedChoices(county, step).map((each, index) => changeRow(program, county, step, each, index, word))
  const published = record.publication?.date
  return {
    ...editionView(program),
    ...countyView(county),
    title,
    isDraft: published === undefined || published > program.asOf,
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
