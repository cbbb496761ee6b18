import type * as records from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import { Decimal, total, ZERO } from '../vocabulary/decimal.ts'
import type { Placed } from '../vocabulary/model.ts'
import type { Line, Scheme, Score, Term, TermKind } from '../vocabulary/people.ts'

/** What is counted for one person. */
export type Tally = Pick<records.AssessedPerson, 'coefficients' | 'points' | 'deductions'>

/** A score with the steps that led to it. */
export type Scored = Pick<Score, 'coefficient' | 'points' | 'deducted' | 'score' | 'lines'>

/** The scores of everyone assessed, each with its rank. */
export function scoreAll(scheme: Scheme, { record, place }: Placed<records.AssessmentFile>): readonly Score[] {
  const scored = record.people.map((each, index) => ({
    person: each.person,
    record: each,
    place: within(place, 'people', index),
    ...score(scheme, each),
  }))
  return scored.map((each) => ({ ...each, rank: 1 + scored.filter((other) => other.score.gt(each.score)).length }))
}

/**
 * The score of one person: coefficients and points, joined as the scheme says, less deductions, within zero and the maximum. The only
 * rounding is at the end, half up. Since every figure is at least zero (ASM-04), more points never give a lower score.
 */
export function score(scheme: Scheme, tally: Tally): Scored {
  const coefficients = tally.coefficients.flatMap((id) => {
    const term = scheme.terms.coefficient.get(id)
    return term ? [{ term, value: limited(term.value.value, term), line: plain('coefficient', term) }] : []
  })
  const points = counted(scheme, 'points', tally.points)
  const deductions = counted(scheme, 'deduction', tally.deductions ?? [])
  const coefficient = Decimal.min(scheme.coefficientMaximum.value, total(coefficients.map((each) => each.value)))
  const sum = Decimal.min(scheme.pointsMaximum.value, total(points.map((each) => each.value)))
  const deducted = total(deductions.map((each) => each.value))
  const multiplied = scheme.form.value === 'multiplicative'
  const joined = multiplied ? coefficient.times(sum) : coefficient.plus(sum)
  const bounded = Decimal.max(ZERO, Decimal.min(scheme.maximum.value, joined.minus(deducted)))
  const rounded = bounded.toDecimalPlaces(scheme.decimals.value)
  const lines: Line[] = [
    ...coefficients.map((each) => each.line),
    step('coefficient-total', `≤ ${scheme.coefficientMaximum.value}`, coefficient, [scheme.coefficientMaximum]),
    ...points.map((each) => each.line),
    step('points-total', `≤ ${scheme.pointsMaximum.value}`, sum, [scheme.pointsMaximum]),
    step('combined', `${coefficient} ${multiplied ? '×' : '+'} ${sum}`, joined, [scheme.form]),
    ...deductions.map((each) => each.line),
    step('score', `0 ≤ ${joined.minus(deducted)} ≤ ${scheme.maximum.value}`, rounded.toFixed(scheme.decimals.value), [
      scheme.maximum,
      scheme.decimals,
    ]),
  ]
  return { coefficient, points: sum, deducted, score: rounded, lines }
}

type Part = { readonly term: Term; readonly value: Decimal; readonly line: Line }

function counted(scheme: Scheme, kind: TermKind, list: readonly records.CountedPoints[]): readonly Part[] {
  return list.flatMap(({ item, count }) => {
    const term = scheme.terms[kind].get(item)
    if (!term) return []
    const value = limited(term.value.value.times(count), term)
    const how = `${count}${term.unit} × ${term.value.value}${term.limit ? ` ≤ ${term.limit.value}` : ''}`
    return [{ term, value, line: { kind, name: term.name, how, value: String(value), parameters: ids(term) } }]
  })
}

function plain(kind: TermKind, term: Term): Line {
  const value = limited(term.value.value, term)
  return { kind, name: term.name, how: `+ ${term.value.value}`, value: String(value), parameters: ids(term) }
}

function limited(value: Decimal, term: Term): Decimal {
  return term.limit ? Decimal.min(value, term.limit.value) : value
}

function ids(term: Term): readonly string[] {
  return [term.value, ...(term.limit ? [term.limit] : [])].map((each) => each.parameter.record.id)
}

function step(
  kind: Line['kind'],
  how: string,
  value: Decimal | string,
  stated: readonly { readonly parameter: Placed<records.Parameter> }[],
): Line {
  return { kind, name: '', how, value: String(value), parameters: stated.map((each) => each.parameter.record.id) }
}
