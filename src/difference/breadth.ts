import { PUBLISHED } from '../vocabulary/states.ts'
import type { Breadth, Effect } from './effect.ts'
import type { Detail, Facts, Value } from './legal-change.ts'

/** How much of a power each mode gives the town: the whole in its own name down to nothing but a call to the county. */
const REACH: Readonly<Record<string, number>> = {
  statutory: 4,
  conferred: 4,
  entrusted: 3,
  station: 3,
  forwarded: 2,
  assisted: 1,
  'call-county': 0,
}
const PROOF: Readonly<Record<string, number>> = { proven: 2, external: 1, unproven: 0 }
const BINDS: ReadonlySet<string> = new Set<string>([...PUBLISHED, 'in-force'])
const HELD_BY_TOWN: Readonly<Record<string, number>> = { town: 2, 'town-or-county': 1 }

/** Whether a change of one field leaves less of the power, more of it, or cannot be said. */
export function breadthOf(field: string, from: Value, to: Value): Breadth {
  switch (field) {
    case 'source':
      return compared(REACH[String(from)], REACH[String(to)])
    case 'transferStatus':
      return compared(PROOF[String(from)], PROOF[String(to)])
    case 'holder':
      return compared(HELD_BY_TOWN[String(from)] ?? 0, HELD_BY_TOWN[String(to)] ?? 0)
    case 'state':
    case 'validity':
      return compared(Number(BINDS.has(String(from))), Number(BINDS.has(String(to))))
    case 'effectiveFrom':
      return compared(String(to ?? ''), String(from ?? ''))
    case 'effectiveTo':
      return compared(String(from ?? '9999'), String(to ?? '9999'))
    case 'sources':
    case 'measures':
    case 'executions':
      return ofLists(from, to)
    case 'penalties':
      return ofPenalties(from, to)
    case 'applies':
      return ofApplicability(from, to)
    default:
      return 'neither'
  }
}

/** How an effect with these details leaves the power: what is lost counts before what is gained. */
export function breadthOfAll(effect: Effect, details: readonly Detail[]): Breadth {
  if (effect === 'cancelled' || effect === 'withdrawn') return 'narrower'
  if (effect === 'added' || effect === 'handed-down') return 'wider'
  if (details.some((each) => each.breadth === 'narrower')) return 'narrower'
  return details.some((each) => each.breadth === 'wider') ? 'wider' : 'neither'
}

function compared<T extends number | string>(from: T | undefined, to: T | undefined): Breadth {
  if (from === undefined || to === undefined || from === to) return 'neither'
  return from < to ? 'wider' : 'narrower'
}

function list(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : []
}

/** Anything lost is narrower, whatever is gained beside it. */
function ofLists(from: Value, to: Value): Breadth {
  if (list(from).some((each) => !list(to).includes(each))) return 'narrower'
  return list(to).some((each) => !list(from).includes(each)) ? 'wider' : 'neither'
}

function ofPenalties(from: Value, to: Value): Breadth {
  const old = new Map(list(from).map((each) => [measureKey(each as Facts), each as Facts]))
  const young = new Map(list(to).map((each) => [measureKey(each as Facts), each as Facts]))
  const all = [...new Set([...old.keys(), ...young.keys()])].map((key): Breadth => {
    const before = old.get(key)
    const after = young.get(key)
    if (!before) return 'wider'
    if (!after) return 'narrower'
    const least = compared(Number(before.minimum ?? 0), Number(after.minimum ?? 0))
    const most = compared(Number(before.maximum ?? 0), Number(after.maximum ?? 0))
    return least === 'wider' || most === 'narrower'
      ? 'narrower'
      : least === 'narrower' || most === 'wider'
        ? 'wider'
        : 'neither'
  })
  return all.includes('narrower') ? 'narrower' : all.includes('wider') ? 'wider' : 'neither'
}

function measureKey(measure: Facts): string {
  return `${String(measure.kind)} ${String(measure.against ?? 'any')}`
}

function ofApplicability(from: Value, to: Value): Breadth {
  const kinds = (value: Value) => (value as Facts | null)?.townKinds ?? null
  const [before, after] = [kinds(from), kinds(to)]
  if (before === null) return 'narrower'
  return after === null ? 'wider' : ofLists(before, after)
}
