import { departmentName } from '../../vocabulary/names.ts'
import type { Entry, TownList } from '../../vocabulary/program.ts'
import { procedureText } from '../documents/views/lawful-rows.ts'
import { basisText } from './citations.ts'
import { linker, type Page } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import { remedies } from './remedies.ts'
import { grouped, type Survey } from './survey.ts'

const SIDES = { services: '办事', enforcement: '执法' } as const
type Side = keyof typeof SIDES

/** The two lists of a town, a page each: what it handles for people, and what it enforces. */
export function townPages(survey: Survey, list: TownList): readonly Page[] {
  return [townPage(survey, list, 'services'), townPage(survey, list, 'enforcement')]
}

function townPage(survey: Survey, list: TownList, side: Side): Page {
  const { county, town } = list
  const path = pathOf[side](town.record.code)
  const href = linker(path)
  const entries = list.entries.filter(({ item }) => sideOf(item) === side)
  const place = `${county.record.name}${town.record.name}`
  return {
    path,
    title: `${place}${SIDES[side]}`,
    description: `${place}的${SIDES[side]}事项 ${entries.length} 项：依据、名义、救济途径`,
    template: 'town',
    trail: [
      { name: '首页', path: 'index.html' },
      { name: county.record.name, path: pathOf.county(county.record.code) },
    ],
    view: {
      place,
      side: SIDES[side],
      isDraft: town.file !== undefined && entries.some(({ validity }) => validity === 'draft'),
      isUnchosen: town.file === undefined,
      state: survey.word('state', list.state),
      tabs: (Object.keys(SIDES) as Side[]).map((each) => ({
        name: SIDES[each],
        href: href(pathOf[each](town.record.code)),
        isHere: each === side,
        count: String(list.entries.filter(({ item }) => sideOf(item) === each).length),
      })),
      kinds: options(
        survey,
        'kind',
        entries.map(({ item }) => item.record.kind),
      ),
      sources: options(
        survey,
        'source',
        entries.map(({ source }) => source),
      ),
      groups: groups(survey, list, entries, href),
      remedies: remedies(survey, entries, ({ actsInNameOf }) => actsInNameOf, county),
    },
  }
}

/** The values that occur, each once, in the order of the words. */
export function options(
  survey: Survey,
  group: string,
  values: readonly string[],
): readonly { readonly value: string; readonly name: string }[] {
  return [...new Set(values)].map((value) => ({ value, name: survey.word(group, value) }))
}

/** Entries by the department that answers for them, under the field that people know it by. */
function groups(
  survey: Survey,
  { county }: TownList,
  entries: readonly Entry[],
  href: (path: string) => string,
): readonly object[] {
  const { city, departments } = survey.program.project
  const own = grouped(entries, ({ item }) => [item.department])
  return [...departments.values()].flatMap((department) => {
    const group = own.get(department)
    if (!group) return []
    return [
      {
        title: survey.theme(department),
        department: departmentName(department.record, county.record, city, county.file?.record),
        href: href(pathOf.department(department.record.id)),
        anchor: `department-${department.record.id}`,
        count: String(group.length),
        items: group.map((entry) => row(survey, entry, href)),
      },
    ]
  })
}

function row(survey: Survey, entry: Entry, href: (path: string) => string): object {
  const { item, source, validity, actsInNameOf } = entry
  return {
    id: item.id,
    name: item.record.name,
    href: href(pathOf.item(item.id)),
    kindCode: item.record.kind,
    kind: survey.word('kind', item.record.kind),
    sourceCode: source,
    source: survey.word('source', source),
    isDraft: validity === 'draft',
    validity: validity === 'in-force' ? '' : survey.word('validity', validity),
    aliases: (item.record.aliases ?? []).join('、'),
    actsInNameOf,
    procedure: procedureText(entry, survey.word),
    basis: basisText(item.basis),
  }
}
