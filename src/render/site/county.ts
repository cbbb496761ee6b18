import type { County } from '../../vocabulary/model.ts'
import type { Entry, TownList } from '../../vocabulary/program.ts'
import { linker, type Page } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import type { Survey } from './survey.ts'

/** A county: the figures of its towns, and which of them has taken on what. */
export function countyPage(survey: Survey, county: County): Page {
  const path = pathOf.county(county.record.code)
  const href = linker(path)
  const lists = survey.lists.filter((list) => list.county === county)
  const chosen = lists.filter(({ town }) => town.file)
  return {
    path,
    title: county.record.name,
    description: `${county.record.name}各镇（街道）的办事和执法事项，哪个镇承接了什么`,
    template: 'county',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      county: { name: county.record.name },
      count: { towns: String(lists.length), chosen: String(chosen.length) },
      note: county.file?.record.note ?? '',
      towns: lists.map((list) => figures(survey, list, href)),
      columns: chosen.map(({ town }) => ({ name: town.record.name, href: href(pathOf.services(town.record.code)) })),
      width: String(chosen.length + 1),
      groups: matrix(survey, chosen, href),
    },
  }
}

function figures(survey: Survey, { town, entries, state }: TownList, href: (path: string) => string): object {
  const services = entries.filter(({ item }) => sideOf(item) === 'services').length
  const chosen = entries.filter(isChosen).length
  return {
    name: town.record.name,
    href: href(pathOf.services(town.record.code)),
    enforcementHref: href(pathOf.enforcement(town.record.code)),
    services: String(services),
    enforcement: String(entries.length - services),
    byLaw: String(entries.length - chosen),
    chosen: String(chosen),
    hasChosen: town.file !== undefined,
    state: town.file ? survey.word('state', state) : '没有选择',
  }
}

/** The items that some town has taken on by choice, by department, with a cell for every town that has chosen. */
function matrix(survey: Survey, lists: readonly TownList[], href: (path: string) => string): readonly object[] {
  const held = lists.map(({ entries }) => new Map(entries.filter(isChosen).map((entry) => [entry.item.id, entry])))
  return [...survey.departments()].flatMap(([department, items]) => {
    const taken = items.filter(({ id }) => held.some((town) => town.has(id)))
    if (taken.length === 0) return []
    return [
      {
        title: survey.theme(department),
        count: String(taken.length),
        items: taken.map((item) => ({
          name: item.record.name,
          href: href(pathOf.item(item.id)),
          cells: held.map((town) => cell(survey, town.get(item.id))),
        })),
      },
    ]
  })
}

function cell(survey: Survey, entry: Entry | undefined): object {
  return { source: entry ? survey.word('source', entry.source) : '', isDraft: entry?.validity === 'draft' }
}

function isChosen({ reason }: Entry): boolean {
  return reason.kind === 'chosen'
}
