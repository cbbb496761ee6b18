import { type Counts, type Split, type Splits, statistics } from '../../../statistics/statistics.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { editionView } from './head.ts'
import { isDraft } from './town-list.ts'

/** 统计报告 of the whole edition, with charts. */
export function statisticsReports({ program, word }: Material): readonly Instance[] {
  if (program.lists.length === 0) return []
  const figures = statistics(program)
  const departments = program.project.departments
  return [
    {
      stem: 'documents/statistics',
      isDraft: program.lists.some(isDraft),
      names: [program.project.city.name],
      view: {
        ...editionView(program),
        isDraft: program.lists.some(isDraft),
        lists: String(figures.lists),
        averages: {
          entries: String(figures.averages.entries.exact),
          services: String(figures.averages.services.exact),
          enforcement: String(figures.averages.enforcement.exact),
        },
        byCatalog: program.project.catalogs.map((catalog) => ({
          label: catalog.record.title,
          count: String(catalog.items.length),
        })),
        byTown: figures.towns.map((town) => ({ label: town.name, count: String(town.entries.all) })),
        bySource: chartRows(alls(figures.bySource), (key) => word('source', key)),
        byTransferStatus: chartRows(byStatus(Object.values(figures.bySource)), (key) => word('transferStatus', key)),
        byDepartment: chartRows(figures.itemsByDepartment, (key) => departments.get(key)?.record.name ?? key),
        byKind: chartRows(figures.itemsByKind, (key) => word('kind', key)),
        towns: figures.towns.map((town) => ({
          number: '',
          town: town.name,
          all: String(town.entries.all),
          services: String(town.services.all),
          enforcement: String(town.enforcement.all),
          licences: String(town.licences.all),
          departments: String(town.chosenDepartments),
          inForce: String(town.inForce.all),
        })),
      },
    },
  ]
}

function alls(splits: Splits): Counts {
  return Object.fromEntries(Object.entries(splits).map(([key, { all }]) => [key, all]))
}

/** How many entries rest on a transfer proven so far. */
function byStatus(splits: readonly Split[]): Counts {
  const statuses = ['none', 'proven', 'external', 'unproven'] as const
  return Object.fromEntries(
    statuses.map((status) => [status, splits.reduce((sum, each) => sum + each[status], 0)] as const),
  )
}

/** The largest first; equal figures in the order of their names. */
function chartRows(counts: Counts, label: (key: string) => string): readonly Row[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => ({ label: label(key), count: String(count) }))
}
