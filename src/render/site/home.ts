import { oftenAsked } from './often-asked.ts'
import type { Page } from './page.ts'
import { linker } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import type { Survey } from './survey.ts'

const PATH = 'index.html'

/** The first page: what the public asks most, the way to every town, and to the items of every field. */
export function homePage(survey: Survey): Page {
  const href = linker(PATH)
  const { city, items } = survey.program.project
  const chosen = survey.lists.filter((list) => list.town.file)
  return {
    path: PATH,
    title: '首页',
    description: `${city.name}各镇（街道）的办事和执法事项：依据、名义、救济途径`,
    template: 'home',
    view: {
      city: city.name,
      figures: [
        { name: '项事项', count: String(items.size) },
        { name: '个部门', count: String(survey.departments().size) },
        { name: '部法律、法规、规章和文件', count: String(survey.laws().size) },
        { name: '个镇（街道）', count: String(survey.lists.length) },
        { name: '个有承接选择', count: String(chosen.length) },
      ],
      often: oftenAsked(survey, href),
      fields: fields(survey, href),
      counties: counties(survey, href),
    },
  }
}

/** The departments by the field that people know them by, those with the most services first. */
function fields(survey: Survey, href: (path: string) => string): readonly object[] {
  return [...survey.departments()]
    .map(([department, items]) => ({
      department,
      services: items.filter((item) => sideOf(item) === 'services').length,
      enforcement: items.filter((item) => sideOf(item) === 'enforcement').length,
    }))
    .sort((a, b) => b.services - a.services || (a.department.record.id < b.department.record.id ? -1 : 1))
    .map(({ department, services, enforcement }) => ({
      name: survey.theme(department),
      href: href(pathOf.department(department.record.id)),
      more: [services > 0 ? `办事${services}项` : '', enforcement > 0 ? `执法${enforcement}项` : '']
        .filter((part) => part !== '')
        .join('，'),
    }))
}

function counties(survey: Survey, href: (path: string) => string): readonly object[] {
  return survey.counties.map((county) => {
    const lists = survey.lists.filter((list) => list.county === county)
    const chosen = lists.filter(({ town }) => town.file).length
    return {
      name: county.record.name,
      href: href(pathOf.county(county.record.code)),
      count: `${lists.length}个镇（街道）${chosen > 0 ? `，${chosen}个有承接选择` : ''}`,
      towns: lists.map(({ town, entries }) => ({
        name: town.record.name,
        href: href(pathOf.services(town.record.code)),
        chosen: town.file !== undefined,
        count: String(entries.length),
      })),
    }
  })
}
