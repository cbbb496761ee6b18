import { by } from '../../vocabulary/order.ts'
import { itemLinks } from './item-links.ts'
import { linker, type Page } from './page.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

/** Every department with its items, and the page that lists them. */
export function* departmentPages(survey: Survey): Iterable<Page> {
  const departments = [...survey.departments()].sort(by(([{ record }]) => record.id))
  const href = linker('departments.html')
  yield {
    path: 'departments.html',
    title: '部门',
    description: '按县级主管部门查事项',
    template: 'collection',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      title: '按部门查',
      lead: '',
      facts: [],
      groups: [
        {
          title: '',
          count: '',
          items: departments.map(([{ record }, items]) => ({
            name: record.name,
            href: href(pathOf.department(record.id)),
            more: `${items.length}项`,
          })),
        },
      ],
    },
  }
  for (const [{ record }, items] of departments) {
    const path = pathOf.department(record.id)
    yield {
      path,
      title: record.name,
      description: `${record.name}主管的事项 ${items.length} 项`,
      template: 'collection',
      trail: [
        { name: '首页', path: 'index.html' },
        { name: '部门', path: 'departments.html' },
      ],
      view: { title: record.name, lead: '', facts: [], groups: itemLinks(survey, items, linker(path)) },
    }
  }
}
