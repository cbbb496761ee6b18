import type * as records from '../../../generated/types/records.ts'
import type { Place } from '../../source/place.ts'
import { Decimal, sumOfYuan } from '../../vocabulary/decimal.ts'
import type { Project } from '../../vocabulary/model.ts'
import { textsOf } from '../../vocabulary/parameter.ts'
import type { StationView } from '../../vocabulary/reform.ts'

/** A station with its grant summed; undefined where its unit is not known, which is a finding already. */
export function stationView(project: Project, record: records.TownStation, place: Place): StationView | undefined {
  const unit = project.units.get(record.unit)
  if (!unit) return undefined
  const parts = record.grant?.parts ?? []
  const stated = parts.map(({ part }) => part as string)
  const granted = record.grant && sumOfYuan(parts.map(({ amount }) => amount))
  const total = record.grant?.total
  return {
    record,
    unit,
    department: project.departments.get(unit.record.department ?? ''),
    granted,
    totalOff: granted !== undefined && total !== undefined && !new Decimal(total).equals(granted),
    unevenParts: record.grant
      ? textsOf(project, 'station.grant-parts').filter((part) => stated.filter((each) => each === part).length !== 1)
      : [],
    place,
  }
}
