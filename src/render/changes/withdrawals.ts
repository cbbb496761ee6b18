import type { AdjustmentStep, County, Step } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { countyView, editionView } from '../documents/views/head.ts'
import { changedChoices, changeRow } from './change-rows.ts'

/** The list of withdrawals of every county that has withdrawn something by the day. */
export function withdrawalDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return program.project.counties.flatMap((county) => {
    const steps = county.steps.filter((step) => isWithdrawal(step)).filter(({ date }) => date <= program.asOf)
    if (steps.length === 0) return []
    const title = `${county.record.name}${word('title', 'withdrawals')}`
    return [
      {
        name: `changes/${county.record.code}-withdrawals`,
        template: 'withdrawal-list.md.hbs',
        view: view(program, county, steps, title, word),
      },
    ]
  })
}

function isWithdrawal(step: Step): step is AdjustmentStep {
  return step.kind === 'adjustment' && step.record.event === 'withdraw'
}

function view(program: Program, county: County, steps: readonly AdjustmentStep[], title: string, word: WordOf): object {
  const changed = steps.flatMap((step) => changedChoices(county, step).map((each) => ({ step, each })))
  return {
    ...editionView(program),
    ...countyView(county),
    title,
    isDraft: steps.some(({ record }) => record.publication?.date === undefined),
    count: String(changed.length),
    withdrawals: changed.map(({ step, each }, index) => changeRow(program, county, step, each, index, word)),
  }
}
