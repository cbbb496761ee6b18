import type { Page } from './page.ts'
import type { Survey } from './survey.ts'

interface Chart {
  readonly title: string
  readonly caption: string
  readonly counts: ReadonlyMap<string, number>
}

/** Figures with a bar for each. */
export function statisticsPage(survey: Survey): Page {
  return {
    path: 'statistics.html',
    title: '统计',
    description: '事项按目录、部门、类型、权力来源和转移依据的统计',
    template: 'statistics',
    trail: [{ name: '首页', path: 'index.html' }],
    view: { charts: charts(survey).map(drawn) },
  }
}

function charts(survey: Survey): readonly Chart[] {
  const { items, lists } = survey
  const entries = lists.filter(({ town }) => town.file).flatMap((list) => list.entries)
  return [
    { title: '各目录的事项', caption: '单位：项', counts: tally(items.map(({ catalog }) => catalog.title)) },
    {
      title: '各部门的事项',
      caption: '单位：项',
      counts: tally(items.map(({ department }) => department.record.name)),
    },
    {
      title: '各类型的事项',
      caption: '单位：项',
      counts: tally(items.map(({ record }) => survey.word('kind', record.kind))),
    },
    {
      title: '有承接选择的镇（街道）的事项数',
      caption: '单位：项；含法定事项和草案',
      counts: new Map(
        lists
          .filter(({ town }) => town.file)
          .map(({ county, town, entries: own }) => [`${county.record.name}${town.record.name}`, own.length]),
      ),
    },
    {
      title: '这些镇（街道）的权力来源',
      caption: '单位：项次',
      counts: tally(entries.map(({ source }) => survey.word('source', source))),
    },
    {
      title: '委托、交由的依据证明到什么程度',
      caption: '单位：项次；没有转移权力的不数',
      counts: tally(
        entries.flatMap(({ transferStatus }) =>
          transferStatus === null ? [] : [survey.word('transferStatus', transferStatus)],
        ),
      ),
    },
  ]
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

/** A chart as a table, whose values stand in text beside the bars. */
function drawn({ title, caption, counts }: Chart, index: number): object {
  const most = Math.max(1, ...counts.values())
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    title,
    caption,
    anchor: `chart-${index + 1}`,
    total: String(all),
    bars: [...counts].map(([name, count]) => ({
      name,
      count: String(count),
      share: `${Math.round((1000 * count) / all) / 10}%`,
      width: String(Math.round((1000 * count) / most) / 10),
    })),
  }
}
