import type { PeriodUnit } from '../../generated/types/records.ts'
import type { TableSet } from './table.ts'

/** A period that law sets, and the article that does. */
export interface LegalPeriod {
  readonly count: number
  readonly unit: PeriodUnit
  readonly cite: string
}

/** The period of a name in the table `periods`; undefined when there is none. */
export function legalPeriod(tables: TableSet, name: string): LegalPeriod | undefined {
  const row = tables.decide('periods', { period: name })
  return row && { count: Number(row.gives.count), unit: row.gives.unit as PeriodUnit, cite: row.cite }
}

/** The names of all periods. */
export function periodNames(tables: TableSet): readonly string[] {
  const names = tables.all.find(({ id }) => id === 'periods')?.inputs.period
  return Array.isArray(names) ? names : []
}
