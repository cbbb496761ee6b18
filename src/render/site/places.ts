import { isEnforcement } from '../../vocabulary/enforcement.ts'
import type { Item } from '../../vocabulary/model.ts'

/** Where each thing has its page, below the site's folder. These are permanent addresses. */
export const pathOf = {
  county: (code: string) => `county/${code}.html`,
  services: (town: string) => `town/${town}.html`,
  enforcement: (town: string) => `town/${town}-enforcement.html`,
  item: (id: string) => `item/${id}.html`,
  department: (id: string) => `department/${id}.html`,
  law: (id: string) => `law/${encodeURIComponent(id)}.html`,
} as const

/** Which of a town's two lists an item stands in: 办事 or 执法. */
export function sideOf(item: Item): 'services' | 'enforcement' {
  return isEnforcement(item) ? 'enforcement' : 'services'
}
