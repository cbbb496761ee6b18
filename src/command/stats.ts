import { evaluateProgram } from '../evaluation/indicators.ts'
import type { BasisCounts } from '../statistics/bases.ts'
import {
  type Counts,
  type Split,
  type Splits,
  type Statistics,
  statistics,
  type TownFigures,
} from '../statistics/statistics.ts'
import type { Program } from '../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { trend } from './trend.ts'

export interface StatsOptions extends CommonOptions {
  /** Another project folder, or another day of the same project, to compare the indicators with. */
  readonly against?: string | undefined
}

/** The indicators that the project defines, with what was divided by what. */
function indicatorsOf(program: Program) {
  return (evaluateProgram(program)?.figures ?? []).map(({ indicator, numerator, denominator, value }) => ({
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    numerator,
    denominator: denominator ?? null,
    value: value?.toNumber() ?? null,
  }))
}

type Figures = Statistics & { readonly indicators: ReturnType<typeof indicatorsOf> }

/** `stats`: prints the figures, or with `--against` how the indicators changed since another folder or day. */
export async function stats(options: StatsOptions, streams: Streams): Promise<number> {
  const program = await new Session(options).program(streams)
  if (!program) return EXIT.errors
  if (options.against !== undefined) return await trend(program, options, options.against, streams)
  const figures = { ...statistics(program), indicators: indicatorsOf(program) }
  streams.out(options.format === 'json' ? JSON.stringify(figures, null, 2) : text(figures, options.lang))
  return EXIT.clean
}

function text(figures: Figures, lang: CommonOptions['lang']): string {
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
    say('事项的依据按效力级别', 'Bases by level'),
    ...basisText(figures.basisByLevel, lang),
    say('委托（转移）依据按效力级别', 'Bases of transfers by level'),
    ...basisText(figures.transferBasisByLevel, lang),
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

function basisText(counts: BasisCounts, lang: CommonOptions['lang']): readonly string[] {
  return Object.entries(counts).map(([level, { all, verified, unverified }]) =>
    lang === 'zh'
      ? `  ${String(all).padStart(5)}  ${level}（核过 ${verified}，标明未核实 ${unverified}）`
      : `  ${String(all).padStart(5)}  ${level} (verified ${verified}, marked unverified ${unverified})`,
  )
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
