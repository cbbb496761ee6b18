import type * as records from '../../../../generated/types/records.ts'
import { type Composition, type Evaluation, evaluateProgram, type Figure } from '../../../evaluation/indicators.ts'
import type { Decimal } from '../../../people/decimal.ts'
import type { Program } from '../../../vocabulary/program.ts'
import type { DocumentSource } from '../../lists/published-document.ts'
import type { WordOf } from '../../lists/view.ts'
import { barChart } from '../bar-chart.ts'
import type { Material } from '../kinds.ts'

/** 评估报告: every indicator with its definition, beside what was reported and what earlier versions gave. */
export function evaluationReports({ program, word }: Material): readonly DocumentSource[] {
  const evaluation = evaluateProgram(program)
  if (!evaluation) return []
  const { record, figures, compositions } = evaluation
  const shown = (figure: Figure) =>
    `${valueText(figure, word)}${figure.value ? word('indicatorUnit', figure.indicator.unit) : ''}`
  const reported = figures.filter((each) => each.indicator.reported)
  const breakdowns = compositions.map((each) => breakdownView(each, program, word))
  return [
    {
      name: 'evaluation/report',
      template: 'evaluation-report.md.hbs',
      view: {
        title: record.title,
        isReference: program.project.edition.kind === 'reference',
        edition: program.project.edition,
        asOf: program.asOf,
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
        breakdowns: breakdowns.map(({ name, rows, picture }) => ({ name, rows, picture: picture.name })),
      },
      pictures: [
        ...(reported.length > 0 ? [reportedPicture(reported, word)] : []),
        ...trendPicture(evaluation, word),
        ...breakdowns.map(({ picture }) => picture),
      ],
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

function reportedPicture(figures: readonly Figure[], word: WordOf) {
  const title = word('chart', 'reported')
  const bars = figures.map((each) => bar(each, each.indicator.reported?.value ?? 0, word('chart', 'report'), word))
  return { name: 'reported.svg', title, svg: barChart(title, bars) }
}

/** What is counted in items, now and in the last version before. */
function trendPicture({ record, figures }: Evaluation, word: WordOf) {
  const last = record.baselines?.at(-1)
  if (!last) return []
  const title = word('chart', 'trend')
  const bars = figures.flatMap((each) => {
    const before = valueIn(last, each.indicator.id)
    return before === undefined || each.indicator.unit !== 'item' ? [] : [bar(each, before, last.label, word)]
  })
  return [{ name: 'trend.svg', title, svg: barChart(title, bars) }]
}

function bar(figure: Figure, other: number, of: string, word: WordOf) {
  return {
    label: figure.indicator.name,
    value: figure.value?.toNumber() ?? 0,
    text: `${word('chart', 'this-edition')} ${valueText(figure, word)}`,
    other: { value: other, text: `${of} ${other}` },
  }
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
  const name = (key: string) => partName(breakdown.by, key, program, word)
  return {
    name: breakdown.name,
    rows: parts.map(({ key, count, share }) => ({
      name: name(key),
      count: String(count),
      share: `${share.toFixed(1)}%`,
    })),
    picture: {
      name: `${breakdown.id}.svg`,
      title: breakdown.name,
      svg: barChart(
        breakdown.name,
        parts.map(({ key, count, share }) => ({
          label: name(key),
          value: count,
          text: `${count}（${share.toFixed(1)}%）`,
        })),
      ),
    },
  }
}

function partName(by: records.BreakdownKey, key: string, { project }: Program, word: WordOf): string {
  if (by === 'department') return project.departments.get(key)?.record.name ?? key
  if (by === 'catalog') return word('catalogName', key)
  return word(by, key)
}
