import { departmentName } from '../../../vocabulary/names.ts'
import { byCodeUnit } from '../../../vocabulary/order.ts'
import type { Entry, TownList } from '../../../vocabulary/program.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { type CountyLists, countyListsView, listsByCounty } from './county.ts'
import { isDraft } from './town-list.ts'

/** Towns that fit beside one another on a turned page. */
const TOWNS_ON_A_PAGE = 12

/** 各镇承接事项一览表: which town has which power, by what source. */
export function countyMatrices(material: Material): readonly Instance[] {
  return listsByCounty(material.program).map((each) => ({
    stem: `documents/${each.county.record.code}/county-matrix`,
    county: each.county.record.code,
    isDraft: each.lists.some(isDraft),
    names: [each.county.record.name],
    view: { ...countyListsView(material, each), parts: matrixParts(material, each) },
  }))
}

interface MatrixPart {
  readonly title: string
  readonly towns: readonly { readonly title: string; readonly value: string }[]
  readonly rows: readonly Row[]
}

function matrixParts(material: Material, { lists, county }: CountyLists): readonly MatrixPart[] {
  const pages = Array.from({ length: Math.ceil(lists.length / TOWNS_ON_A_PAGE) }, (_, index) =>
    lists.slice(index * TOWNS_ON_A_PAGE, (index + 1) * TOWNS_ON_A_PAGE),
  )
  const rows = matrixRows(material, lists)
  return pages.map((page, index) => ({
    title: `${county.record.name}${material.word('matrix', 'title')}${pages.length === 1 ? '' : `（${index + 1}）`}`,
    towns: page.map((list) => ({ title: list.town.record.name, value: list.town.record.code })),
    rows,
  }))
}

function matrixRows({ program, word }: Material, lists: readonly TownList[]): readonly Row[] {
  const items = new Map<
    string,
    { readonly entry: Entry; readonly list: TownList; readonly marks: Record<string, string> }
  >()
  for (const list of lists)
    for (const entry of list.entries) {
      const known = items.get(entry.item.id) ?? { entry, list, marks: {} }
      known.marks[list.town.record.code] = word('matrix-mark', entry.source)
      items.set(entry.item.id, known)
    }
  const catalogs = program.project.catalogs.map((catalog) => catalog.record.id)
  const order = (entry: Entry) => catalogs.indexOf(entry.item.catalog.id)
  return [...items.values()]
    .sort((a, b) => order(a.entry) - order(b.entry) || byCodeUnit(a.entry.item.id, b.entry.item.id))
    .map(({ entry, list, marks }) => ({
      ...Object.fromEntries(lists.map(({ town }) => [town.record.code, marks[town.record.code] ?? ''])),
      number: '',
      id: entry.item.id,
      department: departmentName(
        entry.item.department.record,
        list.county.record,
        program.project.city,
        list.county.file?.record,
      ),
      name: entry.item.record.name,
      total: String(Object.keys(marks).length),
    }))
}
