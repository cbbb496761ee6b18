import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Scheme, Term, TermKind } from '../../vocabulary/people.ts'
import type { FileOf } from '../files.ts'
import { register } from '../register.ts'
import type { StatedReader } from './stated.ts'

const TERM: Text = { zh: '考核项目', en: 'term of the scheme' }
const LISTS = { coefficient: 'coefficients', points: 'points', deduction: 'deductions' } as const

/** The formula of the assessment with the figures of its parameters. */
export function linkScheme({ path, value }: FileOf<'scheme'>, reader: StatedReader, diagnostics: Diagnostic[]): Scheme {
  const place: Place = { file: path, path: [] }
  const terms = (kind: TermKind) => register('term', TERM, termsIn(value, kind, place, reader), diagnostics)
  return {
    form: reader.word(value.form, within(place, 'form'), ['multiplicative', 'additive']),
    terms: { coefficient: terms('coefficient'), points: terms('points'), deduction: terms('deduction') },
    coefficientMaximum: reader.number(value.coefficientMaximum, within(place, 'coefficientMaximum'), { from: 0 }),
    pointsMaximum: reader.number(value.pointsMaximum, within(place, 'pointsMaximum'), { from: 0 }),
    maximum: reader.number(value.maximum, within(place, 'maximum'), { from: 0 }),
    decimals: reader.integer(value.decimals, within(place, 'decimals'), { from: 0, to: 6 }),
    place,
  }
}

function* termsIn(
  scheme: records.SchemeFile,
  kind: TermKind,
  place: Place,
  reader: StatedReader,
): Iterable<readonly [string, Term]> {
  for (const [index, term] of (scheme[LISTS[kind]] ?? []).entries()) {
    const at = within(place, LISTS[kind], index)
    yield [
      term.id,
      {
        id: term.id,
        name: term.name,
        unit: term.unit ?? '',
        value: reader.number(term.parameter, within(at, 'parameter')),
        limit: term.limit === undefined ? undefined : reader.number(term.limit, within(at, 'limit'), { from: 0 }),
        place: at,
      },
    ]
  }
}
