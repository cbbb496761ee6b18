import type * as records from '../../../../generated/types/records.ts'
import { type Composition, type Evaluation, evaluateProgram, type Figure } from '../../../evaluation/indicators.ts'
import type { Decimal } from '../../../vocabulary/decimal.ts'
import type { Program } from '../../../vocabulary/program.ts'
import type { Instance, Material, WordOf } from '../kinds.ts'
import { editionView } from './head.ts'
import { isDraft } from './town-list.ts'

/** 评估报告: every indicator with its definition, beside what was reported and what earlier versions gave. */
export function evaluationReports({ program, word }: Material): readonly Instance[] {
  const evaluation = evaluateProgram(program)
  if (!evaluation) return []
  const { record, figures, compositions } = evaluation
  const shown = (figure: Figure) =>
    `${valueText(figure, word)}${figure.value ? word('indicatorUnit', figure.indicator.unit) : ''}`
  const reported = figures.filter((each) => each.indicator.reported)
  return [
    {
      stem: 'evaluation/report',
      isDraft: program.lists.some(isDraft),
      names: [program.project.city.name],
      view: {
        ...editionView(program),
        isDraft: program.lists.some(isDraft),
        title: record.title,
        towns: program.lists.length,
        drafts: program.lists.filter((list) => list.state !== 'effective' && list.state !== 'published').length,
        indicators: figures.map((figure) => ({
          name: figure.indicator.name,
          value: shown(figure),
          fraction:
            figure.denominator === undefined ? String(figure.numerator) : `${figure.numerator} ÷ ${figure.denominator}`,
          definition: figure.indicator.definition,
          source: figure.indicator.source,
        })),
        hasReported: reported.length > 0,
        reported: reported.map((figure) => reportedRow(figure, shown(figure), word)),
        hasBaselines: (record.baselines ?? []).length > 0,
        baselines: (record.baselines ?? []).map(({ label, asOf, note }) => ({ label, asOf, note: note ?? '—' })),
        trend: trendRows(evaluation, word),
        compared: comparedRows(evaluation, word),
        breakdowns: compositions.map((each) => breakdownView(each, program, word)),
      },
    },
  ]
}

function valueText({ value, indicator }: Figure, word: WordOf): string {
  return value ? value.toFixed(indicator.decimals ?? 0) : word('chart', 'no-value')
}

function reportedRow(figure: Figure, value: string, word: WordOf) {
  const { indicator } = figure
  const { reported } = indicator
  const difference = figure.value && reported ? figure.value.minus(reported.value) : undefined
  return {
    name: indicator.name,
    value,
    reported: `${reported?.value ?? ''}${word('indicatorUnit', indicator.unit)}`,
    difference: difference ? signed(difference) : '—',
    document: reported ? `${reported.document.title}（${word('documentStatus', reported.document.status)}）` : '',
  }
}

/** What is counted in items, as bars: in this version, as reported, and in the version before. */
function comparedRows({ record, figures }: Evaluation, word: WordOf) {
  const last = record.baselines?.at(-1)
  return figures.flatMap((figure) => {
    const { indicator, value } = figure
    const before = last && valueIn(last, indicator.id)
    const others = [
      ...(indicator.reported ? [{ label: word('chart', 'report'), count: String(indicator.reported.value) }] : []),
      ...(before === undefined ? [] : [{ label: word('chart', 'before'), count: String(before) }]),
    ]
    if (!value || indicator.unit !== 'item' || others.length === 0) return []
    return [{ label: word('chart', 'this-edition'), count: valueText(figure, word) }, ...others].map(
      ({ label, count }) => ({ label: `${indicator.name}（${label}）`, count }),
    )
  })
}

/** One row an indicator: its value in every earlier version, now, and how far it moved since the last. */
function trendRows({ record, figures }: Evaluation, word: WordOf) {
  const baselines = record.baselines ?? []
  return figures.map((figure) => {
    const earlier = baselines.map((each) => valueIn(each, figure.indicator.id))
    const last = earlier.at(-1)
    return {
      name: figure.indicator.name,
      earlier: earlier.map((each, index) => `${baselines[index]?.label ?? ''}：${each ?? '—'}`).join('；'),
      now: valueText(figure, word),
      change: last === undefined || !figure.value ? '—' : signed(figure.value.minus(last)),
    }
  })
}

function valueIn({ figures }: records.Baseline, indicator: string): number | undefined {
  return figures.find((each) => each.indicator === indicator)?.value
}

function signed(value: Decimal): string {
  return value.isPositive() && !value.isZero() ? `+${value}` : String(value)
}

function breakdownView({ breakdown, parts }: Composition, program: Program, word: WordOf) {
  return {
    name: breakdown.name,
    rows: parts.map(({ key, count, share }) => ({
      name: partName(breakdown.by, key, program, word),
      share: `${share.toFixed(1)}%`,
      count: String(count),
    })),
  }
}

function partName(by: records.BreakdownKey, key: string, { project }: Program, word: WordOf): string {
  if (by === 'department') return project.departments.get(key)?.record.name ?? key
  if (by === 'catalog') return word('catalogName', key)
  return word(by, key)
}
