import { type Change, changes, type Evaluation, evaluateProgram } from '../evaluation/indicators.ts'
import { isDate } from '../vocabulary/date.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'

type Counts = Readonly<Record<string, number>>

/** The figures of a project. Averages are per town that has a list, to one decimal and rounded (domain definition: Σ entries ÷ lists). */
export interface Statistics {
  readonly asOf: string
  readonly lists: number
  readonly catalogs: Counts
  readonly itemsByDepartment: Counts
  readonly itemsByField: Counts
  readonly itemsByKind: Counts
  readonly towns: readonly {
    readonly code: string
    readonly name: string
    readonly state: string
    readonly entries: number
    readonly services: number
    readonly enforcement: number
    readonly licences: number
    readonly departments: number
    readonly inForce: number
    readonly bySource: Counts
    readonly byTransferStatus: Counts
  }[]
  readonly averages: Readonly<
    Record<'services' | 'enforcement' | 'entries', { readonly exact: number; readonly rounded: number }>
  >
  readonly bySource: Counts
  readonly byTransferStatus: Counts
  readonly byState: Counts
  /** The indicators that the project defines, with what was divided by what. */
  readonly indicators: readonly {
    readonly id: string
    readonly name: string
    readonly unit: string
    readonly numerator: number
    readonly denominator: number | null
    readonly value: number | null
  }[]
}

export function statistics(program: Program): Statistics {
  const lists = program.lists
  const entries = lists.flatMap((list) => list.entries)
  const items = [...program.project.items.values()]
  const towns = lists.map(townFigures)
  return {
    asOf: program.asOf,
    lists: lists.length,
    catalogs: count(items, (item) => item.catalog.id),
    itemsByDepartment: count(items, (item) => item.record.department),
    itemsByField: count(items, (item) => item.record.field),
    itemsByKind: count(items, (item) => item.record.kind),
    towns,
    averages: {
      services: average(towns.map((town) => town.services)),
      enforcement: average(towns.map((town) => town.enforcement)),
      entries: average(towns.map((town) => town.entries)),
    },
    bySource: count(entries, (entry) => entry.source),
    byTransferStatus: count(entries, statusOf),
    byState: count(lists, (list) => list.state),
    indicators: indicatorsOf(evaluateProgram(program)),
  }
}

function indicatorsOf(evaluation: Evaluation | undefined): Statistics['indicators'] {
  return (evaluation?.figures ?? []).map(({ indicator, numerator, denominator, value }) => ({
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    numerator,
    denominator: denominator ?? null,
    value: value?.toNumber() ?? null,
  }))
}

function townFigures(list: TownList): Statistics['towns'][number] {
  const services = list.entries.filter((entry) => !isEnforcement(entry))
  return {
    code: list.town.record.code,
    name: `${list.county.record.name}${list.town.record.name}`,
    state: list.state,
    entries: list.entries.length,
    services: services.length,
    enforcement: list.entries.length - services.length,
    licences: list.entries.filter((entry) => entry.item.record.kind === 'licence').length,
    departments: new Set(list.entries.map((entry) => entry.item.record.department)).size,
    inForce: list.entries.filter((entry) => entry.validity === 'in-force').length,
    bySource: count(list.entries, (entry) => entry.source),
    byTransferStatus: count(list.entries, statusOf),
  }
}

function isEnforcement(entry: Entry): boolean {
  return entry.item.catalog.id.endsWith('-enforcement')
}

function statusOf(entry: Entry): string {
  return entry.transferStatus ?? 'none'
}

function count<T>(values: readonly T[], key: (value: T) => string): Counts {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b)))
}

function average(values: readonly number[]): { exact: number; rounded: number } {
  const exact = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
  return { exact: Math.round(exact * 10) / 10, rounded: Math.round(exact) }
}

export interface StatsOptions extends CommonOptions {
  /** Another project folder, or another day of the same project, to compare the indicators with. */
  readonly against?: string | undefined
}

