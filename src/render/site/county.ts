import type { County } from '../../vocabulary/model.ts'
import { linker, type Page } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import type { Survey } from './survey.ts'

/** A county with the figures of its towns. */
export function countyPage(survey: Survey, county: County): Page {
  const path = pathOf.county(county.record.code)
  const href = linker(path)
  const lists = survey.lists.filter((list) => list.county === county)
  return {
    path,
    title: county.record.name,
    description: `${county.record.name}各镇（街道）的办事和执法事项数`,
    template: 'county',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      county: { name: county.record.name },
      count: { towns: String(lists.length), chosen: String(lists.filter(({ town }) => town.file).length) },
      note: county.file?.record.note ?? '',
      towns: lists.map(({ town, entries, state }) => {
        const services = entries.filter(({ item }) => sideOf(item) === 'services').length
        const chosen = entries.filter(({ reason }) => reason.kind === 'chosen').length
        return {
          name: town.record.name,
          href: href(pathOf.services(town.record.code)),
          services: String(services),
          enforcement: String(entries.length - services),
          byLaw: String(entries.length - chosen),
          chosen: String(chosen),
          state: town.file ? survey.word('state', state) : '没有选择',
        }
      }),
    },
  }
}
