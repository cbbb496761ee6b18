import type { Facts, Whereabouts } from './legal-change.ts'
import type { Snapshot } from './snapshot.ts'
import type { Names } from './values.ts'

/** What changes are told with: the names of departments, towns and items, the newer edition's first. */
export interface ChangeNames extends Names {
  town(code: string): Whereabouts
}

export function namesOf(before: Snapshot, after: Snapshot): ChangeNames {
  function facts(key: string): Facts | undefined {
    return after.facts(key) ?? before.facts(key)
  }
  const towns = new Map<string, Whereabouts>()
  return {
    department: (id) => String(facts(`department ${id}`)?.name ?? id),
    town(code) {
      const known = towns.get(code)
      if (known) return known
      const head = facts(`list ${code}`)
      const [town, county] = [head?.town as Facts | undefined, head?.county as Facts | undefined]
      const found = {
        code,
        name: String(town?.name ?? code),
        county: String(county?.name ?? code.slice(0, 6)),
        countyCode: String(county?.code ?? code.slice(0, 6)),
      }
      towns.set(code, found)
      return found
    },
  }
}
