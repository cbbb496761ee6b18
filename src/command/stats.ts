import { type Evaluation, evaluateProgram } from '../evaluation/indicators.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { trend } from './trend.ts'

type Counts = Readonly<Record<string, number>>

/** A number of entries, and how many of them rest on a transfer that is proven, external, unproven; `none` where no power moves. */
export interface Split {
  readonly all: number
  readonly none: number
  readonly proven: number
  readonly external: number
  readonly unproven: number
}

type Splits = Readonly<Record<string, Split>>

/** The figures of a project. Averages are per town that has a list, to one decimal and rounded (domain definition: Σ entries ÷ lists). */
export interface Statistics {
  readonly asOf: string
  readonly lists: number
  readonly catalogs: Counts
  readonly itemsByDepartment: Counts
  readonly itemsByField: Counts
  readonly itemsByKind: Counts
  readonly towns: readonly TownFigures[]
  readonly averages: Readonly<
    Record<
      'services' | 'enforcement' | 'entries' | 'chosenServices' | 'chosenEnforcement',
      { readonly exact: number; readonly rounded: number }
    >
  >
  readonly bySource: Splits
  readonly byDepartment: Splits
  readonly byField: Splits
  readonly byKind: Splits
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

/** The figures of one town. `chosen…` is what the county handed down; the rest is the town’s or its station’s by law. */
export interface TownFigures {
  readonly code: string
  readonly name: string
  readonly state: string
  readonly entries: Split
  readonly services: Split
  readonly enforcement: Split
  readonly licences: Split
  readonly chosenServices: Split
  readonly chosenLicences: Split
  readonly chosenEnforcement: Split
  /** Departments whose services were handed down. */
  readonly chosenDepartments: number
  readonly inForce: Split
  readonly bySource: Counts
}

export function statistics(program: Program): Statistics {
  const lists = program.lists
  const entries = lists.flatMap((list) => list.entries)
  const items = [...program.project.items.values()]
  const towns = lists.map(townFigures)
  const mean = (figure: (town: TownFigures) => Split) => average(towns.map((town) => figure(town).all))
  return {
    asOf: program.asOf,
    lists: lists.length,
    catalogs: count(items, (item) => item.catalog.id),
    itemsByDepartment: count(items, (item) => item.record.department),
    itemsByField: count(items, (item) => item.record.field),
    itemsByKind: count(items, (item) => item.record.kind),
    towns,
    averages: {
      services: mean((town) => town.services),
      enforcement: mean((town) => town.enforcement),
      entries: mean((town) => town.entries),
      chosenServices: mean((town) => town.chosenServices),
      chosenEnforcement: mean((town) => town.chosenEnforcement),
    },
    bySource: splits(entries, (entry) => entry.source),
    byDepartment: splits(entries, (entry) => entry.item.record.department),
    byField: splits(entries, (entry) => entry.item.record.field),
    byKind: splits(entries, (entry) => entry.item.record.kind),
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

function townFigures({ town, county, state, entries }: TownList): TownFigures {
  const isLicence = (entry: Entry) => entry.item.record.kind === 'licence'
  const services = entries.filter((entry) => !isEnforcement(entry))
  const chosen = entries.filter((entry) => entry.reason.kind === 'chosen')
  const chosenServices = chosen.filter((entry) => !isEnforcement(entry))
  return {
    code: town.record.code,
    name: `${county.record.name}${town.record.name}`,
    state,
    entries: split(entries),
    services: split(services),
    enforcement: split(entries.filter(isEnforcement)),
    licences: split(entries.filter(isLicence)),
    chosenServices: split(chosenServices),
    chosenLicences: split(chosenServices.filter(isLicence)),
    chosenEnforcement: split(chosen.filter(isEnforcement)),
    chosenDepartments: new Set(chosenServices.map((entry) => entry.item.record.department)).size,
    inForce: split(entries.filter((entry) => entry.validity === 'in-force')),
    bySource: count(entries, (entry) => entry.source),
  }
}

function isEnforcement(entry: Entry): boolean {
  return entry.item.catalog.id.endsWith('-enforcement')
}

function split(entries: readonly Entry[]): Split {
  const of = (status: Entry['transferStatus']) => entries.filter((entry) => entry.transferStatus === status).length
  return {
    all: entries.length,
    none: of(null),
    proven: of('proven'),
    external: of('external'),
    unproven: of('unproven'),
  }
}

function splits(entries: readonly Entry[], key: (entry: Entry) => string): Splits {
  const keys = [...new Set(entries.map(key))].sort(byCodeUnit)
  return Object.fromEntries(keys.map((each) => [each, split(entries.filter((entry) => key(entry) === each))]))
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

function text(figures: Statistics, lang: CommonOptions['lang']): string {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const block = (title: string, rows: Counts | Splits) => [
    title,
    ...Object.entries(rows).map(([key, value]) =>
      typeof value === 'number'
        ? `  ${String(value).padStart(5)}  ${key}`
        : `  ${String(value.all).padStart(5)}  ${key}${parts(value, lang)}`,
    ),
  ]
  const { averages } = figures
  const mean = (name: keyof Statistics['averages']) => `${averages[name].rounded}（${averages[name].exact}）`
  return [
    say(
      `基准日期 ${figures.asOf}，有选择文件的镇（街道）${figures.lists} 个`,
      `As of ${figures.asOf}; ${figures.lists} towns with choices`,
    ),
    ...block(say('各目录事项数', 'Items by catalog'), figures.catalogs),
    ...block(say('事项按部门', 'Items by department'), figures.itemsByDepartment),
    ...block(say('事项按领域', 'Items by field'), figures.itemsByField),
    ...block(say('事项按类型', 'Items by kind'), figures.itemsByKind),
    say('各镇清单', 'Lists'),
    ...figures.towns.flatMap((town) => townText(town, lang)),
    say(
      `平均每镇：下沉服务 ${mean('chosenServices')}，承接执法 ${mean('chosenEnforcement')}；连同法定，办事 ${mean('services')}，执法 ${mean('enforcement')}，合计 ${mean('entries')}`,
      `Averages: handed-down services ${mean('chosenServices')}, handed-down enforcement ${mean('chosenEnforcement')}; with what law gives, services ${mean('services')}, enforcement ${mean('enforcement')}, all ${mean('entries')}`,
    ),
    ...block(say('清单条目按权力来源', 'Entries by source'), figures.bySource),
    ...block(say('清单条目按部门', 'Entries by department'), figures.byDepartment),
    ...block(say('清单条目按领域', 'Entries by field'), figures.byField),
    ...block(say('清单条目按类型', 'Entries by kind'), figures.byKind),
    ...block(say('清单按状态', 'Lists by state'), figures.byState),
    ...(figures.indicators.length === 0 ? [] : [say('评估指标', 'Indicators')]),
    ...figures.indicators.map(
      ({ name, value, numerator, denominator }) =>
        `  ${name}  ${value ?? '—'}  (${numerator}${denominator === null ? '' : ` / ${denominator}`})`,
    ),
  ].join('\n')
}

function townText(town: TownFigures, lang: CommonOptions['lang']): readonly string[] {
  const line = (zh: string, en: string, value: Split, more = '') =>
    `    ${lang === 'zh' ? zh : en} ${value.all}${parts(value, lang)}${more}`
  return [
    `  ${town.code} ${town.name}  [${town.state}]`,
    line('合计', 'all', town.entries),
    line(
      '下沉服务',
      'handed-down services',
      town.chosenServices,
      lang === 'zh'
        ? `，其中许可 ${town.chosenLicences.all}${parts(town.chosenLicences, lang)}，${town.chosenDepartments} 个部门`
        : `, of these licences ${town.chosenLicences.all}${parts(town.chosenLicences, lang)}, ${town.chosenDepartments} departments`,
    ),
    line('承接执法', 'handed-down enforcement', town.chosenEnforcement),
    line('有效', 'in force', town.inForce),
  ]
}

/** The parts of a figure by transfer status; nothing where no power moves in any of it. */
function parts({ proven, external, unproven }: Split, lang: CommonOptions['lang']): string {
  const words = {
    zh: [`已证明 ${proven}`, `依据在外 ${external}`, `依据待补 ${unproven}`],
    en: [`proven ${proven}`, `external ${external}`, `unproven ${unproven}`],
  }[lang].filter((_, index) => [proven, external, unproven][index] !== 0)
  if (words.length === 0) return ''
  return lang === 'zh' ? `（转移依据：${words.join('，')}）` : ` (transfer: ${words.join(', ')})`
}
