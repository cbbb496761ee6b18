import { oftenAsked } from './often-asked.ts'
import { linker, type Page } from './page.ts'
import type { Survey } from './survey.ts'
import { options } from './town.ts'

/** The page on which the script searches; without it, a link to every way of finding things by hand. */
export function searchPage(survey: Survey): Page {
  const { items, lists } = survey
  return {
    path: 'search.html',
    title: '搜索',
    description: '按名称、俗称、部门、法律和拼音搜事项',
    template: 'search',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      often: oftenAsked(survey, linker('search.html')),
      towns: lists
        .filter(({ town }) => town.file)
        .map(({ county, town }) => ({ value: town.record.code, name: `${county.record.name}${town.record.name}` })),
      kinds: options(
        survey,
        'kind',
        items.map(({ record }) => record.kind),
      ),
      fields: options(
        survey,
        'field',
        items.map(({ record }) => record.field),
      ),
      sources: options(
        survey,
        'source',
        items.flatMap(({ record }) => record.sources),
      ),
    },
  }
}
