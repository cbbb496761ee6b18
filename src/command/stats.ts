import { type Counts, type Statistics, statistics } from '../figures/statistics.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'

/** `stats`: prints the figures. */
export async function stats(options: CommonOptions, streams: Streams): Promise<number> {
  const program = await new Session(options).program(streams)
  if (!program) return EXIT.errors
  const figures = statistics(program)
  streams.out(options.format === 'json' ? JSON.stringify(figures, null, 2) : text(figures, options.lang))
  return EXIT.clean
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
  ].join('\n')
}