/** `stats`: prints the figures, or with `--against` how the indicators changed since another folder or day. */
export async function stats(options: StatsOptions, streams: Streams): Promise<number> {
  const program = await new Session(options).program(streams)
  if (!program) return EXIT.errors
  if (options.against !== undefined) return await trend(program, options, options.against, streams)
  const figures = statistics(program)
  streams.out(options.format === 'json' ? JSON.stringify(figures, null, 2) : text(figures, options.lang))
  return EXIT.clean
}

async function trend(program: Program, options: StatsOptions, against: string, streams: Streams): Promise<number> {
  const other = isDate(against) ? { ...options, asOf: against } : { ...options, root: against }
  const earlier = await new Session(other).program(streams)
  if (!earlier) return EXIT.errors
  const definitions = program.project.evaluation
  const before = evaluateProgram({ ...earlier, project: { ...earlier.project, evaluation: definitions } })
  const after = evaluateProgram(program)
  const found = before && after ? changes(before, after) : []
  streams.out(options.format === 'json' ? JSON.stringify(found.map(plain), null, 2) : trendText(found, options.lang))
  return EXIT.clean
}

function plain({ indicator, before, after, difference }: Change) {
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    before: before?.toNumber() ?? null,
    after: after?.toNumber() ?? null,
    difference: difference?.toNumber() ?? null,
  }
}

function trendText(found: readonly Change[], lang: CommonOptions['lang']): string {
  if (found.length === 0) return lang === 'zh' ? '这个项目没有定义指标。' : 'This project defines no indicators.'
  return [
    lang === 'zh' ? '指标：以前 → 现在（变化）' : 'Indicator: before → now (change)',
    ...found.map(
      ({ indicator, before, after, difference }) =>
        `  ${indicator.name}  ${before ?? '—'} → ${after ?? '—'}（${difference ? (difference.gt(0) ? `+${difference}` : difference) : '—'}）`,
    ),
  ].join('\n')
}

function text(figures: Statistics, lang: CommonOptions['lang']): string {
  const zh = lang === 'zh'
  const block = (title: string, counts: Counts) => [
    title,
    ...Object.entries(counts).map(([key, value]) => `  ${String(value).padStart(5)}  ${key}`),
  ]
  return [
    zh
      ? `基准日期 ${figures.asOf}，有选择文件的镇（街道）${figures.lists} 个`
      : `As of ${figures.asOf}; ${figures.lists} towns with choices`,
    ...block(zh ? '各目录事项数' : 'Items by catalog', figures.catalogs),
    ...block(zh ? '按部门' : 'Items by department', figures.itemsByDepartment),
    ...block(zh ? '按领域' : 'Items by field', figures.itemsByField),
    ...block(zh ? '按类型' : 'Items by kind', figures.itemsByKind),
    zh
      ? '各镇清单（合计＝服务＋执法；其中许可；部门数；有效）'
      : 'Lists (all = services + enforcement; licences; departments; in force)',
    ...figures.towns.map(
      (town) =>
        `  ${town.code} ${town.name}  ${town.entries} = ${town.services} + ${town.enforcement}; ${town.licences}; ${town.departments}; ${town.inForce}  [${town.state}]`,
    ),
    zh
      ? `平均：服务 ${figures.averages.services.rounded}（${figures.averages.services.exact}），执法 ${figures.averages.enforcement.rounded}（${figures.averages.enforcement.exact}），合计 ${figures.averages.entries.rounded}（${figures.averages.entries.exact}）`
      : `Averages: services ${figures.averages.services.rounded} (${figures.averages.services.exact}), enforcement ${figures.averages.enforcement.rounded} (${figures.averages.enforcement.exact}), all ${figures.averages.entries.rounded} (${figures.averages.entries.exact})`,
    ...block(zh ? '按权力来源（清单条目）' : 'Entries by source', figures.bySource),
    ...block(zh ? '按转移依据（清单条目）' : 'Entries by transfer status', figures.byTransferStatus),
    ...block(zh ? '按清单状态' : 'Lists by state', figures.byState),
    ...(figures.indicators.length === 0 ? [] : [zh ? '评估指标' : 'Indicators']),
    ...figures.indicators.map(
      ({ name, value, numerator, denominator }) =>
        `  ${name}  ${value ?? '—'}  (${numerator}${denominator === null ? '' : ` / ${denominator}`})`,
    ),
  ].join('\n')
}
