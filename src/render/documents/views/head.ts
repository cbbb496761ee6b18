import type { County, Town } from '../../../vocabulary/model.ts'
import { countyGovernment, townAuthority } from '../../../vocabulary/names.ts'
import type { Program } from '../../../vocabulary/program.ts'
import { longDate, longMonth } from '../../long-date.ts'
import type { WordOf } from '../kinds.ts'

/** What every document may name of its edition. */
export function editionView({ project: { edition, city }, asOf }: Program): object {
  return {
    edition: {
      title: edition.title,
      version: edition.version,
      publisher: edition.publisher,
      notice: edition.notice ?? '',
    },
    isReference: edition.kind === 'reference',
    city: city.name,
    asOf: longDate(asOf),
    horizon: longMonth(edition.horizon ?? asOf.slice(0, 7)),
  }
}

/** What a document about a town may name of it. */
export function townView(county: County, town: Town): object {
  return {
    ...countyView(county),
    town: {
      code: town.record.code,
      name: town.record.name,
      authority: townAuthority(county.record, town.record),
    },
  }
}

export function countyView({ record }: County): object {
  return { county: { code: record.code, name: record.name, government: countyGovernment(record) } }
}

/** A text, or the blank that people fill in. */
export function orBlank(text: string | undefined, word: WordOf): string {
  return text ?? word('blank', 'text')
}

/** A day, or the blank that people fill in. */
export function dayOrBlank(day: string | undefined, word: WordOf): string {
  return day === undefined ? word('blank', 'date') : longDate(day)
}
