import type { Item } from '../../vocabulary/model.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

/** Links to items, under the title of their catalog. */
export function itemLinks(survey: Survey, items: readonly Item[], href: (path: string) => string): readonly object[] {
  return survey.program.project.catalogs.flatMap(({ record }) => {
    const own = items.filter((item) => item.catalog.id === record.id)
    if (own.length === 0) return []
    return [
      {
        title: record.title,
        count: `${own.length}项`,
        items: own.map((item) => ({
          name: item.record.name,
          href: href(pathOf.item(item.id)),
          more: survey.word('kind', item.record.kind),
        })),
      },
    ]
  })
}
