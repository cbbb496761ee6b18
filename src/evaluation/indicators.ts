import type * as records from '../../generated/types/records.ts'
import type { Place } from '../source/place.ts'
import { within } from '../source/place.ts'
import { Decimal } from '../vocabulary/decimal.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Entry, Program } from '../vocabulary/program.ts'
import { countOf, entriesOf } from './measures.ts'

/** One indicator as worked out from a program. */
export interface Figure {
  readonly indicator: records.Indicator
  readonly place: Place
  readonly numerator: number
  /** Undefined where the indicator is a plain count. */
  readonly denominator: number | undefined
  /** Rounded half up to the decimals stated; undefined where there is nothing to divide by. */
  readonly value: Decimal | undefined
}

/** One part of a breakdown: a coded value, its count, its share in hundredths rounded half up. */
export interface Part {
  readonly key: string
  readonly count: number
  readonly share: Decimal
}

export interface Composition {
  readonly breakdown: records.Breakdown
  readonly parts: readonly Part[]
}

/** What a program scores by the indicators of its project; undefined where it defines none. */
export interface Evaluation {
  readonly record: records.EvaluationFile
  readonly figures: readonly Figure[]
  readonly compositions: readonly Composition[]
}

/** Works out every indicator: nothing is taken from anywhere but the program. */
export function evaluateProgram(program: Program): Evaluation | undefined {
  const file = program.project.evaluation
  if (!file) return undefined
  return {
    record: file.record,
    figures: figuresOf(program),
    compositions: file.record.breakdowns.map((each) => composition(program, each)),
  }
}

/** The indicators alone. */
export function figuresOf(program: Program): readonly Figure[] {
  const file = program.project.evaluation
  if (!file) return []
  return file.record.indicators.map((each, index) => figure(program, each, within(file.place, 'indicators', index)))
}

function figure(program: Program, indicator: records.Indicator, place: Place): Figure {
  const numerator = countOf(program, indicator.numerator)
  const denominator = indicator.denominator && countOf(program, indicator.denominator)
  return { indicator, place, numerator, denominator, value: ratio(indicator, numerator, denominator) }
}

function ratio({ unit, decimals = 0 }: records.Indicator, numerator: number, denominator: number | undefined) {
  if (denominator === 0) return undefined
  const whole = new Decimal(numerator).times(unit === 'percent' ? 100 : 1)
  return whole.div(denominator ?? 1).toDecimalPlaces(decimals)
}

const KEYS: Readonly<Record<records.BreakdownKey, (entry: Entry) => string>> = {
  kind: ({ item }) => item.record.kind,
  source: ({ source }) => source,
  transferStatus: ({ transferStatus }) => transferStatus ?? 'none',
  obligation: ({ item, reason }) => (reason.kind === 'by-law' ? 'by-law' : (item.record.obligation ?? 'optional')),
  catalog: ({ item }) => item.catalog.id,
  department: ({ item }) => item.record.department,
}

function composition(program: Program, breakdown: records.Breakdown): Composition {
  const entries = entriesOf(program, breakdown.count)
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const key = KEYS[breakdown.by](entry)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const parts = [...counts]
    .sort(([a, left], [b, right]) => right - left || byCodeUnit(a, b))
    .map(([key, count]) => ({
      key,
      count,
      share: new Decimal(count).times(100).div(entries.length).toDecimalPlaces(1),
    }))
  return { breakdown, parts }
}

/** How an indicator moved from one program to another. */
export interface Change {
  readonly indicator: records.Indicator
  readonly before: Decimal | undefined
  readonly after: Decimal | undefined
  readonly difference: Decimal | undefined
}

/** The trend between two programs, in the order of the later; an indicator that only one has is there with one side. */
export function changes(before: Evaluation, after: Evaluation): readonly Change[] {
  const earlier = new Map(before.figures.map((each) => [each.indicator.id, each]))
  const later = new Set(after.figures.map((each) => each.indicator.id))
  const all = [
    ...after.figures.map((each) => ({
      indicator: each.indicator,
      old: earlier.get(each.indicator.id)?.value,
      now: each.value,
    })),
    ...before.figures
      .filter((each) => !later.has(each.indicator.id))
      .map((each) => ({ indicator: each.indicator, old: each.value, now: undefined })),
  ]
  return all.map(({ indicator, old, now }) => ({
    indicator,
    before: old,
    after: now,
    difference: old && now ? now.minus(old) : undefined,
  }))
}
