import type { Catalog } from '../../vocabulary/model.ts'
import { MARK, union } from './names.ts'

/** What the package keeps of items that are withdrawn, so that old cases can still be read. */
export function withdrawnItems(catalogs: readonly Catalog[]): readonly object[] {
  return catalogs.flatMap((catalog) =>
    catalog.withdrawn.map(({ id, name, withdrawnOn, reason, replacedBy }) => ({
      id,
      name,
      catalog: catalog.record.id,
      withdrawnOn,
      reason,
      replacedBy: replacedBy ?? null,
    })),
  )
}

/** The types of withdrawn ids, apart from those of items: old cases may name them, new ones may not. */
export function withdrawnTypes(catalogs: readonly Catalog[]): string {
  const all = catalogs.flatMap((catalog) => catalog.withdrawn)
  const replacements = all.map(
    ({ id, replacedBy }) => `  readonly '${id}': ${replacedBy === undefined ? 'null' : `'${replacedBy}'`}`,
  )
  return `/** Ids that were withdrawn: old cases may still name them, new ones may not. */
export type WithdrawnItemId = ${union(all.map((record) => record.id))}
/** What replaced each withdrawn id; null where nothing did. */
export interface Replacements {
${replacements.join('\n')}
}
/** An id in a case of any age. */
export type CaseItemId = ItemId | WithdrawnItemId

/** An item that is no more. */
export interface WithdrawnItem<Id extends WithdrawnItemId = WithdrawnItemId> {
  readonly id: Id
  readonly name: string
  readonly catalog: CatalogId
  readonly withdrawnOn: string
  readonly reason: string
  readonly replacedBy: Replacements[Id]
}
`
}

/** Declarations of the module of withdrawn items. */
export function withdrawnModuleTypes(): string {
  return `${MARK}\nimport type { WithdrawnItem } from './types.js'\n\n/** Items that were withdrawn from the catalogs. */\ndeclare const withdrawn: readonly WithdrawnItem[]\nexport default withdrawn\n`
}
