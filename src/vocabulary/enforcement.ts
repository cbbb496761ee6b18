import type { Item } from './model.ts'

/** Whether an item stands in a catalog of enforcement (行政执法) and not in one of services. */
export function isEnforcement({ catalog }: Pick<Item, 'catalog'>): boolean {
  return catalog.id.endsWith('-enforcement')
}
