import type { Page } from './page.ts'
import { linker } from './page.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

const PATH = 'index.html'
const OFTEN = 12

/** The first page: what the public asks most, and every town. */
export function homePage(survey: Survey): Page {
  const href = linker(PATH)
  const { city, items, colloquial } = survey.program.project
  const chosen = survey.lists.filter((list) => list.town.file)
  return {
    path: PATH,
    title: '首页',
    description: `${city.name}各镇（街道）的办事和执法事项：依据、名义、救济途径`,
    template: 'home',
    view: {
      city: city.name,
      figures: [
        { name: '事项', count: String(items.size) },
        { name: '部门', count: String(survey.departments().size) },
        { name: '镇（街道）', count: String(survey.lists.length) },
        { name: '其中有承接选择', count: String(chosen.length) },
      ],
      often: [
        ...[...items.values()].flatMap(({ record }) => (record.aliases ?? []).slice(0, 1)),
        ...colloquial.flatMap(({ say }) => say.slice(0, 1)),
      ]
        .slice(0, OFTEN)
        .map((name) => ({ name, href: `${href('search.html')}?q=${encodeURIComponent(name)}` })),
      counties: survey.counties.map((county) => ({
        name: county.record.name,
        href: href(pathOf.county(county.record.code)),
        towns: survey.lists
          .filter((list) => list.county === county)
          .map(({ town, entries }) => ({
            name: town.record.name,
            href: href(pathOf.services(town.record.code)),
            chosen: town.file !== undefined,
            count: String(entries.length),
          })),
      })),
    },
  }
}
