import type { CountyFile, CountyRecord } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import type { TableSet } from '../policy/table.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { County, Movement, Placed, Project, Step, Unit } from '../vocabulary/model.ts'
import { GENERAL_CLAUSES } from './transfer-status.ts'

/** What of a project decides its entries, whatever the town and the item. */
export interface Grounds extends Pick<Project, 'asOf' | 'city' | 'movements' | 'units'> {
  readonly tables: TableSet
  /** The clauses that by themselves prove no transfer, as they are cited. */
  readonly generalClauses: readonly string[]
}

/** What of a county decides the entries of a town in it. */
export type CountyGrounds = Pick<County, 'record' | 'file' | 'steps'>

export function groundsOf({ asOf, city, movements, units, policies, parameters }: Project): Grounds {
  const clauses = parameters.get(GENERAL_CLAUSES)?.record.value
  return grounds(city, asOf, movements, [...units.values()], policies.tables, Array.isArray(clauses) ? clauses : [])
}

const grounds = rememberedAcrossRuns(
  (
    city: Project['city'],
    asOf: IsoDate,
    movements: readonly Movement[],
    units: readonly Unit[],
    tables: TableSet,
    generalClauses: readonly string[],
  ): Grounds => ({
    city,
    asOf,
    movements,
    units: new Map(units.map((unit) => [unit.record.id, unit])),
    tables,
    generalClauses,
  }),
)

export function countyGroundsOf({ record, file, steps }: County): CountyGrounds {
  return countyGrounds(record, file, steps)
}

const countyGrounds = rememberedAcrossRuns(
  (record: CountyRecord, file: Placed<CountyFile> | undefined, steps: readonly Step[]): CountyGrounds => ({
    record,
    file,
    steps,
  }),
)
