import type { County } from '../../vocabulary/model.ts'
import { countyGovernment } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import { longDate, longMonth } from './print.ts'

/** What every document may name: the edition, the county, the day, and how far the law was checked. */
export function headView({ project, asOf }: Program, county: County): object {
  const { edition, city } = project
  return {
    edition: {
      title: edition.title,
      version: edition.version,
      publisher: edition.publisher,
      notice: edition.notice ?? '',
    },
    isReference: edition.kind === 'reference',
    city: city.name,
    county: {
      code: county.record.code,
      name: county.record.name,
      government: countyGovernment(county.record),
    },
    asOf: longDate(asOf),
    horizon: longMonth(edition.horizon ?? asOf.slice(0, 7)),
  }
}
