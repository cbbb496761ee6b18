import type { Item } from '../../vocabulary/model.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

/**
 * Links to items, under the title of their catalog.
 *
 * @param more what is said of an item beside its kind, if anything
 */
export function itemLinks(
  survey: Survey,
  items: readonly Item[],
  href: (path: string) => string,
  more: (item: Item) => string = () => '',
): readonly object[] {
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
          more: [survey.word('kind', item.record.kind), more(item)].filter((part) => part !== '').join('，'),
        })),
      },
    ]
  })
}
